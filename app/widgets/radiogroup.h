// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QButtonGroup;

/// Makes Tab go to the chosen button of a group only, as the arrow keys go to the others. Qt does so after one of them
/// had the focus, and lets Tab go to the first one until then.
void giveTabToChosen(const QButtonGroup &group);
