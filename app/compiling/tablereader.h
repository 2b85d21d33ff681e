// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"
#include "catalogue/partialdate.h"
#include "compiling/countrynames.h"
#include "compiling/draft.h"
#include "compiling/sourcenode.h"
#include "compiling/sourcewords.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

/// What holds for all texts of one catalogue.
struct TextRules {
    LanguageOrder languages;
    /// Languages in which a text that is given at all must be given. If there is none, any one language will do.
    LanguageOrder required;
    /// Of the source; in a spreadsheet a table is what is in a row or in a line of a cell.
    SourceNotation notation = SourceNotation::Toml;
    SourceWords words = {};
    /// What was meant by countries that are none; of all texts together.
    std::shared_ptr<CountryGuesses> countries = std::make_shared<CountryGuesses>();
};

enum class Need { Required, Optional };
enum class TextShape { Line, Description };

/// Reads the keys of one TOML table into values and writes down every mistake: a wrong type, a value that does not fit,
/// and, at the end, keys that nobody asked for.
class TableReader final
{
public:
    /// All arguments must outlive the reader.
    TableReader(const SourceNode &table, const QString &file, const TextRules &rules, QList<Mistake> &mistakes);
    /// Tells of the unknown keys.
    ~TableReader();
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    [[nodiscard]] QString text(const QString &key, Need need);
    /// Small letters, digits and single hyphens.
    [[nodiscard]] QString slug(const QString &key, Need need);
    [[nodiscard]] PartialDate date(const QString &key);
    [[nodiscard]] double number(const QString &key, double least, double most);
    /// A whole number from 0; 0 if the key is not there.
    [[nodiscard]] int wholeNumber(const QString &key);
    [[nodiscard]] bool truth(const QString &key, bool otherwise);
    [[nodiscard]] QString countryCode(const QString &key, Need need);
    /// http, https or mailto.
    [[nodiscard]] QString address(const QString &key, Need need);
    [[nodiscard]] Language language(const QString &key, Need need);
    /// One of a few words; `allowed` is shown in the advice.
    [[nodiscard]] QString word(const QString &key, const QStringList &allowed, const QString &otherwise);
    [[nodiscard]] LocalizedText localized(const QString &key, Need need, TextShape shape);
    [[nodiscard]] DraftReference reference(const QString &key);
    [[nodiscard]] QList<DraftReference> references(const QString &key, Need need);
    [[nodiscard]] QStringList texts(const QString &key, Need need);
    [[nodiscard]] QList<Language> languages(const QString &key, Need need);
    /// Calls `read` for each table of a list of tables ([[key]]).
    void tables(const QString &key, const std::function<void(const SourceNode &)> &read);
    /// The value of a key that the caller reads by itself; null if it is not there.
    [[nodiscard]] const SourceNode *take(const QString &key);

    /// A text per language from a table { en = "...", nl = "..." } that stands anywhere.
    [[nodiscard]] LocalizedText localizedFrom(const SourceNode &node, const QString &key, TextShape shape);
    /// Writes down a mistake at a node of this table.
    void complain(const SourceNode &node, const QString &problem, const QString &advice);
    [[nodiscard]] SourcePosition positionOf(const SourceNode &node) const;
    /// What people call a key of this table.
    [[nodiscard]] QString nameOf(const QString &key, const SourceNode &node) const;

private:
    [[nodiscard]] const SourceNode *takeTyped(const QString &key, SourceNode::Type type, Need need);
    void checkLine(const SourceNode &node, const QString &key);
    [[nodiscard]] bool isInSheet() const;
    /// The word that was probably meant; empty if nobody knows.
    [[nodiscard]] QString guess(const QString &key, const QString &written) const;
    void checkLanguages(const SourceNode &node, const QString &key, const LocalizedText &text);

    const SourceNode &m_table;
    const QString &m_file;
    const TextRules &m_rules;
    QList<Mistake> &m_mistakes;
    QSet<QString> m_taken;
    QStringList m_known;
};

[[nodiscard]] bool isSlug(QStringView text);
