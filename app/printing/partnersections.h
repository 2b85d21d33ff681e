// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pageframe.h"
#include "printing/sectionform.h"

#include <QList>

#include <functional>

/// A part of what is printed about a partner. It can be made with fewer items; then its last strip says that there is
/// more in the program.
struct PartnerSection {
    /// Lines of a description, links of a list and so on.
    int itemCount = 0;
    /// The fewest that are worth printing.
    int leastItems = 0;
    /// Made anew at each call; with itemCount or more, everything.
    std::function<Strips(int items)> strips;
};

/// What is printed about one partner, in parts of one width, in the order of its page in the window. All it is made of
/// must outlive it, and it must outlive its sections.
class PartnerSections final
{
public:
    PartnerSections(const DocumentSource &source, const Partner &partner, const SectionForm &form);
    Q_DISABLE_COPY_MOVE(PartnerSections)

    /// Name, other names, and one line that says what it is; at most a dozen lines.
    [[nodiscard]] Strips head(TextRole nameRole) const;
    /// None if there is no description.
    [[nodiscard]] QList<PartnerSection> description() const;
    /// Links, related partners, members, alliances and sources, but for those that there are none of.
    [[nodiscard]] QList<PartnerSection> lists() const;
    /// The facts: each label above its value.
    [[nodiscard]] PartnerSection factColumn() const;
    /// Each label beside its value.
    [[nodiscard]] PartnerSection factRows() const;
    /// The address of the first link that can have a QR code; empty if there is none.
    [[nodiscard]] QString firstAddress() const;

private:
    [[nodiscard]] ShownText shown(const LocalizedText &text) const;
    [[nodiscard]] QString otherNames() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] PartnerSection links() const;
    [[nodiscard]] PartnerSection sources() const;
    [[nodiscard]] PartnerSection names(const QString &heading, const QList<PartnerReference> &references) const;
    [[nodiscard]] Strips linkStrips(const Link &link) const;
    [[nodiscard]] Strips sourceStrips(const Source &source) const;
    [[nodiscard]] Strips nameStrips(const QList<PartnerReference> &references, int count) const;
    /// What follows a list that is not whole; nothing if it is.
    [[nodiscard]] Strips moreRemark(int left) const;
    /// The sign of a language, behind a text that is in another one than the rest.
    [[nodiscard]] TextRun badge(const Language &language) const;
    [[nodiscard]] TextRun soft(const QString &text) const;

    const DocumentSource &m_source;
    const Partner &m_partner;
    SectionForm m_form;
    const PrintTheme &m_theme;
    Language m_language;
    const LanguageOrder &m_languages;
};
