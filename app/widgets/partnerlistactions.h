// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/myselection.h"
#include "settings/partnerlistfile.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;

/// Opens a list of partners from a file into the selection, and saves the selection to one.
class PartnerListActions final : public QObject
{
    Q_OBJECT

public:
    /// `selection` must outlive the actions.
    PartnerListActions(MySelection &selection, QWidget *window);

    void fillFileMenu(QMenu *menu);
    void retranslate();
    /// These two ask for a file first; the dialogs stand before `parent`.
    void chooseToOpen(QWidget *parent);
    void chooseToSave(QWidget *parent);
    /// Opens a file; asks what to do with it where that is not clear.
    void open(const QString &path, QWidget *parent);
    void save(const QString &path, QWidget *parent);

signals:
    /// There is another selection now, from a file.
    void opened();

private:
    void follow();
    void take(const PartnerListFile &list, bool isAppended, QWidget *parent);
    /// A message that stays until it was read.
    static void tell(const QString &text, QWidget *parent);

    MySelection &m_selection;
    QWidget *m_window;
    QAction m_open;
    QAction m_save;
};
