// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/csvreader.h"

#include "spreadsheets/sheetbuilder.h"
#include "spreadsheets/tabletext.h"
#include "spreadsheets/windows1252.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr char quote = '"';

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// A delimiter named by a first line "sep=;", which is taken off the text.
std::optional<char> takeNamedDelimiter(QByteArrayView &text)
{
    static constexpr QByteArrayView mark = "sep=";
    const bool isNamed = text.size() > mark.size() + 1 &&
                         text.first(mark.size()).compare(mark, Qt::CaseInsensitive) == 0 &&
                         isLineEnd(text.at(mark.size() + 1));
    if (!isNamed)
        return std::nullopt;
    const char delimiter = text.at(mark.size());
    const bool isTwoBytes = text.sliced(mark.size() + 1).startsWith("\r\n");
    text = text.sliced(mark.size() + (isTwoBytes ? 3 : 2));
    return delimiter;
}

/// The delimiter that stands most often in the first row that holds anything, outside quotation marks.
char likelyDelimiter(QByteArrayView text)
{
    constexpr std::array<char, 3> delimiters = {';', ',', '\t'};
    std::array<int, 3> counts = {};
    bool isQuoted = false;
    bool isEmpty = true;
    for (const char byte : text) {
        if (byte == quote)
            isQuoted = !isQuoted;
        if (!isQuoted && isLineEnd(byte) && !isEmpty)
            break;
        isEmpty = isEmpty && isLineEnd(byte);
        for (std::size_t place = 0; place < delimiters.size(); ++place)
            counts[place] += !isQuoted && byte == delimiters[place] ? 1 : 0;
    }
    return delimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

class CsvReader final
{
public:
    CsvReader(QByteArrayView text, char delimiter, int firstLine, const TableText &decoded, const QString &file)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_line(firstLine)
        , m_encoding(decoded.encoding)
        , m_builder(file)
    {
        m_builder.setWindows1252(m_encoding == TableEncoding::Windows1252);
    }

    std::variant<Sheet, Mistake> read()
    {
        for (int row = 1; m_place < m_text.size() && !m_builder.isTooLarge(); ++row) {
            m_builder.beginRow(row, m_line);
            readRow();
            if (m_mistake)
                return *m_mistake;
            m_builder.finishRow();
        }
        return m_builder.take();
    }

private:
    void readRow()
    {
        for (int column = 1; !m_mistake; ++column) {
            if (m_place < m_text.size() && m_text.at(m_place) == quote)
                readQuoted(column);
            else
                readPlain(column);
            if (m_mistake || m_place >= m_text.size())
                return;
            if (m_text.at(m_place) != m_delimiter) {
                skipLineEnd();
                return;
            }
            ++m_place;
        }
    }

    void readPlain(int column)
    {
        const qsizetype begin = m_place;
        while (m_place < m_text.size() && m_text.at(m_place) != m_delimiter && !isLineEnd(m_text.at(m_place)))
            ++m_place;
        setCell(column, m_text.sliced(begin, m_place - begin));
    }

    void readQuoted(int column)
    {
        const int firstLine = m_line;
        QByteArray cell;
        for (++m_place;; m_place += 2) {
            const qsizetype end = m_text.indexOf(quote, m_place);
            if (end < 0) {
                refuseQuotes(column,
                             Texts::tr("The quotation mark before this cell, in line %1 of the file, has no second one "
                                       "after the cell.")
                                 .arg(firstLine));
                return;
            }
            cell += m_text.sliced(m_place, end - m_place);
            m_place = end;
            const bool isDoubled = end + 1 < m_text.size() && m_text.at(end + 1) == quote;
            if (!isDoubled)
                break;
            cell += quote;
        }
        m_line += linesIn(cell);
        ++m_place;
        while (m_place < m_text.size() && m_text.at(m_place) == ' ' && m_delimiter != ' ')
            ++m_place;
        if (m_place < m_text.size() && m_text.at(m_place) != m_delimiter && !isLineEnd(m_text.at(m_place))) {
            refuseQuotes(column, Texts::tr("There is text after the quotation mark that ends this cell, in line %1 of "
                                           "the file.")
                                     .arg(m_line));
            return;
        }
        setCell(column, cell);
    }

    void refuseQuotes(int column, const QString &problem)
    {
        m_mistake = Mistake{m_builder.positionOf(column), problem,
                            Texts::tr("Write one quotation mark before and one after the cell, and two for each one "
                                      "within it.")};
    }

    void setCell(int column, QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        const std::optional<QString> text = decodedCell(bytes, m_encoding);
        if (text)
            m_builder.setCell(column, *text);
        else if (m_encoding == TableEncoding::Windows1252)
            m_builder.refuseCell(column, Texts::tr("The cell holds a byte that is not a character of Windows-1252."),
                                 Texts::tr("Save the file as “CSV UTF-8”, or as .xlsx."));
        else
            m_builder.refuseCell(column, Texts::tr("The cell holds bytes that are not text in UTF-8."),
                                 Texts::tr("Type the cell again, and save the file as “CSV UTF-8”, or as .xlsx."));
    }

    void skipLineEnd()
    {
        const bool isTwoBytes = m_text.sliced(m_place).startsWith("\r\n");
        m_place += isTwoBytes ? 2 : 1;
        ++m_line;
    }

    static int linesIn(const QByteArray &cell)
    {
        const qsizetype pairs = cell.count("\r\n");
        return static_cast<int>(cell.count('\n') + cell.count('\r') - pairs);
    }

    QByteArrayView m_text;
    char m_delimiter;
    int m_line;
    TableEncoding m_encoding;
    SheetBuilder m_builder;
    qsizetype m_place = 0;
    std::optional<Mistake> m_mistake;
};

} // namespace

std::variant<Sheet, Mistake> readCsv(const QByteArray &bytes, const QString &file)
{
    const std::variant<TableText, Mistake> decoded = tableText(bytes, file);
    if (const auto *mistake = std::get_if<Mistake>(&decoded))
        return *mistake;
    const auto &table = std::get<TableText>(decoded);
    QByteArrayView text(table.bytes);
    const std::optional<char> named = takeNamedDelimiter(text);
    return CsvReader(text, named ? *named : likelyDelimiter(text), named ? 2 : 1, table, file).read();
}
