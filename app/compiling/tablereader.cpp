// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/tablereader.h"

#include "catalogue/displaytext.h"
#include "catalogue/link.h"
#include "compiling/closestword.h"
#include "compiling/descriptioncheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

QString typeName(SourceNode::Type type)
{
    switch (type) {
    case SourceNode::Type::Text:
        return Texts::tr("a text between quotation marks");
    case SourceNode::Type::Number:
        return Texts::tr("a number");
    case SourceNode::Type::Truth:
        return Texts::tr("true or false, without quotation marks");
    case SourceNode::Type::List:
        return Texts::tr("a list between square brackets");
    case SourceNode::Type::Table:
        break;
    }
    return Texts::tr("a table");
}

} // namespace

bool isSlug(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return text.size() <= 100 && shape.match(text).hasMatch();
}

TableReader::TableReader(const SourceNode &table, const QString &file, const TextRules &rules, QList<Mistake> &mistakes)
    : m_table(table)
    , m_file(file)
    , m_rules(rules)
    , m_mistakes(mistakes)
{
}

TableReader::~TableReader()
{
    for (const auto &[key, value] : m_table.entries) {
        if (m_taken.contains(key))
            continue;
        const QString closest = closestWord(key, m_known);
        complain(value,
                 isInSheet() ? Texts::tr("“%1” is unknown here.").arg(singleLine(key))
                             : Texts::tr("The key “%1” is unknown.").arg(key),
                 meantOr(closest,
                         Texts::tr("Known here: %1.", "%1 is a list of keys").arg(m_known.join(QLatin1String(", ")))));
    }
}

const SourceNode *TableReader::take(const QString &key)
{
    m_taken.insert(key);
    m_known.append(key);
    return m_table.find(key);
}

const SourceNode *TableReader::takeTyped(const QString &key, SourceNode::Type type, Need need)
{
    const SourceNode *node = take(key);
    if (!node) {
        if (need == Need::Required)
            complain(
                m_table, Texts::tr("The key “%1” is missing.").arg(key),
                Texts::tr("Add %1 = followed by %2.", "%1 is a key, %2 is for example: a text between quotation marks")
                    .arg(key, typeName(type)));
        return nullptr;
    }
    if (node->type != type) {
        complain(*node, Texts::tr("“%1” has the wrong type.").arg(key), Texts::tr("Write %1.").arg(typeName(type)));
        return nullptr;
    }
    return node;
}

QString TableReader::text(const QString &key, Need need)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, need);
    if (!node)
        return {};
    checkLine(*node, key);
    return node->text.trimmed();
}

QString TableReader::slug(const QString &key, Need need)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, need);
    if (!node)
        return {};
    if (!isSlug(node->text))
        complain(*node, Texts::tr("“%1” cannot be a short name.").arg(singleLine(node->text)),
                 Texts::tr("Use small letters, digits and single hyphens, such as “tu-delft”."));
    return node->text;
}

PartialDate TableReader::date(const QString &key)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, Need::Optional);
    if (!node)
        return {};
    const std::optional<PartialDate> date = PartialDate::fromIso(node->text);
    if (!date)
        complain(*node, Texts::tr("“%1” is not a date.").arg(singleLine(node->text)),
                 isInSheet() ? Texts::tr("Write 2012, 2012-07 or 2012-07-31.")
                             : Texts::tr("Write \"2012\", \"2012-07\" or \"2012-07-31\"."));
    return date.value_or(PartialDate());
}

double TableReader::number(const QString &key, double least, double most)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Number, Need::Required);
    if (!node)
        return least;
    if (!(node->number >= least && node->number <= most)) {
        complain(*node, Texts::tr("The number of “%1” is out of range.").arg(key),
                 Texts::tr("Write a number from %1 to %2.").arg(least).arg(most));
        return least;
    }
    return node->number;
}

int TableReader::wholeNumber(const QString &key)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Number, Need::Optional);
    if (!node)
        return 0;
    const bool isInRange = node->number >= 0 && node->number <= std::numeric_limits<int>::max();
    if (isInRange && node->number == std::floor(node->number))
        return static_cast<int>(node->number);
    complain(*node, Texts::tr("“%1” is not a whole number from 0.").arg(key), Texts::tr("Write for example 2."));
    return 0;
}

