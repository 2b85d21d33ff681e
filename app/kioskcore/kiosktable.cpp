// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/kiosktable.h"

#include "catalogue/displaytext.h"
#include "compiling/closestword.h"
#include "compiling/tablereader.h"

#include <QSet>

#include <cmath>

namespace
{

bool hasType(const SourceNode &node, KioskValueType type)
{
    switch (type) {
    case KioskValueType::Text:
        return node.type == SourceNode::Type::Text;
    case KioskValueType::WholeNumber:
        return node.type == SourceNode::Type::Number;
    case KioskValueType::Truth:
        return node.type == SourceNode::Type::Truth;
    case KioskValueType::TextList:
        return node.type == SourceNode::Type::List;
    case KioskValueType::Table:
        break;
    }
    return node.type == SourceNode::Type::Table;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace

KioskTable::KioskTable(const SourceNode &root, const QString &file, const QStringList &keys,
                       QList<KioskMistake> &mistakes)
    : m_root(root)
    , m_file(file)
    , m_keys(keys)
    , m_mistakes(mistakes)
{
}

const SourceNode *KioskTable::find(const QString &key) const
{
    const SourceNode *node = &m_root;
    for (const QString &name : key.split(QLatin1Char('.'))) {
        node = node->find(name);
        if (!node)
            return nullptr;
    }
    return node;
}

const SourceNode *KioskTable::take(const QString &key, KioskValueType type)
{
    const SourceNode *node = find(key);
    if (!node || hasType(*node, type))
        return node;
    KioskMistake mistake;
    mistake.type = type;
    complain(*node, KioskProblem::WrongType, key, mistake);
    return nullptr;
}

Language KioskTable::language(const QString &key)
{
    const SourceNode *node = take(key, KioskValueType::Text);
    if (!node || node->text.isEmpty())
        return {};
    const std::optional<Language> language = Language::fromTag(node->text);
    if (!language)
        complain(*node, KioskProblem::NotALanguage, key);
    return language.value_or(Language());
}

QString KioskTable::word(const QString &key, const QStringList &allowed)
{
    const SourceNode *node = take(key, KioskValueType::Text);
    if (!node || allowed.contains(node->text))
        return node ? node->text : QString();
    KioskMistake mistake;
    mistake.allowed = allowed;
    mistake.meant = closestWord(node->text.toLower(), allowed);
    complain(*node, KioskProblem::NotOneOf, key, mistake);
    return {};
}

QString KioskTable::wordOfNumbers(const QString &key, const QStringList &allowed)
{
    const SourceNode *node = take(key, KioskValueType::WholeNumber);
    if (!node)
        return {};
    const QString written = numberText(node->number);
    if (allowed.contains(written))
        return written;
    KioskMistake mistake;
    mistake.allowed = allowed;
    complain(*node, KioskProblem::NotOneOf, key, mistake);
    return {};
}

QStringList KioskTable::slugs(const QString &key)
{
    QStringList found;
    const SourceNode *list = take(key, KioskValueType::TextList);
    if (!list)
        return found;
    QSet<QString> seen;
    for (const SourceNode &item : list->items) {
        if (item.type != SourceNode::Type::Text) {
            KioskMistake mistake;
            mistake.type = KioskValueType::Text;
            complain(item, KioskProblem::WrongType, key, mistake);
        } else if (!isSlug(item.text)) {
            complain(item, KioskProblem::NotAShortName, key);
        } else if (seen.contains(item.text)) {
            complain(item, KioskProblem::ListedTwice, key);
        } else {
            seen.insert(item.text);
            found.append(item.text);
        }
    }
    return found;
}

QString KioskTable::absolutePath(const QString &key)
{
    const SourceNode *node = take(key, KioskValueType::Text);
    if (!node || node->text.isEmpty())
        return {};
    if (node->text.startsWith(QLatin1Char('/')) && !node->text.contains(QChar::Null))
        return node->text;
    complain(*node, KioskProblem::NotAbsolute, key);
    return {};
}

QString KioskTable::line(const QString &key)
{
    const SourceNode *node = take(key, KioskValueType::Text);
    if (!node)
        return {};
    if (singleLine(node->text) == node->text)
        return node->text;
    complain(*node, KioskProblem::NotOneLine, key);
    return {};
}

bool KioskTable::truth(const QString &key)
{
    const SourceNode *node = take(key, KioskValueType::Truth);
    return node && node->truth;
}

std::optional<int> KioskTable::number(const QString &key, const KioskRange &range)
{
    const SourceNode *node = take(key, KioskValueType::WholeNumber);
    if (!node)
        return std::nullopt;
    const bool isInRange = node->number >= range.least && node->number <= range.most;
    const bool isZero = range.allowsZero && node->number >= 0 && node->number <= 0;
    if (isZero || (isInRange && !(std::floor(node->number) < node->number)))
        return static_cast<int>(node->number);
    KioskMistake mistake;
    mistake.least = range.least;
    mistake.most = range.most;
    mistake.allowsZero = range.allowsZero;
    complain(*node, KioskProblem::OutOfRange, key, mistake);
    return std::nullopt;
}

void KioskTable::complain(const SourceNode &node, KioskProblem problem, const QString &key, KioskMistake mistake)
{
    mistake.file = m_file;
    mistake.line = node.line;
    mistake.column = node.column;
    mistake.problem = problem;
    mistake.key = key;
    if (node.type == SourceNode::Type::Text && problem != KioskProblem::NotAPin)
        mistake.written = node.text;
    else if (node.type == SourceNode::Type::Number)
        mistake.written = numberText(node.number);
    m_mistakes.append(mistake);
}

QStringList KioskTable::namesIn(const QString &table) const
{
    QStringList names;
    for (const QString &key : m_keys) {
        const QStringList parts = key.split(QLatin1Char('.'));
        const bool isInTable = parts.size() > 1 && parts.first() == table;
        if (isInTable || (table.isEmpty() && !names.contains(parts.first())))
            names.append(isInTable ? parts.last() : parts.first());
    }
    return names;
}

void KioskTable::tellUnknownKey(const SourceNode &node, const QString &table, const QString &name)
{
    const QString key = table.isEmpty() ? name : table + QLatin1Char('.') + name;
    KioskMistake mistake;
    // A line that is pasted at the end of the file belongs to the last table there.
    for (const QString &known : m_keys) {
        if (known == name || known.endsWith(QLatin1Char('.') + name))
            mistake.meant = known;
    }
    if (!mistake.meant.isEmpty()) {
        complain(node, KioskProblem::MisplacedKey, key, mistake);
        return;
    }
    mistake.allowed = namesIn(table);
    mistake.meant = closestWord(name, mistake.allowed);
    complain(node, KioskProblem::UnknownKey, key, mistake);
}

void KioskTable::tellUnknownKeysIn(const SourceNode &node, const QString &table)
{
    const QStringList known = namesIn(table);
    for (const auto &[name, value] : node.entries) {
        if (!known.contains(name)) {
            tellUnknownKey(value, table, name);
        } else if (table.isEmpty() && !m_keys.contains(name)) {
            // The name of a table.
            if (take(name, KioskValueType::Table))
                tellUnknownKeysIn(value, name);
        }
    }
}

void KioskTable::tellUnknownKeys()
{
    tellUnknownKeysIn(m_root, QString());
}
