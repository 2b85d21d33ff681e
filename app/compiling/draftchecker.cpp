// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/draftchecker.h"

#include "catalogue/displaytext.h"
#include "compiling/draftguesses.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftChecker)
};

QString categoryAdvice(const QString &tree, SourceNotation notation)
{
    if (notation == SourceNotation::Spreadsheet)
        return Texts::tr("Write the name or the short name of a category of “%1”, each on a line of its own.",
                         "%1 is the heading of a column, such as Kind")
            .arg(tree);
    return Texts::tr("Write a category of the tree “%1” of catalogue.toml.").arg(tree);
}

QString cityAdvice(SourceNotation notation)
{
    return notation == SourceNotation::Spreadsheet
               ? Texts::tr("Write the name or the short name of a city of the catalogue, each on a line of its own.")
               : Texts::tr("Write a [[city]] of catalogue.toml, or add one.");
}

QString sourceAdvice(SourceNotation notation)
{
    return notation == SourceNotation::Spreadsheet
               ? Texts::tr("Write the key of a source of the catalogue, each on a line of its own.")
               : Texts::tr("Write the key of a [[source]] of catalogue.toml, or add one.");
}

QString partnerAdvice(SourceNotation notation)
{
    return notation == SourceNotation::Spreadsheet ? Texts::tr("Write the short name of a partner.")
                                                   : Texts::tr("Write the name of a file in partners/ without .toml.");
}

QString memberAdvice(SourceNotation notation)
{
    return notation == SourceNotation::Spreadsheet
               ? Texts::tr("Write the short name of a partner, or “|” and the name in each language.")
               : partnerAdvice(notation);
}

/// What to write instead, made only when it is needed: there are a million references.
using Advice = QString (*)(SourceNotation notation);
using Guess = QString (DraftGuesses::*)(const QString &written);

/// That of the references: what a table of partners is read onto is there too, and has none that are wrong.
SourceNotation notationOf(const Draft &draft)
{
    const bool isTable = std::any_of(draft.partners.begin(), draft.partners.end(), [](const DraftPartner &partner) {
        return partner.position.notation == SourceNotation::Spreadsheet;
    });
    return isTable ? SourceNotation::Spreadsheet : SourceNotation::Toml;
}

class DraftChecker final
{
public:
    DraftChecker(const Draft &draft, const SourceWords &words)
        : m_draft(draft)
        , m_words(words)
        , m_guesses(draft, notationOf(draft))
    {
    }

    QList<Mistake> check()
    {
        collectCategories();
        collectNamed(m_draft.cities, m_cities, [](const DraftCity &city) { return city.slug; });
        collectNamed(m_draft.sources, m_sources, [](const DraftSource &source) { return source.key; });
        collectPartners();
        for (const DraftCategory &category : m_draft.categories)
            checkParents(category);
        for (const DraftPartner &partner : m_draft.partners)
            checkPartner(partner);
        for (const DraftSynonym &synonym : m_draft.synonyms)
            checkSynonym(synonym);
        return m_mistakes;
    }

private:
    using CategoryKey = std::pair<CategoryTree, QString>;

    void complain(const SourcePosition &position, const QString &problem, const QString &advice)
    {
        m_mistakes.append({position, problem, advice});
    }

    /// Of what something at a place refers to.
    static SourcePosition positionOf(const SourcePosition &owner, const DraftReference &reference)
    {
        return {owner.file, reference.line, reference.column, owner.notation};
    }

    static bool isInSheet(const SourcePosition &position) { return position.notation == SourceNotation::Spreadsheet; }

    void complainTwice(const SourcePosition &position, const QString &slug)
    {
        complain(position, Texts::tr("The short name “%1” appears twice.").arg(slug),
                 Texts::tr("Give one of the two another name, or remove it."));
    }

    void collectCategories()
    {
        for (const DraftCategory &category : m_draft.categories) {
            const CategoryKey key(category.tree, category.slug);
            if (m_categories.contains(key))
                complainTwice(category.position, category.slug);
            m_categories.insert(key, &category);
        }
    }

    template <typename Item, typename Name>
    void collectNamed(const QList<Item> &items, QSet<QString> &names, Name nameOf)
    {
        for (const Item &item : items) {
            if (names.contains(nameOf(item)))
                complainTwice(item.position, nameOf(item));
            names.insert(nameOf(item));
        }
    }

    void collectPartners()
    {
        for (const DraftPartner &partner : m_draft.partners) {
            // Names of files differ, but not every file system tells capitals apart.
            const QString folded = partner.slug.toLower();
            const auto first = m_partners.constFind(folded);
            if (first == m_partners.constEnd())
                m_partners.insert(folded, partner.position.line);
            else if (isInSheet(partner.position))
                complain(partner.position,
                         Texts::tr("The short name “%1” is also in row %2.").arg(partner.slug).arg(*first),
                         Texts::tr("Give one of the two another name, or remove it."));
            else
                complainTwice(partner.position, partner.slug);
        }
    }

