// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerfilter.h"

#include <QList>

class Settings;

/// The searches of the user that led somewhere, in the settings. They belong to no catalogue.
class SearchHistory final
{
public:
    static constexpr int mostSearches = 20;

    /// `settings` must outlive the history.
    explicit SearchHistory(Settings &settings);

    /// Newest first, each once.
    [[nodiscard]] QList<PartnerFilter> searches() const;
    /// Puts a search first. Does nothing for an empty one, or one too long to be written; false then, or if it is
    /// first already.
    bool record(const PartnerFilter &search);
    void clear();

private:
    Settings &m_settings;
};