bool TableReader::truth(const QString &key, bool otherwise)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Truth, Need::Optional);
    return node ? node->truth : otherwise;
}

QString TableReader::countryCode(const QString &key, Need need)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, need);
    if (!node)
        return {};
    if (!isCountryCode(node->text))
        complain(*node, Texts::tr("“%1” is not a country.").arg(singleLine(node->text)),
                 meantOr(m_rules.countries->codeOf(node->text),
                         Texts::tr("Write the two capitals of ISO 3166, such as NL.")));
    return node->text;
}

QString TableReader::address(const QString &key, Need need)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, need);
    if (!node)
        return {};
    if (!safeAddress(node->text))
        complain(*node, Texts::tr("“%1” is not an address that can be opened.").arg(singleLine(node->text)),
                 Texts::tr("Write a whole address that begins with https://, http:// or mailto:, without spaces and "
                           "without a user name."));
    return node->text;
}

Language TableReader::language(const QString &key, Need need)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, need);
    if (!node)
        return {};
    const std::optional<Language> language = Language::fromTag(node->text);
    if (!language)
        complain(*node, Texts::tr("“%1” is not a language.").arg(singleLine(node->text)),
                 meantOr(guess(key, node->text), isInSheet() ? Texts::tr("Write a tag such as nl or en.")
                                                             : Texts::tr("Write a tag such as \"nl\" or \"en\".")));
    return language.value_or(Language());
}

QString TableReader::word(const QString &key, const QStringList &allowed, const QString &otherwise)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, Need::Optional);
    if (!node || allowed.contains(node->text))
        return node ? node->text : otherwise;
    const QString meant = guess(key, node->text);
    complain(*node, Texts::tr("“%1” cannot be the value of “%2”.").arg(singleLine(node->text), nameOf(key, *node)),
             meantOr(meant.isEmpty() ? closestWord(node->text, allowed) : meant,
                     Texts::tr("Write one of: %1.").arg(allowed.join(QLatin1String(", ")))));
    return otherwise;
}

LocalizedText TableReader::localized(const QString &key, Need need, TextShape shape)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Table, need);
    return node ? localizedFrom(*node, key, shape) : LocalizedText();
}

LocalizedText TableReader::localizedFrom(const SourceNode &node, const QString &key, TextShape shape)
{
    LocalizedText text;
    for (const auto &[tag, value] : node.entries) {
        const Language language = Language::fromTag(tag).value_or(Language());
        if (!m_rules.languages.contains(language)) {
            complain(value, Texts::tr("“%1” is not a language of this catalogue.").arg(tag),
                     Texts::tr("Add it to languages in catalogue.toml, or leave the text out."));
        } else if (value.type != SourceNode::Type::Text) {
            complain(value, Texts::tr("“%1” has the wrong type.").arg(tag),
                     Texts::tr("Write %1.").arg(typeName(SourceNode::Type::Text)));
        } else {
            shape == TextShape::Description ? checkDescription(value, positionOf(value), m_mistakes)
                                            : checkLine(value, key);
            text.set(language, value.text.trimmed());
        }
    }
    checkLanguages(node, key, text);
    return text;
}

void TableReader::checkLanguages(const SourceNode &node, const QString &key, const LocalizedText &text)
{
    for (const Language &language : m_rules.required) {
        if (text.exactly(language).isEmpty())
            complain(node, Texts::tr("“%1” has no text in the language “%2”.").arg(key, language.tag()),
                     Texts::tr("Add %1 = \"…\".").arg(language.tag()));
    }
    if (!m_rules.required.isEmpty() || !text.isEmpty())
        return;
    const bool isOfPartner = isInSheet() && key == QLatin1String("name"); // which has a column for each language
    complain(node,
             isOfPartner ? Texts::tr("The partner has no name in any language.")
                         : Texts::tr("“%1” has no text in any language.").arg(nameOf(key, node)),
             Texts::tr("Write it in at least one language."));
}

