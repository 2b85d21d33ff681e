// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparisondialog.h"

#include "catalogue/displaytext.h"
#include "catalogue/refusaltext.h"
#include "comparing/cataloguedifference.h"
#include "presentation/textlabels.h"
#include "widgets/alertlabel.h"
#include "widgets/dialogsize.h"
#include "widgets/differencepane.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QListView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{

struct Comparison {
    std::shared_ptr<const CatalogueDifference> difference;
    std::optional<Refusal> refusal;
};

bool isOlder(const CatalogueInfo &one, const CatalogueInfo &other)
{
    const QDate day = one.editionDate.latest();
    const QDate otherDay = other.editionDate.latest();
    return day != otherDay && day.isValid() && otherDay.isValid() ? day < otherDay : one.edition < other.edition;
}

/// Runs on the thread of the task.
Comparison compareFiles(const CatalogueInfo &open, const FileIdentity &identity, const QString &other,
                        BackgroundTask::Control &control)
{
    auto opened = Catalogue::open(other, Catalogue::Thoroughness::Full);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return {nullptr, *refusal};
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const std::unique_ptr<CatalogueRecords> ofOpen = CatalogueRecords::open(open, identity);
    const std::unique_ptr<CatalogueRecords> ofOther = CatalogueRecords::open(*catalogue);
    if (!ofOpen || !ofOther)
        return {nullptr, Refusal{RefusalReason::Changed, ofOpen ? other : open.path, {}}};
    CatalogueRecordSource openSource(*ofOpen);
    CatalogueRecordSource otherSource(*ofOther);
    const bool isOpenOlder = isOlder(open, catalogue->info());
    const std::optional<CatalogueDifference> difference =
        compareCatalogues(isOpenOlder ? openSource : otherSource, isOpenOlder ? otherSource : openSource,
                          [&control](int done, int of) { return control.report(done, of); });
    for (const CatalogueRecords *records : {ofOpen.get(), ofOther.get()}) {
        if (!records->error().isEmpty())
            return {nullptr, Refusal{RefusalReason::Damaged, records->info().path, records->error()}};
    }
    return {difference ? std::make_shared<const CatalogueDifference>(*difference) : nullptr, std::nullopt};
}

/// "Edition 2 of 1 December 2026"
QString editionText(const Edition &edition)
{
    if (!edition.date.isKnown())
        return ComparisonDialog::tr("edition %1", "%1 is a number").arg(edition.number);
    return ComparisonDialog::tr("edition %1 of %2", "%1 is a number, %2 a date")
        .arg(edition.number)
        .arg(edition.date.text(QLocale()));
}

} // namespace

ComparisonDialog::ComparisonDialog(const CatalogueInfo &open, const FileIdentity &identity, const QString &other,
                                   const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_open(open)
    , m_identity(identity)
    , m_other(other)
    , m_language(language)
    , m_pages(new QStackedWidget(this))
    , m_title(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_working(new TextLabel(QString()))
    , m_progress(new QProgressBar)
    , m_pane(new DifferencePane)
    , m_message(new AlertLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("comparisonDialog"));
    m_message->setObjectName(QStringLiteral("comparisonMessage"));
    m_progress->setObjectName(QStringLiteral("comparisonProgress"));
    buildLayout();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pane, &DifferencePane::saved, this, &ComparisonDialog::tell);
    connect(&m_task, &BackgroundTask::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
    retranslate();
    compare();
}

void ComparisonDialog::buildLayout()
{
    auto *working = new QWidget;
    auto *lines = new QVBoxLayout(working);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_working);
    lines->addWidget(m_progress);
    lines->addStretch(1);
    m_progress->setRange(0, 0);
    m_pages->addWidget(working);
    m_pages->addWidget(m_pane);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    all->addWidget(m_title);
    all->addWidget(m_pages, 1);
    all->addWidget(m_message);
    all->addWidget(m_buttons);
    resizeWithinScreen(*this, QSize(900, 620));
}

void ComparisonDialog::retranslate()
{
    setWindowTitle(tr("What changed"));
    m_working->setText(
        tr("Comparing with “%1”…", "%1 is the name of a file").arg(singleLine(QFileInfo(m_other).fileName())));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_title->setText(m_difference ? tr("From %1 to %2", "%1 and %2 are editions, such as: edition 2 of 1 May 2026")
                                        .arg(editionText(m_difference->before), editionText(m_difference->after))
                                  : tr("What changed"));
}

void ComparisonDialog::compare()
{
    m_task.start([this, open = m_open, identity = m_identity, other = m_other](BackgroundTask::Control &control) {
        const Comparison found = compareFiles(open, identity, other, control);
        return [this, found] {
            if (found.refusal)
                tell(refusalText(*found.refusal), true);
            else
                show(found.difference);
        };
    });
}

void ComparisonDialog::show(std::shared_ptr<const CatalogueDifference> difference)
{
    m_difference = std::move(difference);
    m_pane->show(m_difference, m_language);
    m_pages->setCurrentWidget(m_pane);
    m_pane->list()->setFocus();
    retranslate();
}

void ComparisonDialog::tell(const QString &sentence, bool isFailure)
{
    m_progress->hide();
    m_message->say([sentence] { return sentence; }, isFailure ? AlertLabel::News::Bad : AlertLabel::News::Good);
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
