// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/localizedtext.h"

#include <algorithm>

void LocalizedText::set(const Language &language, const QString &text)
{
    const auto place =
        std::lower_bound(m_entries.begin(), m_entries.end(), language,
                         [](const Entry &entry, const Language &wanted) { return entry.language < wanted; });
    const bool isThere = place != m_entries.end() && place->language == language;
    if (text.isEmpty()) {
        if (isThere)
            m_entries.erase(place);
    } else if (isThere) {
        place->text = text;
    } else {
        m_entries.insert(place, {language, text});
    }
}

QString LocalizedText::exactly(const Language &language) const
{
    for (const Entry &entry : m_entries) {
        if (entry.language == language)
            return entry.text;
    }
    return {};
}

ShownText LocalizedText::in(const Language &language, const LanguageOrder &fallback) const
{
    if (const QString text = exactly(language); !text.isEmpty())
        return {text, language, false};
    for (const Language &other : fallback) {
        if (const QString text = exactly(other); !text.isEmpty())
            return {text, other, true};
    }
    if (m_entries.isEmpty())
        return {};
    return {m_entries.first().text, m_entries.first().language, true};
}
