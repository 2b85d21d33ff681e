// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class CatalogueSession;
class QMenu;

/// Opening another catalogue: by the menu, by dropping a file on the window, and back to the bundled one.
class CatalogueActions final : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive the actions; files may be dropped on `window`.
    CatalogueActions(CatalogueSession &session, QWidget *window);

    void fillMenu(QMenu *menu);
    void retranslate();
    /// Called when another catalogue is open.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFile();

    CatalogueSession &m_session;
    QWidget *m_window;
    QAction m_open;
    QAction m_openBundled;
};
