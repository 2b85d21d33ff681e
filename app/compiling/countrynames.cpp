// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/countrynames.h"

#include "compiling/closestnames.h"

#include <QHash>
#include <QLocale>

namespace
{

constexpr qsizetype codeLength = 2; // Qt knows continents too, by three digits

struct CountryNames {
    ClosestNames names;
    QHash<QString, QString> codes; ///< by name

    CountryNames()
    {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (code.size() != codeLength)
                continue;
            for (const QString &name : {QLocale::territoryToString(locale.territory()), locale.nativeTerritoryName()}) {
                if (!name.isEmpty() && !codes.contains(name)) {
                    codes.insert(name, code);
                    names.add(name);
                }
            }
        }
    }
};

} // namespace

QString countryCodeOf(const QString &name)
{
    static const CountryNames countries;
    return countries.codes.value(countries.names.closestTo(name));
}
