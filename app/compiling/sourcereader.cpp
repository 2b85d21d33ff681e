// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcereader.h"

#include "compiling/partnersource.h"
#include "compiling/sourcenode.h"
#include "compiling/tablereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <future>
#include <vector>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceReader)
};

constexpr qint64 largestSourceFile = 16 * 1024 * 1024; // bytes

std::variant<SourceNode, Mistake> readFile(const QString &path, const QString &name)
{
    const auto unreadable = [&](const QString &why) {
        return Mistake{{name, 0, 0}, Texts::tr("The file cannot be read: %1.").arg(why), {}};
    };
    if (!QFileInfo(path).isFile())
        return unreadable(Texts::tr("it does not exist or is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    if (file.size() > largestSourceFile)
        return unreadable(Texts::tr("it is larger than 16 MiB"));
    return parseToml(file.readAll(), name);
}

/// Reads catalogue.toml.
class CatalogueSource final
{
public:
    CatalogueSource(const SourceNode &root, const QString &file, SourceReading &reading, TextRules &rules)
        : m_root(root)
        , m_file(file)
        , m_reading(reading)
        , m_rules(rules)
    {
    }

    void read()
    {
        TableReader table(m_root, m_file, m_rules, m_reading.mistakes);
        Draft &draft = m_reading.draft;
        draft.position = {m_file, 1, 1};
        draft.id = table.slug(QStringLiteral("id"), Need::Required);
        draft.languages = table.languages(QStringLiteral("languages"), Need::Required);
        m_rules.languages = draft.languages;
        readEdition(table);
        // An empty list means that no language is required; without the key all of them are.
        const LanguageOrder required = table.languages(QStringLiteral("required_languages"), Need::Optional);
        m_rules.required = m_root.find(QStringLiteral("required_languages")) ? required : draft.languages;
        draft.accent = accent(table);
        draft.organisation = table.localized(QStringLiteral("organisation"), Need::Required, TextShape::Line);
        draft.title = table.localized(QStringLiteral("title"), Need::Required, TextShape::Line);
        draft.introduction = table.localized(QStringLiteral("introduction"), Need::Required, TextShape::Description);
        table.tables(QStringLiteral("category"), [this](const SourceNode &node) { readCategory(node); });
        table.tables(QStringLiteral("city"), [this](const SourceNode &node) { readCity(node); });
        table.tables(QStringLiteral("source"), [this](const SourceNode &node) { readSourceEntry(node); });
        table.tables(QStringLiteral("synonym"), [this](const SourceNode &node) { readSynonym(node); });
    }

private:
    void readEdition(TableReader &table)
    {
        const QString key = QStringLiteral("edition_date");
        m_reading.edition = {table.wholeNumber(QStringLiteral("edition")), table.date(key)};
        const PartialDate &date = m_reading.edition.date;
        if (date.isKnown() && date.earliest() != date.latest())
            table.complain(*m_root.find(key), Texts::tr("“%1” is not a day.").arg(date.iso()),
                           Texts::tr("Write a whole date such as \"2026-11-23\"."));
    }

    QString accent(TableReader &table)
    {
        static const QRegularExpression shape(QStringLiteral("^#[0-9a-fA-F]{6}\\z"));
        const SourceNode *node = table.take(QStringLiteral("accent"));
        if (!node)
            return {};
        if (node->type == SourceNode::Type::Text && shape.match(node->text).hasMatch())
            return node->text;
        table.complain(*node, Texts::tr("“accent” is not a colour."), Texts::tr("Write for example \"#1c3d9c\"."));
        return {};
    }

    void readCategory(const SourceNode &node)
    {
        TableReader table(node, m_file, m_rules, m_reading.mistakes);
        DraftCategory category;
        category.position = table.positionOf(node);
        QStringList trees;
        for (const CategoryTree tree : everyCategoryTree)
            trees.append(slugOf(tree));
        const QString tree = table.word(QStringLiteral("tree"), trees, QString());
        category.tree = categoryTreeWithSlug(tree).value_or(CategoryTree::Place);
        category.slug = table.slug(QStringLiteral("slug"), Need::Required);
        category.parent = table.reference(QStringLiteral("parent"));
        category.name = table.localized(QStringLiteral("name"), Need::Required, TextShape::Line);
        category.note = table.localized(QStringLiteral("note"), Need::Optional, TextShape::Line);
        if (!node.find(QStringLiteral("tree")))
            table.complain(node, Texts::tr("The key “%1” is missing.").arg(QStringLiteral("tree")),
                           Texts::tr("Write one of: %1.").arg(trees.join(QLatin1String(", "))));
        m_reading.draft.categories.append(category);
    }

    void readCity(const SourceNode &node)
    {
        TableReader table(node, m_file, m_rules, m_reading.mistakes);
        DraftCity city;
        city.position = table.positionOf(node);
        city.slug = table.slug(QStringLiteral("slug"), Need::Required);
        city.name = table.localized(QStringLiteral("name"), Need::Required, TextShape::Line);
        city.country = table.countryCode(QStringLiteral("country"), Need::Required);
        city.latitude = table.number(QStringLiteral("latitude"), -90, 90);
        city.longitude = table.number(QStringLiteral("longitude"), -180, 180);
        m_reading.draft.cities.append(city);
    }

    void readSourceEntry(const SourceNode &node)
    {
        TableReader table(node, m_file, m_rules, m_reading.mistakes);
        DraftSource source;
        source.position = table.positionOf(node);
        source.key = table.text(QStringLiteral("key"), Need::Required);
        source.text = table.localized(QStringLiteral("text"), Need::Required, TextShape::Line);
        source.address = table.address(QStringLiteral("address"), Need::Optional);
        m_reading.draft.sources.append(source);
    }

    void readSynonym(const SourceNode &node)
    {
        TableReader table(node, m_file, m_rules, m_reading.mistakes);
        DraftSynonym synonym;
        synonym.position = table.positionOf(node);
        synonym.term = table.text(QStringLiteral("term"), Need::Required);
        synonym.meanings = table.texts(QStringLiteral("means"), Need::Required);
        synonym.languages = table.languages(QStringLiteral("languages"), Need::Required);
        synonym.partner = table.reference(QStringLiteral("partner"));
        m_reading.draft.synonyms.append(synonym);
    }

    const SourceNode &m_root;
    const QString &m_file;
    SourceReading &m_reading;
    TextRules &m_rules;
};

void readPartnerFile(const QDir &folder, const QString &name, const TextRules &rules, SourceReading &reading)
{
    const QString shownName = QStringLiteral("partners/") + name;
    const std::variant<SourceNode, Mistake> node = readFile(folder.filePath(name), shownName);
    if (const auto *mistake = std::get_if<Mistake>(&node)) {
        reading.mistakes.append(*mistake);
        // Others may refer to it all the same.
        DraftPartner unreadable;
        unreadable.slug = QFileInfo(name).completeBaseName();
        unreadable.position = {shownName, 1, 1};
        reading.draft.partners.append(unreadable);
    } else {
        readPartner(std::get<SourceNode>(node), QFileInfo(name).completeBaseName(), {shownName, 1, 1}, rules, reading);
    }
}

/// No file says anything about another one, so every processor reads a part of them; the parts are joined in order.
void readPartners(const QDir &folder, const TextRules &rules, SourceReading &reading)
{
    constexpr qsizetype fewestInPart = 500;
    const QStringList names = folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    const qsizetype inPart = qMax(fewestInPart, names.size() / QThread::idealThreadCount() + 1);
    std::vector<std::future<SourceReading>> parts;
    for (qsizetype first = 0; first < names.size(); first += inPart) {
        parts.push_back(std::async(std::launch::async, [&, first] {
            SourceReading part;
            for (const QString &name : names.mid(first, inPart))
                readPartnerFile(folder, name, rules, part);
            return part;
        }));
    }
    for (std::future<SourceReading> &part : parts) {
        SourceReading read = part.get();
        reading.draft.partners.append(std::move(read.draft.partners));
        reading.mistakes.append(std::move(read.mistakes));
    }
    if (names.isEmpty())
        reading.mistakes.append({{QStringLiteral("partners"), 0, 0},
                                 Texts::tr("There are no partners."),
                                 Texts::tr("Add a file partners/NAME.toml for each partner.")});
}

} // namespace

SourceReading readSource(const QString &folder)
{
    SourceReading reading;
    const QDir directory(folder);
    const QString file = QStringLiteral("catalogue.toml");
    if (!QFileInfo(folder).isDir() || !QFileInfo::exists(directory.filePath(file))) {
        reading.isReadable = false;
        reading.mistakes.append({{folder, 0, 0},
                                 Texts::tr("This is not a folder with the source of a catalogue."),
                                 Texts::tr("Name a folder that holds catalogue.toml.")});
        return reading;
    }
    TextRules rules;
    const std::variant<SourceNode, Mistake> root = readFile(directory.filePath(file), file);
    if (const auto *mistake = std::get_if<Mistake>(&root)) {
        // Without its languages no other file can be judged.
        reading.mistakes.append(*mistake);
        return reading;
    }
    CatalogueSource(std::get<SourceNode>(root), file, reading, rules).read();
    readPartners(QDir(directory.filePath(QStringLiteral("partners"))), rules, reading);
    sortPartners(reading.draft);
    return reading;
}
