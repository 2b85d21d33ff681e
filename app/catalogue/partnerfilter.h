// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/category.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

/// By what partners can be picked out, beside words. The values are slugs; those of categories include what is below.
enum class FilterKey { Kind, Place, Theme, City, Status, Fresh, Language, Has, Is };

inline constexpr std::array everyFilterKey = {FilterKey::Kind,     FilterKey::Place,  FilterKey::Theme,
                                              FilterKey::City,     FilterKey::Status, FilterKey::Fresh,
                                              FilterKey::Language, FilterKey::Has,    FilterKey::Is};

/// A value that can be filtered by.
using FacetValue = std::pair<FilterKey, QString>;

/// The key for the categories of a tree.
[[nodiscard]] FilterKey filterKeyOf(CategoryTree tree);

/// The name of a key in writing, the same in every language: "kind", "place" and so on.
[[nodiscard]] QString slugOf(FilterKey key);
/// The key with this name, in English or in Dutch, whatever its capitals.
[[nodiscard]] std::optional<FilterKey> filterKeyNamed(QStringView name);

/// A word or a phrase that is looked for, or that must not occur.
struct SearchTerm {
    /// Without quotation marks; a phrase has single blanks.
    QString text;
    bool isPhrase = false;
    bool isExcluded = false;
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

// What is typed or pasted may be a whole book; nobody looks for more than this.
inline constexpr int longestFilterText = 2000; ///< characters that are read
inline constexpr int mostFilterTerms = 30;     ///< words and phrases that are looked for

/// Which partners are meant: the currency of tree, results, export and console. An empty filter means all of them.
///
/// In writing (parse, text): words; "a phrase"; key:value[,value]; a hyphen before any of them excludes it. A comma or
/// a repeated key means or, different keys mean and. An unknown key is plain text. Written in one fixed order, so that
/// equal filters have equal texts; parse(text()) gives the same filter.
class PartnerFilter final
{
public:
    /// Any text can be read: what is no notation is words. An open quotation mark holds to the end.
    /// `isWhole` is cleared if there was more than is read.
    [[nodiscard]] static PartnerFilter parse(const QString &text, bool *isWhole = nullptr);
    [[nodiscard]] QString text() const;
    /// Only the words and phrases, as they are written.
    [[nodiscard]] QString words() const;

    [[nodiscard]] const QList<SearchTerm> &terms() const { return m_terms; }
    /// A term without a letter or a digit is not added, nor one above the number that anybody looks for.
    void add(const SearchTerm &term) { append(term); }
    /// Takes the words and phrases of a text instead of the present ones; its keys are added.
    void setWords(const QString &text);

    /// Sorted, each once.
    [[nodiscard]] const QStringList &values(FilterKey key) const { return m_values[indexOf(key)]; }
    [[nodiscard]] const QStringList &excludedValues(FilterKey key) const { return m_excluded[indexOf(key)]; }
    [[nodiscard]] bool has(FilterKey key, const QString &value) const { return values(key).contains(value); }
    /// A value that is no slug is not added. Of FilterKey::Is the Dutch words are taken too.
    void add(FilterKey key, const QString &value);
    void exclude(FilterKey key, const QString &value);
    /// Whether anything is asked of this key, wanted or excluded.
    [[nodiscard]] bool uses(FilterKey key) const { return !values(key).isEmpty() || !excludedValues(key).isEmpty(); }
    /// Takes a value away, wanted or excluded.
    void remove(FilterKey key, const QString &value);
    void removeAll(FilterKey key);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty() && !hasValues(); }
    [[nodiscard]] bool hasValues() const;

    friend bool operator==(const PartnerFilter &, const PartnerFilter &) = default;

private:
    static std::size_t indexOf(FilterKey key) { return static_cast<std::size_t>(key); }
    /// These two: false if there is no room for another term.
    bool append(const SearchTerm &term);
    bool readWord(QString word);
    [[nodiscard]] bool readValues(const QString &word, bool isExcluded);

    QList<SearchTerm> m_terms;
    std::array<QStringList, everyFilterKey.size()> m_values;
    std::array<QStringList, everyFilterKey.size()> m_excluded;
};

/// The values of FilterKey::Fresh in the order in which they are shown: the agreement is over; it ends within twelve
/// months; the facts were checked over two years ago; they were not verified.
[[nodiscard]] QStringList freshValues();

/// The one value of FilterKey::Is: the reader has picked the partner.
[[nodiscard]] QString selectedValue();

Q_DECLARE_METATYPE(PartnerFilter)
