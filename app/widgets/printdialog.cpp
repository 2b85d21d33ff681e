// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printdialog.h"

#include "browsing/browsingstate.h"
#include "browsing/filtertexts.h"
#include "presentation/textlabels.h"
#include "widgets/alertlabel.h"
#include "widgets/dialogbutton.h"
#include "widgets/dialogsize.h"
#include "widgets/documentsfolder.h"
#include "widgets/previewpane.h"
#include "widgets/proposedfilename.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace
{

constexpr int leastHeight = 32; // pixels of a control
constexpr int sideWidth = 240;

} // namespace

PrintDialog::PrintDialog(const BrowsingState &state, const ScopedPartners &partners, const PrintChoice &choice,
                         const PrinterSource &printers, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_partners(partners)
    , m_printers(printers)
    , m_choices(new PrintChoices(partners, choice, this))
    , m_preview(new PreviewPane(PreviewPane::Turning::Below, this))
    , m_message(new AlertLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeDialogButton("cancelPrinting", leastHeight, this))
    , m_close(makeDialogButton("closePrinting", leastHeight, this))
    , m_savePdf(makeDialogButton("savePdf", leastHeight, this))
    , m_print(makeDialogButton("printPages", leastHeight, this))
{
    setObjectName(QStringLiteral("printDialog"));
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->setRange(0, DocumentDrawing::whole);
    m_progress->setTextVisible(false);
    m_print->setDefault(true);
    buildLayout();
    connectParts();
    retranslate();
    remake();
    m_choices->setFocus();
}

void PrintDialog::buildLayout()
{
    m_choices->setFixedWidth(qMax(sideWidth, m_choices->sizeHint().width()));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(24);
    parts->addWidget(m_choices);
    parts->addWidget(m_preview, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_savePdf);
    buttons->addWidget(m_print);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(12);
    all->addLayout(parts, 1);
    all->addWidget(m_message);
    all->addLayout(buttons);
    resizeWithinScreen(*this, QSize(860, 720));
}

void PrintDialog::connectParts()
{
    connect(m_choices, &PrintChoices::changed, this, &PrintDialog::remake);
    connect(m_cancel, &QPushButton::clicked, this, &PrintDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_savePdf, &QPushButton::clicked, this, &PrintDialog::choosePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    connect(&m_work, &SteppedWork::progressed, this, &PrintDialog::showProgress);
    connect(&m_state, &BrowsingState::languageChanged, this, &PrintDialog::remake);
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Ca&ncel"));
    m_close->setText(tr("&Close"));
    m_savePdf->setText(tr("Save as P&DF…"));
    m_print->setText(tr("&Print…"));
}

void PrintDialog::remake()
{
    m_work.cancel();
    letGo();
    m_preview->setDocument(nullptr);
    const PrintChoice choice = m_choices->choice();
    const QList<PartnerId> partners = m_partners.of(choice.partners);
    if (!m_state.catalogue() || partners.isEmpty()) {
        m_document.reset();
        show(Work::None);
        m_message->say([] { return tr("There is no partner to print."); });
        return;
    }
    m_message->say({});
    PrintRequest request;
    request.layout = choice.layout;
    request.language = m_state.language();
    request.tree = m_state.entry().grouping;
    if (choice.partners == PartnerScope::Shown)
        request.filter = filterText(*m_state.catalogue(), m_state.filter(), m_state.language());
    m_document = makeDocument(*m_state.catalogue(), partners, request);
    const auto step = [this] {
        if (!m_document->isLaidOut())
            m_document->layOutMore();
        return !m_document->isLaidOut();
    };
    work(Work::LayingOut, step, [this] { m_preview->setDocument(m_document.get()); });
}

void PrintDialog::work(Work kind, const std::function<bool()> &step, const std::function<void()> &end)
{
    m_work.start(step, [this, end] {
        show(Work::None);
        end();
    });
    show(kind);
    showProgress();
}

void PrintDialog::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setObjectName(QStringLiteral("savePdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("PDF files (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(documentsFolder());
    dialog->selectFile(proposedFileName(m_document->title(), {}, QStringLiteral("pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::writePdf);
    dialog->open();
}

void PrintDialog::writePdf(const QString &path)
{
    if (const std::optional<ExportFailure> failure = targetFailure(path)) {
        tellFailure(*failure);
        return;
    }
    m_message->say({});
    m_pdf = std::make_unique<PdfFile>(*m_document, path, creationDateOf(*m_state.catalogue()));
    work(
        Work::Writing, [this] { return m_pdf->step(); },
        [this, path] {
            const std::optional<ExportFailure> failure = endPdf();
            letGo();
            if (failure)
                tellFailure(*failure);
            else
                m_message->say([path] { return tr("Saved as “%1”.", "%1 is a path").arg(path); });
        });
}

void PrintDialog::tellFailure(const ExportFailure &failure)
{
    m_message->say([failure] { return exportFailureText(failure); }, AlertLabel::News::Bad);
}

std::optional<ExportFailure> PrintDialog::endPdf()
{
    const Catalogue &catalogue = *m_state.catalogue();
    if (!catalogue.error().isEmpty())
        return notReadFailure(catalogue.info().path, catalogue.error());
    if (const std::optional<FileFailure> failure = m_pdf->finish())
        return ExportFailure{ExportFailureReason::NotWritten, std::nullopt, failure};
    return std::nullopt;
}

void PrintDialog::choosePrinter()
{
    m_message->say({});
    PrinterModule *printers = m_printers();
    if (!printers) {
        const auto sentence = [] {
            return tr("The printers cannot be reached, because a part of Partneratlas or of Qt is not installed. A PDF "
                      "file can be saved all the same.");
        };
        m_message->say(sentence, AlertLabel::News::Bad);
        return;
    }
    printers->choosePrinter(this, {m_document->title(), m_document->pageLayout(), m_document->pageCount()},
                            [this](const ChosenPrinter &printer) { print(printer); });
}

void PrintDialog::print(const ChosenPrinter &printer)
{
    m_printer = printer;
    m_drawing = std::make_unique<DocumentDrawing>(*m_document, *m_printer.device, m_printer.pages);
    work(
        Work::Writing, [this] { return m_drawing->step(); },
        [this] {
            const bool isPrinted = m_drawing->finish();
            letGo();
            const auto sentence = [isPrinted] {
                return isPrinted ? tr("The pages were sent to the printer.")
                                 : tr("The pages could not be printed: the printer did not take them.");
            };
            m_message->say(sentence, isPrinted ? AlertLabel::News::Good : AlertLabel::News::Bad);
        });
}

void PrintDialog::cancel()
{
    m_work.cancel();
    letGo();
    show(Work::None);
    m_message->say([] { return tr("Cancelled."); });
}

void PrintDialog::letGo()
{
    m_pdf.reset();
    m_drawing.reset();
    m_printer = {};
}

void PrintDialog::show(Work work)
{
    const bool isWriting = work == Work::Writing;
    const bool hadFocus = m_savePdf->hasFocus() || m_print->hasFocus() || m_cancel->hasFocus();
    m_progress->setVisible(work != Work::None);
    m_cancel->setVisible(isWriting);
    m_choices->setEnabled(!isWriting);
    m_savePdf->setEnabled(work == Work::None && m_document);
    m_print->setEnabled(work == Work::None && m_document);
    // What is disabled or hidden would let go of the focus.
    if (hadFocus)
        (isWriting ? m_cancel : m_savePdf)->setFocus();
}

void PrintDialog::showProgress()
{
    int done = 0;
    if (m_pdf)
        done = m_pdf->done();
    else if (m_drawing)
        done = m_drawing->done();
    else if (m_document && m_document->partCount() > 0)
        done = static_cast<int>(qint64{DocumentDrawing::whole} * m_document->laidOutParts() / m_document->partCount());
    m_progress->setValue(done);
}

void PrintDialog::done(int result)
{
    m_work.cancel();
    letGo();
    QDialog::done(result);
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
