// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translationfiles.h"

#include <QDir>
#include <QTranslator>

namespace
{

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("partneratlas_");

} // namespace

LanguageOrder translatedLanguages()
{
    LanguageOrder languages;
    const QStringList files = QDir(folder).entryList({prefix + QLatin1String("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString tag =
            file.mid(prefix.size()).section(QLatin1Char('.'), 0, 0).replace(QLatin1Char('_'), QLatin1Char('-'));
        if (const std::optional<Language> language = Language::fromTag(tag))
            languages.append(*language);
    }
    return languages;
}

bool loadTranslation(QTranslator &translator, const Language &language)
{
    return translator.load(prefix + language.tag(), folder);
}
