// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cataloguewalk.h"

#include "catalogue/description.h"

#include <algorithm>

namespace
{

class Walker final
{
public:
    explicit Walker(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    CatalogueWalk walk(int step, int first)
    {
        readDescription(m_catalogue.info().introduction);
        readLine(m_catalogue.info().title);
        for (const Language &language : m_catalogue.info().languages)
            readLists(language);
        const PartnerList everyone = m_catalogue.everyPartner(m_catalogue.info().languages.first());
        for (int position = first; position < everyone.size(); position += step)
            readPartner(everyone.at(position));
        return m_found;
    }

private:
    void readLists(const Language &language)
    {
        for (const CategoryTree tree : everyCategoryTree) {
            for (const Category &category : m_catalogue.categories(tree)) {
                readLine(category.name);
                readLine(category.note);
                const PartnerList partners = m_catalogue.partnersIn(category.id, language);
                for (int position = 0; position < partners.size(); position += 7)
                    readLine(m_catalogue.nameOf(partners.at(position)));
            }
        }
    }

    void readPartner(PartnerId id)
    {
        ++m_found.partners;
        const std::optional<Partner> partner = m_catalogue.partner(id);
        if (!partner)
            return;
        m_found.namedPartners += partner->name.isEmpty() ? 0 : 1;
        readLine(partner->name);
        readDescription(partner->description);
        for (const OtherName &name : partner->otherNames)
            readLine(name.text);
        for (const QList<PartnerReference> &list : {partner->members, partner->memberOf, partner->related}) {
            for (const PartnerReference &reference : list)
                readLine(reference.name);
        }
        for (const Link &link : partner->links) {
            readLine(link.label);
            readLine(hostOf(link.address));
        }
        for (const Source &source : partner->sources)
            readLine(source.text);
        for (const LocalizedText &city : partner->cities)
            readLine(city);
    }

    void readDescription(const LocalizedText &text)
    {
        for (const LocalizedText::Entry &entry : text.entries()) {
            const Description description = parseDescription(entry.text);
            m_found.blocks += static_cast<int>(description.blocks.size());
            for (const QString &line : plainText(description).split(QLatin1Char('\n')))
                readLine(line);
        }
    }

    void readLine(const LocalizedText &text)
    {
        for (const LocalizedText::Entry &entry : text.entries())
            readLine(entry.text);
    }

    void readLine(const QString &text)
    {
        m_found.longestText = std::max(m_found.longestText, static_cast<int>(text.size()));
        m_found.isClean = m_found.isClean && std::none_of(text.begin(), text.end(), [](QChar character) {
                              const char16_t code = character.unicode();
                              const bool turns =
                                  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
                              return turns || character.category() == QChar::Other_Control;
                          });
    }

    const Catalogue &m_catalogue;
    CatalogueWalk m_found;
};

} // namespace

CatalogueWalk walkThrough(const Catalogue &catalogue, int step, int first)
{
    return Walker(catalogue).walk(step, first);
}
