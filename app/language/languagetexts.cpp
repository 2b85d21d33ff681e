// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/languagetexts.h"

#include "language/translationfiles.h"

LanguageTexts::LanguageTexts(const Language &language)
    : m_translator(std::make_unique<QTranslator>())
{
    const LanguageOrder known = translatedLanguages();
    const Language found = bestLanguage(language, known);
    const auto base = [](const Language &one) { return one.tag().section(QLatin1Char('-'), 0, 0); };
    // bestLanguage() gives any language rather than none; a translation into a third one helps nobody here.
    if (base(found) == base(language))
        (void)loadTranslation(*m_translator, found);
}

QString LanguageTexts::text(const char *context, const char *source, const char *comment) const
{
    const QString translated = m_translator->translate(context, source, comment);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}
