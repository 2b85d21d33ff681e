// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxsheet.h"

#include "catalogue/link.h"
#include "exporting/spreadsheettext.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <xlsxwriter.h>

namespace
{

constexpr qsizetype longestLink = 2079; // characters of an address that Excel opens
constexpr qsizetype narrowest = 8;      // characters
constexpr qsizetype widest = 60;        // what can be read beside another column
constexpr int filterArrow = 3;          // characters of a heading that lie behind it
const QDate firstDay(1900, 3, 1);       // programs do not agree on days before it

/// What XML and Excel can hold: no NUL, no halves of surrogate pairs, no characters that are none.
QString allowedText(const QString &text)
{
    QString allowed = wholeText(text);
    for (QChar &character : allowed) {
        const char16_t code = character.unicode();
        if (code == 0 || code == 0xfffe || code == 0xffff)
            character = QChar::ReplacementCharacter;
    }
    return allowed;
}

/// Pieces of at most longestXlsxText that never part a surrogate pair.
QStringList pieces(const QString &text)
{
    QStringList parts;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype length = qMin(longestXlsxText, text.size() - begin);
        if (begin + length < text.size() && text.at(begin + length - 1).isHighSurrogate())
            --length;
        parts.append(text.mid(begin, length));
        begin += length;
    }
    return parts;
}

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n')))
        longest = qMax(longest, line.size());
    return longest;
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

XlsxSheet::XlsxSheet(const QString &folder, const XlsxOptions &options)
    : m_folder(QFile::encodeName(folder))
    , m_path(m_folder + "/workbook.xlsx")
{
    lxw_workbook_options workbookOptions = {};
    workbookOptions.constant_memory = LXW_TRUE;
    workbookOptions.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt(m_path.constData(), &workbookOptions);
    lxw_doc_properties properties = {};
    const QDate created = options.created.isValid() ? options.created : QDate(1980, 1, 1); // as within the archive
    properties.created = static_cast<time_t>(created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_workbook, &properties);
    const QByteArray name = allowedText(options.sheetName).toUtf8();
    const bool isAllowed =
        !name.isEmpty() && workbook_validate_sheet_name(m_workbook, name.constData()) == LXW_NO_ERROR;
    m_sheet = workbook_add_worksheet(m_workbook, isAllowed ? name.constData() : nullptr);
    makeFormats();
}

XlsxSheet::~XlsxSheet()
{
    if (!m_workbook)
        return;
    // The library closes this file of its own only when it puts the workbook together.
    if (m_sheet->optimize_tmpfile)
        std::fclose(m_sheet->optimize_tmpfile);
    m_sheet->optimize_tmpfile = nullptr;
    lxw_workbook_free(m_workbook);
}

QString XlsxSheet::path() const
{
    return QFile::decodeName(m_path);
}

