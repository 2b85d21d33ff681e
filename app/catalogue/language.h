// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

/// A language, as a BCP 47 tag ("nl", "en", "pt-BR"). The empty language means: none, or not known.
/// Languages are data: they come from the catalogue and from the translations found at start; no code lists them.
class Language final
{
public:
    Language() = default;

    /// Empty if the tag has not the shape of a BCP 47 tag (letters, then parts of 1 to 8 letters or digits).
    [[nodiscard]] static std::optional<Language> fromTag(QStringView tag);

    [[nodiscard]] const QString &tag() const { return m_tag; }
    [[nodiscard]] bool isEmpty() const { return m_tag.isEmpty(); }
    /// How dates, numbers and order of names are written in this language.
    [[nodiscard]] QLocale locale() const { return QLocale(m_tag); }
    /// The language's own name, with a capital: "Nederlands", "English", "Português (Brasil)".
    [[nodiscard]] QString ownName() const;
    /// The short sign for a badge: "NL", "EN".
    [[nodiscard]] QString badge() const { return m_tag.toUpper(); }

    friend bool operator==(const Language &, const Language &) = default;
    friend bool operator<(const Language &left, const Language &right) { return left.m_tag < right.m_tag; }

private:
    explicit Language(QString tag)
        : m_tag(std::move(tag))
    {
    }

    QString m_tag;
};

/// Languages in the order in which a missing text falls back.
using LanguageOrder = QList<Language>;

/// The wanted language if the order has it, else the same language without its region, else the first of the order.
[[nodiscard]] Language bestLanguage(const Language &wanted, const LanguageOrder &order);
