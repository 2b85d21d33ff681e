// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/inventedsource.h"

#include "benchmarks/inventedwords.h"

#include <QDir>
#include <QFile>

namespace
{

constexpr int placeCount = 90;
constexpr int kindCount = 50;
constexpr int themeCount = 60;
constexpr int cityCount = 150;
constexpr int sourceCount = 20;

QStringList numbered(const QString &name, int count)
{
    QStringList slugs;
    for (int number = 1; number <= count; ++number)
        slugs.append(QStringLiteral("%1-%2").arg(name).arg(number));
    return slugs;
}

QString partnerSlug(int number)
{
    return QStringLiteral("partner-%1").arg(number, 6, 10, QLatin1Char('0'));
}

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text.replace(QLatin1Char('\n'), QLatin1String("\\n")) + QLatin1Char('"');
}

QString keyed(const QString &key, const QString &text)
{
    return QStringLiteral("%1 = %2\n").arg(key, quoted(text));
}

QString listed(const QString &key, const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    return items.isEmpty() ? QString() : QStringLiteral("%1 = [%2]\n").arg(key, items.join(QLatin1String(", ")));
}

/// English always, Dutch only where it is given.
QString localized(const QString &key, const QString &english, const QString &dutch = {})
{
    const QString more = dutch.isEmpty() ? QString() : QStringLiteral(", nl = ") + quoted(dutch);
    return QStringLiteral("%1 = { en = %2%3 }\n").arg(key, quoted(english), more);
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return path + QStringLiteral(": ") + file.errorString();
}

} // namespace

InventedSource::InventedSource(quint64 seed, int partners)
    : m_random(seed)
    , m_partners(partners)
    , m_places(numbered(QStringLiteral("place"), placeCount))
    , m_kinds(numbered(QStringLiteral("kind"), kindCount))
    , m_themes(numbered(QStringLiteral("theme"), themeCount))
    , m_cities(numbered(QStringLiteral("city"), cityCount))
{
}

QString InventedSource::write(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral("partners")))
        return folder + QStringLiteral(": the folder cannot be made");
    QString failure = writeFile(directory.filePath(QStringLiteral("catalogue.toml")), catalogueText());
    for (int number = 1; number <= m_partners && failure.isEmpty(); ++number) {
        const QString path = directory.filePath(QStringLiteral("partners/%1.toml").arg(partnerSlug(number)));
        failure = writeFile(path, partnerText(number));
    }
    return failure;
}

QByteArray InventedSource::catalogueText()
{
    QString text = keyed(QStringLiteral("id"), QStringLiteral("invented")) +
                   listed(QStringLiteral("languages"), {QStringLiteral("en"), QStringLiteral("nl")}) +
                   listed(QStringLiteral("required_languages"), {QStringLiteral("en")}) +
                   localized(QStringLiteral("organisation"), QStringLiteral("Invented University")) +
                   localized(QStringLiteral("title"), QStringLiteral("Invented partners"), QStringLiteral("Partners")) +
                   localized(QStringLiteral("introduction"), inventedDescription(m_random, QStringLiteral("This")));
    text += categoriesText(QStringLiteral("place"), m_places);
    text += categoriesText(QStringLiteral("kind"), m_kinds);
    text += categoriesText(QStringLiteral("theme"), m_themes);
    text += citiesText();
    for (const QString &source : numbered(QStringLiteral("source"), sourceCount))
        text += QStringLiteral("\n[[source]]\n") + keyed(QStringLiteral("key"), source) +
                localized(QStringLiteral("text"), inventedName(m_random));
    return text.toUtf8();
}

/// The first ten are at the top; every other one is below one that came before it.
QString InventedSource::categoriesText(const QString &tree, const QStringList &slugs)
{
    constexpr int top = 10;
    QString text;
    for (int number = 0; number < slugs.size(); ++number) {
        text += QStringLiteral("\n[[category]]\n") + keyed(QStringLiteral("tree"), tree) +
                keyed(QStringLiteral("slug"), slugs.at(number));
        if (number >= top)
            text += keyed(QStringLiteral("parent"), slugs.at(m_random.below(number / 2 + 1)));
        const QString name = inventedPlace(m_random) + QStringLiteral(" %1").arg(number + 1);
        text +=
            localized(QStringLiteral("name"), name, m_random.percent(50) ? name + QStringLiteral(" (nl)") : QString());
    }
    return text;
}

