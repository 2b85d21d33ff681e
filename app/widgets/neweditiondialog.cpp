// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neweditiondialog.h"

#include "catalogue/displaytext.h"
#include "catalogue/refusaltext.h"
#include "presentation/textlabels.h"
#include "widgets/alertlabel.h"
#include "widgets/columnmappingpage.h"
#include "widgets/dialogbutton.h"
#include "widgets/dialogsize.h"
#include "widgets/documentsfolder.h"
#include "widgets/editionresultpage.h"
#include "widgets/neweditionstart.h"
#include "widgets/workingpage.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace
{

constexpr int leastHeight = 32; // pixels of a button

} // namespace

NewEditionDialog::NewEditionDialog(const Start &start, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_work(start.base, settings)
    , m_title(new HeadingLabel(QString(), HeadingLabel::Level::Page, this))
    , m_pages(new QStackedWidget(this))
    , m_choosing(new NewEditionStart)
    , m_columns(new ColumnMappingPage)
    , m_result(new EditionResultPage)
    , m_working(new WorkingPage)
    , m_saved(new AlertLabel)
    , m_message(new AlertLabel(this))
    , m_back(makeDialogButton("editionBack", leastHeight, this))
    , m_again(makeDialogButton("readAgain", leastHeight, this))
    , m_cancel(makeDialogButton("editionCancel", leastHeight, this))
    , m_next(makeDialogButton("editionNext", leastHeight, this))
{
    setObjectName(QStringLiteral("newEditionDialog"));
    m_saved->setObjectName(QStringLiteral("editionSaved"));
    m_pages->setObjectName(QStringLiteral("editionPages"));
    m_message->setObjectName(QStringLiteral("editionMessage"));
    const int next = qMin(start.base.info.edition, std::numeric_limits<int>::max() - 1) + 1;
    m_result->propose({next, PartialDate::fromIso(start.today.toString(Qt::ISODate)).value_or(PartialDate())});
    buildLayout();
    connectParts();
    connectWork();
    show(Step::Choosing);
}

void NewEditionDialog::buildLayout()
{
    for (QWidget *page : QList<QWidget *>{m_choosing, m_columns, m_result, m_working, m_saved})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(16);
    all->addWidget(m_title);
    all->addWidget(m_pages, 1);
    all->addWidget(m_message);
    all->addLayout(buttons);
    resizeWithinScreen(*this, QSize(880, 640));
}

void NewEditionDialog::connectParts()
{
    connect(m_choosing, &NewEditionStart::changed, this, &NewEditionDialog::follow);
    connect(m_columns, &ColumnMappingPage::changed, this, &NewEditionDialog::follow);
    connect(m_result, &EditionResultPage::told, this, [this](const QString &sentence, bool isFailure) {
        m_message->say([sentence] { return sentence; }, isFailure ? AlertLabel::News::Bad : AlertLabel::News::Good);
    });
    connect(m_back, &QPushButton::clicked, this, &NewEditionDialog::goBack);
    connect(m_again, &QPushButton::clicked, this, &NewEditionDialog::readAgain);
    connect(m_cancel, &QPushButton::clicked, this, &NewEditionDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &NewEditionDialog::goOn);
}

void NewEditionDialog::connectWork()
{
    connect(&m_work, &NewEditionWork::columnsWanted, this, [this] { show(Step::Columns); });
    connect(&m_work, &NewEditionWork::prepared, this, [this](const std::shared_ptr<const PreparedEdition> &edition) {
        m_result->show(edition, QFileInfo(m_choosing->file()).fileName(), m_start.language);
        show(Step::Result);
    });
    connect(&m_work, &NewEditionWork::unreadable, this, [this](const QString &reason) {
        show(Step::Choosing);
        m_choosing->tellProblem(reason);
    });
    connect(&m_work, &NewEditionWork::refused, this, [this](const Refusal &refusal) {
        show(Step::Choosing);
        m_message->say([refusal] { return refusalText(refusal); }, AlertLabel::News::Bad);
    });
    connect(&m_work, &NewEditionWork::saved, this, [this](const QString &path) {
        m_savedPath = path;
        show(Step::Saved);
        m_saved->say([path] {
            return tr("The new edition is saved as “%1”. The catalogue that is open did not change. Open the new "
                      "edition to look at it; colleagues open the file with File > Open Catalogue.",
                      "%1 is a path")
                .arg(QDir::toNativeSeparators(path));
        });
    });
    connect(&m_work, &NewEditionWork::notSaved, this, [this](const QString &reason) {
        show(Step::Result);
        m_message->say([reason] { return reason; }, AlertLabel::News::Bad);
    });
    connect(&m_work, &NewEditionWork::progressed, m_working, &WorkingPage::showProgress);
    connect(&m_work, &NewEditionWork::stopped, this, [this] {
        show(m_before);
        m_message->say([] { return tr("Cancelled. Nothing was saved."); });
    });
}

void NewEditionDialog::show(Step step)
{
    m_before = isWorking() ? m_before : m_step;
    m_step = step;
    m_message->say({});
    m_choosing->tellProblem({});
    m_working->begin(workingText());
    if (step == Step::Columns)
        m_columns->show(m_work.table(), m_work.base().languages, m_work.proposedColumns());
    m_pages->setCurrentWidget(pageOf(step));
    retranslate();
    focusOn(step);
}

QWidget *NewEditionDialog::pageOf(Step step) const
{
    switch (step) {
    case Step::Choosing:
        return m_choosing;
    case Step::Columns:
        return m_columns;
    case Step::Result:
        return m_result;
    case Step::Saved:
        return m_saved;
    case Step::Reading:
    case Step::Saving:
        break;
    }
    return m_working;
}

void NewEditionDialog::focusOn(Step step)
{
    if (step == Step::Choosing)
        m_choosing->begin();
    else if (step == Step::Columns)
        m_columns->begin();
    else if (step == Step::Result)
        m_result->begin();
    else
        (step == Step::Saved ? m_next : m_cancel)->setFocus();
}

void NewEditionDialog::follow()
{
    const QString problem = m_step == Step::Columns ? m_columns->problem() : QString();
    if (m_step == Step::Columns)
        m_message->say(problem.isEmpty() ? AlertLabel::Sentence() : [this] { return m_columns->problem(); });
    m_next->setEnabled(problem.isEmpty() && (m_step != Step::Choosing || !m_choosing->file().isEmpty()));
}

void NewEditionDialog::goOn()
{
    if (m_step == Step::Choosing) {
        show(Step::Reading);
        m_work.read(m_choosing->file(), m_choosing->keepsOthers());
    } else if (m_step == Step::Columns) {
        const ColumnMappings::Mapping mapping = m_columns->mapping();
        show(Step::Reading);
        m_work.useColumns(mapping);
    } else if (m_step == Step::Result && m_result->hasMistakes()) {
        readAgain();
    } else if (m_step == Step::Result) {
        chooseTarget();
    } else if (m_step == Step::Saved) {
        openSaved();
    }
}

void NewEditionDialog::goBack()
{
    show(m_step == Step::Result && m_work.canAskForColumns() ? Step::Columns : Step::Choosing);
}

void NewEditionDialog::readAgain()
{
    show(Step::Reading);
    m_before = Step::Choosing; // what was read before is gone
    m_work.readAgain();
}

void NewEditionDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Save the new edition"));
    dialog->setObjectName(QStringLiteral("saveEditionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Catalogues (*.sqlite)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->setDirectory(documentsFolder());
    dialog->selectFile(editionFileName(m_start.base.info.id, m_result->edition().number));
    connect(dialog, &QFileDialog::fileSelected, this, &NewEditionDialog::save);
    dialog->open();
}

void NewEditionDialog::save(const QString &path)
{
    if (m_step != Step::Result || m_result->hasMistakes())
        return;
    if (!editionTargetProblem(path, m_start.readFiles).isEmpty()) {
        m_message->say([this, path] { return editionTargetProblem(path, m_start.readFiles); }, AlertLabel::News::Bad);
        return;
    }
    show(Step::Saving);
    m_work.save(m_result->edition(), path);
}

void NewEditionDialog::openSaved()
{
    accept();
    emit openWanted(m_savedPath);
}

void NewEditionDialog::giveUp()
{
    m_work.stop();
    QDialog::reject();
}

void NewEditionDialog::reject()
{
    if (!m_work.isRunning()) {
        QDialog::reject();
        return;
    }
    // What is running looks up now and then only; nothing else can be done until it has ended.
    m_work.stop();
    m_cancel->setEnabled(false);
    m_working->tell(tr("Stopping…"));
}

void NewEditionDialog::retranslate()
{
    setWindowTitle(tr("New edition from a spreadsheet"));
    m_title->setText(windowTitle());
    retranslateButtons();
    follow();
}

QString NewEditionDialog::workingText() const
{
    if (m_step == Step::Saving)
        return tr("The new edition is being saved…");
    return tr("“%1” is being read…", "%1 is the name of a file")
        .arg(singleLine(QFileInfo(m_choosing->file()).fileName()));
}

void NewEditionDialog::retranslateButtons()
{
    const bool hasMistakes = m_step == Step::Result && m_result->hasMistakes();
    m_back->setText(tr("&Back"));
    m_back->setVisible(m_step == Step::Columns || m_step == Step::Result);
    m_again->setText(tr("&Read Again"));
    m_again->setVisible(m_step == Step::Result && !hasMistakes);
    m_cancel->setText(m_step == Step::Saved || hasMistakes ? tr("&Close") : tr("Ca&ncel"));
    m_cancel->setEnabled(true);
    m_next->setVisible(!isWorking());
    if (hasMistakes)
        m_next->setText(tr("&Read Again"));
    else if (m_step == Step::Result)
        m_next->setText(tr("Save &As…"));
    else if (m_step == Step::Saved)
        m_next->setText(tr("&Open It Now"));
    else
        m_next->setText(tr("Con&tinue"));
    m_next->setDefault(true);
}

void NewEditionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The sentences about the table were made in the other language.
        if (m_step == Step::Result)
            readAgain();
    }
    QDialog::changeEvent(event);
}
