// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/recordrow.h"

#include "catalogue/displaytext.h"
#include "compiling/identifiercheck.h"
#include "compiling/itemcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordRow)
};

QString isoList(const QList<PartialDate> &dates)
{
    QStringList texts;
    for (const PartialDate &date : dates)
        texts.append(date.iso());
    return texts.join(QLatin1String(", "));
}

/// "nl" for NL; a name of a country stays as it is, to be told.
QString countryCode(const QString &text)
{
    constexpr qsizetype length = 2;
    const QString word = bareWord(text);
    return word.size() == length ? word.toUpper() : word;
}

} // namespace

QString itemPartText(const QString &key)
{
    if (key == QLatin1String("text"))
        return Texts::tr("text");
    if (key == QLatin1String("type"))
        return Texts::tr("type");
    if (key == QLatin1String("language"))
        return Texts::tr("language");
    if (key == QLatin1String("address"))
        return Texts::tr("address");
    if (key == QLatin1String("role"))
        return Texts::tr("role");
    return key == QLatin1String("label") ? Texts::tr("label") : key;
}

RecordRow::RecordRow(const SheetVocabulary &vocabulary, const SourcePosition &position, QList<Mistake> &mistakes)
    : m_vocabulary(vocabulary)
    , m_position(position)
    , m_mistakes(mistakes)
{
    m_root.line = position.line;
}

void RecordRow::add(const RecordColumn &meaning, const QString &text, int column, const QString &known)
{
    moveTo(column, 0);
    const QString key = keyOf({meaning.field, {}});
    switch (meaning.field) {
    case RecordField::Slug:
        return;
    case RecordField::Name:
    case RecordField::Description:
        return addLocalized(key, meaning.language, text);
    case RecordField::OtherNames:
        return addOtherNames(text);
    case RecordField::Kind:
        return addReferences(key, text, m_vocabulary.categories(CategoryTree::Kind));
    case RecordField::Place:
        return addReferences(key, text, m_vocabulary.categories(CategoryTree::Place));
    case RecordField::Theme:
        return addReferences(key, text, m_vocabulary.categories(CategoryTree::Theme));
    case RecordField::Cities:
        return addReferences(key, text, m_vocabulary.cities());
    case RecordField::Sources:
        return addReferences(key, text, m_vocabulary.sources());
    case RecordField::Related:
        return addReferences(key, text, m_vocabulary.partners());
    case RecordField::Country:
        return putText(m_root, key, countryCode(text));
    case RecordField::Status:
        return addReference(key, text, m_vocabulary.statuses());
    case RecordField::Successor:
        return addReference(key, text, m_vocabulary.partners());
    case RecordField::Founded:
    case RecordField::Started:
    case RecordField::AgreementFrom:
    case RecordField::AgreementUntil:
    case RecordField::Ended:
    case RecordField::CheckedOn:
        return addDate(key, text, PartialDate::fromIso(known).value_or(PartialDate()));
    case RecordField::Members:
        return addMembers(text);
    case RecordField::Links:
        return addLinks(text);
    case RecordField::Identifiers:
        break;
    }
    addIdentifiers(text);
}

void RecordRow::moveTo(int column, int lineInCell)
{
    m_column = column;
    m_lineInCell = lineInCell;
}

SourceNode RecordRow::nodeOf(SourceNode::Type type) const
{
    SourceNode node;
    node.type = type;
    node.line = m_position.line;
    node.column = m_column;
    node.lineInCell = m_lineInCell;
    return node;
}

SourceNode RecordRow::textNode(const QString &text) const
{
    SourceNode node = nodeOf(SourceNode::Type::Text);
    node.text = text;
    return node;
}

void RecordRow::complain(const QString &problem, const QString &advice)
{
    SourcePosition position = m_position;
    position.column = m_column;
    position.lineInCell = m_lineInCell;
    m_mistakes.append({position, problem, advice});
}

void RecordRow::putText(SourceNode &table, const QString &key, const QString &text) const
{
    if (!text.isEmpty())
        table.entries.append({key, textNode(text)});
}

