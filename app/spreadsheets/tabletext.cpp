// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/tabletext.h"

#include "spreadsheets/windows1252.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

/// The length of the character of several bytes that begins here; 0 if none does.
qsizetype lengthOfCharacter(QByteArrayView bytes, qsizetype place)
{
    const auto first = static_cast<unsigned char>(bytes.at(place));
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || place + length > bytes.size())
        return 0;
    return bytes.sliced(place, length).isValidUtf8() ? length : 0;
}

/// Whether most of what is not ASCII is UTF-8. In Windows-1252 such pairs of letters ("Ã©") hardly ever occur.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        if (static_cast<unsigned char>(bytes.at(place)) < 0x80)
            continue;
        const qsizetype length = lengthOfCharacter(bytes, place);
        ++(length > 0 ? right : wrong);
        place += qMax(length - 1, qsizetype(0));
    }
    return right > wrong;
}

Mistake notText(const QString &file)
{
    return {{file, 0, 0, SourceNotation::Spreadsheet},
            Texts::tr("This is not a table of text."),
            Texts::tr("Name a file in the format CSV, .ods or .xlsx.")};
}

} // namespace

std::variant<TableText, Mistake> tableText(const QByteArray &bytes, const QString &file)
{
    TableText table{bytes, TableEncoding::Utf8};
    const bool isBigEndian = bytes.startsWith("\xFE\xFF");
    if (isBigEndian || bytes.startsWith("\xFF\xFE")) {
        QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        const QString text = decoder(QByteArrayView(bytes).sliced(2));
        if (!text.isValidUtf16() || bytes.size() % 2 != 0)
            return notText(file);
        table.bytes = text.toUtf8();
    } else if (bytes.startsWith("\xEF\xBB\xBF")) {
        table.bytes.remove(0, 3);
    } else if (!QByteArrayView(bytes).isValidUtf8() && !isMostlyUtf8(bytes)) {
        table.encoding = TableEncoding::Windows1252;
    }
    if (table.bytes.contains('\0'))
        return notText(file);
    return table;
}

std::optional<QString> decodedCell(QByteArrayView bytes, TableEncoding encoding)
{
    if (encoding == TableEncoding::Utf8)
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    bool isWhole = true;
    const QString text = fromWindows1252(bytes, &isWhole);
    return isWhole ? std::optional(text) : std::nullopt;
}
