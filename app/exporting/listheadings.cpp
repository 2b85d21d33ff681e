// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listheadings.h"

#include "compiling/recordcolumns.h"
#include "exporting/listcolumn.h"
#include "exporting/listtable.h"
#include "language/translationfiles.h"

namespace
{

/// A list in one language has its names and its headings in the same one.
QString keyOfSame(ListColumn column, const Language &language, const LanguageOrder &languages)
{
    const bool isName = column == ListColumn::Name && languages.contains(language);
    return isName ? keyOf(RecordColumn{RecordField::Name, language}) : QString();
}

void add(QHash<QString, QString> &keys, const QString &heading, const QString &key)
{
    const auto known = keys.constFind(heading);
    // One word of two languages tells nothing.
    const bool isOfOthers = known != keys.constEnd() && *known != key;
    keys.insert(heading, isOfOthers ? QString() : key);
}

} // namespace

QHash<QString, QString> listHeadings(const LanguageOrder &languages)
{
    QHash<QString, QString> keys;
    for (const Language &interface : translatedLanguages()) {
        for (const ListColumn column : everyListColumn()) {
            const QString heading = listColumnText(column, interface);
            add(keys, heading, keyOfSame(column, interface, languages));
            for (const Language &language : isPerLanguage(column) ? languages : LanguageOrder())
                add(keys, headingInLanguage(heading, language, interface), keyOfSame(column, language, languages));
        }
    }
    return keys;
}