void TableReader::checkLine(const SourceNode &node, const QString &key)
{
    const QString trimmed = node.text.trimmed();
    if (trimmed.isEmpty()) {
        complain(node, Texts::tr("“%1” is empty.").arg(nameOf(key, node)),
                 isInSheet() ? Texts::tr("Write a text.") : Texts::tr("Write a text, or leave the key out."));
    } else if (trimmed.size() > longestName) {
        complain(node, Texts::tr("“%1” is too long.").arg(nameOf(key, node)),
                 Texts::tr("Write at most %n character(s).", nullptr, longestName));
    } else if (singleLine(trimmed) != trimmed) {
        complain(node,
                 Texts::tr("“%1” holds line breaks, double spaces or invisible characters.").arg(nameOf(key, node)),
                 Texts::tr("Write it on one line with plain spaces."));
    }
}

DraftReference TableReader::reference(const QString &key)
{
    const SourceNode *node = takeTyped(key, SourceNode::Type::Text, Need::Optional);
    return node ? DraftReference{node->text, node->line, node->column} : DraftReference{};
}

QList<DraftReference> TableReader::references(const QString &key, Need need)
{
    QList<DraftReference> found;
    const SourceNode *list = takeTyped(key, SourceNode::Type::List, need);
    if (!list)
        return found;
    QSet<QString> seen;
    for (const SourceNode &item : list->items) {
        if (item.type != SourceNode::Type::Text) {
            complain(item, Texts::tr("“%1” has the wrong type.").arg(key),
                     Texts::tr("Write %1.").arg(typeName(SourceNode::Type::Text)));
        } else if (seen.contains(item.text)) {
            complain(item, Texts::tr("“%1” is listed twice in “%2”.").arg(singleLine(item.text), nameOf(key, item)),
                     Texts::tr("Remove one of them."));
        } else {
            seen.insert(item.text);
            found.append({item.text, item.line, item.column});
        }
    }
    if (need == Need::Required && list->items.isEmpty())
        complain(*list, Texts::tr("“%1” is empty.").arg(nameOf(key, *list)), Texts::tr("Write at least one."));
    return found;
}

QStringList TableReader::texts(const QString &key, Need need)
{
    QStringList found;
    for (const DraftReference &reference : references(key, need))
        found.append(reference.slug);
    return found;
}

QList<Language> TableReader::languages(const QString &key, Need need)
{
    QList<Language> found;
    for (const DraftReference &reference : references(key, need)) {
        const std::optional<Language> language = Language::fromTag(reference.slug);
        const SourcePosition position{m_file, reference.line, reference.column, m_rules.notation};
        if (!language)
            m_mistakes.append({position, Texts::tr("“%1” is not a language.").arg(singleLine(reference.slug)),
                               Texts::tr("Write a tag such as \"nl\" or \"en\".")});
        else if (found.contains(*language)) // "NL" is the same language as "nl"
            m_mistakes.append({position, Texts::tr("“%1” is listed twice in “%2”.").arg(language->tag(), key),
                               Texts::tr("Remove one of them.")});
        else
            found.append(*language);
    }
    return found;
}

void TableReader::tables(const QString &key, const std::function<void(const SourceNode &)> &read)
{
    const SourceNode *list = takeTyped(key, SourceNode::Type::List, Need::Optional);
    if (!list)
        return;
    for (const SourceNode &item : list->items) {
        if (item.type == SourceNode::Type::Table)
            read(item);
        else
            complain(item, Texts::tr("“%1” has the wrong type.").arg(key),
                     Texts::tr("Write %1.").arg(typeName(SourceNode::Type::Table)));
    }
}

void TableReader::complain(const SourceNode &node, const QString &problem, const QString &advice)
{
    m_mistakes.append({positionOf(node), problem, advice});
}

SourcePosition TableReader::positionOf(const SourceNode &node) const
{
    return {m_file, node.line, node.column, m_rules.notation, node.lineInCell};
}

QString TableReader::nameOf(const QString &key, const SourceNode &node) const
{
    return m_rules.words.name(key, node.column);
}

QString TableReader::guess(const QString &key, const QString &written) const
{
    return m_rules.words.guess ? m_rules.words.guess(key, written) : QString();
}

bool TableReader::isInSheet() const
{
    return m_rules.notation == SourceNotation::Spreadsheet;
}
