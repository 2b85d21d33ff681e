// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/refusaltext.h"

#include "catalogue/catalogueschema.h"
#include "catalogue/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{

struct RefusalTexts {
    Q_DECLARE_TR_FUNCTIONS(RefusalTexts)
public:
    static QString reason(const Refusal &refusal);
};

QString RefusalTexts::reason(const Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::Missing:
        return tr("There is no such file.");
    case RefusalReason::NotReadable:
        return tr("The file cannot be read. Check whether you have permission and whether the disk is connected.");
    case RefusalReason::NotAFile:
        return tr("It is a folder or a device, not a file.");
    case RefusalReason::TooLarge:
        return tr("The file is larger than 2 GiB.");
    case RefusalReason::Empty:
        return tr("The file is empty.");
    case RefusalReason::NotSqlite:
    case RefusalReason::NotACatalogue:
        return tr("It is not a catalogue of Partneratlas.");
    case RefusalReason::OtherVersion:
        return tr("The catalogue was made for another version of Partneratlas (%1; this one reads %2). Compile it anew "
                  "or "
                  "update the program.",
                  "%1 and %2 are numbers of versions of the file format")
            .arg(refusal.detail)
            .arg(catalogueSchemaVersion);
    case RefusalReason::Truncated:
        return tr("The file is not complete. Copy it again.");
    case RefusalReason::ForeignSchema:
        return tr("It holds tables that a catalogue does not have (%1).", "%1 is the name of a table or a view")
            .arg(refusal.detail);
    case RefusalReason::Damaged:
        return tr("The file is damaged. Copy it again.");
    case RefusalReason::NotCopied:
        return tr("It cannot be copied from its medium to this computer (%1). Free some space if the disk is full, and "
                  "open it again.",
                  "%1 is a technical message")
            .arg(refusal.detail);
    case RefusalReason::Changed:
        break;
    }
    return tr("The file was replaced while it was being read. Open it again.");
}

QString nameOf(const Refusal &refusal)
{
    const QString name = QFileInfo(refusal.path).fileName();
    return singleLine(name.isEmpty() ? refusal.path : name);
}

} // namespace

QString refusalText(const Refusal &refusal)
{
    Refusal shown = refusal;
    shown.detail = singleLine(refusal.detail);
    return RefusalTexts::tr("The catalogue “%1” cannot be opened.", "%1 is the name of a file").arg(nameOf(refusal)) +
           QLatin1Char(' ') + RefusalTexts::reason(shown);
}

QString lostFileText(const Refusal &refusal)
{
    if (refusal.reason == RefusalReason::Missing)
        return RefusalTexts::tr("The file of the catalogue “%1” is no longer there. What was read of it stays on the "
                                "screen, but searching, exporting and printing need the file.",
                                "%1 is the name of a file")
            .arg(nameOf(refusal));
    return RefusalTexts::tr("The file of the catalogue “%1” was replaced by another one. What you see comes from the "
                            "old file. Open the catalogue again to see the new file, and to search, export and print.",
                            "%1 is the name of a file")
        .arg(nameOf(refusal));
}
