// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/writtentext.h"

#include "catalogue/description.h"

#include <QRegularExpression>

namespace
{

class Collector final
{
public:
    explicit Collector(const Language &language)
        : m_language(language)
    {
    }

    void add(const QString &owner, const QString &text)
    {
        // A host is an address, whatever the words it is made of.
        static const QRegularExpression host(QStringLiteral("\\b[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,8}\\b[\\w/]*"));
        QString line = text;
        line.remove(host).replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (!line.trimmed().isEmpty())
            m_texts.append({owner, line});
    }

    void add(const QString &owner, const LocalizedText &text) { add(owner, text.exactly(m_language)); }

    void addDescription(const QString &owner, const LocalizedText &text)
    {
        add(owner, plainText(parseDescription(text.exactly(m_language))));
    }

    void addPartner(const Partner &partner);

    [[nodiscard]] const QList<WrittenText> &texts() const { return m_texts; }

private:
    Language m_language;
    QList<WrittenText> m_texts;
};

void Collector::addPartner(const Partner &partner)
{
    add(partner.slug, partner.name);
    addDescription(partner.slug, partner.description);
    for (const OtherName &name : partner.otherNames) {
        if (name.language.isEmpty() || name.language == m_language)
            add(partner.slug, name.text);
    }
    for (const LocalizedText &city : partner.cities)
        add(partner.slug, city);
    for (const PartnerReference &member : partner.members)
        add(partner.slug, member.name);
    for (const Link &link : partner.links)
        add(partner.slug, link.label);
    for (const Source &source : partner.sources)
        add(partner.slug, source.text);
}

} // namespace

QList<WrittenText> writtenTexts(const Catalogue &catalogue, const Language &language)
{
    Collector collector(language);
    const CatalogueInfo &info = catalogue.info();
    collector.add(QStringLiteral("organisation"), info.organisation);
    collector.add(QStringLiteral("title"), info.title);
    collector.addDescription(QStringLiteral("introduction"), info.introduction);
    for (const CategoryTree tree : everyCategoryTree) {
        for (const Category &category : catalogue.categories(tree)) {
            collector.add(slugOf(tree) + QLatin1Char(':') + category.slug, category.name);
            collector.add(slugOf(tree) + QLatin1Char(':') + category.slug, category.note);
        }
    }
    const PartnerList partners = catalogue.everyPartner(language);
    for (int position = 0; position < partners.size(); ++position) {
        if (const std::optional<Partner> partner = catalogue.partner(partners.at(position)))
            collector.addPartner(*partner);
    }
    return collector.texts();
}
