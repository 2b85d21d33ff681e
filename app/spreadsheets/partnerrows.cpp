// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnerrows.h"

#include "catalogue/displaytext.h"
#include "compiling/formulaguard.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerRows)
};

constexpr qsizetype mostNamed = 5; // slugs in a sentence
constexpr qsizetype longestShown = 80;

bool isBlank(const SheetRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The first few.
QString listOf(const QStringList &slugs)
{
    const QString list = slugs.first(std::min(mostNamed, slugs.size())).join(QLatin1String(", "));
    return slugs.size() > mostNamed ? Texts::tr("%1 and others", "%1 is a list of short names").arg(list) : list;
}

} // namespace

PartnerRows::PartnerRows(const Sheet &sheet, const QList<SheetColumn> &columns, const Draft &base,
                         const SheetVocabulary &vocabulary, const SourceWords &words, QList<Mistake> &mistakes)
    : m_sheet(sheet)
    , m_columns(columns)
    , m_base(base)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_mistakes(mistakes)
{
}

QList<PartnerRow> PartnerRows::find()
{
    QList<PartnerRow> rows;
    const int slugPlace = placeOf(RecordField::Slug);
    for (qsizetype place = 1; place < m_sheet.rows.size(); ++place) {
        const SheetRow &row = m_sheet.rows.at(place);
        const QString written = slugPlace > 0 ? unguarded(row.cells.value(slugPlace - 1)) : QString();
        if (!isBlank(row))
            rows.append({place, m_vocabulary.partners().slugFor(written), PartnerRow::Origin::Written});
    }
    const auto hasNoSlug = [](const PartnerRow &row) { return row.slug.isEmpty(); };
    if (std::none_of(rows.cbegin(), rows.cend(), hasNoSlug))
        return rows;
    learn(rows);
    for (PartnerRow &row : rows) {
        if (row.slug.isEmpty())
            recognise(row);
    }
    rows.removeIf(hasNoSlug);
    leaveOutSame(rows);
    return rows;
}

QString PartnerRows::cell(const SheetRow &row, const SheetColumn &column) const
{
    return column.place > 0 ? unguarded(row.cells.value(column.place - 1)) : QString();
}

int PartnerRows::placeOf(RecordField field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [field](const SheetColumn &column) {
        return column.meaning.field == field && column.place > 0;
    });
    return found == m_columns.end() ? 0 : found->place;
}

int PartnerRows::placeOf(const SheetRow &row, PartnerTrait trait) const
{
    const RecordField field = fieldOf(trait);
    for (const SheetColumn &column : m_columns) {
        if (column.meaning.field == field && !cell(row, column).trimmed().isEmpty())
            return column.place;
    }
    return placeOf(field);
}

PartnerTraits PartnerRows::traitsIn(const SheetRow &row) const
{
    PartnerTraits traits;
    for (const SheetColumn &column : m_columns)
        addTraits(traits, column.meaning.field, cell(row, column), m_vocabulary);
    return traits;
}

void PartnerRows::complain(const SheetRow &row, int column, const QString &problem, const QString &advice)
{
    m_mistakes.append({{m_sheet.file, row.number, column, SourceNotation::Spreadsheet}, problem, advice});
}

void PartnerRows::learn(const QList<PartnerRow> &rows)
{
    QSet<QString> known;
    for (const DraftPartner &partner : m_base.partners) {
        m_recognition.add(partner.slug, traitsOf(partner, m_sheet.isWindows1252));
        m_slugs.take(partner.slug);
        known.insert(partner.slug);
    }
    for (const PartnerRow &row : rows) {
        if (row.slug.isEmpty())
            continue;
        m_slugs.take(row.slug);
        if (!known.contains(row.slug))
            m_recognition.add(row.slug, traitsIn(rowOf(row)));
    }
}

void PartnerRows::recognise(PartnerRow &row)
{
    const SheetRow &cells = rowOf(row);
    const PartnerTraits traits = traitsIn(cells);
    const PartnerRecognition::Found found = m_recognition.find(traits);
    if (found.slugs.isEmpty()) {
        makeNew(row, traits);
    } else if (found.slugs.size() == 1) {
        row.slug = found.slugs.first();
        row.origin = PartnerRow::Origin::Recognised;
    } else {
        tellSeveral(cells, found);
    }
}

void PartnerRows::makeNew(PartnerRow &row, const PartnerTraits &traits)
{
    const SheetRow &cells = rowOf(row);
    QString name;
    for (const SheetColumn &column : m_columns) {
        if (column.meaning.field != RecordField::Name || !row.slug.isEmpty())
            continue;
        name = name.isEmpty() ? cell(cells, column).trimmed() : name;
        row.slug = m_slugs.make(cell(cells, column));
    }
    row.origin = PartnerRow::Origin::Made;
    if (!row.slug.isEmpty())
        m_recognition.add(row.slug, traits);
    else if (!name.isEmpty())
        complain(cells, placeOf(cells, PartnerTrait::Name),
                 Texts::tr("No short name can be made of “%1”.").arg(shortened(singleLine(name), longestShown)),
                 Texts::tr("Write one, such as “tu-delft”: small letters, digits and single hyphens."));
    else
        complain(cells, placeOf(RecordField::Slug), Texts::tr("The row does not tell which partner it is about."),
                 Texts::tr("Write its name, or its short name, such as “tu-delft”."));
}

void PartnerRows::tellSeveral(const SheetRow &row, const PartnerRecognition::Found &found)
{
    complain(row, placeOf(row, found.by),
             Texts::tr("The row can mean more than one partner: %1.", "%1 is a list of short names")
                 .arg(listOf(found.slugs)),
             Texts::tr("Write the short name of the right one in a column “%1”.", "%1 is the heading of a column")
                 .arg(m_words.name(keyOf({RecordField::Slug, {}}), placeOf(RecordField::Slug))));
}

void PartnerRows::leaveOutSame(QList<PartnerRow> &rows)
{
    QHash<QString, PartnerRow> first; // by slug
    rows.removeIf([&](const PartnerRow &row) {
        const auto same = first.constFind(row.slug);
        if (same == first.constEnd()) {
            first.insert(row.slug, row);
            return false;
        }
        if (row.origin == PartnerRow::Origin::Written && same->origin == PartnerRow::Origin::Written)
            return false;
        complain(rowOf(row), placeOf(RecordField::Slug),
                 Texts::tr("Row %1 is about the same partner, “%2”.", "%1 is a number, %2 a short name")
                     .arg(rowOf(*same).number)
                     .arg(row.slug),
                 Texts::tr("Remove one of the two rows, or give each a short name of its own."));
        return true;
    });
}

QStringList recognitionNotes(const QList<PartnerRow> &rows)
{
    int recognised = 0;
    QStringList made;
    for (const PartnerRow &row : rows) {
        if (row.origin == PartnerRow::Origin::Recognised)
            ++recognised;
        else if (row.origin == PartnerRow::Origin::Made)
            made.append(row.slug);
    }
    QStringList notes;
    if (recognised > 0)
        notes.append(
            Texts::tr("%Ln partner(s) were recognised by an identifier, a website or a name.", nullptr, recognised));
    if (!made.isEmpty())
        notes.append(Texts::tr("%Ln new partner(s) got a short name: %1.", "%1 is a list of short names",
                               static_cast<int>(made.size()))
                         .arg(listOf(made)));
    return notes;
}
