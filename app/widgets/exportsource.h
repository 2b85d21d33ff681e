// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerfilter.h"
#include "exporting/exporter.h"
#include "widgets/exportchoice.h"
#include "widgets/partnerscope.h"

class BrowsingState;

/// What can be exported of a window at one moment, and what an export of it holds.
class ExportSource final
{
public:
    /// `state`, which has a catalogue, must outlive the source; its filter and grouping are those of this moment.
    /// `notes` is what the reader wrote beside partners, by their slugs.
    ExportSource(const BrowsingState &state, const ScopedPartners &partners, const QHash<QString, QString> &notes);

    [[nodiscard]] const BrowsingState &state() const { return m_state; }
    [[nodiscard]] const ScopedPartners &partners() const { return m_partners; }
    /// How a booklet groups its partners.
    [[nodiscard]] CategoryTree grouping() const { return m_grouping; }
    /// My selection if there is one, else what a filter shows, else everybody.
    [[nodiscard]] ExportedPartners usualPartners() const;

    [[nodiscard]] ExportRequest requestOf(const ExportChoice &choice) const;
    /// Whether the reader wrote something beside a partner.
    [[nodiscard]] bool hasNotes() const;
    /// How many partners it has.
    [[nodiscard]] int countOf(const ExportChoice &choice) const;
    /// False if it would have no partners, or no columns.
    [[nodiscard]] bool isComplete(const ExportChoice &choice) const;
    /// A title, in the language of the window.
    [[nodiscard]] QString titleOf(const ExportChoice &choice) const;
    /// What its partners were picked out by, in words; may be empty.
    [[nodiscard]] QString filterOf(const ExportChoice &choice) const;

private:
    const BrowsingState &m_state;
    ScopedPartners m_partners;
    PartnerFilter m_filter;
    CategoryTree m_grouping;
    QHash<QString, QString> m_notes;
};

/// Whom the word of a profile means.
[[nodiscard]] PartnerScope scopeOf(ExportedPartners partners);
