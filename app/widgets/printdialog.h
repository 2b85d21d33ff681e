// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportfailure.h"
#include "printers/printermodule.h"
#include "printing/pdffile.h"
#include "widgets/printchoices.h"
#include "widgets/steppedwork.h"

#include <QDialog>

#include <functional>
#include <memory>

class AlertLabel;
class BrowsingState;
class PreviewPane;
class QProgressBar;
class QPushButton;

/// Gives the printers of the system; null if they cannot be reached.
using PrinterSource = std::function<PrinterModule *()>;

/// Shows partners as they will be printed, prints them and saves them as PDF files. The window behind it stays alive
/// all the time, and long work can be cancelled.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `state` must outlive the dialog; it must be closed before the state gets another catalogue.
    PrintDialog(const BrowsingState &state, const ScopedPartners &partners, const PrintChoice &choice,
                const PrinterSource &printers, QWidget *parent = nullptr);

    [[nodiscard]] PrintChoice choice() const { return m_choices->choice(); }

public slots:
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Work { None, LayingOut, Writing };

    void buildLayout();
    void connectParts();
    void retranslate();
    /// Makes the pages of what is chosen anew.
    void remake();
    void choosePdf();
    void writePdf(const QString &path);
    /// What was wrong with the file that is drawn; nothing: it is there.
    [[nodiscard]] std::optional<ExportFailure> endPdf();
    void tellFailure(const ExportFailure &failure);
    void choosePrinter();
    void print(const ChosenPrinter &printer);
    /// Does a work in steps; `end` is called when it is done.
    void work(Work kind, const std::function<bool()> &step, const std::function<void()> &end);
    void cancel();
    /// Ends what is written, and takes away what is not complete.
    void letGo();
    void show(Work work);
    void showProgress();

    const BrowsingState &m_state;
    ScopedPartners m_partners;
    PrinterSource m_printers;
    PrintChoices *m_choices;
    PreviewPane *m_preview;
    AlertLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_savePdf;
    QPushButton *m_print;
    SteppedWork m_work;
    std::unique_ptr<PrintedDocument> m_document;
    ChosenPrinter m_printer;
    // These draw the document: they go before it and the printer do.
    std::unique_ptr<PdfFile> m_pdf;
    std::unique_ptr<DocumentDrawing> m_drawing;
};