void XlsxSheet::makeFormats()
{
    for (lxw_format **format : {&m_heading, &m_text, &m_lines, &m_date, &m_link}) {
        *format = workbook_add_format(m_workbook);
        format_set_align(*format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(m_heading);
    format_set_text_wrap(m_lines);
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_align(m_date, LXW_ALIGN_LEFT);
    constexpr lxw_color_t blue = 0x0563c1; // of links in Excel
    format_set_font_color(m_link, blue);
    format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
}

void XlsxSheet::writeHeadings(const QList<ExportColumn> &columns, const ExtraColumns &extra, bool hasKeys)
{
    m_columns = static_cast<int>(columns.size());
    m_extra = extra;
    m_needed = ExtraColumns(m_columns, 0);
    int next = m_columns;
    QStringList headings;
    for (const ExportColumn &column : columns)
        headings.append(hasKeys ? column.key : column.heading);
    for (int column = 0; column < m_columns; ++column) {
        for (int number = 0; number < extra.value(column); ++number, ++next)
            headings.append(QStringLiteral("%1 (%2)").arg(headings.at(column)).arg(number + 2));
    }
    m_widths.assign(static_cast<std::size_t>(headings.size()), narrowest);
    for (int column = 0; column < headings.size(); ++column) {
        const QString text = allowedText(headings.at(column));
        worksheet_write_string(m_sheet, 0, columnNumber(column), text.toUtf8().constData(), m_heading);
        measure(column, text + QString(filterArrow, QLatin1Char(' ')));
        ++m_tally.cells;
        m_tally.characters += text.size();
    }
    ++m_tally.rows;
}

void XlsxSheet::writeRow(const ExportRow &row)
{
    ++m_row;
    bool isEmpty = true;
    int next = m_columns;
    for (int column = 0; column < m_columns; ++column) {
        const ExportCell &cell = row.at(column);
        isEmpty = isEmpty && cell.text.isEmpty();
        if (cell.text.size() <= longestXlsxText) {
            writeCell(column, cell);
        } else {
            const QStringList parts = pieces(allowedText(cell.text));
            writeText(column, parts.first());
            const int more = static_cast<int>(parts.size()) - 1;
            m_needed[column] = qMax(m_needed.at(column), more);
            for (int part = 0; part < qMin(more, m_extra.value(column)); ++part)
                writeText(next + part, parts.at(part + 1));
        }
        next += m_extra.value(column);
    }
    m_tally.rows += !isEmpty;
}

void XlsxSheet::writeCell(int column, const ExportCell &cell)
{
    if (cell.text.isEmpty())
        return;
    const bool isDone = (cell.kind == ExportCell::Kind::Date && writeDate(column, cell.text)) ||
                        (cell.kind == ExportCell::Kind::Link && writeLink(column, cell.text));
    if (isDone)
        measure(column, cell.text);
    else
        writeText(column, allowedText(cell.text));
}

void XlsxSheet::writeText(int column, const QString &text)
{
    lxw_format *format = text.contains(QLatin1Char('\n')) ? m_lines : m_text;
    worksheet_write_string(m_sheet, m_row, columnNumber(column), text.toUtf8().constData(), format);
    measure(column, text);
    ++m_tally.cells;
    m_tally.characters += text.size();
}

bool XlsxSheet::writeDate(int column, const QString &iso)
{
    constexpr qsizetype lettersOfYear = 4;
    constexpr qsizetype lettersOfDay = 10;
    if (iso.size() == lettersOfYear) {
        worksheet_write_number(m_sheet, m_row, columnNumber(column), iso.toDouble(), m_text);
        ++m_tally.cells;
        return true;
    }
    const QDate day = iso.size() == lettersOfDay ? QDate::fromString(iso, Qt::ISODate) : QDate();
    if (day < firstDay) // also if it is not valid
        return false;
    lxw_datetime time = {day.year(), day.month(), day.day(), 0, 0, 0};
    worksheet_write_datetime(m_sheet, m_row, columnNumber(column), &time, m_date);
    ++m_tally.cells;
    return true;
}

bool XlsxSheet::writeLink(int column, const QString &address)
{
    if (address.size() > longestLink || !safeAddress(address))
        return false;
    if (m_links == mostXlsxLinks) {
        m_areAllLinksLinks = false;
        return false;
    }
    const QByteArray text = allowedText(address).toUtf8();
    const lxw_error error = worksheet_write_url_opt(m_sheet, m_row, columnNumber(column), text.constData(), m_link,
                                                    text.constData(), nullptr);
    if (error != LXW_NO_ERROR)
        return false;
    ++m_links;
    ++m_tally.cells;
    m_tally.characters += address.size();
    return true;
}

void XlsxSheet::measure(int column, const QString &text)
{
    qsizetype &width = m_widths[static_cast<std::size_t>(column)];
    if (text.size() > width)
        width = qMin(widest, qMax(width, longestLine(text)));
}

void XlsxSheet::finishLayout()
{
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, m_row, columnNumber(static_cast<int>(m_widths.size()) - 1));
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        const auto number = columnNumber(static_cast<int>(column));
        worksheet_set_column(m_sheet, number, number, static_cast<double>(m_widths[column] + 1), nullptr);
    }
}

QString XlsxSheet::close()
{
    finishLayout();
    errno = 0;
    const lxw_error error = workbook_close(m_workbook); // forgets the workbook in any case
    m_workbook = nullptr;
    const QString reason = errno != 0 ? qt_error_string(errno) : QString();
    if (error != LXW_NO_ERROR)
        return reason.isEmpty() ? QString::fromUtf8(lxw_strerror(error)) : reason;
    if (tallyOfXlsx(m_path) == m_tally)
        return {};
    return reason.isEmpty() ? qt_error_string(ENOSPC) : reason;
}