    void checkParents(const DraftCategory &category)
    {
        const DraftCategory *current = &category;
        QSet<QString> seen;
        while (!current->parent.slug.isEmpty()) {
            const DraftCategory *parent = m_categories.value({category.tree, current->parent.slug});
            if (!parent) {
                if (current == &category)
                    complainMissing(positionOf(category.position, category.parent), category.parent.slug,
                                    m_guesses.category(category.tree, category.parent.slug),
                                    Texts::tr("Write the short name of a category of the same tree."));
                return;
            }
            seen.insert(current->slug);
            if (seen.contains(parent->slug)) {
                // Those that lead into a circle are right; those in it are told by themselves.
                if (parent->slug != category.slug)
                    return;
                complain(positionOf(category.position, category.parent),
                         Texts::tr("The category “%1” is above itself: its parents form a circle.").arg(category.slug),
                         Texts::tr("Give it another parent, or none."));
                return;
            }
            current = parent;
        }
    }

    void checkPartner(const DraftPartner &partner)
    {
        const SourcePosition &owner = partner.position;
        for (const CategoryTree tree : everyCategoryTree) {
            for (const DraftReference &reference : partner.categories[static_cast<std::size_t>(tree)]) {
                if (!m_categories.contains({tree, reference.slug}))
                    complainMissing(positionOf(owner, reference), reference.slug,
                                    m_guesses.category(tree, reference.slug),
                                    categoryAdvice(m_words.name(slugOf(tree), reference.column), owner.notation));
            }
        }
        for (const DraftReference &city : partner.cities)
            requireIn(m_cities, owner, city, &DraftGuesses::city, cityAdvice);
        for (const DraftReference &source : partner.sources)
            requireIn(m_sources, owner, source, &DraftGuesses::source, sourceAdvice);
        for (const DraftReference &related : partner.related)
            requireOther(partner, related, partnerAdvice);
        for (const DraftMember &member : partner.members) {
            if (!member.partner.slug.isEmpty())
                requireOther(partner, member.partner, memberAdvice);
        }
        checkMembersTwice(partner);
        if (!partner.successor.slug.isEmpty())
            requireOther(partner, partner.successor, partnerAdvice);
    }

    void checkMembersTwice(const DraftPartner &partner)
    {
        QSet<QString> seen;
        for (const DraftMember &member : partner.members) {
            if (member.partner.slug.isEmpty())
                continue;
            if (seen.contains(member.partner.slug))
                complain(positionOf(partner.position, member.partner),
                         Texts::tr("“%1” is listed twice in “%2”.")
                             .arg(member.partner.slug, m_words.name(QStringLiteral("members"), member.partner.column)),
                         Texts::tr("Remove one of them."));
            seen.insert(member.partner.slug);
        }
    }

    void requireOther(const DraftPartner &partner, const DraftReference &reference, Advice advice)
    {
        if (reference.slug == partner.slug)
            complain(positionOf(partner.position, reference), Texts::tr("The partner refers to itself."),
                     Texts::tr("Remove it."));
        else if (!m_partners.contains(reference.slug) && m_words.isLeftOut && m_words.isLeftOut(reference.slug))
            complain(positionOf(partner.position, reference),
                     Texts::tr("“%1” is left out: the table does not have it.", "%1 is the short name of a partner")
                         .arg(reference.slug),
                     Texts::tr("Add a row for it, remove it here, or keep the partners that the table does not have "
                               "(console: leave out --others remove)."));
        else
            requireIn(m_partners, partner.position, reference, &DraftGuesses::partner, advice);
    }

    template <typename Names>
    void requireIn(const Names &known, const SourcePosition &owner, const DraftReference &reference, Guess guess,
                   Advice advice)
    {
        if (!known.contains(reference.slug))
            complainMissing(positionOf(owner, reference), reference.slug, (m_guesses.*guess)(reference.slug),
                            advice(owner.notation));
    }

    /// What was probably meant is told in place of the advice.
    void complainMissing(const SourcePosition &position, const QString &slug, const QString &meant,
                         const QString &advice)
    {
        complain(position, Texts::tr("“%1” does not exist.").arg(singleLine(slug)), meantOr(meant, advice));
    }

    void checkSynonym(const DraftSynonym &synonym)
    {
        if (!synonym.partner.slug.isEmpty())
            requireIn(m_partners, synonym.position, synonym.partner, &DraftGuesses::partner, partnerAdvice);
        for (const Language &language : synonym.languages) {
            if (!m_draft.languages.contains(language))
                complain(synonym.position, Texts::tr("“%1” is not a language of this catalogue.").arg(language.tag()),
                         Texts::tr("Add it to languages in catalogue.toml, or leave it out."));
        }
    }

    const Draft &m_draft;
    const SourceWords &m_words;
    DraftGuesses m_guesses;
    QList<Mistake> m_mistakes;
    QMap<CategoryKey, const DraftCategory *> m_categories;
    QSet<QString> m_cities;
    QSet<QString> m_sources;
    QHash<QString, int> m_partners; ///< where each stands first: the line or row
};

} // namespace

QList<Mistake> checkDraft(const Draft &draft, const SourceWords &words)
{
    return DraftChecker(draft, words).check();
}
