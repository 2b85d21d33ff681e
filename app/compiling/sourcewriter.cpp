// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcewriter.h"

#include "compiling/sourcetext.h"
#include "compiling/tablereader.h"
#include "files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace
{

constexpr qint64 largestSourceFile = 16 * 1024 * 1024; // bytes

constexpr QLatin1String catalogueFile("catalogue.toml");
constexpr QLatin1String partnersFolder("partners");

QString partnerFile(const QString &slug)
{
    return slug + QLatin1String(".toml");
}

SourceFailure failureOf(const FileFailure &failure)
{
    return {SourceFailureReason::FileFailed, {}, {}, failure};
}

SourceFailure notWritten(const QString &path, const QString &detail)
{
    return failureOf({FileFailureReason::NotWritten, path, detail});
}

/// Comments and empty lines from the beginning of a file to the last comment before its first key.
QByteArray headOf(QByteArray document)
{
    document.replace("\r\n", "\n");
    if (document.startsWith("\xef\xbb\xbf"))
        document.remove(0, 3);
    qsizetype end = 0;
    for (qsizetype begin = 0; begin < document.size();) {
        const qsizetype lineBreak = document.indexOf('\n', begin);
        const qsizetype next = lineBreak < 0 ? document.size() : lineBreak + 1;
        const QByteArray line = document.mid(begin, next - begin).trimmed();
        if (line.startsWith('#'))
            end = next;
        else if (!line.isEmpty())
            break;
        begin = next;
    }
    return document.left(end);
}

/// The line that tells the licence, or nothing.
QByteArray licenceIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.contains("SPDX-License-Identifier:"))
            return line + '\n';
    }
    return {};
}

/// Makes a folder that is complete when it gets its name.
class NewSource final
{
public:
    explicit NewSource(const QString &folder)
        : m_target(QFileInfo(folder).exists() ? QFileInfo(folder).canonicalFilePath()
                                              : QFileInfo(QDir::cleanPath(folder)).absoluteFilePath())
        , m_beside(QFileInfo(m_target).absolutePath() + QStringLiteral("/.partneratlas-XXXXXX.part"))
    {
    }

    std::optional<SourceFailure> write(const Draft &draft, const Edition &edition)
    {
        if (!QFileInfo(QFileInfo(m_target).absolutePath()).isDir())
            return failureOf({FileFailureReason::NoFolder, m_target, {}});
        if (!m_beside.isValid())
            return notWritten(m_target, m_beside.errorString());
        // Below it, because the folder of QTemporaryDir can be entered by its owner alone.
        const QDir folder(m_beside.filePath(QStringLiteral("source")));
        if (!folder.mkpath(partnersFolder))
            return notWritten(m_target, qt_error_string());
        if (const auto failure = put(folder.filePath(catalogueFile), catalogueSourceText(draft, edition)))
            return failure;
        const QDir partners(folder.filePath(partnersFolder));
        for (const DraftPartner &partner : draft.partners) {
            if (const auto failure = put(partners.filePath(partnerFile(partner.slug)), partnerSourceText(partner)))
                return failure;
        }
        return giveName(folder.path());
    }

private:
    /// A file that nobody sees yet.
    std::optional<SourceFailure> put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
            return std::nullopt;
        return notWritten(shownPath(path), file.errorString());
    }

    /// Where the file would have stood.
    [[nodiscard]] QString shownPath(const QString &path) const
    {
        return QDir(m_target).filePath(QDir(m_beside.filePath(QStringLiteral("source"))).relativeFilePath(path));
    }

    std::optional<SourceFailure> giveName(const QString &path)
    {
        // One call for all files: a flush for each of 120,000 takes minutes.
        const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
        const bool isFlushed = opened >= 0 && ::syncfs(opened) == 0;
        const QString reason = isFlushed ? QString() : qt_error_string();
        if (opened >= 0)
            ::close(opened);
        if (!isFlushed)
            return notWritten(m_target, reason);
        if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(m_target).constData()) != 0)
            return notWritten(m_target, qt_error_string());
        return std::nullopt;
    }

    QString m_target;
    QTemporaryDir m_beside;
};

/// Brings a folder that is there to what the draft says. Changed files are put in their places when all of them are on
/// the disk: a full disk changes none.
class ExistingSource final
{
public:
    explicit ExistingSource(const QString &folder)
        : m_folder(folder)
        , m_partners(m_folder.filePath(partnersFolder))
    {
    }

