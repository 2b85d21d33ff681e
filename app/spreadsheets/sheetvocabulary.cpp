// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetvocabulary.h"

#include "compiling/identifiercheck.h"
#include "language/languagetexts.h"
#include "language/translationfiles.h"

#include <QCoreApplication>

#include <vector>

namespace
{

struct Word {
    const char *source;
    const char *comment;
};

/// What people call the words that a file may have: whether a table is right does not depend on the language of the
/// interface.
class WordsOfEveryLanguage final
{
public:
    WordsOfEveryLanguage()
    {
        for (const Language &language : translatedLanguages())
            m_texts.emplace_back(language);
    }

    /// Those of the interface first, so that it is they that are proposed.
    [[nodiscard]] QStringList of(const Word &word) const
    {
        QStringList words = {QCoreApplication::translate("SheetVocabulary", word.source, word.comment),
                             QString::fromLatin1(word.source)};
        for (const LanguageTexts &texts : m_texts)
            words.append(texts.text("SheetVocabulary", word.source, word.comment));
        words.removeDuplicates();
        return words;
    }

private:
    std::vector<LanguageTexts> m_texts;
};

} // namespace

SheetVocabulary::SheetVocabulary(const Draft &base)
    : m_languages(base.languages)
    , m_dates(base.languages)
{
    for (const DraftCategory &category : base.categories)
        m_categories[static_cast<std::size_t>(category.tree)].add(category.slug, category.name);
    for (const DraftCity &city : base.cities)
        m_cities.add(city.slug, city.name);
    for (const DraftSource &source : base.sources)
        m_sources.add(source.key, QStringList());
    for (const Language &language : base.languages)
        m_tags.add(language.tag(), {language.ownName()});
    for (const QString &scheme : identifierSchemes())
        m_schemes.add(scheme, QStringList());
    addWords();
}

void SheetVocabulary::addWords()
{
    const WordsOfEveryLanguage words;
    const auto add = [&words](SlugIndex &index, const QString &slug, const Word &word) {
        index.add(slug, words.of(word));
    };
    add(m_statuses, slugOf(PartnerStatus::Active),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "active", "state of a collaboration"));
    add(m_statuses, slugOf(PartnerStatus::Ended),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "ended", "state of a collaboration"));
    add(m_statuses, slugOf(PartnerStatus::Renamed),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "renamed", "state of a collaboration"));
    add(m_statuses, slugOf(PartnerStatus::Unknown),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "unknown", "state of a collaboration"));
    add(m_nameTypes, slugOf(OtherNameType::Name),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "name", "kind of another name"));
    add(m_nameTypes, slugOf(OtherNameType::Abbreviation),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "abbreviation", "kind of another name"));
    add(m_nameTypes, slugOf(OtherNameType::Former),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "former", "kind of another name"));
    add(m_nameTypes, slugOf(OtherNameType::Alias),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "alias", "kind of another name"));
    add(m_roles, slugOf(LinkRole::Website), QT_TRANSLATE_NOOP3("SheetVocabulary", "website", "what a link leads to"));
    add(m_roles, slugOf(LinkRole::Page), QT_TRANSLATE_NOOP3("SheetVocabulary", "page", "what a link leads to"));
    add(m_roles, slugOf(LinkRole::Agreement),
        QT_TRANSLATE_NOOP3("SheetVocabulary", "agreement", "what a link leads to"));
    add(m_roles, slugOf(LinkRole::News), QT_TRANSLATE_NOOP3("SheetVocabulary", "news", "what a link leads to"));
    // Excel translates TRUE and FALSE when it shows them.
    m_truths.add(QStringLiteral("true"), QStringList{QStringLiteral("1"), QStringLiteral("waar")} +
                                             words.of({QT_TRANSLATE_NOOP("SheetVocabulary", "yes"), nullptr}));
    m_truths.add(QStringLiteral("false"), QStringList{QStringLiteral("0"), QStringLiteral("onwaar")} +
                                              words.of({QT_TRANSLATE_NOOP("SheetVocabulary", "no"), nullptr}));
}
