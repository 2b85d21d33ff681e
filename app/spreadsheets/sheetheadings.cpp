// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetheadings.h"

#include "catalogue/displaytext.h"
#include "catalogue/foldedtext.h"
#include "compiling/closestnames.h"
#include "compiling/closestword.h"
#include "spreadsheets/slugindex.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetHeadings)
};

/// What columns were called in spreadsheets that earlier versions wrote, in every language that they had.
constexpr std::array earlierHeadings = {std::pair{"Collaboration since", RecordField::Started},
                                        std::pair{"Samenwerking sinds", RecordField::Started},
                                        std::pair{"Checked on", RecordField::CheckedOn},
                                        std::pair{"Nagegaan op", RecordField::CheckedOn},
                                        std::pair{"Theme", RecordField::Theme},
                                        std::pair{"Thema", RecordField::Theme}};

QStringList keysOf(const LanguageOrder &languages)
{
    QStringList keys;
    for (const RecordColumn &column : recordColumns(languages))
        keys.append(keyOf(column));
    return keys;
}

/// Capitals, accents and the kind of an apostrophe do not matter: people type another one than the translations have.
QString comparable(const QString &heading)
{
    return foldedText(heading).replace(QChar(0x2019), QLatin1Char('\''));
}

class HeadingReader final
{
public:
    HeadingReader(const LanguageOrder &languages, const HeadingRules &rules)
        : m_languages(languages)
        , m_rules(rules)
    {
        for (const auto &[text, field] : earlierHeadings)
            m_byText.insert(comparable(QString::fromLatin1(text)), RecordColumn{field, {}});
        for (const RecordColumn &column : recordColumns(languages))
            m_byText.insert(comparable(recordColumnText(column)), column);
        for (auto name = rules.otherNames.constBegin(); name != rules.otherNames.constEnd(); ++name) {
            if (const auto column = recordColumnWithKey(name.value(), languages))
                m_byText.insert(comparable(name.key()), *column);
        }
    }

    [[nodiscard]] SheetHeading read(int column, const QString &cell) const
    {
        SheetHeading heading{column, bareWord(cell), std::nullopt, false};
        const auto mapped = m_rules.mapping.constFind(heading.mappingKey());
        if (mapped != m_rules.mapping.constEnd()) {
            heading.isLeftOut = mapped->isEmpty();
            heading.meaning = recordColumnWithKey(*mapped, m_languages);
            return heading;
        }
        heading.meaning = recordColumnWithKey(heading.text, m_languages);
        const auto known = m_byText.constFind(comparable(heading.text));
        if (!heading.meaning && known != m_byText.constEnd())
            heading.meaning = *known;
        return heading;
    }

private:
    const LanguageOrder &m_languages;
    const HeadingRules &m_rules;
    QHash<QString, RecordColumn> m_byText; ///< as comparable() has it
};

/// The columns without a heading in which something stands all the same.
QSet<int> usedWithoutHeading(const Sheet &sheet, const QList<SheetHeading> &headings)
{
    QList<int> nameless;
    for (const SheetHeading &heading : headings) {
        if (heading.text.isEmpty())
            nameless.append(heading.column);
    }
    QSet<int> used;
    for (const SheetRow &row : sheet.rows) {
        for (const int column : std::as_const(nameless)) {
            if (column > row.cells.size())
                break;
            if (!row.cells.at(column - 1).trimmed().isEmpty())
                used.insert(column);
        }
    }
    return used;
}

Mistake unknown(const SourcePosition &position, const SheetHeading &heading, const LanguageOrder &languages,
                bool areKeys)
{
    if (heading.text.isEmpty())
        return {position, Texts::tr("The column has no heading."),
                Texts::tr("Write what it is, or remove the column.")};
    QStringList names = keysOf(languages);
    QString closest = closestWord(heading.text.toLower(), names);
    if (!areKeys) {
        ClosestNames forPeople;
        names.clear();
        for (const RecordColumn &column : recordColumns(languages)) {
            names.append(recordColumnText(column));
            forPeople.add(names.last());
        }
        const QString text = forPeople.closestTo(heading.text);
        closest = text.isEmpty() ? closest : text;
    }
    const QString advice =
        meantOr(closest, Texts::tr("Remove the column, or write one of these: %1.", "%1 is a list of columns")
                             .arg(names.join(QLatin1String(", "))));
    return {position, Texts::tr("The column “%1” is unknown.").arg(singleLine(heading.text)), advice};
}

} // namespace

QString SheetHeading::mappingKey() const
{
    return text.isEmpty() ? QLatin1Char('(') + sheetColumnName(column) + QLatin1Char(')') : text;
}

