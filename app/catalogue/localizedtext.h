// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QList>
#include <QString>

/// A text as it is shown: in which language it is, and whether that is another than was asked for.
struct ShownText {
    QString text;
    Language language;
    bool isFallback = false;
};

/// One text in any number of languages. Empty means: in none. An empty string in a language counts as missing.
class LocalizedText final
{
public:
    struct Entry {
        Language language;
        QString text;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void set(const Language &language, const QString &text);

    /// The text in exactly this language; a null string if it is missing.
    [[nodiscard]] QString exactly(const Language &language) const;
    /// The text in this language, else in the first language of the order that has it, else in any.
    [[nodiscard]] ShownText in(const Language &language, const LanguageOrder &fallback) const;

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// In the order of their tags, in whatever order they were set.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QList<Entry> m_entries;
};
