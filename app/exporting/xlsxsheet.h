// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporttable.h"
#include "exporting/xlsxcheck.h"
#include "exporting/xlsxwriter.h"

#include <QByteArray>
#include <QList>

#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// How many columns each column of a table goes on in, beside its own.
using ExtraColumns = QList<int>;

/// One workbook with one sheet while it is written, row by row, into files of a private folder.
class XlsxSheet final
{
public:
    /// `folder` must exist, and outlive the sheet.
    XlsxSheet(const QString &folder, const XlsxOptions &options);
    /// What was not closed is forgotten.
    ~XlsxSheet();
    Q_DISABLE_COPY_MOVE(XlsxSheet)

    void writeHeadings(const QList<ExportColumn> &columns, const ExtraColumns &extra, bool hasKeys);
    void writeRow(const ExportRow &row);
    /// As many as the texts so far would have needed.
    [[nodiscard]] const ExtraColumns &neededColumns() const { return m_needed; }
    [[nodiscard]] bool areAllLinksLinks() const { return m_areAllLinksLinks; }

    /// Puts the file together and reads it again, because the library does not look whether the disk took everything.
    /// Empty if it is whole, else why not.
    [[nodiscard]] QString close();
    [[nodiscard]] QString path() const;

private:
    void makeFormats();
    void writeText(int column, const QString &text);
    void writeCell(int column, const ExportCell &cell);
    [[nodiscard]] bool writeDate(int column, const QString &iso);
    [[nodiscard]] bool writeLink(int column, const QString &address);
    void measure(int column, const QString &text);
    void finishLayout();

    QByteArray m_folder; ///< as the system names it; the library keeps the pointer
    QByteArray m_path;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_format *m_heading = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_lines = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_link = nullptr;
    int m_columns = 0; ///< of the table
    ExtraColumns m_extra;
    ExtraColumns m_needed;
    std::vector<qsizetype> m_widths; ///< characters of the longest line of each column
    unsigned m_row = 0;
    int m_links = 0;
    bool m_areAllLinksLinks = true;
    XlsxTally m_tally;
};
