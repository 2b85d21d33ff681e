// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partialdate.h"

/// Number and date of what is published. Number 0 and a date that is not known mean: a working copy.
struct Edition {
    int number = 0;
    PartialDate date;
};
