// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QActionGroup>
#include <QList>
#include <QObject>
#include <QWidget>

class QMenu;
class QToolButton;

/// The languages that a reader can choose from, as one group of actions: those of the catalogue in its order, then
/// those that only the interface has. The menu and the switch in the tool bar both show them.
class LanguageActions final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageActions(QObject *parent = nullptr);

    void setLanguages(const QList<Language> &languages);
    void setCurrent(const Language &language);
    [[nodiscard]] QList<QAction *> actions() const { return m_group.actions(); }
    [[nodiscard]] const QList<Language> &languages() const { return m_languages; }
    void fillMenu(QMenu *menu) const;

signals:
    void languagesChanged();
    void chosen(const Language &language);

private:
    QActionGroup m_group;
    QList<Language> m_languages;
};

/// The switch in the tool bar: one button for each language, or a menu when there are more than three.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive the switch.
    explicit LanguageSwitch(const LanguageActions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void retranslate();
    /// The menu's button tells which language is chosen.
    void followChoice();

    const LanguageActions &m_actions;
    QToolButton *m_menuButton = nullptr;
};
