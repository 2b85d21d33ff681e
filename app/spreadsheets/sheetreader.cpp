// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetreader.h"

#include "files/wholefile.h"
#include "spreadsheets/archivereading.h"
#include "spreadsheets/csvreader.h"
#include "spreadsheets/odsreader.h"
#include "spreadsheets/xlsxreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

constexpr qint64 largestSheet = 256LL * 1024 * 1024; // bytes

Mistake refusal(const QString &file, const QString &problem, const QString &advice)
{
    return {{file, 0, 0, SourceNotation::Spreadsheet}, problem, advice};
}

QString saveAdvice()
{
    return Texts::tr("Save it as .xlsx, .ods or CSV, without a password.");
}

std::variant<Sheet, Mistake> readArchive(const QByteArray &bytes, const QString &file)
{
    ZipArchive archive(bytes);
    constexpr qint64 longestMediaType = 100; // bytes
    const QByteArray mediaType = archive.beginningOf(QStringLiteral("mimetype"), longestMediaType).trimmed();
    if (mediaType.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return readOds(bytes, file);
    if (archive.has(QStringLiteral("xl/workbook.xml")) || archive.has(QStringLiteral("[Content_Types].xml")))
        return readXlsx(bytes, file);
    if (!archive.isOpen())
        return archiveMistake(file, ZipArchive::Failure::Damaged);
    return refusal(file, Texts::tr("This is an archive, not a spreadsheet."), saveAdvice());
}

/// What kind of file it is if it is none that is read; empty if it may be a table of text.
QString foreignKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Texts::tr("This is a file of an old version of Excel (.xls), or one that is protected by a password.");
    if (bytes.startsWith("SQLite format 3"))
        return Texts::tr("This is a database, not a spreadsheet.");
    if (bytes.startsWith("%PDF"))
        return Texts::tr("This is a PDF, not a spreadsheet.");
    if (bytes.left(200).trimmed().startsWith('<'))
        return Texts::tr("This is a web page or another kind of XML, not a spreadsheet.");
    return {};
}

} // namespace

std::variant<Sheet, Mistake> readSheet(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const std::variant<QByteArray, FileFailure> read = readWholeFile(path, largestSheet);
    if (const auto *failure = std::get_if<FileFailure>(&read))
        return refusal(name, fileFailureText(*failure), {});
    return readSheet(std::get<QByteArray>(read), name);
}

std::variant<Sheet, Mistake> readSheet(const QByteArray &bytes, const QString &file)
{
    if (bytes.isEmpty())
        return refusal(file, Texts::tr("The file is empty."), {});
    if (bytes.startsWith("PK\x03\x04"))
        return readArchive(bytes, file);
    if (const QString kind = foreignKind(bytes); !kind.isEmpty())
        return refusal(file, kind, saveAdvice());
    return readCsv(bytes, file);
}

bool isNamedLikeSheet(const QString &path)
{
    static const QStringList suffixes = {QStringLiteral("csv"), QStringLiteral("tsv"),  QStringLiteral("txt"),
                                         QStringLiteral("ods"), QStringLiteral("xlsx"), QStringLiteral("xls")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}
