// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/staffreport.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StaffReport)
};

StaffSection settingsSection(const StaffFacts &facts)
{
    StaffSection section{Texts::tr("Settings"), {}, !facts.mistakes.isEmpty() || facts.isCareful};
    if (facts.isCareful)
        section.lines.append(carefulStartText());
    for (const KioskMistake &mistake : facts.mistakes)
        section.lines.append(kioskMistakeText(mistake));
    section.lines.append(facts.settingsFile.isEmpty() ? Texts::tr("There is no file: all settings are the defaults.")
                                                      : facts.settingsFile);
    return section;
}

StaffSection catalogueSection(const CatalogueInfo &info)
{
    if (info.path.isEmpty())
        return {Texts::tr("Catalogue"), {Texts::tr("No catalogue could be opened.")}, true};
    const QString date = info.editionDate.text(QLocale());
    return {Texts::tr("Catalogue"),
            {info.path,
             date.isEmpty() ? Texts::tr("Edition %1").arg(info.edition)
                            : Texts::tr("Edition %1 of %2", "a number and a date").arg(info.edition).arg(date),
             Texts::tr("%Ln partner(s)", nullptr, info.partnerCount)},
            false};
}

StaffSection countsSection(const StaffFacts &facts)
{
    if (!facts.settings.isCounting)
        return {Texts::tr("Counts"), {Texts::tr("Nothing is counted.")}, false};
    return {Texts::tr("Counts"),
            {Texts::tr("Counts of each day are kept for %n day(s).", nullptr, facts.settings.keepCountsDays),
             facts.countsFolder},
            false};
}

StaffSection errorsSection(const QList<LastErrors::Entry> &errors)
{
    StaffSection section{Texts::tr("Last errors"), {}, !errors.isEmpty()};
    for (auto entry = errors.crbegin(); entry != errors.crend(); ++entry)
        section.lines.append(Texts::tr("%1: %2", "day and time, and what went wrong")
                                 .arg(QLocale().toString(entry->time, QLocale::ShortFormat), entry->text));
    if (errors.isEmpty())
        section.lines.append(Texts::tr("There were none."));
    return section;
}

} // namespace

QString carefulStartText()
{
    return Texts::tr("The kiosk stopped three times within a minute. It runs with the settings that it comes with.");
}

QList<StaffSection> staffReport(const StaffFacts &facts)
{
    return {settingsSection(facts), catalogueSection(facts.catalogue), countsSection(facts),
            errorsSection(facts.errors)};
}
