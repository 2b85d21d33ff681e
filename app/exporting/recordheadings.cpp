// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/recordheadings.h"

#include "compiling/recordcolumns.h"
#include "language/languagetexts.h"
#include "language/translationfiles.h"

QHash<QString, QString> recordHeadings(const LanguageOrder &languages)
{
    QHash<QString, QString> keys;
    LanguageOrder interfaces = translatedLanguages();
    interfaces.append(Language()); // the words of the sources
    for (const Language &language : std::as_const(interfaces)) {
        const LanguageTexts texts(language);
        for (const RecordColumn &column : recordColumns(languages)) {
            const QString heading =
                recordColumnText(column, [&texts](const char *context, const char *source, const char *comment) {
                    return texts.text(context, source, comment);
                });
            keys.insert(heading, keyOf(column));
        }
    }
    return keys;
}
