// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvcells.h"

#include <QStringDecoder>

namespace
{

class Reader final
{
public:
    Reader(const QByteArray &bytes, char separator)
        : m_bytes(bytes)
        , m_separator(separator)
    {
    }

    std::optional<CsvCells> read()
    {
        CsvCells rows;
        while (m_at < m_bytes.size()) {
            const std::optional<QStringList> row = readRow();
            if (!row || (!rows.isEmpty() && row->size() != rows.first().size()))
                return std::nullopt;
            rows.append(*row);
        }
        return rows;
    }

private:
    bool take(char character)
    {
        const bool isThere = m_at < m_bytes.size() && m_bytes.at(m_at) == character;
        m_at += isThere;
        return isThere;
    }

    std::optional<QStringList> readRow()
    {
        QStringList cells;
        do {
            const std::optional<QString> cell = readCell();
            if (!cell)
                return std::nullopt;
            cells.append(*cell);
        } while (take(m_separator));
        return take('\r') && take('\n') ? std::optional(cells) : std::nullopt;
    }

    std::optional<QString> readCell()
    {
        if (!take('"'))
            return std::nullopt;
        QByteArray cell;
        while (m_at < m_bytes.size()) {
            const char character = m_bytes.at(m_at++);
            if (character == '"' && !take('"')) {
                QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
                const QString text = decoder.decode(cell);
                return decoder.hasError() ? std::nullopt : std::optional(text);
            }
            cell += character;
        }
        return std::nullopt;
    }

    const QByteArray &m_bytes;
    const char m_separator;
    qsizetype m_at = 0;
};

} // namespace

std::optional<CsvCells> strictCsvCells(const QByteArray &bytes, char separator)
{
    return Reader(bytes, separator).read();
}
