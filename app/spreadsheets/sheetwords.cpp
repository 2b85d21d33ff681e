// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetwords.h"

#include "catalogue/displaytext.h"
#include "spreadsheets/recordrow.h"

namespace
{

/// Where a list is called otherwise in a TOML file.
QString recordKey(const QString &key)
{
    if (key == QLatin1String("other_name"))
        return QStringLiteral("other_names");
    return key == QLatin1String("link") ? QStringLiteral("links") : key;
}

class ColumnNames final
{
public:
    ColumnNames(const QList<SheetHeading> &headings, const LanguageOrder &languages)
        : m_areKeys(areKeys(headings))
    {
        for (const RecordColumn &column : recordColumns(languages)) {
            m_columns.insert(keyOf(column), column);
            m_columns.insert(keyOf({column.field, {}}), column);
        }
        for (const SheetHeading &heading : headings) {
            m_headings.append(heading.text);
            if (heading.meaning)
                m_places.insert(keyOf(*heading.meaning), heading.column);
        }
    }

    [[nodiscard]] QString nameOf(const QString &sourceKey, int column) const
    {
        const QString key = recordKey(sourceKey);
        const auto meaning = m_columns.constFind(key);
        if (meaning == m_columns.constEnd())
            return itemPartText(key);
        const int place = column > 0 ? column : m_places.value(key);
        const QString heading = m_headings.value(place - 1);
        if (!heading.isEmpty())
            return shortened(singleLine(heading), longestHeading);
        return m_areKeys ? key : recordColumnText(*meaning);
    }

private:
    static constexpr qsizetype longestHeading = 80;

    bool m_areKeys;
    QHash<QString, RecordColumn> m_columns; ///< by key, those of a language also without it
    QHash<QString, int> m_places;           ///< of columns in the table, by key
    QStringList m_headings;
};

} // namespace

SourceWords sheetWords(const QList<SheetHeading> &headings, const LanguageOrder &languages,
                       const SheetVocabulary &vocabulary)
{
    SourceWords words;
    const ColumnNames names(headings, languages);
    words.nameOf = [names](const QString &key, int column) { return names.nameOf(key, column); };
    words.guess = [&vocabulary](const QString &key, const QString &written) {
        const SlugIndex *index = key == QLatin1String("status")     ? &vocabulary.statuses()
                                 : key == QLatin1String("type")     ? &vocabulary.nameTypes()
                                 : key == QLatin1String("role")     ? &vocabulary.roles()
                                 : key == QLatin1String("language") ? &vocabulary.tags()
                                                                    : nullptr;
        return index ? index->closestTo(written) : QString();
    };
    return words;
}
