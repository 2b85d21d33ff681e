// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/countrynames.h"

#include "compiling/closestnames.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <array>

namespace
{

constexpr qsizetype codeLength = 2;    // Qt knows continents too, by three digits
constexpr qsizetype mostGuesses = 100; // every one looks at all names

/// What Qt does not know: Dutch names of countries with which there are partners or may well be, if they are spelled
/// otherwise in English, and what people write for a code.
constexpr std::array moreNames = {
    std::pair{"UK", "GB"},
    std::pair{"Great Britain", "GB"},
    std::pair{"USA", "US"},
    std::pair{"Argentinië", "AR"},
    std::pair{"Australië", "AU"},
    std::pair{"Brazilië", "BR"},
    std::pair{"Bulgarije", "BG"},
    std::pair{"Canada", "CA"},
    std::pair{"Denemarken", "DK"},
    std::pair{"Duitsland", "DE"},
    std::pair{"Egypte", "EG"},
    std::pair{"Estland", "EE"},
    std::pair{"Ethiopië", "ET"},
    std::pair{"Frankrijk", "FR"},
    std::pair{"Griekenland", "GR"},
    std::pair{"Groot-Brittannië", "GB"},
    std::pair{"Hongarije", "HU"},
    std::pair{"Ierland", "IE"},
    std::pair{"IJsland", "IS"},
    std::pair{"Indonesië", "ID"},
    std::pair{"Israël", "IL"},
    std::pair{"Italië", "IT"},
    std::pair{"Kroatië", "HR"},
    std::pair{"Letland", "LV"},
    std::pair{"Litouwen", "LT"},
    std::pair{"Luxemburg", "LU"},
    std::pair{"Marokko", "MA"},
    std::pair{"Nieuw-Zeeland", "NZ"},
    std::pair{"Noorwegen", "NO"},
    std::pair{"Oekraïne", "UA"},
    std::pair{"Oostenrijk", "AT"},
    std::pair{"Polen", "PL"},
    std::pair{"Roemenië", "RO"},
    std::pair{"Rusland", "RU"},
    std::pair{"Saoedi-Arabië", "SA"},
    std::pair{"Servië", "RS"},
    std::pair{"Slovenië", "SI"},
    std::pair{"Slowakije", "SK"},
    std::pair{"Spanje", "ES"},
    std::pair{"Tsjechië", "CZ"},
    std::pair{"Turkije", "TR"},
    std::pair{"Verenigd Koninkrijk", "GB"},
    std::pair{"Verenigde Arabische Emiraten", "AE"},
    std::pair{"Verenigde Staten", "US"},
    std::pair{"Zuid-Afrika", "ZA"},
    std::pair{"Zuid-Korea", "KR"},
    std::pair{"Zweden", "SE"},
    std::pair{"Zwitserland", "CH"},
};

class CountryNames final
{
public:
    CountryNames()
    {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (!isCountryCode(code))
                continue;
            add(QLocale::territoryToString(locale.territory()), code);
            add(locale.nativeTerritoryName(), code);
        }
        for (const auto &[name, code] : moreNames)
            add(QString::fromUtf8(name), QString::fromLatin1(code));
    }

    [[nodiscard]] QString codeOf(const QString &name) const { return m_codes.value(m_names.closestTo(name)); }

private:
    void add(const QString &name, const QString &code)
    {
        if (name.isEmpty() || m_codes.contains(name))
            return;
        m_codes.insert(name, code);
        m_names.add(name);
    }

    ClosestNames m_names;
    QHash<QString, QString> m_codes; ///< by name
};

} // namespace

bool isCountryCode(const QString &code)
{
    // What Qt knows beside them: islands and regions whose codes are only kept free, and a union.
    static const QSet<QString> others = {QStringLiteral("AC"), QStringLiteral("CP"), QStringLiteral("DG"),
                                         QStringLiteral("EA"), QStringLiteral("EU"), QStringLiteral("IC"),
                                         QStringLiteral("QO"), QStringLiteral("TA")};
    // Qt takes small letters too.
    return code.size() == codeLength && code == code.toUpper() && !others.contains(code) &&
           QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

QString countryCodeOf(const QString &name)
{
    static const CountryNames countries;
    return countries.codeOf(name);
}

QString CountryGuesses::codeOf(const QString &name)
{
    const auto known = m_guessed.constFind(name);
    if (known != m_guessed.constEnd())
        return *known;
    return m_guessed.size() < mostGuesses ? *m_guessed.insert(name, countryCodeOf(name)) : QString();
}
