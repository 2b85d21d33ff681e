// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What the models of this folder tell beside Qt's own roles.
enum BrowsingRole {
    PartnerIdRole = Qt::UserRole, ///< int; 0 for a category
    CategoryIdRole,               ///< int; of a partner: the category it stands in
    PartnerCountRole,             ///< int; distinct partners at or below a category; not valid for a partner
    IsSelectedRole,               ///< bool; whether the reader picked the partner; not valid for a category
    PlaceNameRole,                ///< QString; of a result: its first category by place
    ContextRole,                  ///< QString; of a result: the line of its texts that matched
    NameRangesRole,               ///< QList<TextRange>; what is to be marked in the name
    ContextRangesRole,            ///< QList<TextRange>; and in that line
    FallbackLanguageRole ///< QString; the badge of the language of a text that is shown in another one, else empty
};
