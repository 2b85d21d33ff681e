// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/kiosksettings.h"

#include "compiling/sourcenode.h"
#include "files/wholefile.h"
#include "kioskcore/kiosktable.h"
#include "kioskcore/pin.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace
{

constexpr qint64 largestFile = 1024 * 1024; // bytes

constexpr KioskRange idleRange{10, 3600};
constexpr KioskRange countdownRange{20, 120};
constexpr KioskRange attractRange{30, 86400, true};
constexpr KioskRange keepDaysRange{1, 3660};

const QString languageKey = QStringLiteral("language");
const QString treeKey = QStringLiteral("tree");
const QString categoriesKey = QStringLiteral("categories");
const QString catalogueKey = QStringLiteral("catalogue");
const QString monitorKey = QStringLiteral("monitor");
const QString rotationKey = QStringLiteral("rotation");
const QString themeKey = QStringLiteral("theme");
const QString reducedMotionKey = QStringLiteral("reduced-motion");
const QString pinKey = QStringLiteral("pin");
const QString idleKey = QStringLiteral("times.idle");
const QString countdownKey = QStringLiteral("times.countdown");
const QString attractKey = QStringLiteral("times.attract");
const QString countsKey = QStringLiteral("counts.enabled");
const QString keepDaysKey = QStringLiteral("counts.keep-days");

const QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
const QStringList rotations{QStringLiteral("0"), QStringLiteral("90"), QStringLiteral("180"), QStringLiteral("270")};

QStringList trees()
{
    QStringList slugs;
    for (const CategoryTree tree : everyCategoryTree)
        slugs.append(slugOf(tree));
    return slugs;
}

/// Reads the whole document into settings.
class SettingsReader final
{
public:
    SettingsReader(const SourceNode &root, const QString &file, ReadKioskSettings &reading)
        : m_table(root, file, kioskSettingsKeys(), reading.mistakes)
        , m_settings(reading.settings)
    {
    }

    void read()
    {
        m_settings.language = m_table.language(languageKey);
        m_settings.tree = categoryTreeWithSlug(m_table.word(treeKey, trees())).value_or(m_settings.tree);
        m_settings.categories = m_table.slugs(categoriesKey);
        m_settings.catalogue = m_table.absolutePath(catalogueKey);
        m_settings.monitor = m_table.line(monitorKey);
        const QString degrees = m_table.wordOfNumbers(rotationKey, rotations);
        m_settings.rotation = static_cast<KioskRotation>(degrees.toInt()); // 0 without one
        m_settings.theme = m_table.word(themeKey, themes) == themes.last() ? KioskTheme::Dark : KioskTheme::Light;
        m_settings.isMotionReduced = m_table.truth(reducedMotionKey);
        readPin();
        readTimes();
        m_settings.isCounting = m_table.truth(countsKey);
        m_settings.keepCountsDays = m_table.number(keepDaysKey, keepDaysRange).value_or(m_settings.keepCountsDays);
        m_table.tellUnknownKeys();
    }

private:
    void readPin()
    {
        const SourceNode *node = m_table.take(pinKey, KioskValueType::Text);
        if (!node || node->text.isEmpty())
            return;
        if (isPinHash(node->text)) {
            m_settings.pinHash = node->text;
            return;
        }
        m_table.complain(*node, KioskProblem::NotAPin, pinKey);
    }

    void readTimes()
    {
        using std::chrono::seconds;
        m_settings.idle = seconds(m_table.number(idleKey, idleRange).value_or(m_settings.idle.count()));
        m_settings.countdown =
            seconds(m_table.number(countdownKey, countdownRange).value_or(m_settings.countdown.count()));
        const std::optional<int> attract = m_table.number(attractKey, attractRange);
        // Who only makes the other time longer has done nothing wrong.
        m_settings.attract = std::max(m_settings.attract, m_settings.idle);
        if (!attract)
            return;
        if (*attract == 0 || seconds(*attract) >= m_settings.idle) {
            m_settings.attract = seconds(*attract);
            return;
        }
        KioskMistake mistake;
        mistake.least = static_cast<int>(m_settings.idle.count());
        m_table.complain(*m_table.find(attractKey), KioskProblem::AttractTooEarly, attractKey, mistake);
    }

    KioskTable m_table;
    KioskSettings &m_settings;
};

void sortByPlace(QList<KioskMistake> &mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const KioskMistake &left, const KioskMistake &right) {
        return std::tie(left.line, left.column) < std::tie(right.line, right.column);
    });
}

