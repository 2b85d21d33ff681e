// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QString>

/// One text of a catalogue in one language, with the partner, category or part of the catalogue it belongs to.
struct WrittenText {
    QString owner;
    QString text;
};

/// Every text that readers of a language see, as plain text on one line, without the names of hosts in it.
[[nodiscard]] QList<WrittenText> writtenTexts(const Catalogue &catalogue, const Language &language);
