// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "widgets/printdialog.h"

#include <QAction>
#include <QObject>

class MySelection;
class QMenu;

/// Printing, and saving as PDF: the page that is shown, or a list of partners.
class PrintActions final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the actions.
    PrintActions(BrowsingState &state, const MySelection &selection, QWidget *window);

    void fillFileMenu(QMenu *menu);
    [[nodiscard]] QAction *printAction() { return &m_print; }
    void retranslate();

    /// Instead of the printers of the system.
    void setPrinters(const PrinterSource &printers) { m_printers = printers; }

signals:
    /// The dialog cannot be opened: the file is not the one that was opened, or damaged.
    void failed(const Refusal &refusal);

private:
    void showDialog();
    /// What a person wants who stands here: the page, else the list.
    [[nodiscard]] PrintChoice firstChoice() const;

    BrowsingState &m_state;
    QWidget *m_window;
    const MySelection &m_selection;
    PrinterSource m_printers;
    QAction m_print;
};
