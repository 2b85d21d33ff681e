// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/localizedtext.h"

#include <algorithm>

void LocalizedText::set(const Language &language, const QString &text)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.language == language; });
    if (found != m_entries.end())
        m_entries.erase(found);
    if (!text.isEmpty())
        m_entries.append({language, text});
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
