// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neweditionactions.h"

#include "browsing/browsingstate.h"
#include "browsing/cataloguesession.h"
#include "widgets/neweditiondialog.h"

#include <QMenu>

NewEditionActions::NewEditionActions(BrowsingState &state, CatalogueSession &session, Settings &settings,
                                     QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    m_make.setObjectName(QStringLiteral("newEdition"));
    const auto follow = [this] { m_make.setEnabled(m_state.catalogue()); };
    connect(&m_state, &BrowsingState::catalogueChanged, this, follow);
    connect(&m_make, &QAction::triggered, this, &NewEditionActions::showDialog);
    follow();
    retranslate();
}

void NewEditionActions::fillMenu(QMenu *menu)
{
    menu->addAction(&m_make);
}

void NewEditionActions::retranslate()
{
    m_make.setText(tr("&New Edition from a Spreadsheet…"));
}

void NewEditionActions::showDialog()
{
    const Catalogue &catalogue = *m_state.catalogue();
    auto *dialog = new NewEditionDialog({{catalogue.info(), catalogue.identity()},
                                         {m_session.bundled(), catalogue.info().path, m_session.openedPath()},
                                         m_state.language(),
                                         QDate::currentDate()},
                                        m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The edition is made of the catalogue that was open.
    connect(&m_state, &BrowsingState::catalogueAboutToChange, dialog, &NewEditionDialog::giveUp);
    connect(dialog, &NewEditionDialog::openWanted, this, [this](const QString &path) { m_session.open(path); });
    dialog->open();
}
