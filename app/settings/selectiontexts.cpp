// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/selectiontexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SelectionTexts)
};

QString shownPath(const QString &path)
{
    return singleLine(QDir::toNativeSeparators(path));
}

QString keptAsideText(const SelectionFailure &failure)
{
    const QString path = shownPath(failure.path);
    const QString aside = shownPath(failure.keptAs);
    if (failure.reason == SelectionFailureReason::TooLarge)
        return Texts::tr("“%1” was too large to be read; it is kept as “%2”, and your selection is in a new file.",
                         "both are names of files")
            .arg(path, aside);
    if (failure.reason == SelectionFailureReason::NotAllKnown)
        return Texts::tr("“%1” also held something that this program does not know; it is kept as “%2”, and your "
                         "selection is in a new file.",
                         "both are names of files")
            .arg(path, aside);
    if (failure.reason == SelectionFailureReason::NotWritten)
        return Texts::tr("Your selection cannot be written to “%1”: %2; it is kept as it was as “%3”.",
                         "%1 and %3 are files, %2 is a technical reason")
            .arg(path, failure.detail, aside);
    return Texts::tr("“%1” was damaged; it is kept as “%2”, and what could be read is in a new file.",
                     "both are names of files")
        .arg(path, aside);
}

/// What is wrong with an entry, and what to do.
QString entryText(EntryMistake mistake, const QString &path, qsizetype entry)
{
    switch (mistake) {
    case EntryMistake::NotText:
        return Texts::tr("“%1” was not opened: “name” or “note” of partner %2 is not a text. Put it between quotation "
                         "marks.",
                         "%1 is a file, %2 a number")
            .arg(path)
            .arg(entry);
    case EntryMistake::NoteTooLong:
        return Texts::tr("“%1” was not opened: the note of partner %2 is too long. Shorten it to %3 characters.",
                         "%1 is a file, %2 and %3 are numbers")
            .arg(path)
            .arg(entry)
            .arg(longestNote);
    case EntryMistake::Twice:
        return Texts::tr("“%1” was not opened: partner %2 already stands above it. Take one of the two away.",
                         "%1 is a file, %2 a number")
            .arg(path)
            .arg(entry);
    case EntryMistake::TooMany:
        return Texts::tr("“%1” was not opened: it has more than %2 partners. Divide it into several lists.",
                         "%1 is a file, %2 a number")
            .arg(path)
            .arg(mostSelected);
    case EntryMistake::NoSlug:
    case EntryMistake::None:
        break;
    }
    return Texts::tr("“%1” was not opened: partner %2 has no usable “slug”. Write the short name of the partner there.",
                     "%1 is a file, %2 a number")
        .arg(path)
        .arg(entry);
}

} // namespace

QString selectionFailureText(const SelectionFailure &failure)
{
    if (!failure.keptAs.isEmpty())
        return keptAsideText(failure);
    const QString path = shownPath(failure.path);
    switch (failure.reason) {
    case SelectionFailureReason::NotReadable:
        return Texts::tr("Your selection in “%1” cannot be read: %2.", "%1 is a file, %2 a technical reason")
            .arg(path, failure.detail);
    case SelectionFailureReason::NotAFile:
        return Texts::tr("Your selection cannot be in “%1”: it is a folder or a device.").arg(path);
    case SelectionFailureReason::TooLarge:
        return Texts::tr("Your selection in “%1” cannot be read: the file is too large.").arg(path);
    case SelectionFailureReason::Damaged:
        return Texts::tr("Not all of your selection in “%1” can be read: the file is damaged.").arg(path);
    case SelectionFailureReason::NotAllKnown:
        return Texts::tr("Besides your selection, “%1” holds something that this program does not know.").arg(path);
    case SelectionFailureReason::NewerFormat:
        return Texts::tr("Your selection in “%1” can neither be read nor changed: a newer version of Partneratlas "
                         "wrote it.")
            .arg(path);
    case SelectionFailureReason::NotWritten:
        return Texts::tr("Your selection cannot be written to “%1”: %2.", "%1 is a file, %2 a technical reason")
            .arg(path, failure.detail);
    case SelectionFailureReason::TooMany:
        break;
    }
    return Texts::tr("No more than %1 partners can be in a selection.").arg(mostSelected);
}

QString partnerListFailureText(const PartnerListFailure &failure)
{
    const QString path = shownPath(failure.path);
    switch (failure.reason) {
    case PartnerListReason::NotReadable:
        return failure.file ? fileFailureText(*failure.file) : QString();
    case PartnerListReason::NotJson:
        return Texts::tr("“%1” was not opened: it is damaged at line %2. Ask for the file again, or correct that line.",
                         "%1 is a file, %2 a number")
            .arg(path)
            .arg(failure.line);
    case PartnerListReason::NewerFormat:
        return Texts::tr("“%1” was not opened: a newer version of Partneratlas wrote it. Update Partneratlas.")
            .arg(path);
    case PartnerListReason::Entry:
        return entryText(failure.mistake, path, failure.entry);
    case PartnerListReason::NotAList:
        break;
    }
    return Texts::tr("“%1” was not opened: it is not a partner list of Partneratlas. Choose a file that was saved as a "
                     "partner list.")
        .arg(path);
}

QString selectionCountText(qsizetype count)
{
    return Texts::tr("%1 in my selection", "%1 is a number of partners").arg(QLocale().toString(count));
}
