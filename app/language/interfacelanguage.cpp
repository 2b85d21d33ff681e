// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interfacelanguage.h"

#include "catalogue/installedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace
{

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("partneratlas_");

// What Qt's own Dutch translation leaves out and its dialogs show: it stands in ours, under Qt's contexts.
[[maybe_unused]] constexpr const char *missingInQt[] = {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
                                                        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
                                                        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
                                                        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
                                                        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
                                                        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
                                                        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")};

} // namespace

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
{
    const QStringList files = QDir(folder).entryList({prefix + QLatin1String("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString tag =
            file.mid(prefix.size()).section(QLatin1Char('.'), 0, 0).replace(QLatin1Char('_'), QLatin1Char('-'));
        if (const std::optional<Language> language = Language::fromTag(tag))
            m_languages.append(*language);
    }
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
}

Language InterfaceLanguage::ofSystem() const
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const Language wanted = Language::fromTag(tag).value_or(Language());
        const Language found = bestLanguage(wanted, m_languages);
        if (found.locale().language() == wanted.locale().language() && !wanted.isEmpty())
            return found;
    }
    return m_languages.isEmpty() ? Language() : m_languages.first();
}

void InterfaceLanguage::set(const Language &language)
{
    if (language == m_current || !m_languages.contains(language))
        return;
    m_current = language;
    const QString tag = language.locale().name().section(QLatin1Char('_'), 0, 0);
    // Ours last: the translator that was installed last is asked first.
    QCoreApplication::removeTranslator(&m_ofQt);
    QCoreApplication::removeTranslator(&m_ours);
    const QString qtFile = QStringLiteral("qtbase_") + tag;
    const bool hasQtTexts = m_ofQt.load(qtFile, installedFile(QStringLiteral("translations"))) ||
                            m_ofQt.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (hasQtTexts)
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_ours.load(prefix + language.tag(), folder))
        QCoreApplication::installTranslator(&m_ours);
    // English is written in the British way here: days before months.
    QLocale::setDefault(language.locale().language() == QLocale::English
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : language.locale());
    emit changed(language);
}
