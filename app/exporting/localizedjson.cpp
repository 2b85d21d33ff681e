// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/localizedjson.h"

#include "exporting/spreadsheettext.h"

QJsonObject localizedJson(const LocalizedText &text)
{
    QJsonObject object;
    for (const LocalizedText::Entry &entry : text.entries())
        object.insert(entry.language.tag(), wholeText(entry.text));
    return object;
}

void insertIfKnown(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, wholeText(text));
}
