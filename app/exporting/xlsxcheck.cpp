// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxcheck.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <memory>

#include <zip.h>

namespace
{

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

/// Characters that XML cannot hold are written as _x001F_, and what looks like that as _x005F_x001F_.
qint64 lengthOf(QStringView text)
{
    static const QRegularExpression escape(QStringLiteral("_x[0-9A-F]{4}_"));
    qint64 length = text.size();
    if (text.contains(QLatin1String("_x"))) {
        auto match = escape.globalMatch(text.toString());
        for (; match.hasNext(); match.next())
            length -= 6;
    }
    return length;
}

class SheetReader final
{
public:
    /// Goes on with some more of the sheet; false if it is not well-formed.
    bool read(const QByteArray &bytes)
    {
        m_reader.addData(bytes);
        while (!m_reader.atEnd())
            take(m_reader.readNext());
        m_isComplete = !m_reader.hasError();
        return m_isComplete || m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    }

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const XlsxTally &tally() const { return m_tally; }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement) {
            m_isText = m_reader.name() == QLatin1String("t");
            m_tally.rows += m_reader.name() == QLatin1String("row");
            m_tally.cells += m_reader.name() == QLatin1String("c");
        } else if (token == QXmlStreamReader::EndElement) {
            if (m_isText)
                m_tally.characters += lengthOf(m_text);
            m_text.clear();
            m_isText = false;
        } else if (token == QXmlStreamReader::Characters && m_isText) {
            m_text += m_reader.text(); // a text may come in pieces
        }
    }

    QXmlStreamReader m_reader;
    QString m_text;
    bool m_isText = false;
    bool m_isComplete = false;
    XlsxTally m_tally;
};

/// What one part of the archive holds; nothing if it is not whole.
std::optional<XlsxTally> tallyOfPart(zip_t *archive, zip_uint64_t number)
{
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive, number, 0));
    SheetReader reader;
    QByteArray bytes(256 * 1024, Qt::Uninitialized);
    const auto room = static_cast<zip_uint64_t>(bytes.size());
    zip_int64_t size = entry ? zip_fread(entry.get(), bytes.data(), room) : -1;
    for (; size > 0; size = zip_fread(entry.get(), bytes.data(), room)) {
        if (!reader.read(bytes.first(size)))
            return std::nullopt;
    }
    // Below zero: the checksum is wrong, or the end is missing.
    return size == 0 && reader.isComplete() ? std::optional(reader.tally()) : std::nullopt;
}

} // namespace

std::optional<XlsxTally> tallyOfXlsx(const QByteArray &path)
{
    const std::unique_ptr<zip_t, CloseArchive> archive(zip_open(path.constData(), ZIP_RDONLY, nullptr));
    const zip_int64_t parts = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    const zip_int64_t sheet = archive ? zip_name_locate(archive.get(), "xl/worksheets/sheet1.xml", 0) : -1;
    if (sheet < 0)
        return std::nullopt;
    // The library writes every part through a file that the disk may have cut: all of them are read.
    for (zip_int64_t part = 0; part < parts; ++part) {
        if (part != sheet && !tallyOfPart(archive.get(), static_cast<zip_uint64_t>(part)))
            return std::nullopt;
    }
    return tallyOfPart(archive.get(), static_cast<zip_uint64_t>(sheet));
}
