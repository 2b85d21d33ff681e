// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class BrowsingState;
class QMenu;

/// File > What Changed: compares the open catalogue with another file.
class ComparisonActions final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the actions.
    ComparisonActions(BrowsingState &state, QWidget *window);

    void fillMenu(QMenu *menu);
    void retranslate();
    void compareWith(const QString &file);

private:
    void chooseFile();

    BrowsingState &m_state;
    QWidget *m_window;
    QAction m_compare;
};
