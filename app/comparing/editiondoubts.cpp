// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/editiondoubts.h"

#include "comparing/duplicatefinder.h"
#include "comparing/partnerdoubts.h"

#include <QSet>

namespace
{

constexpr int inBatch = 500; // partners

class EditionDoubts final
{
public:
    EditionDoubts(RecordSource &before, const QList<DraftPartner> &partners, const ComparisonProgress &progress)
        : m_before(before)
        , m_partners(partners)
        , m_progress(progress)
    {
    }

    std::optional<QList<Doubt>> find()
    {
        if (!findDuplicates() || !findMangledTexts())
            return std::nullopt;
        return m_found;
    }

private:
    [[nodiscard]] bool goesOn() const { return !m_progress || m_progress(0, 0); }

    /// These and the next functions give false if the search was ended.
    bool findDuplicates()
    {
        QSet<QString> added;
        for (const DraftPartner &partner : m_partners)
            added.insert(partner.slug);
        QStringList removed;
        for (const QString &slug : m_before.slugs()) {
            if (!added.remove(slug))
                removed.append(slug);
        }
        if (added.isEmpty())
            return true;
        DuplicateFinder finder;
        // What is left out may come back as new. New ones come last: a doubt is about the later one of two.
        if (!addRemoved(removed, finder) || !addPartners(added, false, finder) || !addPartners(added, true, finder))
            return false;
        m_found = finder.find();
        m_found.removeIf([&added](const Doubt &doubt) { return !added.contains(doubt.slug); });
        return true;
    }

    bool addRemoved(const QStringList &removed, DuplicateFinder &finder)
    {
        for (qsizetype first = 0; first < removed.size(); first += inBatch) {
            if (!goesOn())
                return false;
            for (const DraftPartner &partner : m_before.read(removed.mid(first, inBatch)))
                finder.add(partner);
        }
        return true;
    }

    bool addPartners(const QSet<QString> &added, bool areNew, DuplicateFinder &finder)
    {
        for (qsizetype place = 0; place < m_partners.size(); ++place) {
            if (place % inBatch == 0 && !goesOn())
                return false;
            if (added.contains(m_partners.at(place).slug) == areNew)
                finder.add(m_partners.at(place));
        }
        return true;
    }

    bool findMangledTexts()
    {
        for (qsizetype first = 0; first < m_partners.size(); first += inBatch) {
            if (!goesOn())
                return false;
            findMangledTextsIn(m_partners.mid(first, inBatch));
        }
        return true;
    }

    void findMangledTextsIn(const QList<DraftPartner> &batch)
    {
        QList<DraftPartner> mangled;
        QStringList slugs;
        for (const DraftPartner &partner : batch) {
            if (mangledTextsIn(partner).isEmpty())
                continue;
            mangled.append(partner);
            slugs.append(partner.slug);
        }
        const QList<DraftPartner> earlier = slugs.isEmpty() ? QList<DraftPartner>() : m_before.read(slugs);
        for (qsizetype place = 0; place < mangled.size(); ++place)
            m_found += mangledTextsIn(mangled.at(place), earlier.value(place));
    }

    RecordSource &m_before;
    const QList<DraftPartner> &m_partners;
    const ComparisonProgress &m_progress;
    QList<Doubt> m_found;
};

} // namespace

std::optional<QList<Doubt>> editionDoubts(RecordSource &before, const QList<DraftPartner> &partners,
                                          const ComparisonProgress &progress)
{
    return EditionDoubts(before, partners, progress).find();
}
