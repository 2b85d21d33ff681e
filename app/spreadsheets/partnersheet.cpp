// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnersheet.h"

#include "compiling/draftchecker.h"
#include "compiling/formulaguard.h"
#include "compiling/partnersource.h"
#include "spreadsheets/gonepartners.h"
#include "spreadsheets/partnerrows.h"
#include "spreadsheets/recordrow.h"
#include "spreadsheets/sheetwords.h"
#include "spreadsheets/windows1252.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <utility>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerSheet)
};

bool isDate(RecordField field)
{
    return field == RecordField::Founded || field == RecordField::Started || field == RecordField::AgreementFrom ||
           field == RecordField::AgreementUntil || field == RecordField::Ended || field == RecordField::CheckedOn;
}

class PartnerSheet final
{
public:
    PartnerSheet(Sheet sheet, const Draft &base, const SheetOptions &options)
        : m_sheet(std::move(sheet))
        , m_base(base)
        , m_options(options)
        , m_headings(sheetHeadings(m_sheet, base.languages, options.headings))
        , m_vocabulary(base)
        , m_rules{base.languages, {}, SourceNotation::Spreadsheet, sheetWords(m_headings, base.languages, m_vocabulary)}
    {
        for (const DraftPartner &partner : base.partners) {
            m_basePartners.insert(partner.slug, &partner);
            m_vocabulary.addPartner(partner.slug);
        }
    }

    SheetReading read()
    {
        m_reading.mistakes = headingMistakes(m_sheet, m_headings, m_base.languages, m_options.headings);
        QHash<QString, int> places;
        for (const SheetHeading &heading : std::as_const(m_headings)) {
            if (heading.meaning)
                places.insert(keyOf(*heading.meaning), heading.column);
        }
        for (const RecordColumn &column : recordColumns(m_base.languages))
            m_columns.append({column, places.value(keyOf(column))});
        SheetReading result;
        if (tellPartners(m_headings) && !isListForReading(m_sheet, m_headings, m_options.headings)) {
            result.notes = readPartners();
            finish(result);
        }
        takeCellMistakes();
        nameHeadings();
        namePartners();
        sortMistakes(m_reading.mistakes);
        result.draft = std::move(m_reading.draft);
        result.mistakes = std::move(m_reading.mistakes);
        return result;
    }

private:
    [[nodiscard]] SourcePosition positionOf(const SheetRow &row, int column) const
    {
        return {m_sheet.file, row.number, column, SourceNotation::Spreadsheet};
    }

    void complain(const SourcePosition &position, const QString &problem, const QString &advice)
    {
        m_reading.mistakes.append({position, problem, advice});
    }

    /// Returns what was done with rows that have no slug.
    QStringList readPartners()
    {
        const QList<PartnerRow> rows =
            PartnerRows(m_sheet, m_columns, m_base, m_vocabulary, m_rules.words, m_reading.mistakes).find();
        if (rows.isEmpty() && m_reading.mistakes.isEmpty())
            complain({m_sheet.file, 0, 0, SourceNotation::Spreadsheet},
                     Texts::tr("There are no partners in the table."), Texts::tr("Add a row for each partner."));
        for (const PartnerRow &row : rows)
            m_vocabulary.addPartner(row.slug);
        m_vocabulary.setDayOrder(dayOrderIn(rows));
        for (const PartnerRow &row : rows)
            readPartnerRow(row);
        return recognitionNotes(rows);
    }

    /// The order that some dates of the table show; unknown if they contradict each other.
    [[nodiscard]] DayOrder dayOrderIn(const QList<PartnerRow> &rows) const
    {
        QSet<DayOrder> shown;
        for (const auto &[column, place] : m_columns) {
            if (!isDate(column.field) || place == 0)
                continue;
            for (const PartnerRow &row : rows) {
                const PartialDate known = PartialDate::fromIso(baseCell(row.slug, column)).value_or(PartialDate());
                shown.insert(m_vocabulary.dates().orderIn(m_sheet.rows.at(row.place).cells.value(place - 1), known));
            }
        }
        shown.remove(DayOrder::Unknown);
        return shown.size() == 1 ? *shown.constBegin() : DayOrder::Unknown;
    }

    [[nodiscard]] QString baseCell(const QString &slug, const RecordColumn &column) const
    {
        const DraftPartner *partner = m_basePartners.value(slug);
        return partner ? recordCell(*partner, column, m_base.languages) : QString();
    }

