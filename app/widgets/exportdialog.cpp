// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "browsing/browsingstate.h"
#include "browsing/filtertexts.h"
#include "browsing/partnerfacts.h"
#include "browsing/passingpartners.h"
#include "exporting/exportprofilesfile.h"
#include "exporting/profiletexts.h"
#include "presentation/textlabels.h"
#include "settings/settings.h"
#include "widgets/exportform.h"
#include "widgets/exportpreviewpane.h"
#include "widgets/proposedfilename.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>

namespace
{

constexpr int leastHeight = 32; // pixels of a button
constexpr int side = 28;        // from the edge of the dialog to what it holds

QPushButton *makeButton(const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setMinimumHeight(leastHeight);
    button->setAutoDefault(false);
    return button;
}

/// For the spreadsheet that most people have, as their system writes numbers.
ExportProfile firstProfile()
{
    ExportProfile profile;
    const bool hasDecimalComma = QLocale::system().decimalPoint() == QLatin1String(",");
    profile.opensIn = hasDecimalComma ? OpensIn::ExcelDutch : OpensIn::ExcelEnglish;
    return profile;
}

/// A button that is meant before all others.
void useAccent(QPushButton *button, const QPalette &around)
{
    QPalette palette = around;
    palette.setColor(QPalette::Active, QPalette::Button, around.color(QPalette::Active, QPalette::Highlight));
    palette.setColor(QPalette::Inactive, QPalette::Button, around.color(QPalette::Active, QPalette::Highlight));
    palette.setColor(QPalette::Active, QPalette::ButtonText, around.color(QPalette::Active, QPalette::HighlightedText));
    palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                     around.color(QPalette::Active, QPalette::HighlightedText));
    button->setPalette(palette);
}

PartnerScope scopeOf(ExportedPartners partners)
{
    switch (partners) {
    case ExportedPartners::Selection:
        return PartnerScope::Selection;
    case ExportedPartners::All:
        return PartnerScope::All;
    case ExportedPartners::Shown:
        break;
    }
    return PartnerScope::Shown;
}

} // namespace

