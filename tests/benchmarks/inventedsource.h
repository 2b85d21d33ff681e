// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/random.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The source of a catalogue of any size, the same from the same seed: several scripts, 200 categories in three trees,
/// two and a half categories a partner, and most of what may be missing is missing somewhere.
class InventedSource final
{
public:
    InventedSource(quint64 seed, int partners);

    /// Writes it into a folder, which is made if it is not there. Returns the reason of a failure, or nothing.
    [[nodiscard]] QString write(const QString &folder);

private:
    [[nodiscard]] QByteArray catalogueText();
    [[nodiscard]] QString categoriesText(const QString &tree, const QStringList &slugs);
    [[nodiscard]] QString citiesText();
    [[nodiscard]] QByteArray partnerText(int number);
    [[nodiscard]] QString groupsText();
    [[nodiscard]] QString datesText();
    [[nodiscard]] QString membersText(int number);
    [[nodiscard]] QString linksText();
    [[nodiscard]] QStringList pickSlugs(const QStringList &slugs, int count);

    Random m_random;
    int m_partners;
    QStringList m_places;
    QStringList m_kinds;
    QStringList m_themes;
    QStringList m_cities;
};
