// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/cataloguewords.h"
#include "exporting/exporttable.h"
#include "exporting/listcolumn.h"
#include "exporting/partnerreferences.h"

/// What stands in the cells of a list for people, in one language.
class ListCells final
{
public:
    /// With `isSideBySide` a name or a description that is missing in the language stays empty, because it stands
    /// beside it in another; without it it falls back. `notes` are by slug.
    ListCells(const Draft &head, const Language &language, bool isSideBySide, const QHash<QString, QString> &notes);

    [[nodiscard]] ExportCell cell(const DraftPartner &partner, ListColumn column,
                                  const PartnerReferences &references) const;

private:
    [[nodiscard]] QString ownText(const LocalizedText &text) const;
    [[nodiscard]] QString otherLanguageName(const DraftPartner &partner) const;
    [[nodiscard]] QString categories(const DraftPartner &partner, CategoryTree tree) const;
    [[nodiscard]] QString cities(const DraftPartner &partner) const;
    [[nodiscard]] QString links(const DraftPartner &partner) const;
    [[nodiscard]] QString otherNames(const DraftPartner &partner) const;
    [[nodiscard]] QString sources(const DraftPartner &partner) const;
    [[nodiscard]] QString names(const QList<NamedReference> &references) const;
    [[nodiscard]] QString sortedNames(const QList<NamedReference> &references) const;

    CatalogueWords m_words;
    LanguageOrder m_order;
    bool m_isSideBySide;
    QHash<QString, QString> m_notes;
};
