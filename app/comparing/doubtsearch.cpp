// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/doubtsearch.h"

#include "comparing/duplicatefinder.h"
#include "comparing/partnerdoubts.h"

#include <algorithm>

namespace
{

constexpr int inBatch = 500; // partners

} // namespace

std::optional<QList<Doubt>> findDoubts(RecordSource &source, const QDate &today, const QSet<DoubtKind> &kinds,
                                       const DoubtProgress &progress)
{
    const LanguageOrder &languages = source.head().languages;
    const QStringList &slugs = source.slugs();
    QList<Doubt> ofPartners;
    DuplicateFinder duplicates;
    for (qsizetype first = 0; first < slugs.size() && source.error().isEmpty(); first += inBatch) {
        if (progress && !progress(static_cast<int>(first), static_cast<int>(slugs.size())))
            return std::nullopt;
        for (const DraftPartner &partner : source.read(slugs.mid(first, inBatch))) {
            ofPartners += partnerDoubts(partner, languages, today);
            duplicates.add(partner);
        }
    }
    const bool wantsDuplicates =
        kinds.isEmpty() || kinds.contains(DoubtKind::SameSite) || kinds.contains(DoubtKind::SimilarName);
    if (wantsDuplicates)
        ofPartners += duplicates.find();
    std::stable_sort(ofPartners.begin(), ofPartners.end(), [](const Doubt &left, const Doubt &right) {
        return std::tie(left.slug, left.kind) < std::tie(right.slug, right.kind);
    });
    QList<Doubt> found = headDoubts(source.head()) + ofPartners;
    if (!kinds.isEmpty())
        found.removeIf([&kinds](const Doubt &doubt) { return !kinds.contains(doubt.kind); });
    return found;
}
