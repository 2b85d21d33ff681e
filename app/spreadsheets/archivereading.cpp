// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/archivereading.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ArchiveReading)
};

} // namespace

void readToEnd(QIODevice &entry)
{
    constexpr qint64 piece = 64 * 1024; // bytes
    while (!entry.read(piece).isEmpty()) {
    }
}

bool nextChild(QXmlStreamReader &xml, QStringView name)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == name)
            return true;
        xml.skipCurrentElement();
    }
    return false;
}

Mistake archiveMistake(const QString &file, ZipArchive::Failure failure)
{
    const SourcePosition position{file, 0, 0, SourceNotation::Spreadsheet};
    switch (failure) {
    case ZipArchive::Failure::Encrypted:
        return {position, Texts::tr("The file is protected by a password."), Texts::tr("Save it without a password.")};
    case ZipArchive::Failure::TooLarge:
        return {position, Texts::tr("The file holds more than a table of partners can."),
                Texts::tr("Copy the rows into a new file.")};
    case ZipArchive::Failure::None:
    case ZipArchive::Failure::Damaged:
        break;
    }
    return {position, Texts::tr("The file is damaged."),
            Texts::tr("Open it in the program that made it, and save it again.")};
}
