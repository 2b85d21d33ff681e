// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/editionpreparation.h"

#include "catalogue/cataloguefile.h"
#include "comparing/editiondoubts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EditionPreparation)
};

const QString suffix = QStringLiteral(".sqlite");
constexpr int longestId = 60; // characters of an id in the name of a file

/// Also if one of them is a link to the other.
bool isSameFile(const QString &one, const QString &other)
{
    const std::optional<FileIdentity> identity = identityOf(one);
    const std::optional<FileIdentity> otherIdentity = identityOf(other);
    if (identity && otherIdentity)
        return identity->device == otherIdentity->device && identity->inode == otherIdentity->inode;
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

} // namespace

std::variant<SheetReading, Refusal> readSheetOnto(const EditionBase &base, Sheet sheet, const SheetOptions &options,
                                                  const std::function<bool()> &goesOn)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(base.info, base.identity);
    if (!records)
        return Refusal{RefusalReason::Changed, base.info.path, {}};
    const Draft draft = records->draft();
    if (!records->error().isEmpty())
        return Refusal{RefusalReason::Damaged, base.info.path, records->error()};
    if (goesOn && !goesOn())
        return SheetReading();
    return readPartnerSheet(std::move(sheet), draft, options);
}

std::optional<std::variant<PreparedEdition, Refusal>>
prepareEdition(const EditionBase &base, Sheet sheet, const SheetOptions &options, const ComparisonProgress &progress)
{
    const auto goesOn = [&progress] { return !progress || progress(0, 0); };
    std::variant<SheetReading, Refusal> read = readSheetOnto(base, std::move(sheet), options, goesOn);
    if (!goesOn())
        return std::nullopt;
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    PreparedEdition edition{std::get<SheetReading>(std::move(read)), std::nullopt, {}};
    if (!edition.reading.mistakes.isEmpty())
        return edition;
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(base.info, base.identity);
    if (!records)
        return Refusal{RefusalReason::Changed, base.info.path, {}};
    CatalogueRecordSource before(*records);
    DraftRecordSource after(edition.reading.draft, {});
    edition.difference = compareCatalogues(before, after, progress);
    std::optional<QList<Doubt>> doubts;
    if (edition.difference)
        doubts = editionDoubts(before, edition.reading.draft.partners, progress);
    if (!records->error().isEmpty())
        return Refusal{RefusalReason::Damaged, base.info.path, records->error()};
    if (!doubts || !goesOn())
        return std::nullopt;
    edition.doubts = *std::move(doubts);
    return edition;
}

QString editionTargetProblem(const QString &path, const QStringList &readFiles)
{
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        return Texts::tr("The name of a catalogue ends in “%1”. Save it as “%2”, for example.",
                         "%1 is a suffix, %2 the name of a file")
            .arg(suffix, QFileInfo(path).completeBaseName() + suffix);
    for (const QString &read : readFiles) {
        if (isSameFile(path, read))
            return Texts::tr("“%1” is a catalogue that Partneratlas is using, and stays as it is. Save the new edition "
                             "under another name.",
                             "%1 is the name of a file")
                .arg(QFileInfo(path).fileName());
    }
    return {};
}

QString editionFileName(const QString &catalogueId, int number)
{
    QString name;
    for (const QChar letter : catalogueId.left(longestId)) {
        const bool isPlain = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == QLatin1Char('-'));
        name += isPlain ? letter : QChar(QLatin1Char('-'));
    }
    return QStringLiteral("%1-%2").arg(name).arg(number) + suffix;
}