QList<SheetHeading> sheetHeadings(const Sheet &sheet, const LanguageOrder &languages, const HeadingRules &rules)
{
    QList<SheetHeading> headings;
    const HeadingReader reader(languages, rules);
    const QStringList cells = sheet.rows.isEmpty() ? QStringList() : sheet.rows.first().cells;
    qsizetype columns = cells.size();
    for (const SheetRow &row : sheet.rows)
        columns = std::max(columns, row.cells.size());
    for (qsizetype place = 0; place < columns; ++place)
        headings.append(reader.read(static_cast<int>(place) + 1, cells.value(place)));
    return headings;
}

QList<SheetHeading> unknownHeadings(const Sheet &sheet, const QList<SheetHeading> &headings)
{
    const QSet<int> used = usedWithoutHeading(sheet, headings);
    QList<SheetHeading> unknown;
    for (const SheetHeading &heading : headings) {
        const bool isBlank = heading.text.isEmpty() && !used.contains(heading.column);
        if (!heading.meaning && !heading.isLeftOut && !isBlank)
            unknown.append(heading);
    }
    return unknown;
}

bool areKeys(const QList<SheetHeading> &headings)
{
    const auto isKey = [](const SheetHeading &heading) {
        return !heading.meaning || heading.text.compare(keyOf(*heading.meaning), Qt::CaseInsensitive) == 0;
    };
    // "Country" is a key and a text for people.
    const auto isKeyAlone = [&isKey](const SheetHeading &heading) {
        return heading.meaning && isKey(heading) &&
               foldedText(heading.text) != foldedText(recordColumnText(*heading.meaning));
    };
    return std::all_of(headings.begin(), headings.end(), isKey) &&
           std::any_of(headings.begin(), headings.end(), isKeyAlone);
}

bool tellsPartner(RecordField field)
{
    return field == RecordField::Slug || field == RecordField::Name || field == RecordField::Links ||
           field == RecordField::Identifiers;
}

bool tellPartners(const QList<SheetHeading> &headings)
{
    return std::any_of(headings.begin(), headings.end(), [](const SheetHeading &heading) {
        return heading.meaning && tellsPartner(heading.meaning->field);
    });
}

std::optional<QString> keyInList(const QString &heading, const HeadingRules &rules)
{
    const QString wanted = comparable(heading);
    for (auto listed = rules.listHeadings.constBegin(); listed != rules.listHeadings.constEnd(); ++listed) {
        if (comparable(listed.key()) == wanted)
            return listed.value();
    }
    return std::nullopt;
}

bool isListForReading(const Sheet &sheet, const QList<SheetHeading> &headings, const HeadingRules &rules)
{
    const QList<SheetHeading> unknown = unknownHeadings(sheet, headings);
    const bool hasSlugs = std::any_of(headings.begin(), headings.end(), [](const SheetHeading &heading) {
        return heading.meaning && heading.meaning->field == RecordField::Slug;
    });
    return !hasSlugs && unknown.size() > 1 &&
           std::all_of(unknown.begin(), unknown.end(),
                       [&rules](const SheetHeading &heading) { return keyInList(heading.text, rules).has_value(); });
}

QList<Mistake> headingMistakes(const Sheet &sheet, const QList<SheetHeading> &headings, const LanguageOrder &languages,
                               const HeadingRules &rules)
{
    QList<Mistake> mistakes;
    const SourcePosition file{sheet.file, 0, 0, SourceNotation::Spreadsheet};
    if (sheet.rows.isEmpty())
        return {{file, Texts::tr("The table is empty."), {}}};
    if (isListForReading(sheet, headings, rules))
        return {
            {file, Texts::tr("This looks like a list for reading, from which no edition can be made."),
             Texts::tr("For editing, export with “Everything, for editing in a spreadsheet” (console: export "
                       "--columns all). If it is a table of your own, write headings of such an export (console: or "
                       "name the columns with --map).")}};
    const auto positionOf = [&sheet](int column) {
        return SourcePosition{sheet.file, sheet.rows.first().number, column, SourceNotation::Spreadsheet};
    };
    for (const SheetHeading &heading : unknownHeadings(sheet, headings))
        mistakes.append(unknown(positionOf(heading.column), heading, languages, areKeys(headings)));
    QHash<QString, int> columns;
    for (const SheetHeading &heading : headings) {
        if (!heading.meaning)
            continue;
        const QString key = keyOf(*heading.meaning);
        if (const int first = columns.value(key); first > 0)
            mistakes.append({positionOf(heading.column),
                             Texts::tr("Column %1, “%2”, has the same meaning.", "%1 are letters, %2 is a heading")
                                 .arg(sheetColumnName(first), singleLine(headings.at(first - 1).text)),
                             Texts::tr("Remove one of the two columns.")});
        columns.insert(key, heading.column);
    }
    if (!tellPartners(headings))
        mistakes.append({positionOf(0), Texts::tr("No column tells which partner each row is about."),
                         Texts::tr("Add a column with short names, such as “tu-delft”, or with names, links or "
                                   "identifiers.")});
    return mistakes;
}
