// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listtable.h"

#include "language/languagetexts.h"

#include <QCoreApplication>

#include <array>

ListTable::ListTable(CatalogueRecords &records, const ListContents &contents)
    : m_records(records)
    , m_partners(contents.partners)
{
    const bool isSideBySide = contents.languages.size() > 1;
    const Draft head = records.head();
    for (const Language &language : contents.languages)
        m_cells.emplace_back(head, language, isSideBySide, contents.notes);
    for (const ListColumn column : contents.columns) {
        // Side by side every name is there already.
        if (!isSideBySide || column != ListColumn::OtherLanguageName)
            addColumn(column, contents.languages, contents.headings);
    }
}

void ListTable::addColumn(ListColumn column, const LanguageOrder &languages, const Language &headings)
{
    m_parts |= partsOf(column);
    m_wanted.memberships |= column == ListColumn::MemberOf;
    m_wanted.relationsBack |= column == ListColumn::Related;
    m_hasReferences |= column == ListColumn::Members || column == ListColumn::MemberOf || column == ListColumn::Related;
    const QString key = keyOf(column);
    const QString heading = listColumnText(column, headings);
    if (!isPerLanguage(column) || languages.size() == 1) {
        m_columns.append({column, 0});
        m_headings.append({key, heading});
        return;
    }
    for (qsizetype number = 0; number < languages.size(); ++number) {
        const Language &language = languages.at(number);
        m_columns.append({column, static_cast<std::size_t>(number)});
        m_headings.append({key + QLatin1Char('_') + language.tag(), headingInLanguage(heading, language, headings)});
    }
}

QList<ExportRow> ListTable::rows(int first, int count)
{
    const QList<DraftPartner> partners = m_records.read(m_partners.mid(first, count), m_parts);
    const PartnerReferences references =
        m_hasReferences ? PartnerReferences(m_records, partners, m_wanted) : PartnerReferences();
    QList<ExportRow> rows;
    rows.reserve(partners.size());
    for (const DraftPartner &partner : partners) {
        ExportRow row;
        row.reserve(m_columns.size());
        for (const Column &column : m_columns)
            row.append(m_cells[column.language].cell(partner, column.column, references));
        rows.append(std::move(row));
    }
    return rows;
}

QString headingInLanguage(const QString &heading, const Language &language, const Language &headings)
{
    struct Pattern {
        const char *source;
        const char *comment;
    };
    static constexpr Pattern pattern = QT_TRANSLATE_NOOP3(
        "ListColumns", "%1 (%2)", "heading of a column: %1 is what it holds, %2 the language of its texts");
    return LanguageTexts(headings)
        .text("ListColumns", pattern.source, pattern.comment)
        .arg(heading, language.ownName());
}
