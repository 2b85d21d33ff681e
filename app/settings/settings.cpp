// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QStandardPaths>
#include <QUrl>

#include <array>

namespace
{

struct Row {
    Setting setting;
    const char *key;
    int number; ///< the default of a number
};

constexpr std::array rows = {
    Row{Setting::Language, "interface/language", 0},
    Row{Setting::TextSize, "interface/text_size", 100},
    Row{Setting::WindowGeometry, "window/geometry", 0},
    Row{Setting::SplitterState, "window/splitter", 0},
    Row{Setting::ResultsByCategory, "window/results_by_category", 0},
    Row{Setting::Grouping, "place/grouping", 0},
    Row{Setting::Category, "place/category", 0},
    Row{Setting::Partner, "place/partner", 0},
    Row{Setting::Scroll, "place/scroll", 0},
    Row{Setting::ExpandedCategories, "place/expanded", 0},
    Row{Setting::TreeScroll, "place/tree_scroll", 0},
    Row{Setting::Searches, "search/recent", 0},
    Row{Setting::ColumnMappings, "editions/column_mappings", 0},
    Row{Setting::LastExport, "export/last", 0},
    Row{Setting::ExportFolder, "export/folder", 0},
};

const Row &rowOf(Setting setting)
{
    return rows[static_cast<std::size_t>(setting)];
}

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1String("/partneratlas/partneratlas.ini");
}

} // namespace

Settings::Settings()
    : Settings(userFile())
{
}

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

void Settings::useCatalogue(const QString &id)
{
    m_catalogue = QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString Settings::keyOf(Setting setting) const
{
    const QString key = QLatin1String(rowOf(setting).key);
    const QString place = QStringLiteral("place/");
    return key.startsWith(place) && !m_catalogue.isEmpty()
               ? place + m_catalogue + QLatin1Char('/') + key.mid(place.size())
               : key;
}

QVariant Settings::read(Setting setting) const
{
    return m_file.value(keyOf(setting));
}

bool Settings::has(Setting setting) const
{
    return m_file.contains(keyOf(setting));
}

QString Settings::text(Setting setting) const
{
    return read(setting).toString();
}

int Settings::number(Setting setting) const
{
    bool isNumber = false;
    // By way of the text: QVariant cuts a number off that does not fit, and calls that a success.
    const int number = read(setting).toString().toInt(&isNumber);
    return isNumber ? number : rowOf(setting).number;
}

QByteArray Settings::bytes(Setting setting) const
{
    return read(setting).toByteArray();
}

QStringList Settings::texts(Setting setting) const
{
    return read(setting).toStringList();
}

void Settings::set(Setting setting, const QString &value)
{
    store(setting, value);
}
void Settings::set(Setting setting, int value)
{
    store(setting, value);
}
void Settings::set(Setting setting, const QByteArray &value)
{
    store(setting, value);
}
void Settings::set(Setting setting, const QStringList &value)
{
    store(setting, value);
}

void Settings::store(Setting setting, const QVariant &value)
{
    m_file.setValue(keyOf(setting), value);
}
