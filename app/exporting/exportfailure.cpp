// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportfailure.h"

#include "catalogue/refusaltext.h"
#include "exporting/xlsxwriter.h"
#include "files/wholefile.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportFailure)
};

/// The first bytes of every SQLite file (https://www.sqlite.org/fileformat.html).
const QByteArray databaseBeginning = QByteArrayLiteral("SQLite format 3\0");

} // namespace

ExportFailure notReadFailure(const QString &path, const QString &error)
{
    const auto reason = error.isEmpty() ? RefusalReason::Changed : RefusalReason::Damaged;
    return {ExportFailureReason::NotRead, Refusal{reason, path, error}};
}

std::optional<ExportFailure> targetFailure(const QString &path)
{
    const std::variant<QByteArray, FileFailure> beginning = readBeginning(path, databaseBeginning.size());
    const auto *bytes = std::get_if<QByteArray>(&beginning);
    if (!bytes || *bytes != databaseBeginning)
        return std::nullopt;
    return ExportFailure{ExportFailureReason::IsCatalogue, std::nullopt,
                         FileFailure{FileFailureReason::NotWritten, path, {}}};
}

QString exportFailureText(const ExportFailure &failure)
{
    if (failure.reason == ExportFailureReason::IsCatalogue)
        return Texts::tr("“%1” is a catalogue; an export does not take its place. Choose another name.", "%1 is a path")
            .arg(failure.file->path);
    if (failure.refusal)
        return refusalText(*failure.refusal);
    if (failure.file)
        return fileFailureText(*failure.file);
    switch (failure.reason) {
    case ExportFailureReason::Cancelled:
        return Texts::tr("The export was cancelled; nothing was written.");
    case ExportFailureReason::TooManyRows:
        return Texts::tr("A sheet of Excel has room for %1 partners; choose fewer, or CSV.", "%1 is a number")
            .arg(QLocale().toString(mostXlsxRows));
    case ExportFailureReason::OtherProgram:
        return Texts::tr("PDF cannot be written here.");
    case ExportFailureReason::NotRead:
        return Texts::tr("The catalogue cannot be read.");
    case ExportFailureReason::IsCatalogue:
    case ExportFailureReason::NotWritten:
        break;
    }
    return Texts::tr("The output cannot be written.");
}
