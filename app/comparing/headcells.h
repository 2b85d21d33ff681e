// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"

#include <QList>
#include <QString>

#include <tuple>

/// The parts of a catalogue beside its partners.
enum class HeadPart { Catalogue, Category, City, Source, Synonym };

/// One fact of them, as a text that means the same whenever it is the same.
struct HeadCell {
    HeadPart part = HeadPart::Catalogue;
    /// What it is about: "place/leiden", the slug of a city, the key of a source, a term; empty for the catalogue.
    QString item;
    /// As in the source: "name", "note", "parent", "latitude". Empty for the item itself, whose text is then "".
    QString field;
    /// Empty if it has none.
    Language language;
    QString text;

    [[nodiscard]] auto key() const { return std::tie(part, item, field, language); }
};

/// All of them, sorted by their keys.
[[nodiscard]] QList<HeadCell> headCells(const Draft &head);

/// The name of a part in files: "catalogue", "category", "city", "source", "synonym".
[[nodiscard]] QString slugOf(HeadPart part);
