// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/doubt.h"

QString slugOf(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::MissingTranslation:
        return QStringLiteral("missing-translation");
    case DoubtKind::StaleTranslation:
        return QStringLiteral("stale-translation");
    case DoubtKind::NoLink:
        return QStringLiteral("no-link");
    case DoubtKind::UnverifiedLink:
        return QStringLiteral("unverified-link");
    case DoubtKind::NeverChecked:
        return QStringLiteral("never-checked");
    case DoubtKind::CheckedLongAgo:
        return QStringLiteral("checked-long-ago");
    case DoubtKind::AgreementOver:
        return QStringLiteral("agreement-over");
    case DoubtKind::SameSite:
        return QStringLiteral("same-site");
    case DoubtKind::SimilarName:
        return QStringLiteral("similar-name");
    case DoubtKind::MangledText:
        break;
    }
    return QStringLiteral("mangled-text");
}

std::optional<DoubtKind> doubtKindWithSlug(const QString &slug)
{
    for (const DoubtKind kind : everyDoubtKind) {
        if (slugOf(kind) == slug)
            return kind;
    }
    return std::nullopt;
}
