// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printactions.h"

#include "printers/printerloader.h"
#include "settings/myselection.h"

#include <QMenu>

PrintActions::PrintActions(BrowsingState &state, const MySelection &selection, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
    , m_selection(selection)
    , m_printers([] { return loadPrinterModule(printerModulePath()); })
{
    m_print.setObjectName(QStringLiteral("print"));
    m_print.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    const auto follow = [this] { m_print.setEnabled(m_state.catalogue()); };
    connect(&m_state, &BrowsingState::catalogueChanged, this, follow);
    connect(&m_print, &QAction::triggered, this, &PrintActions::showDialog);
    follow();
    retranslate();
}

void PrintActions::fillFileMenu(QMenu *menu)
{
    menu->addAction(&m_print);
}

void PrintActions::retranslate()
{
    m_print.setText(tr("&Print…"));
}

PrintChoice PrintActions::firstChoice() const
{
    if (m_state.entry().partner != 0)
        return {PartnerScope::Current, PrintLayout::Sheets};
    return {PartnerScope::Shown, PrintLayout::List};
}

void PrintActions::showDialog()
{
    const Catalogue &catalogue = *m_state.catalogue();
    const std::optional<ScopedPartners> partners =
        scopedPartners(m_state, m_selection.partners(), QDate::currentDate());
    if (!partners) {
        emit failed(unreadRefusal(catalogue.info().path, catalogue.identity()));
        return;
    }
    auto *dialog = new PrintDialog(m_state, *partners, firstChoice(), m_printers, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_state, &BrowsingState::catalogueAboutToChange, dialog, &QDialog::reject);
    dialog->open();
}