    void readPartnerRow(const PartnerRow &partner)
    {
        const SheetRow row = std::exchange(m_sheet.rows[partner.place], {});
        const SourcePosition position = positionOf(row, 0);
        RecordRow record(m_vocabulary, position, m_reading.mistakes);
        int slugPlace = 0;
        for (const auto &[column, place] : std::as_const(m_columns)) {
            slugPlace = column.field == RecordField::Slug ? place : slugPlace;
            const bool isCompared = place == 0 || isDate(column.field) || m_sheet.isWindows1252;
            const QString known = isCompared ? baseCell(partner.slug, column) : QString();
            const QString text = place > 0 ? unguarded(row.cells.value(place - 1)) : known;
            if (const QString lost = m_sheet.isWindows1252 ? wordLostBetween(known, text) : QString(); !lost.isEmpty())
                complain(positionOf(row, place),
                         Texts::tr("“%1” has lost letters that Windows-1252 does not have.").arg(lost),
                         Texts::tr("Save the file as “CSV UTF-8”, or as .xlsx."));
            record.add(column, text, place, known);
        }
        readPartner(record.node(), partner.slug, positionOf(row, slugPlace), m_rules, m_reading);
    }

    /// Puts the rest of the catalogue around the partners, and checks all of it.
    void finish(SheetReading &result)
    {
        Draft &draft = m_reading.draft;
        QList<DraftPartner> partners = std::exchange(draft.partners, {});
        for (const DraftPartner &partner : std::as_const(partners))
            m_basePartners.remove(partner.slug);
        result.others = static_cast<int>(m_basePartners.size());
        for (const DraftPartner *other : std::as_const(m_basePartners)) {
            if (m_options.keepsOthers)
                partners.append(*other);
        }
        draft = m_base;
        draft.partners = std::move(partners);
        result.notes += leaveOutGonePartners(draft, m_base);
        if (m_options.keepsOthers && result.others > 0)
            result.notes.append(Texts::tr("%Ln partner(s) of the catalogue are not in the table and stay as they are.",
                                          nullptr, result.others));
        if (!m_options.keepsOthers)
            m_rules.words.isLeftOut = [this](const QString &slug) { return m_basePartners.contains(slug); };
        m_reading.mistakes.append(checkDraft(draft, m_rules.words));
        sortPartners(draft);
    }

    /// What the file has in cells that are used.
    void takeCellMistakes()
    {
        QSet<int> leftOut;
        for (const SheetHeading &heading : m_headings) {
            if (heading.isLeftOut)
                leftOut.insert(heading.column);
        }
        for (const Mistake &mistake : m_sheet.mistakes) {
            if (!leftOut.contains(mistake.position.column))
                m_reading.mistakes.append(mistake);
        }
    }

    void nameHeadings()
    {
        for (Mistake &mistake : m_reading.mistakes) {
            const int column = mistake.position.column;
            const bool isBelow = !m_sheet.rows.isEmpty() && mistake.position.line > m_sheet.rows.first().number;
            if (column > 0 && column <= m_headings.size() && isBelow)
                mistake.position.heading = m_headings.at(column - 1).text;
        }
    }

    void namePartners()
    {
        if (m_reading.mistakes.isEmpty())
            return;
        const Language language =
            bestLanguage(Language::fromTag(QLocale().bcp47Name()).value_or(Language()), m_base.languages);
        QHash<int, QString> names; // by row
        for (const DraftPartner &partner : std::as_const(m_reading.draft.partners)) {
            const QString name = partner.name.in(language, m_base.languages).text;
            if (partner.position.notation == SourceNotation::Spreadsheet)
                names.insert(partner.position.line, name.isEmpty() ? partner.slug : name);
        }
        for (Mistake &mistake : m_reading.mistakes)
            mistake.partner = names.value(mistake.position.line);
    }

    Sheet m_sheet;
    const Draft &m_base;
    const SheetOptions &m_options;
    QList<SheetHeading> m_headings;
    QList<SheetColumn> m_columns;
    SheetVocabulary m_vocabulary;
    TextRules m_rules;
    QHash<QString, const DraftPartner *> m_basePartners;
    SourceReading m_reading;
};

} // namespace

SheetReading readPartnerSheet(Sheet sheet, const Draft &base, const SheetOptions &options)
{
    return PartnerSheet(std::move(sheet), base, options).read();
}
