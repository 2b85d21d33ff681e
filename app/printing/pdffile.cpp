// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdffile.h"

#include "printing/pagemeasures.h"

PdfFile::PdfFile(PrintedDocument &document, const QString &path, const QDate &created)
    : m_path(path)
    , m_file(path)
    , m_failure(m_file.open())
    , m_device(m_file.device(), created)
{
    if (m_failure)
        return;
    m_writer.emplace(&m_device);
    m_writer->setResolution(unitsPerInch);
    m_writer->setPageLayout(document.pageLayout());
    m_writer->setTitle(document.title());
    m_writer->setCreator(QStringLiteral("Partneratlas"));
    m_drawing.emplace(document, *m_writer);
}

bool PdfFile::step()
{
    return m_drawing && m_drawing->step();
}

std::optional<FileFailure> PdfFile::finish()
{
    if (m_failure)
        return m_failure;
    const bool isDrawn = m_drawing->finish();
    m_drawing.reset();
    m_writer.reset();
    m_device.finish();
    if (!isDrawn)
        return FileFailure{FileFailureReason::NotWritten, m_path, {}};
    return m_file.commit();
}

PdfResult writePdf(PrintedDocument &document, const QString &path, const QDate &created, const PrintProgress &progress)
{
    PdfFile file(document, path, created);
    while (file.step()) {
        if (progress && !progress(file.done(), DocumentDrawing::whole))
            return {PdfOutcome::Cancelled, {}};
    }
    if (const std::optional<FileFailure> failure = file.finish())
        return {PdfOutcome::Failed, *failure};
    return {PdfOutcome::Written, {}};
}
