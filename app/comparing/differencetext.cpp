// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/differencetext.h"

#include "comparing/worddifference.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

QString oneLine(const QString &text)
{
    QString line = text;
    return line.replace(QLatin1Char('\n'), QLatin1String("; ")).simplified();
}

/// A value that came, went, or changed.
QString valueText(const QString &before, const QString &after)
{
    if (before.isEmpty())
        return QStringLiteral("{+%1+}").arg(oneLine(after));
    if (after.isEmpty())
        return QStringLiteral("[-%1-]").arg(oneLine(before));
    return changedWordsText(before, after);
}

QString headPartText(HeadPart part)
{
    switch (part) {
    case HeadPart::Catalogue:
        return Texts::tr("Catalogue");
    case HeadPart::Category:
        return Texts::tr("Category");
    case HeadPart::City:
        return Texts::tr("City");
    case HeadPart::Source:
        return Texts::tr("Source");
    case HeadPart::Synonym:
        break;
    }
    return Texts::tr("Synonym");
}

QString headLines(const CatalogueDifference &difference)
{
    QString text;
    for (const HeadDifference &one : difference.head) {
        text += headItemText(one) + QLatin1String(": ") + changeKindText(one.kind);
        if (!one.field.isEmpty())
            text += QLatin1String(": ") + valueText(one.before, one.after);
        text += QLatin1Char('\n');
    }
    return text;
}

QString partnerLines(const PartnerDifference &partner, const CatalogueDifference &difference, const Language &language)
{
    QString text =
        QStringLiteral("%1 (%2): %3\n")
            .arg(partner.name.in(language, difference.languages).text, partner.slug, changeKindText(partner.kind));
    // Everything about a partner that came or went would bury the rest.
    if (partner.kind != ChangeKind::Changed)
        return text;
    for (const FieldDifference &field : partner.fields)
        text +=
            QStringLiteral("    %1: %2\n").arg(recordColumnText(field.column), valueText(field.before, field.after));
    return text;
}

} // namespace

QString differenceSummary(const CatalogueDifference &difference)
{
    if (difference.isEmpty())
        return Texts::tr("There is no difference.");
    QStringList parts;
    const int added = difference.count(ChangeKind::Added);
    const int removed = difference.count(ChangeKind::Removed);
    const int changed = difference.count(ChangeKind::Changed);
    const int beside = static_cast<int>(difference.head.size());
    if (added > 0)
        parts.append(Texts::tr("%Ln partner(s) added", "part of a list that is separated by commas", added));
    if (removed > 0)
        parts.append(Texts::tr("%Ln partner(s) removed", "part of a list that is separated by commas", removed));
    if (changed > 0)
        parts.append(Texts::tr("%Ln partner(s) changed", "part of a list that is separated by commas", changed));
    if (beside > 0)
        parts.append(Texts::tr("%Ln other difference(s)", "part of a list that is separated by commas", beside));
    return Texts::tr("%1.", "%1 is: 3 partners added, 1 partner removed").arg(parts.join(QLatin1String(", ")));
}

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Texts::tr("Added");
    case ChangeKind::Removed:
        return Texts::tr("Removed");
    case ChangeKind::Changed:
        break;
    }
    return Texts::tr("Changed");
}

QString headItemText(const HeadDifference &difference)
{
    QString text = headPartText(difference.part);
    if (!difference.item.isEmpty())
        text += QLatin1Char(' ') + difference.item;
    if (!difference.field.isEmpty())
        text += QLatin1String(", ") + difference.field;
    if (!difference.language.isEmpty())
        text += QLatin1String(" (") + difference.language.ownName() + QLatin1Char(')');
    return text;
}

QString differenceText(const CatalogueDifference &difference, const Language &language)
{
    QString text = headLines(difference);
    for (const PartnerDifference &partner : difference.partners)
        text += partnerLines(partner, difference, language);
    return text + differenceSummary(difference);
}
