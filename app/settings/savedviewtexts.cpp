// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savedviewtexts.h"

#include "catalogue/displaytext.h"

#include <QCoreApplication>
#include <QDir>

namespace
{

constexpr qsizetype mostNames = 5; // as many as one reads

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SavedViewTexts)
};

QString shownPath(const QString &path)
{
    return singleLine(QDir::toNativeSeparators(path));
}

QString keptAsideText(const ViewsFailure &failure)
{
    const QString path = shownPath(failure.path);
    const QString aside = shownPath(failure.keptAs);
    if (failure.reason == ViewsFailureReason::TooLarge)
        return Texts::tr("“%1” was too large to be read; it is kept as “%2”, and the view is in a new file.",
                         "both are names of files")
            .arg(path, aside);
    if (failure.reason == ViewsFailureReason::NotAllKnown)
        return Texts::tr("“%1” also held something that this program does not know; it is kept as “%2”, and the views "
                         "are in a new file.",
                         "both are names of files")
            .arg(path, aside);
    if (failure.reason == ViewsFailureReason::NotWritten)
        return Texts::tr("The saved views cannot be written to “%1”: %2; they are kept as they were as “%3”.",
                         "%1 and %3 are files, %2 is a technical reason")
            .arg(path, failure.detail, aside);
    return Texts::tr("“%1” was damaged; it is kept as “%2”, and what could be read is in a new file.",
                     "both are names of files")
        .arg(path, aside);
}

} // namespace

QString viewsFailureText(const ViewsFailure &failure)
{
    if (!failure.keptAs.isEmpty())
        return keptAsideText(failure);
    const QString path = shownPath(failure.path);
    switch (failure.reason) {
    case ViewsFailureReason::NotReadable:
        return Texts::tr("The saved views in “%1” cannot be read: %2.", "%1 is a file, %2 a technical reason")
            .arg(path, failure.detail);
    case ViewsFailureReason::NotAFile:
        return Texts::tr("The saved views cannot be in “%1”: it is a folder or a device.").arg(path);
    case ViewsFailureReason::TooLarge:
        return Texts::tr("The saved views in “%1” cannot be read: the file is too large.").arg(path);
    case ViewsFailureReason::Damaged:
        return Texts::tr("Not all saved views in “%1” can be read: the file is damaged.").arg(path);
    case ViewsFailureReason::NotAllKnown:
        return Texts::tr("Besides the saved views, “%1” holds something that this program does not know.").arg(path);
    case ViewsFailureReason::NewerFormat:
        return Texts::tr("The saved views in “%1” can neither be read nor changed: a newer version of Partneratlas "
                         "wrote them.")
            .arg(path);
    case ViewsFailureReason::NotWritten:
        return Texts::tr("The saved views cannot be written to “%1”: %2.", "%1 is a file, %2 a technical reason")
            .arg(path, failure.detail);
    case ViewsFailureReason::NameUnusable:
        return Texts::tr("A saved view needs a name of at most %1 characters.").arg(longestViewName);
    case ViewsFailureReason::NameTaken:
        return Texts::tr("There is a saved view “%1” already.").arg(failure.detail);
    case ViewsFailureReason::FilterUnusable:
        return Texts::tr("This search is too long to be saved.");
    case ViewsFailureReason::TooMany:
        break;
    }
    return Texts::tr("No more than %1 views can be saved.").arg(mostViews);
}

QString unknownViewText(const QString &name, const QList<SavedView> &views)
{
    const QString unknown = singleLine(name);
    if (views.isEmpty())
        return Texts::tr("There is no saved view “%1”; none has been saved yet.").arg(unknown);
    QStringList known;
    for (const SavedView &view : views.first(qMin(mostNames, views.size())))
        known.append(Texts::tr("“%1”", "name of a saved view").arg(view.name));
    const QString list = known.join(QStringLiteral(", "));
    if (views.size() > mostNames)
        return Texts::tr("There is no saved view “%1”. There are, among others, %2.", "%2 is a list of names")
            .arg(unknown, list);
    return Texts::tr("There is no saved view “%1”. There are: %2.", "%2 is a list of names").arg(unknown, list);
}
