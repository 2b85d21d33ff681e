// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QObject>
#include <QTranslator>

/// The language of the interface: our translation and Qt's own, and the locale for numbers and dates.
/// The languages are those whose translations were compiled into the program. One object in a process; it needs an
/// application object for as long as it lives.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// In alphabetical order of their tags.
    [[nodiscard]] const QList<Language> &languages() const { return m_languages; }
    [[nodiscard]] const Language &current() const { return m_current; }
    /// The first of the user's languages (QLocale::uiLanguages) that there is a translation for, else the first of all.
    [[nodiscard]] Language ofSystem() const;

    /// Loads the translations and emits changed(). Does nothing for the current language and for one without
    /// translation.
    void set(const Language &language);

signals:
    /// The language of the interface is now this one. Widgets hear of it by QEvent::LanguageChange, a little later.
    void changed(const Language &language);

private:
    QList<Language> m_languages;
    Language m_current;
    QTranslator m_ours;
    QTranslator m_ofQt;
};
