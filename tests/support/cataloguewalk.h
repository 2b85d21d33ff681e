// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

/// What a walk through a whole catalogue met.
struct CatalogueWalk {
    int partners = 0;
    int namedPartners = 0;
    int blocks = 0;       ///< of all descriptions
    int longestText = 0;  ///< characters of the longest text that came out
    bool isClean = true;  ///< false if a name or a label holds a character that must not be shown
};

/// Reads everything a window could ask for: all lists of all categories, all names, every partner, every description.
[[nodiscard]] CatalogueWalk walkThrough(const Catalogue &catalogue);
