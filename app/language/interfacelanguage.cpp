// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interfacelanguage.h"

#include "catalogue/installedfile.h"
#include "language/translationfiles.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace
{

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
    , m_languages(translatedLanguages())
{
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
    if (loadTranslation(m_ours, language))
        QCoreApplication::installTranslator(&m_ours);
    // English is written in the British way here: days before months.
    QLocale::setDefault(language.locale().language() == QLocale::English
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : language.locale());
    emit changed(language);
}
