// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/doubt.h"
#include "compiling/draft.h"

#include <QDate>
#include <QList>

/// What an editor should look at in one partner by itself: texts, links and dates. Languages are those of the
/// catalogue.
[[nodiscard]] QList<Doubt> partnerDoubts(const DraftPartner &partner, const LanguageOrder &languages,
                                         const QDate &today);

/// Of these only the texts that another program has mangled, but for those that the partner had before: the same
/// letters in the same field and language.
[[nodiscard]] QList<Doubt> mangledTextsIn(const DraftPartner &partner, const DraftPartner &before = {});

/// Texts of the head that lack a language, or are mangled.
[[nodiscard]] QList<Doubt> headDoubts(const Draft &head);
