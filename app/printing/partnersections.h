// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/partnerfacts.h"
#include "printing/pageframe.h"
#include "printing/strip.h"

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

/// What is printed about one partner, in parts of a width, in the order of its page in the window. All it is made of
/// must outlive it and its sections.
class PartnerSections final
{
public:
    PartnerSections(const DocumentSource &source, const Partner &partner, const PrintTheme &theme);

    /// Name, other names, and one line that says what it is; at most a dozen lines.
    [[nodiscard]] Strips head(TextRole nameRole, qreal width) const;
    /// Description, links, related partners, members, alliances and sources; those without items are left out.
    [[nodiscard]] QList<PartnerSection> texts(qreal width) const;
    /// Each label above its value.
    [[nodiscard]] PartnerSection factColumn(qreal width) const;
    /// Each label beside its value.
    [[nodiscard]] PartnerSection factRows(qreal width) const;
    /// The address of the first link that may become a QR code; empty if there is none.
    [[nodiscard]] QString firstAddress() const;

private:
    [[nodiscard]] ShownText shown(const LocalizedText &text) const;
    [[nodiscard]] QString otherNames() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] PartnerSection description(qreal width) const;
    [[nodiscard]] PartnerSection links(qreal width) const;
    [[nodiscard]] PartnerSection sources(qreal width) const;
    [[nodiscard]] PartnerSection names(const QString &heading, const QList<PartnerReference> &references,
                                       qreal width) const;
    [[nodiscard]] Strips factRow(const Fact &fact, qreal width, qreal spaceBefore) const;
    [[nodiscard]] Strips linkStrips(const Link &link, qreal width) const;
    [[nodiscard]] TextBlock namesBlock(const QList<PartnerReference> &references, int count, qreal width) const;
    [[nodiscard]] Strips heading(const QString &text, qreal width) const;
    [[nodiscard]] Strips note(const QString &text, qreal width) const;
    /// The name of a text's language, as a mark behind a text that is in another one than the rest.
    [[nodiscard]] TextRun badge(const Language &language) const;

    const DocumentSource &m_source;
    const Partner &m_partner;
    const PrintTheme &m_theme;
    Language m_language;
    const LanguageOrder &m_languages;
};