void RecordRow::addLocalized(const QString &key, const Language &language, const QString &text)
{
    const auto isOfKey = [&key](const auto &entry) { return entry.first == key; };
    auto found = std::find_if(m_root.entries.begin(), m_root.entries.end(), isOfKey);
    const bool isEmpty = text.trimmed().isEmpty();
    if (found == m_root.entries.end()) {
        if (isEmpty && key != QLatin1String("name")) // a name must be there, so an empty one must be told
            return;
        put(key, nodeOf(SourceNode::Type::Table));
        found = m_root.entries.end() - 1;
    }
    if (!isEmpty)
        found->second.entries.append({language.tag(), textNode(text)});
}

void RecordRow::addDate(const QString &key, const QString &text, const PartialDate &known)
{
    const QString written = bareWord(text);
    if (written.isEmpty())
        return;
    const QList<PartialDate> meanings = m_vocabulary.dates().meaningsOf(written, m_vocabulary.dayOrder());
    if (meanings.isEmpty())
        put(key, textNode(written));
    else if (meanings.size() == 1 || meanings.contains(known))
        put(key, textNode(meanings.contains(known) ? known.iso() : meanings.first().iso()));
    else
        complain(
            Texts::tr("“%1” can mean more than one date: %2.", "%2 is a list of dates").arg(written, isoList(meanings)),
            Texts::tr("Write the right one in this form."));
}

void RecordRow::addReferences(const QString &key, const QString &text, const SlugIndex &index)
{
    SourceNode list = nodeOf(SourceNode::Type::List);
    // No slug and no name has a bar, so that people may part the names with it too.
    forEachItem(text, {}, [&](const Fields &fields) {
        for (const QString &field : fields) {
            if (!field.isEmpty())
                list.items.append(textNode(index.slugFor(field)));
        }
    });
    put(key, list);
}

void RecordRow::addReference(const QString &key, const QString &text, const SlugIndex &index)
{
    putText(m_root, key, index.slugFor(text));
}

void RecordRow::addOtherNames(const QString &text)
{
    SourceNode list = nodeOf(SourceNode::Type::List);
    const QStringList form = {Texts::tr("text"), Texts::tr("type"), Texts::tr("language")};
    forEachItem(text, form, [&](const Fields &fields) {
        SourceNode table = nodeOf(SourceNode::Type::Table);
        table.entries.append({QStringLiteral("text"), textNode(fields.first())});
        putText(table, QStringLiteral("type"), m_vocabulary.nameTypes().slugFor(fields.value(1)));
        putText(table, QStringLiteral("language"), m_vocabulary.tags().slugFor(fields.value(2)));
        list.items.append(table);
    });
    put(QStringLiteral("other_name"), list);
}

void RecordRow::addMembers(const QString &text)
{
    SourceNode list = nodeOf(SourceNode::Type::List);
    const QStringList form = formWithLanguages({Texts::tr("short name of a partner")}, Texts::tr("name"));
    forEachItem(text, form, [&](const Fields &fields) {
        const QString slug = m_vocabulary.partners().slugFor(fields.first());
        const QStringList names = fields.mid(1);
        const bool hasNames =
            std::any_of(names.begin(), names.end(), [](const QString &name) { return !name.isEmpty(); });
        if (slug.isEmpty())
            list.items.append(localizedNode(names));
        else if (!hasNames)
            list.items.append(textNode(slug));
        else
            complain(Texts::tr("This member has a short name and names of its own."),
                     Texts::tr("Write only the short name if it is a partner, else nothing before the first “|”."));
    });
    put(QStringLiteral("members"), list);
}

