// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/headcells.h"

#include "compiling/itemcells.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace
{

/// As many digits as tell this number from every other.
QString degrees(double angle)
{
    return QString::number(angle, 'g', QLocale::FloatingPointShortest);
}

class HeadCells final
{
public:
    explicit HeadCells(const Draft &head)
        : m_head(head)
    {
    }

    QList<HeadCell> all()
    {
        addCatalogue();
        addCategories();
        addCities();
        addSources();
        addSynonyms();
        std::sort(m_cells.begin(), m_cells.end(),
                  [](const HeadCell &left, const HeadCell &right) { return left.key() < right.key(); });
        return m_cells;
    }

private:
    void add(HeadPart part, const QString &item, const char *field, const QString &text)
    {
        m_cells.append({part, item, QLatin1String(field), {}, text});
    }

    void addTexts(HeadPart part, const QString &item, const char *field, const LocalizedText &text)
    {
        for (const LocalizedText::Entry &entry : text.entries())
            m_cells.append({part, item, QLatin1String(field), entry.language, entry.text});
    }

    static QString tagsOf(const LanguageOrder &languages)
    {
        QStringList tags;
        for (const Language &language : languages)
            tags.append(language.tag());
        return tags.join(QLatin1Char('\n'));
    }

    void addCatalogue()
    {
        add(HeadPart::Catalogue, {}, "id", m_head.id);
        add(HeadPart::Catalogue, {}, "languages", tagsOf(m_head.languages));
        add(HeadPart::Catalogue, {}, "accent", m_head.accent);
        addTexts(HeadPart::Catalogue, {}, "organisation", m_head.organisation);
        addTexts(HeadPart::Catalogue, {}, "title", m_head.title);
        addTexts(HeadPart::Catalogue, {}, "introduction", m_head.introduction);
    }

    void addCategories()
    {
        for (const DraftCategory &category : m_head.categories) {
            const QString item = slugOf(category.tree) + QLatin1Char('/') + category.slug;
            addItem(HeadPart::Category, item);
            add(HeadPart::Category, item, "parent", category.parent.slug);
            addTexts(HeadPart::Category, item, "name", category.name);
            addTexts(HeadPart::Category, item, "note", category.note);
        }
    }

    void addCities()
    {
        for (const DraftCity &city : m_head.cities) {
            addItem(HeadPart::City, city.slug);
            add(HeadPart::City, city.slug, "country", city.country);
            add(HeadPart::City, city.slug, "latitude", degrees(city.latitude));
            add(HeadPart::City, city.slug, "longitude", degrees(city.longitude));
            addTexts(HeadPart::City, city.slug, "name", city.name);
        }
    }

    void addSources()
    {
        for (const DraftSource &source : m_head.sources) {
            addItem(HeadPart::Source, source.key);
            add(HeadPart::Source, source.key, "address", source.address);
            addTexts(HeadPart::Source, source.key, "text", source.text);
        }
    }

    void addSynonyms()
    {
        QHash<QString, int> times; // a term may stand more than once
        for (const DraftSynonym &synonym : m_head.synonyms) {
            const int time = ++times[synonym.term];
            const QString item = time == 1
                                     ? synonym.term
                                     : synonym.term + QLatin1String(" (") + QString::number(time) + QLatin1Char(')');
            addItem(HeadPart::Synonym, item);
            QList<QStringList> meanings;
            for (const QString &meaning : synonym.meanings)
                meanings.append({meaning});
            add(HeadPart::Synonym, item, "means", joinItems(meanings));
            LanguageOrder languages = synonym.languages; // a file keeps them in no order
            std::sort(languages.begin(), languages.end());
            add(HeadPart::Synonym, item, "languages", tagsOf(languages));
            add(HeadPart::Synonym, item, "partner", synonym.partner.slug);
        }
    }

    void addItem(HeadPart part, const QString &item) { add(part, item, "", {}); }

    const Draft &m_head;
    QList<HeadCell> m_cells;
};

} // namespace

QList<HeadCell> headCells(const Draft &head)
{
    return HeadCells(head).all();
}

QString slugOf(HeadPart part)
{
    switch (part) {
    case HeadPart::Catalogue:
        return QStringLiteral("catalogue");
    case HeadPart::Category:
        return QStringLiteral("category");
    case HeadPart::City:
        return QStringLiteral("city");
    case HeadPart::Source:
        return QStringLiteral("source");
    case HeadPart::Synonym:
        break;
    }
    return QStringLiteral("synonym");
}
