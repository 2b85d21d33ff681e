// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/editionoptions.h"

Edition EditionOptions::over(const Edition &ofSource) const
{
    return {number.value_or(ofSource.number), date.value_or(ofSource.date)};
}

std::optional<EditionOptions> editionOptionsIn(const QCommandLineParser &options)
{
    EditionOptions chosen;
    const QString number = options.value(QStringLiteral("edition"));
    if (!number.isEmpty()) {
        bool isNumber = false;
        chosen.number = number.toInt(&isNumber);
        if (!isNumber || *chosen.number < 0)
            return std::nullopt;
    }
    const QString day = options.value(QStringLiteral("date"));
    if (!day.isEmpty()) {
        chosen.date = PartialDate::fromIso(day);
        if (!chosen.date || chosen.date->earliest() != chosen.date->latest())
            return std::nullopt;
    }
    return chosen;
}
