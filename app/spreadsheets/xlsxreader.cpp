// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/xlsxreader.h"

#include "spreadsheets/archivereading.h"
#include "spreadsheets/sheetbuilder.h"
#include "spreadsheets/xlsxparts.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

/// The column of a reference such as "AB12", from 1; 0 if it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z' || column > mostSheetColumns)
            break;
        column = column * 26 + (character.unicode() - u'A' + 1);
    }
    return std::min(column, mostSheetColumns + 1);
}

/// A cell as it is written.
struct XlsxCell {
    QString type;
    QString value;
    int style = 0;
    bool isFormula = false;
};

class XlsxSheetReader final
{
public:
    XlsxSheetReader(QIODevice &entry, const XlsxWorkbook &book, const QString &file)
        : m_xml(&entry)
        , m_book(book)
        , m_builder(file)
    {
    }

    /// False if the document is not whole.
    bool read()
    {
        if (!m_xml.readNextStartElement())
            return false;
        while (nextChild(m_xml, u"sheetData")) {
            while (nextChild(m_xml, u"row"))
                readRow();
        }
        return !m_xml.hasError() && m_isRight;
    }

    std::variant<Sheet, Mistake> take() { return m_builder.take(); }

private:
    void readRow()
    {
        const QStringView number = m_xml.attributes().value(QLatin1String("r"));
        const int row = number.isEmpty() ? m_row + 1 : number.toInt();
        m_isRight = m_isRight && row > m_row; // each once, in their order
        m_row = std::min(row, mostSheetRows + 1);
        m_builder.beginRow(m_row);
        int column = 0;
        while (nextChild(m_xml, u"c")) {
            const QStringView reference = m_xml.attributes().value(QLatin1String("r"));
            column = reference.isEmpty() ? std::min(column + 1, mostSheetColumns + 1) : columnOf(reference);
            m_isRight = m_isRight && column > 0;
            const XlsxCell cell = readCell();
            if (m_isRight && !m_builder.isTooLarge())
                setCell(column, cell);
        }
        m_builder.finishRow();
    }

    XlsxCell readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        XlsxCell cell;
        cell.type = attributes.value(QLatin1String("t")).toString();
        cell.style = attributes.value(QLatin1String("s")).toInt();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("v"))
                cell.value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == QLatin1String("is"))
                cell.value = readXlsxRuns(m_xml);
            else
                skipPart(cell);
        }
        return cell;
    }

    void skipPart(XlsxCell &cell)
    {
        cell.isFormula = cell.isFormula || m_xml.name() == QLatin1String("f");
        m_xml.skipCurrentElement();
    }

    void setCell(int column, const XlsxCell &cell)
    {
        if (cell.type == QLatin1String("e"))
            m_builder.refuseCell(column,
                                 Texts::tr("The formula of this cell gives the error %1.").arg(cell.value.left(20)),
                                 Texts::tr("Correct the formula, or write the value itself."));
        else if (cell.isFormula && cell.value.isEmpty() && cell.type != QLatin1String("str"))
            m_builder.refuseCell(column, Texts::tr("The formula of this cell was never calculated."),
                                 Texts::tr("Open the file in a spreadsheet program and save it, or write the value "
                                           "itself."));
        else
            m_builder.setCell(column, textOf(cell));
    }

    QString textOf(const XlsxCell &cell)
    {
        if (cell.type == QLatin1String("s")) {
            bool isNumber = false;
            const int number = cell.value.toInt(&isNumber);
            m_isRight = m_isRight && isNumber && number >= 0 && number < m_book.sharedTexts.size();
            return m_book.sharedTexts.value(number);
        }
        if (cell.type == QLatin1String("inlineStr"))
            return cell.value;
        if (cell.type == QLatin1String("str"))
            return unescapedXlsxText(cell.value);
        if (cell.type == QLatin1String("b"))
            return cell.value == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
        const DatePrecision precision = m_book.styles.value(cell.style, DatePrecision::None);
        if (cell.type == QLatin1String("d"))
            return isoDateText(cell.value, precision);
        return numberOf(cell.value, precision);
    }

    QString numberOf(const QString &value, DatePrecision precision) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        const QString date =
            precision == DatePrecision::None ? QString() : serialDateText(number, m_book.isFrom1904, precision);
        return date.isEmpty() ? sheetNumberText(number) : date;
    }

    QXmlStreamReader m_xml;
    const XlsxWorkbook &m_book;
    SheetBuilder m_builder;
    int m_row = 0;
    bool m_isRight = true;
};

} // namespace

std::variant<Sheet, Mistake> readXlsx(const QByteArray &bytes, const QString &file)
{
    ZipArchive archive(bytes);
    if (!archive.isOpen())
        return archiveMistake(file, ZipArchive::Failure::Damaged);
    const XlsxWorkbook book = readXlsxWorkbook(archive);
    const std::unique_ptr<QIODevice> entry =
        archive.failure() == ZipArchive::Failure::None ? archive.entry(book.sheet) : nullptr;
    if (!entry)
        return archiveMistake(file, archive.failure());
    XlsxSheetReader reader(*entry, book, file);
    const bool isRead = reader.read();
    readToEnd(*entry);
    if (!isRead || archive.failure() != ZipArchive::Failure::None)
        return archiveMistake(file, archive.failure());
    return reader.take();
}
