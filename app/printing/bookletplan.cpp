// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookletplan.h"

#include "catalogue/partnerset.h"

namespace
{

class Planner final
{
public:
    Planner(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
        : m_catalogue(catalogue)
        , m_language(bestLanguage(language, catalogue.info().languages))
        , m_wanted(catalogue.info().partnerCount)
        , m_positions(catalogue.info().partnerCount + 1, -1)
    {
        for (const PartnerId partner : partners)
            m_wanted.insert(partner);
    }

    /// The categories of a tree stand in the order of the screen, parents before children.
    void addTree(CategoryTree tree)
    {
        for (const Category &category : m_catalogue.categories(tree)) {
            m_headings.resize(depthOf(category));
            m_headings.append(category.id);
            const PartnerList members = m_catalogue.partnersIn(category.id, m_language).within(m_wanted);
            if (members.size() == 0)
                continue;
            addHeadings();
            for (int position = 0; position < members.size(); ++position)
                addPartner(members.at(position));
        }
    }

    /// Those that stand nowhere in the tree, in the order in which they were given.
    void addRest(const QList<PartnerId> &partners)
    {
        m_headings.clear();
        for (const PartnerId partner : partners) {
            if (!m_wanted.contains(partner) || m_positions.at(partner) >= 0)
                continue;
            if (m_plan.chapters.isEmpty() || m_plan.chapters.last().category != 0) {
                startChapter(0);
                m_plan.contents.append({0, -1, 0});
            }
            addPartner(partner);
        }
    }

    [[nodiscard]] BookletPlan plan() const { return m_plan; }

private:
    [[nodiscard]] int depthOf(const Category &category) const
    {
        int depth = 0;
        for (const Category *above = m_catalogue.category(category.parent); above;
             above = m_catalogue.category(above->parent))
            ++depth;
        return depth;
    }

    void startChapter(CategoryId category)
    {
        m_plan.chapters.append({category, static_cast<int>(m_plan.partners.size())});
    }

    /// The heading of this category, and those above it that do not stand there yet.
    void addHeadings()
    {
        for (int depth = 0; depth < m_headings.size(); ++depth) {
            if (m_written.value(depth) == m_headings.at(depth))
                continue;
            m_written.resize(depth);
            m_written.append(m_headings.at(depth));
            if (depth == 0)
                startChapter(m_headings.first());
            m_plan.contents.append({m_headings.at(depth), -1, depth});
        }
        m_written.resize(m_headings.size());
    }

    void addPartner(PartnerId partner)
    {
        int &position = m_positions[partner];
        if (position < 0) {
            position = static_cast<int>(m_plan.partners.size());
            m_plan.partners.append(partner);
        }
        m_plan.contents.append({0, position, static_cast<int>(m_headings.size())});
    }

    const Catalogue &m_catalogue;
    Language m_language;
    PartnerSet m_wanted;
    QList<int> m_positions; ///< of each partner in the plan; -1: not yet
    QList<CategoryId> m_headings;
    QList<CategoryId> m_written;
    BookletPlan m_plan;
};

} // namespace

BookletPlan BookletPlan::make(const Catalogue &catalogue, const QList<PartnerId> &partners, CategoryTree tree,
                              const Language &language)
{
    Planner planner(catalogue, partners, language);
    planner.addTree(tree);
    planner.addRest(partners);
    return planner.plan();
}
