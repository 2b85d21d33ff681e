// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/odsreader.h"

#include "spreadsheets/archivereading.h"
#include "spreadsheets/odstexts.h"
#include "spreadsheets/sheetbuilder.h"
#include "spreadsheets/sheetvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OdsReader)
};

/// Whether the manifest says that the entries are encrypted; the archive itself knows nothing of it.
bool isEncrypted(ZipArchive &archive)
{
    constexpr qint64 longest = 1024 * 1024; // bytes
    return archive.beginningOf(QStringLiteral("META-INF/manifest.xml"), longest).contains("encryption-data");
}

class OdsReader final
{
public:
    OdsReader(QIODevice &content, const QString &file)
        : m_xml(&content)
        , m_builder(file)
    {
    }

    /// False if the document is not whole.
    bool read()
    {
        if (!m_xml.readNextStartElement())
            return false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("automatic-styles"))
                readStyles();
            else if (m_xml.name() == QLatin1String("body"))
                readBody();
            else
                m_xml.skipCurrentElement();
        }
        return !m_xml.hasError() && m_hasTable;
    }

    std::variant<Sheet, Mistake> take() { return m_builder.take(); }

private:
    void readBody()
    {
        while (nextChild(m_xml, u"spreadsheet")) {
            while (nextChild(m_xml, u"table")) {
                if (m_hasTable) {
                    m_xml.skipCurrentElement();
                } else {
                    m_hasTable = true;
                    readRows();
                }
            }
        }
    }

    /// How precise the dates are in cells of each style.
    void readStyles()
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.attributes().value(odsStyle, QLatin1String("name")).toString();
            if (m_xml.name() == QLatin1String("date-style")) {
                m_dateStyles.insert(name, readDateStyle());
                continue;
            }
            const QString dataStyle = m_xml.attributes().value(odsStyle, QLatin1String("data-style-name")).toString();
            if (!dataStyle.isEmpty())
                m_cellStyles.insert(name, dataStyle);
            m_xml.skipCurrentElement();
        }
    }

    DatePrecision readDateStyle()
    {
        bool hasDay = false;
        bool hasMonth = false;
        bool hasTime = false;
        while (m_xml.readNextStartElement()) {
            hasDay = hasDay || m_xml.name() == QLatin1String("day");
            hasMonth = hasMonth || m_xml.name() == QLatin1String("month");
            hasTime = hasTime || m_xml.name() == QLatin1String("hours");
            m_xml.skipCurrentElement();
        }
        if (hasTime || hasDay)
            return hasTime ? DatePrecision::Time : DatePrecision::Day;
        return hasMonth ? DatePrecision::Month : DatePrecision::Year;
    }

    /// Rows may stand in groups within each other.
    void readRows()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == QLatin1String("table-row"))
                readRow();
            else if (name == QLatin1String("table-column"))
                readColumn();
            else if (name.startsWith(QLatin1String("table-row")) || name.startsWith(QLatin1String("table-column")) ||
                     name.startsWith(QLatin1String("table-header")))
                readRows();
            else
                m_xml.skipCurrentElement();
        }
    }

    int repetition(QLatin1String attribute) const
    {
        return std::max(m_xml.attributes().value(odsTable, attribute).toInt(), 1);
    }

    void readColumn()
    {
        const QString style = m_xml.attributes().value(odsTable, QLatin1String("default-cell-style-name")).toString();
        const int repeated = std::min(repetition(QLatin1String("number-columns-repeated")), mostSheetColumns);
        for (int count = 0; count < repeated && m_columnStyles.size() < mostSheetColumns; ++count)
            m_columnStyles.append(style);
        m_xml.skipCurrentElement();
    }

    void readRow()
    {
        const int repeated = repetition(QLatin1String("number-rows-repeated"));
        m_rowStyle = m_xml.attributes().value(odsTable, QLatin1String("default-cell-style-name")).toString();
        m_builder.beginRow(m_row);
        int column = 1;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("table-cell"))
                readCell(column);
            else if (m_xml.name() == QLatin1String("covered-table-cell"))
                passCell(column);
            else
                m_xml.skipCurrentElement();
        }
        m_builder.finishRow(repeated);
        m_row = std::min(m_row + std::min(repeated, mostSheetRows), mostSheetRows + 1);
    }

    void passCell(int &column)
    {
        column += std::min(repetition(QLatin1String("number-columns-repeated")), mostSheetColumns);
        m_xml.skipCurrentElement();
    }

    void readCell(int &column)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int repeated = std::min(repetition(QLatin1String("number-columns-repeated")), mostSheetColumns);
        const QString shown = readOdsParagraphs(m_xml);
        if (column <= mostSheetColumns && isError(attributes, shown)) {
            m_builder.refuseCell(column, Texts::tr("The formula of this cell gives the error %1.").arg(shown.left(20)),
                                 Texts::tr("Correct the formula, or write the value itself."));
        } else if (const QString text = cellText(attributes, shown, column); !text.isEmpty()) {
            for (int count = 0; count < repeated && !m_builder.isTooLarge(); ++count)
                m_builder.setCell(column + count, text);
        }
        column = std::min(column + repeated, mostSheetColumns + 1);
    }

    static bool isError(const QXmlStreamAttributes &attributes, const QString &shown)
    {
        if (attributes.value(odsCalcExtension, QLatin1String("value-type")) == QLatin1String("error"))
            return true;
        const bool isFormula = attributes.hasAttribute(odsTable, QLatin1String("formula"));
        return isFormula && (shown == QLatin1String("#N/A") || shown.startsWith(QLatin1String("Err:")) ||
                             (shown.startsWith(u'#') && (shown.endsWith(u'!') || shown.endsWith(u'?'))));
    }

    QString cellText(const QXmlStreamAttributes &attributes, const QString &shown, int column) const
    {
        const QStringView type = attributes.value(odsOffice, QLatin1String("value-type"));
        if (type == QLatin1String("float") || type == QLatin1String("percentage") ||
            type == QLatin1String("currency")) {
            bool isNumber = false;
            const double number = attributes.value(odsOffice, QLatin1String("value")).toDouble(&isNumber);
            return isNumber ? sheetNumberText(number) : shown;
        }
        if (type == QLatin1String("date")) {
            const QString text = isoDateText(attributes.value(odsOffice, QLatin1String("date-value")).toString(),
                                             precisionOf(attributes, column));
            return text.isEmpty() ? shown : text;
        }
        if (type == QLatin1String("boolean"))
            return attributes.value(odsOffice, QLatin1String("boolean-value")).toString();
        return shown.isEmpty() ? attributes.value(odsOffice, QLatin1String("string-value")).toString() : shown;
    }

    DatePrecision precisionOf(const QXmlStreamAttributes &attributes, int column) const
    {
        QString style = attributes.value(odsTable, QLatin1String("style-name")).toString();
        if (style.isEmpty())
            style = m_rowStyle.isEmpty() ? m_columnStyles.value(column - 1) : m_rowStyle;
        return m_dateStyles.value(m_cellStyles.value(style), DatePrecision::Day);
    }

    QXmlStreamReader m_xml;
    SheetBuilder m_builder;
    QHash<QString, DatePrecision> m_dateStyles;
    QHash<QString, QString> m_cellStyles; ///< the data style of each
    QStringList m_columnStyles;
    QString m_rowStyle;
    int m_row = 1;
    bool m_hasTable = false;
};

} // namespace

std::variant<Sheet, Mistake> readOds(const QByteArray &bytes, const QString &file)
{
    ZipArchive archive(bytes);
    if (!archive.isOpen())
        return archiveMistake(file, ZipArchive::Failure::Damaged);
    if (isEncrypted(archive))
        return archiveMistake(file, ZipArchive::Failure::Encrypted);
    const std::unique_ptr<QIODevice> content = archive.entry(QStringLiteral("content.xml"));
    if (!content)
        return archiveMistake(file, archive.failure());
    OdsReader reader(*content, file);
    const bool isRead = reader.read();
    readToEnd(*content);
    if (!isRead || archive.failure() != ZipArchive::Failure::None)
        return archiveMistake(file, archive.failure());
    return reader.take();
}