QString InventedSource::citiesText()
{
    QString text;
    for (const QString &slug : std::as_const(m_cities)) {
        text += QStringLiteral("\n[[city]]\n") + keyed(QStringLiteral("slug"), slug) +
                localized(QStringLiteral("name"), inventedPlace(m_random)) +
                keyed(QStringLiteral("country"), QStringLiteral("NL")) +
                QStringLiteral("latitude = %1.5\n").arg(m_random.between(-60, 70));
        text += QStringLiteral("longitude = %1.25\n").arg(m_random.between(-170, 170));
    }
    return text;
}

QByteArray InventedSource::partnerText(int number)
{
    // One draw a statement: in which order the parts of an expression are evaluated is left to the compiler.
    const QString name = inventedName(m_random);
    QString text = groupsText();
    text += datesText();
    text += membersText(number);
    text += localized(QStringLiteral("name"), name, m_random.percent(30) ? inventedName(m_random) : QString());
    if (m_random.percent(85)) {
        const QString english = inventedDescription(m_random, name);
        text += localized(QStringLiteral("description"), english,
                          m_random.percent(35) ? inventedDescription(m_random, name) : QString());
    }
    if (m_random.percent(15))
        text += QStringLiteral("\n[[other_name]]\n") + keyed(QStringLiteral("text"), inventedName(m_random)) +
                keyed(QStringLiteral("type"), QStringLiteral("former"));
    text += linksText();
    return text.toUtf8();
}

QString InventedSource::groupsText()
{
    // 1 + 1 + 0.5 on average.
    QString text = listed(QStringLiteral("kind"), {m_random.pick(m_kinds)});
    text += listed(QStringLiteral("place"), {m_random.pick(m_places)});
    if (m_random.percent(35))
        text += listed(QStringLiteral("theme"), pickSlugs(m_themes, m_random.percent(43) ? 2 : 1));
    if (m_random.percent(60))
        text += listed(QStringLiteral("cities"), {m_random.pick(m_cities)});
    if (m_random.percent(50))
        text += keyed(QStringLiteral("country"), QStringLiteral("NL"));
    if (m_random.percent(70))
        text += listed(QStringLiteral("sources"), pickSlugs(numbered(QStringLiteral("source"), sourceCount), 2));
    return text;
}

QString InventedSource::datesText()
{
    QString text;
    const int year = m_random.between(1575, 2020);
    if (m_random.percent(40))
        text += keyed(QStringLiteral("founded"), QString::number(year));
    if (m_random.percent(30))
        text += keyed(QStringLiteral("started"), QStringLiteral("%1-%2").arg(year).arg(m_random.between(10, 12)));
    if (m_random.percent(10))
        text += keyed(QStringLiteral("ended"), QString::number(year + 5)) +
                keyed(QStringLiteral("status"), QStringLiteral("ended"));
    return text;
}

/// One in thirty is an alliance; its members are any other partners.
QString InventedSource::membersText(int number)
{
    if (!m_random.percent(3) || m_partners < 2)
        return {};
    QStringList members;
    for (int left = m_random.between(3, 20); left > 0; --left) {
        const QString member = partnerSlug(m_random.between(1, m_partners));
        if (member != partnerSlug(number) && !members.contains(member))
            members.append(member);
    }
    return listed(QStringLiteral("members"), members);
}

QString InventedSource::linksText()
{
    QString text;
    for (int left = m_random.below(3); left > 0; --left) {
        const QString address = QStringLiteral("https://example.org/%1/%2").arg(m_random.below(100000)).arg(left);
        text += QStringLiteral("\n[[link]]\n") + keyed(QStringLiteral("address"), address) +
                localized(QStringLiteral("label"), inventedName(m_random));
    }
    return text;
}

/// Different ones, at most `count`.
QStringList InventedSource::pickSlugs(const QStringList &slugs, int count)
{
    QStringList picked;
    for (int left = count; left > 0; --left) {
        const QString &slug = m_random.pick(slugs);
        if (!picked.contains(slug))
            picked.append(slug);
    }
    return picked;
}