ExportDialog::ExportDialog(const BrowsingState &state, const Partners &partners, ExportProfiles &profiles,
                           Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_partners(partners)
    , m_settings(settings)
    , m_title(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ExportForm(state, partners.scoped, profiles))
    , m_previewLabel(new QLabel)
    , m_preview(new ExportPreviewPane)
    , m_message(new TextLabel(QString(), this))
    , m_summary(new MutedLabel(QString(), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton("cancelExport", this))
    , m_copy(makeButton("copyTable", this))
    , m_export(makeButton("exportToFile", this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_title->setObjectName(QStringLiteral("exportTitle"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, ExportWork::whole);
    m_progress->setTextVisible(false);
    m_export->setDefault(true);
    useAccent(m_export, palette());
    buildLayout();
    connectParts();
    retranslate();
    beginWithLast();
    followWork();
    m_form->focusPartners();
}

QWidget *ExportDialog::buildContents()
{
    auto *contents = new QWidget;
    auto *lines = new QVBoxLayout(contents);
    lines->setContentsMargins(side, 4, side, 4);
    lines->setSpacing(8);
    lines->addWidget(m_form);
    lines->addSpacing(4);
    lines->addWidget(m_previewLabel);
    lines->addWidget(m_preview, 1);
    lines->addStretch(0);
    return contents;
}

void ExportDialog::buildLayout()
{
    m_scroll->setObjectName(QStringLiteral("exportScroll"));
    m_scroll->setWidget(buildContents());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_summary->setMinimumHeight(leastHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(side, 0, side, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(side - textIndent, 0, side, 0);
    top->addWidget(m_title);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(side - textIndent, 0, side, 0);
    told->addWidget(m_message);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 24, 0, 20);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(m_scroll, 1);
    all->addLayout(told);
    all->addLayout(buttons);
    QList<QWidget *> stops = m_form->controls();
    stops << m_preview->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly) << m_cancel << m_copy
          << m_export;
    for (qsizetype stop = 1; stop < stops.size(); ++stop)
        setTabOrder(stops.at(stop - 1), stops.at(stop));
    resize(QSize(780, 732).boundedTo(screen()->availableSize() - QSize(16, 48)));
}

void ExportDialog::connectParts()
{
    connect(m_form, &ExportForm::changed, this, &ExportDialog::followChoice);
    connect(m_form, &ExportForm::profileChosen, this, [this](const ExportProfile &profile) {
        if (!profile.unknownColumns.isEmpty())
            tell([profile] { return unknownColumnsText(profile); });
    });
    connect(m_form, &ExportForm::profileSaved, this, [this](const ExportProfile &profile) {
        tell([name = profile.name] { return tr("The profile “%1” was saved.").arg(name); });
    });
    connect(m_form, &ExportForm::profilesFailed, this,
            [this](const ProfilesFailure &failure) { tell([failure] { return profilesFailureText(failure); }); });
    connect(m_preview, &ExportPreviewPane::previewed, this, [this](int columns, qint64 bytes) {
        m_columns = columns;
        m_bytes = bytes;
        showSummary();
    });
    const auto tellFailure = [this](const ExportFailure &failure) {
        followWork();
        tell([failure] { return exportFailureText(failure); });
    };
    connect(m_preview, &ExportPreviewPane::failed, this, tellFailure);
    connect(&m_work, &ExportWork::failed, this, tellFailure);
    connect(&m_work, &ExportWork::started, this, &ExportDialog::followWork);
    connect(&m_work, &ExportWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &ExportWork::copied, this, [this](const TableClipboard &table) {
        auto *both = new QMimeData;
        both->setHtml(table.html);
        both->setText(table.text);
        QGuiApplication::clipboard()->setMimeData(both);
        m_isDone = true;
        followWork();
        tell([] { return tr("The table is on the clipboard."); });
    });
    connect(&m_work, &ExportWork::written, this, [this](const QString &path, const ExportReport &report) {
        m_isDone = true;
        followWork();
        tell([path, report] {
            const QString name = QDir::toNativeSeparators(path);
            return report.areAllLinksLinks
                       ? tr("Exported to “%1”.", "%1 is a path").arg(name)
                       : tr("Exported to “%1”. There are more links than Excel opens on one sheet; the last ones are "
                            "texts.",
                            "%1 is a path")
                             .arg(name);
        });
    });
    // The scroll area does so by itself only for Tab within it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(&m_state, &BrowsingState::languageChanged, this, &ExportDialog::followChoice);
}

void ExportDialog::beginWithLast()
{
    const QJsonObject last = QJsonDocument::fromJson(m_settings.text(Setting::LastExport).toUtf8()).object();
    bool isAllKnown = true;
    ExportChoice choice = choiceOf(profileFrom(last, isAllKnown).value_or(firstProfile()));
    const bool isFiltered = !m_state.filter().isEmpty() && !m_partners.scoped.shown.isEmpty();
    if (!m_partners.scoped.selection.isEmpty())
        choice.partners = ExportedPartners::Selection;
    else
        choice.partners = isFiltered ? ExportedPartners::Shown : ExportedPartners::All;
    m_form->setChoice(choice);
}

ExportRequest ExportDialog::request() const
{
    const Catalogue &catalogue = *m_state.catalogue();
    const ExportChoice &choice = m_form->choice();
    ExportRequest request{catalogue.info(),   catalogue.identity(), {}, profileOf(choice, QString()),
                          m_state.language(), m_partners.notes};
    request.profile.hasEverything = hasEverything(choice);
    const QList<PartnerId> partners = m_partners.scoped.of(scopeOf(choice.partners));
    // The selection has an order of its own; lists have one for each language.
    request.partners = choice.partners == ExportedPartners::Selection
                           ? partners
                           : inListOrder(catalogue, partners, contentLanguage(request));
    return request;
}

bool ExportDialog::isComplete() const
{
    const ExportChoice &choice = m_form->choice();
    const bool hasPartners = !m_partners.scoped.of(scopeOf(choice.partners)).isEmpty();
    return hasPartners && (!hasColumns(choice) || hasEverything(choice) || !choice.columns.chosen.isEmpty());
}

void ExportDialog::followChoice()
{
    if (!m_state.catalogue())
        return;
    const ExportChoice &choice = m_form->choice();
    const bool hasPreview = choice.format != ExportFormat::Pdf || hasColumns(choice);
    m_preview->setVisible(hasPreview);
    m_previewLabel->setVisible(hasPreview);
    if (hasPreview && isComplete())
        m_preview->show(request());
    else
        m_preview->clear();
    m_isDone = false;
    tell({});
    followWork();
    showSummary();
}

void ExportDialog::followWork()
{
    const bool isWorking = m_work.isRunning();
    const bool hadFocus = m_export->hasFocus() || m_copy->hasFocus() || m_cancel->hasFocus();
    const bool wasWorking = m_progress->isVisibleTo(this);
    m_progress->setVisible(isWorking);
    m_summary->setVisible(!isWorking);
    m_form->setEnabled(!isWorking);
    m_copy->setEnabled(!isWorking && isComplete() && hasColumns(m_form->choice()));
    m_export->setEnabled(!isWorking && isComplete());
    m_cancel->setText(m_isDone && !isWorking ? tr("Close") : tr("Cancel"));
    if (isWorking && !wasWorking)
        m_progress->setValue(0);
    // What is disabled would let go of the focus.
    if (hadFocus && isWorking != wasWorking)
        (isWorking || !m_export->isEnabled() ? m_cancel : m_export)->setFocus();
}

void ExportDialog::showSummary()
{
    const ExportChoice &choice = m_form->choice();
    const auto count = static_cast<int>(m_partners.scoped.of(scopeOf(choice.partners)).size());
    if (count > 0 && !isComplete()) {
        m_summary->setText(tr("Choose at least one column."));
        return;
    }
    QStringList parts{partnerCountText(count)};
    if (hasColumns(choice) && m_columns > 0)
        parts.append(tr("%n column(s)", nullptr, m_columns));
    if (m_bytes > 0)
        parts.append(tr("about %1", "%1 is the size of a file, such as 12 kB")
                         .arg(QLocale().formattedDataSize(m_bytes, 0, QLocale::DataSizeSIFormat)));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void ExportDialog::copy()
{
    tell({});
    keepChoice();
    m_work.copy(request());
}

QString ExportDialog::filterInWords() const
{
    return m_form->choice().partners == ExportedPartners::Shown && !m_state.filter().isEmpty()
               ? filterText(*m_state.catalogue(), m_state.filter(), m_state.language())
               : QString();
}

QString ExportDialog::title() const
{
    if (m_form->choice().partners == ExportedPartners::Selection)
        return tr("My selection");
    const QString filter = filterInWords();
    const CatalogueInfo &info = m_state.catalogue()->info();
    return filter.isEmpty() ? info.title.in(m_state.language(), info.languages).text : filter;
}

void ExportDialog::chooseFile()
{
    const ExportFormat format = m_form->choice().format;
    auto *dialog = new QFileDialog(this, tr("Export partner list"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffixOf(format));
    const QString last = m_settings.text(Setting::ExportFolder);
    dialog->setDirectory(!last.isEmpty() && QDir(last).exists()
                             ? last
                             : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    dialog->selectFile(proposedFileName(title() + QLatin1Char(' ') + day, suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    if (!m_state.catalogue())
        return;
    tell({});
    keepChoice();
    m_settings.set(Setting::ExportFolder, QFileInfo(path).absolutePath());
    if (m_form->choice().format != ExportFormat::Pdf) {
        m_work.write(request(), path);
        return;
    }
    m_work.writePages(request(), path, [this](const ExportRequest &sorted) {
        return pagesOf(*m_state.catalogue(), sorted, {filterInWords(), m_state.entry().grouping});
    });
}

void ExportDialog::keepChoice()
{
    const QJsonObject profile = jsonOf(profileOf(m_form->choice(), QStringLiteral("last")));
    m_settings.set(Setting::LastExport, QString::fromUtf8(QJsonDocument(profile).toJson(QJsonDocument::Compact)));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export partner list"));
    m_title->setText(tr("Export partner list"));
    m_previewLabel->setText(tr("Preview"));
    m_progress->setAccessibleName(tr("Progress"));
    m_copy->setText(tr("Copy to clip&board"));
    m_export->setText(tr("&Export…"));
    m_message->setText(m_told ? m_told() : QString());
}

void ExportDialog::tell(const std::function<QString()> &message)
{
    m_told = message;
    m_message->setText(m_told ? m_told() : QString());
    m_message->setVisible(static_cast<bool>(m_told));
    if (!m_told)
        return;
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportDialog::reject()
{
    if (m_work.isRunning())
        m_work.cancel();
    else
        QDialog::reject();
}

void ExportDialog::done(int result)
{
    // The catalogue may go next.
    m_work.cancel();
    m_preview->clear();
    QDialog::done(result);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followWork();
        showSummary();
    }
    if (event->type() == QEvent::PaletteChange)
        useAccent(m_export, palette());
    QDialog::changeEvent(event);
}
