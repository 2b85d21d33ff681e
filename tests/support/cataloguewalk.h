// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

/// What a walk through a whole catalogue met.
struct CatalogueWalk {
    int partners = 0;
    int namedPartners = 0;
    int blocks = 0;      ///< of all descriptions
    int longestText = 0; ///< characters of the longest text that came out
    bool isClean = true; ///< false if a name or a label holds a character that must not be shown
};

/// Reads everything a window could ask for: all lists of all categories, their names, every partner, every description.
/// With a step above 1 only one partner in so many is read, counted from `first`.
[[nodiscard]] CatalogueWalk walkThrough(const Catalogue &catalogue, int step = 1, int first = 0);
