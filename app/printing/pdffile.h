// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/wholefile.h"
#include "printing/documentdrawing.h"
#include "printing/editiondatedevice.h"

#include <QPdfWriter>

#include <memory>
#include <optional>

enum class PdfOutcome { Written, Cancelled, Failed };

struct PdfResult {
    PdfOutcome outcome = PdfOutcome::Failed;
    /// Why it failed; known for PdfOutcome::Failed only.
    FileFailure failure = {};
};

/// A document becoming a PDF file (ISO 32000-1, version 1.4): real text, the fonts that are used embedded in part. The
/// file appears when it is complete; until then, and after a failure or when it is given up, there is what was there
/// before. Needs a QGuiApplication; any platform of Qt will do, also "offscreen".
class PdfFile final
{
public:
    /// The document must outlive the file. `created` stands in the file as the day it was made; where it is invalid the
    /// present moment does.
    PdfFile(PrintedDocument &document, const QString &path, const QDate &created);

    /// Does the next piece of work, which takes some milliseconds; false if there is none left.
    bool step();
    /// Called when nothing is left to do.
    [[nodiscard]] std::optional<FileFailure> finish();

    [[nodiscard]] int done() const { return m_drawing ? m_drawing->done() : 0; }

private:
    QString m_path;
    WholeFile m_file;
    std::optional<FileFailure> m_failure;
    EditionDateDevice m_device;
    std::optional<QPdfWriter> m_writer;
    std::optional<DocumentDrawing> m_drawing;
};

/// Writes a whole document. `progress` may be empty.
[[nodiscard]] PdfResult writePdf(PrintedDocument &document, const QString &path, const QDate &created,
                                 const PrintProgress &progress = {});
