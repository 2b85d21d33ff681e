// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/editiondoubts.h"

#include "comparing/duplicatefinder.h"
#include "comparing/partnerdoubts.h"

#include <QSet>

#include <algorithm>

namespace
{

constexpr int inBatch = 500; // partners

QList<Doubt> duplicatesIn(RecordSource &before, const QList<DraftPartner> &partners)
{
    QSet<QString> added;
    for (const DraftPartner &partner : partners)
        added.insert(partner.slug);
    QStringList removed;
    for (const QString &slug : before.slugs()) {
        if (!added.remove(slug))
            removed.append(slug);
    }
    if (added.isEmpty())
        return {};
    DuplicateFinder finder;
    const auto add = [&](const QList<DraftPartner> &some, bool areNew) {
        for (const DraftPartner &partner : some) {
            if (added.contains(partner.slug) == areNew)
                finder.add(partner);
        }
    };
    for (qsizetype first = 0; first < removed.size(); first += inBatch) // what is left out may come back as new
        add(before.read(removed.mid(first, inBatch)), false);
    add(partners, false);
    add(partners, true); // last: a doubt is about the later one of two
    QList<Doubt> found = finder.find();
    found.removeIf([&added](const Doubt &doubt) { return !added.contains(doubt.slug); });
    return found;
}

QList<Doubt> newMangledTexts(RecordSource &before, const QList<DraftPartner> &partners)
{
    const QStringList &slugs = before.slugs();
    const QSet<QString> known(slugs.begin(), slugs.end());
    QList<Doubt> found;
    for (const DraftPartner &partner : partners) {
        QList<Doubt> mangled = mangledTextsIn(partner);
        if (!mangled.isEmpty() && known.contains(partner.slug)) {
            for (const DraftPartner &earlier : before.read({partner.slug})) {
                const QList<Doubt> old = mangledTextsIn(earlier);
                mangled.removeIf([&old](const Doubt &doubt) {
                    return std::any_of(old.begin(), old.end(), [&doubt](const Doubt &other) {
                        return other.field == doubt.field && other.detail == doubt.detail;
                    });
                });
            }
        }
        found += mangled;
    }
    return found;
}

} // namespace

QList<Doubt> editionDoubts(RecordSource &before, const QList<DraftPartner> &partners)
{
    return duplicatesIn(before, partners) + newMangledTexts(before, partners);
}