void RecordRow::addLinks(const QString &text)
{
    SourceNode list = nodeOf(SourceNode::Type::List);
    const QStringList form = formWithLanguages(
        {Texts::tr("address"), Texts::tr("language"), Texts::tr("role"), Texts::tr("verified")}, Texts::tr("label"));
    forEachItem(text, form, [&](const Fields &fields) {
        SourceNode table = nodeOf(SourceNode::Type::Table);
        table.entries.append({QStringLiteral("address"), textNode(fields.first())});
        putText(table, QStringLiteral("language"), m_vocabulary.tags().slugFor(fields.value(1)));
        putText(table, QStringLiteral("role"), m_vocabulary.roles().slugFor(fields.value(2)));
        const QString verified = m_vocabulary.truths().slugFor(fields.value(3));
        if (verified == QLatin1String("true") || verified == QLatin1String("false")) {
            SourceNode truth = nodeOf(SourceNode::Type::Truth);
            truth.truth = verified == QLatin1String("true");
            table.entries.append({QStringLiteral("verified"), truth});
        } else if (!verified.isEmpty()) {
            complain(
                Texts::tr("“%1” says neither that the link is verified nor that it is not.").arg(singleLine(verified)),
                Texts::tr("Write true or false."));
        }
        table.entries.append({QStringLiteral("label"), localizedNode(fields.mid(4))});
        list.items.append(table);
    });
    put(QStringLiteral("link"), list);
}

void RecordRow::addIdentifiers(const QString &text)
{
    SourceNode table = nodeOf(SourceNode::Type::Table);
    forEachItem(text, {Texts::tr("scheme"), Texts::tr("value")},
                [&](const Fields &fields) { addIdentifier(table, fields); });
    if (!table.entries.isEmpty())
        put(QStringLiteral("identifiers"), table);
}

void RecordRow::addIdentifier(SourceNode &identifiers, const Fields &fields)
{
    const QString scheme = m_vocabulary.schemes().slugFor(fields.first());
    const QString value = bareWord(fields.value(1));
    const QString withZero = QLatin1Char('0') + value;
    if (scheme.isEmpty() || value.isEmpty())
        complain(Texts::tr("“%1” is not an identifier.").arg(singleLine(fields.join(QLatin1String(" | ")))),
                 Texts::tr("Write for example: %1.").arg(QStringLiteral("wikidata | Q156598")));
    else if (identifiers.find(scheme))
        complain(Texts::tr("“%1” is listed twice.").arg(singleLine(scheme)), Texts::tr("Remove one of them."));
    else if (!isIdentifier(scheme, value) && scheme == QLatin1String("ror") && isIdentifier(scheme, withZero))
        complain(Texts::tr("“%1” has lost its first zero.").arg(value), Texts::tr("Write %1.").arg(withZero));
    else
        identifiers.entries.append({scheme, textNode(value)});
}

void RecordRow::forEachItem(const QString &text, const QStringList &form,
                            const std::function<void(const Fields &)> &read)
{
    const SourceNode cell = nodeOf(SourceNode::Type::List);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QList<QStringList> items = splitItems(lines.at(line));
        if (items.isEmpty())
            continue;
        moveTo(cell.column, lines.size() > 1 ? static_cast<int>(line) + 1 : 0);
        const bool isTooLong =
            !form.isEmpty() && std::any_of(items.first().begin() + std::min(form.size(), items.first().size()),
                                           items.first().end(), [](const QString &field) { return !field.isEmpty(); });
        if (isTooLong)
            complain(Texts::tr("This line has more parts than it can have."),
                     Texts::tr("Write: %1.", "%1 is for example: text | type | language")
                         .arg(form.join(QLatin1String(" | "))));
        else
            read(items.first());
    }
    moveTo(cell.column, 0);
}

SourceNode RecordRow::localizedNode(const Fields &texts) const
{
    SourceNode table = nodeOf(SourceNode::Type::Table);
    for (qsizetype place = 0; place < m_vocabulary.languages().size(); ++place)
        putText(table, m_vocabulary.languages().at(place).tag(), texts.value(place));
    return table;
}

QStringList RecordRow::formWithLanguages(QStringList form, const QString &text) const
{
    for (const Language &language : m_vocabulary.languages())
        form.append(QStringLiteral("%1 (%2)").arg(text, language.tag()));
    return form;
}