QString secondsText(std::chrono::seconds time)
{
    return QString::number(time.count());
}

QString truthText(bool truth)
{
    return truth ? QStringLiteral("true") : QStringLiteral("false");
}

QString timeOrCountValue(const KioskSettings &settings, const QString &key)
{
    if (key == idleKey)
        return secondsText(settings.idle);
    if (key == countdownKey)
        return secondsText(settings.countdown);
    if (key == attractKey)
        return secondsText(settings.attract);
    if (key == countsKey)
        return truthText(settings.isCounting);
    return key == keepDaysKey ? QString::number(settings.keepCountsDays) : QString();
}

} // namespace

ReadKioskSettings parseKioskSettings(const QByteArray &document, const QString &file)
{
    ReadKioskSettings reading;
    const std::variant<SourceNode, TomlError> read = readToml(document);
    if (const auto *error = std::get_if<TomlError>(&read)) {
        KioskMistake mistake;
        mistake.file = file;
        mistake.line = error->line;
        mistake.column = error->column;
        mistake.problem = KioskProblem::NotToml;
        mistake.written = error->description;
        reading.mistakes.append(mistake);
        return reading;
    }
    SettingsReader(std::get<SourceNode>(read), file, reading).read();
    sortByPlace(reading.mistakes);
    return reading;
}

ReadKioskSettings readKioskSettings(const QString &path)
{
    const std::variant<QByteArray, FileFailure> read = readWholeFile(path, largestFile);
    if (const auto *bytes = std::get_if<QByteArray>(&read))
        return parseKioskSettings(*bytes, path);
    KioskMistake mistake;
    mistake.file = path;
    mistake.failure = std::get<FileFailure>(read);
    return {KioskSettings(), {mistake}};
}

QString standardKioskSettingsPath()
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders.mid(1)) { // the first is that of the user
        const QFileInfo file(folder + QLatin1String("/partneratlas/kiosk.toml"));
        if (file.exists() || file.isSymLink()) // a link that leads nowhere is a mistake, and is told
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

QString placeForKioskSettings()
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    return folders.size() > 1 ? folders.at(1) + QLatin1String("/partneratlas/kiosk.toml") : QString();
}

KioskSettings safeSettings(const KioskSettings &settings)
{
    KioskSettings safe;
    safe.pinHash = settings.pinHash;
    safe.monitor = settings.monitor;
    safe.rotation = settings.rotation;
    return safe;
}

QStringList kioskSettingsKeys()
{
    return {languageKey,      treeKey, categoriesKey, catalogueKey, monitorKey, rotationKey, themeKey,
            reducedMotionKey, pinKey,  idleKey,       countdownKey, attractKey, countsKey,   keepDaysKey};
}

QString kioskSettingsValue(const KioskSettings &settings, const QString &key)
{
    if (key == languageKey)
        return settings.language.tag();
    if (key == treeKey)
        return slugOf(settings.tree);
    if (key == categoriesKey)
        return settings.categories.join(QLatin1String(", "));
    if (key == catalogueKey)
        return settings.catalogue;
    if (key == monitorKey)
        return settings.monitor;
    if (key == rotationKey)
        return QString::number(static_cast<int>(settings.rotation));
    if (key == themeKey)
        return settings.theme == KioskTheme::Dark ? themes.last() : themes.first();
    if (key == reducedMotionKey)
        return truthText(settings.isMotionReduced);
    if (key == pinKey)
        return settings.pinHash.isEmpty() ? QString() : QStringLiteral("set");
    return timeOrCountValue(settings, key);
}
