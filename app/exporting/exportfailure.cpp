// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportfailure.h"

#include "catalogue/refusaltext.h"
#include "exporting/xlsxwriter.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportFailure)
};

} // namespace

ExportFailure notReadFailure(const QString &path, const QString &error)
{
    const auto reason = error.isEmpty() ? RefusalReason::Changed : RefusalReason::Damaged;
    return {ExportFailureReason::NotRead, Refusal{reason, path, error}};
}

QString exportFailureText(const ExportFailure &failure)
{
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
    case ExportFailureReason::NotWritten:
        break;
    }
    return Texts::tr("The output cannot be written.");
}
