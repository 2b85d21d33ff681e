// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "browsing/browsingstate.h"
#include "browsing/partnerfacts.h"
#include "catalogue/displaytext.h"
#include "exporting/profiletexts.h"
#include "presentation/textlabels.h"
#include "settings/settings.h"
#include "widgets/alertlabel.h"
#include "widgets/dialogsize.h"
#include "widgets/exportbar.h"
#include "widgets/exportform.h"
#include "widgets/exportmemory.h"
#include "widgets/exportpreviewpane.h"
#include "widgets/formscrollarea.h"
#include "widgets/proposedfilename.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QVBoxLayout>

namespace
{

constexpr int side = 28; // pixels from the edge of the dialog to what it holds

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, ExportProfiles &profiles, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_settings(settings)
    , m_title(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_scroll(new FormScrollArea(this))
    , m_form(new ExportForm(source.state(), source.partners(), profiles))
    , m_previewLabel(new QLabel(this))
    , m_preview(new ExportPreviewPane(this))
    , m_bar(new ExportBar(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_title->setObjectName(QStringLiteral("exportTitle"));
    buildLayout();
    connectParts();
    retranslate();
    beginWithLast();
    m_form->readProfiles();
    followWork();
    m_form->focusPartners();
}

void ExportDialog::buildLayout()
{
    m_scroll->setObjectName(QStringLiteral("exportScroll"));
    m_form->setContentsMargins(side, 4, side, 4);
    m_scroll->setWidget(m_form);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(side - textIndent, 0, side, 0);
    top->addWidget(m_title);
    // The preview stays in sight while the form is scrolled: it shows what a choice does.
    auto *below = new QVBoxLayout;
    below->setContentsMargins(side, 0, side, 0);
    below->setSpacing(8);
    below->addWidget(m_previewLabel);
    below->addWidget(m_preview, 1);
    below->addSpacing(4);
    below->addWidget(m_bar);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 24, 0, 20);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(m_scroll);
    all->addLayout(below, 1);
    orderTabStops();
    resizeWithinScreen(*this, QSize(780, 732));
}

void ExportDialog::orderTabStops()
{
    const QList<QWidget *> stops = m_form->controls() + m_preview->controls() + m_bar->buttons();
    for (qsizetype stop = 1; stop < stops.size(); ++stop)
        setTabOrder(stops.at(stop - 1), stops.at(stop));
}

void ExportDialog::connectParts()
{
    connect(m_form, &ExportForm::changed, this, &ExportDialog::followChoice);
    connect(&m_source.state(), &BrowsingState::languageChanged, this, &ExportDialog::followChoice);
    connect(m_form, &ExportForm::profileChosen, this, [this](const ExportProfile &profile) {
        if (!profile.unknownColumns.isEmpty())
            m_bar->message()->say([profile] { return unknownColumnsText(profile); }, AlertLabel::News::Bad);
    });
    connect(m_form, &ExportForm::profileSaved, this, [this](const ExportProfile &profile) {
        m_bar->message()->say([name = profile.name] { return tr("The profile “%1” was saved.").arg(name); });
    });
    connect(m_form, &ExportForm::profilesFailed, this, [this](const ProfilesFailure &failure) {
        m_bar->message()->say([failure] { return profilesFailureText(failure); }, AlertLabel::News::Bad);
    });
    connect(m_preview, &ExportPreviewPane::previewed, this, [this](int columns, qint64 bytes) {
        m_columns = columns;
        m_bytes = bytes;
        showSummary();
    });
    connect(m_preview, &ExportPreviewPane::pagesPreviewed, this, [this](int pages) {
        m_pages = pages;
        showSummary();
    });
    // The scroll area does so by itself only for Tab within it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    connect(m_bar, &ExportBar::cancelWanted, this, &QDialog::reject);
    connect(m_bar, &ExportBar::copyWanted, this, &ExportDialog::copy);
    connect(m_bar, &ExportBar::exportWanted, this, &ExportDialog::chooseFile);
    connectWork();
}

void ExportDialog::connectWork()
{
    connect(m_preview, &ExportPreviewPane::failed, this, [this](const ExportFailure &failure) {
        m_preview->clear();
        tellFailure(failure);
    });
    connect(&m_work, &ExportWork::failed, this, &ExportDialog::tellFailure);
    connect(&m_work, &ExportWork::started, this, &ExportDialog::followWork);
    connect(&m_work, &ExportWork::progressed, m_bar, &ExportBar::setProgress);
    connect(&m_work, &ExportWork::copied, this, [this](const TableClipboard &table) {
        auto *both = new QMimeData;
        both->setHtml(table.html);
        both->setText(table.text);
        QGuiApplication::clipboard()->setMimeData(both);
        end([] { return tr("The table is on the clipboard."); });
    });
    connect(&m_work, &ExportWork::written, this, [this](const QString &path, const ExportReport &report) {
        // Only where it went well: who cannot write there does not want to begin there again.
        keepExportFolder(path, m_settings);
        end([name = singleLine(QDir::toNativeSeparators(path)), report] {
            return report.areAllLinksLinks
                       ? tr("Exported to “%1”.", "%1 is a path").arg(name)
                       : tr("Exported to “%1”. There are more links than Excel opens on one sheet; the last ones are "
                            "plain text.",
                            "%1 is a path")
                             .arg(name);
        });
    });
}

void ExportDialog::tellFailure(const ExportFailure &failure)
{
    followWork();
    // Who cancels knows what he did.
    const bool isBad = failure.reason != ExportFailureReason::Cancelled;
    m_bar->message()->say([failure] { return exportFailureText(failure); },
                          isBad ? AlertLabel::News::Bad : AlertLabel::News::Good);
}

void ExportDialog::end(const std::function<QString()> &message)
{
    followWork();
    m_bar->setDone(true);
    m_bar->message()->say(message);
}

void ExportDialog::beginWithLast()
{
    ExportChoice choice = lastExport(m_settings);
    choice.partners = m_source.usualPartners();
    if (m_source.hasNotes()) {
        m_form->offerNotes();
        // Who never chose wants to have what he wrote.
        if (choice.partners == ExportedPartners::Selection && m_settings.text(Setting::LastExport).isEmpty())
            choice.columns.setChosen(ListColumn::Note, true);
    }
    m_form->setChoice(choice);
}

ExportRequest ExportDialog::request() const
{
    return m_source.requestOf(m_form->choice());
}

void ExportDialog::followChoice()
{
    if (!m_source.state().catalogue())
        return;
    m_columns = 0; // of another choice
    m_bytes = 0;
    m_pages = 0;
    showPreview();
    m_bar->setDone(false);
    m_bar->message()->say({});
    followWork();
    showSummary();
}

void ExportDialog::showPreview()
{
    const ExportChoice &choice = m_form->choice();
    if (!m_source.isComplete(choice))
        m_preview->clear();
    else if (choice.format == ExportFormat::Pdf && !hasColumns(choice))
        m_preview->showPages(request(), pageMaker());
    else
        m_preview->show(request());
}

PageMaker ExportDialog::pageMaker() const
{
    const ProfilePageDetails details{m_source.filterOf(m_form->choice()), m_source.grouping()};
    return [this, details](const ExportRequest &sorted) {
        return pagesOf(*m_source.state().catalogue(), sorted, details);
    };
}

void ExportDialog::followWork()
{
    const bool isWorking = m_work.isRunning();
    m_form->setEnabled(!isWorking);
    const bool isComplete = m_source.isComplete(m_form->choice());
    m_bar->setPossible(isComplete && hasColumns(m_form->choice()), isComplete);
    m_bar->setWorking(isWorking);
}

void ExportDialog::showSummary()
{
    const ExportChoice &choice = m_form->choice();
    const int count = m_source.countOf(choice);
    if (count > 0 && !m_source.isComplete(choice)) {
        m_bar->setSummary(tr("Choose at least one column."));
        return;
    }
    QStringList parts{partnerCountText(count)};
    if (hasColumns(choice) && m_columns > 0)
        parts.append(tr("%n column(s)", nullptr, m_columns));
    if (m_pages > 0)
        parts.append(tr("%n page(s)", "of paper", m_pages));
    if (m_bytes > 0)
        parts.append(tr("about %1", "%1 is the size of a file, such as 12 kB")
                         .arg(QLocale().formattedDataSize(m_bytes, 0, QLocale::DataSizeSIFormat)));
    m_bar->setSummary(parts.join(QStringLiteral(" · ")));
}

void ExportDialog::copy()
{
    m_bar->message()->say({});
    keepLastExport(m_form->choice(), m_settings);
    m_work.copy(request());
}

QString ExportDialog::fileFilterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return tr("CSV (*.csv)");
    case ExportFormat::Xlsx:
        return tr("Excel (*.xlsx)");
    case ExportFormat::Pdf:
        return tr("PDF (*.pdf)");
    case ExportFormat::Json:
        return tr("JSON (*.json)");
    case ExportFormat::JsonLd:
        break;
    }
    return tr("JSON-LD (*.jsonld)");
}

void ExportDialog::chooseFile()
{
    const ExportFormat format = m_form->choice().format;
    auto *dialog = new QFileDialog(this, tr("Export partner list"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({fileFilterOf(format), tr("All files (*)")});
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setDirectory(exportFolder(m_settings));
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    dialog->selectFile(proposedFileName(m_source.titleOf(m_form->choice()), QLatin1Char(' ') + day, suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    if (!m_source.state().catalogue())
        return;
    m_bar->message()->say({});
    keepLastExport(m_form->choice(), m_settings);
    if (m_form->choice().format != ExportFormat::Pdf) {
        m_work.write(request(), path);
        return;
    }
    m_work.writePages(request(), path, pageMaker());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export partner list"));
    m_title->setText(tr("Export partner list"));
    m_previewLabel->setText(tr("Preview"));
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
        showSummary();
    }
    QDialog::changeEvent(event);
}
