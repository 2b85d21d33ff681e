// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QRegularExpression>
#include <QSet>

/// All texts of the interface and of a catalogue that differ between two languages.
class TranslationTexts final
{
public:
    TranslationTexts(const Catalogue &catalogue, const Language &shown, const Language &other);

    /// Whether a text is one of the other language and none of the language that is shown.
    [[nodiscard]] bool isForeign(const QString &text) const;
    [[nodiscard]] qsizetype size() const { return m_ofOther.size(); }

private:
    void readInterface(const Language &shown, const Language &other);
    void readCatalogue(const Catalogue &catalogue, const Language &shown, const Language &other);
    void add(const LocalizedText &text, const Language &shown, const Language &other);

    QSet<QString> m_ofShown;
    QSet<QString> m_ofOther;
    /// Texts with places for numbers and names.
    QList<QRegularExpression> m_patternsOfOther;
};