    /// Files of partners that the draft does not have.
    [[nodiscard]] QStringList leftOvers(const Draft &draft) const
    {
        QStringList names = m_partners.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
        QSet<QString> wanted;
        for (const DraftPartner &partner : draft.partners)
            wanted.insert(partnerFile(partner.slug));
        names.removeIf([&wanted](const QString &name) { return wanted.contains(name); });
        return names;
    }

    std::optional<SourceFailure> write(const Draft &draft, const Edition &edition)
    {
        if (!m_folder.mkpath(partnersFolder))
            return notWritten(m_partners.path(), qt_error_string());
        if (const auto failure = update(m_folder.filePath(catalogueFile), catalogueSourceText(draft, edition)))
            return failure;
        for (const DraftPartner &partner : draft.partners) {
            const QString path = m_partners.filePath(partnerFile(partner.slug));
            if (const auto failure = update(path, partnerSourceText(partner)))
                return failure;
        }
        return putInPlace();
    }

    std::optional<SourceFailure> remove(const QStringList &names)
    {
        for (const QString &name : names) {
            QFile file(m_partners.filePath(name));
            if (!file.remove())
                return failureOf({FileFailureReason::NotRemoved, file.fileName(), file.errorString()});
        }
        return std::nullopt;
    }

private:
    std::optional<SourceFailure> update(const QString &path, const QByteArray &text)
    {
        QByteArray before;
        // A link that leads nowhere is there too, and told by the reading of it.
        const bool isThere = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
        if (isThere) {
            std::variant<QByteArray, FileFailure> read = readWholeFile(path, largestSourceFile);
            if (const auto *failure = std::get_if<FileFailure>(&read))
                return failureOf(*failure);
            before = std::get<QByteArray>(std::move(read));
        }
        const QByteArray head = isThere ? headOf(before) : m_licence;
        if (m_licence.isEmpty())
            m_licence = licenceIn(head); // catalogue.toml comes first
        if (isThere && head + text == before)
            return std::nullopt;
        return prepare(path, head + text);
    }

    std::optional<SourceFailure> prepare(const QString &path, const QByteArray &bytes)
    {
        auto file = std::make_unique<WholeFile>(path);
        if (const std::optional<FileFailure> failure = file->open())
            return failureOf(*failure);
        file->device().write(bytes); // finish() tells if that failed
        if (const std::optional<FileFailure> failure = file->finish())
            return failureOf(*failure);
        m_changed.push_back(std::move(file));
        return m_changed.size() < mostOpenFiles ? std::nullopt : putInPlace();
    }

    std::optional<SourceFailure> putInPlace()
    {
        for (const std::unique_ptr<WholeFile> &file : m_changed) {
            if (const std::optional<FileFailure> failure = file->commit())
                return failureOf(*failure);
        }
        m_changed.clear();
        return std::nullopt;
    }

    /// A process may have 1024 open; whoever changes more at once puts them in their places by so many.
    static constexpr std::size_t mostOpenFiles = 500;

    QDir m_folder;
    QDir m_partners;
    QByteArray m_licence;
    std::vector<std::unique_ptr<WholeFile>> m_changed;
};

/// A catalogue file of strangers may hold a name that leads out of the folder.
QStringList badSlugsIn(const Draft &draft)
{
    QStringList bad;
    for (const DraftPartner &partner : draft.partners) {
        if (!isSlug(partner.slug))
            bad.append(partner.slug);
    }
    return bad;
}

} // namespace

std::optional<SourceFailure> writeSource(const Draft &draft, const Edition &edition, const QString &folder,
                                         const SourceWriting &options)
{
    if (const QStringList bad = badSlugsIn(draft); !bad.isEmpty())
        return SourceFailure{SourceFailureReason::BadSlugs, folder, bad, {}};
    const QFileInfo target(folder);
    if (!target.isDir() && (target.exists() || target.isSymLink()))
        return SourceFailure{SourceFailureReason::NotAFolder, folder, {}, {}};
    const QDir directory(folder);
    if (!target.exists() || directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return NewSource(folder).write(draft, edition);
    if (!QFileInfo(directory.filePath(catalogueFile)).isFile())
        return SourceFailure{SourceFailureReason::OtherFolder, folder, {}, {}};
    ExistingSource source(folder);
    const QStringList leftOvers = source.leftOvers(draft);
    if (!leftOvers.isEmpty() && !options.removesLeftOvers)
        return SourceFailure{SourceFailureReason::LeftOverPartners, folder, leftOvers, {}};
    if (const auto failure = source.write(draft, edition))
        return failure;
    return source.remove(leftOvers);
}
