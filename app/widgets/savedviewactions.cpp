// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savedviewactions.h"

#include "presentation/lineicon.h"
#include "settings/savedviewtexts.h"
#include "widgets/manageviewsdialog.h"
#include "widgets/mnemonic.h"
#include "widgets/noticebar.h"
#include "widgets/saveviewdialog.h"

#include <QMenu>

SavedViewActions::SavedViewActions(BrowsingState &state, SavedViews &views, NoticeBar *notice, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_views(views)
    , m_notice(notice)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(QStringLiteral("savedViews"));
    m_save.setObjectName(QStringLiteral("saveView"));
    m_save.setIcon(lineIcon(LineShape::Bookmark));
    m_save.setIconVisibleInMenu(false);
    m_save.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_save.setEnabled(!m_state.filter().isEmpty());
    m_manage.setObjectName(QStringLiteral("manageViews"));
    m_manage.setEnabled(!m_views.isEmpty());
    m_menu->addSeparator();
    m_menu->addActions({&m_save, &m_manage});
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViewActions::readAgain);
    connect(&m_save, &QAction::triggered, this, &SavedViewActions::showSaveDialog);
    connect(&m_manage, &QAction::triggered, this, &SavedViewActions::showManageDialog);
    connect(&m_state, &BrowsingState::entryChanged, this,
            [this](const BrowsingEntry &entry) { m_save.setEnabled(!entry.filter.isEmpty()); });
    retranslate();
}

void SavedViewActions::fillViewMenu(QMenu *menu)
{
    menu->addMenu(m_menu);
}

void SavedViewActions::retranslate()
{
    m_menu->setTitle(tr("Saved &Views"));
    m_save.setText(tr("&Save This View…"));
    m_manage.setText(tr("&Manage Views…"));
}

void SavedViewActions::readAgain()
{
    m_views.read();
    fill();
    if (m_views.failure() && !m_isFailureTold)
        tell(m_views.failure());
    m_isFailureTold = m_views.failure().has_value();
}

void SavedViewActions::fill()
{
    for (QAction *action : m_menu->actions()) {
        if (action->isCheckable())
            delete action;
    }
    QString taken = mnemonicOf(m_save.text()) + mnemonicOf(m_manage.text());
    for (const SavedView &view : m_views.views())
        addView(view, taken);
    m_manage.setEnabled(!m_views.isEmpty());
}

void SavedViewActions::addView(const SavedView &view, QString &taken)
{
    auto *action = new QAction(withMnemonic(withoutMnemonic(view.name), taken), m_menu);
    action->setObjectName(QStringLiteral("view-") + view.name);
    action->setCheckable(true);
    action->setChecked(view.filter == m_state.filter());
    connect(action, &QAction::triggered, this, [this, filter = view.filter] { m_state.setFilter(filter); });
    QAction *separator = m_menu->actions().at(m_menu->actions().size() - 3);
    m_menu->insertAction(separator, action);
}

void SavedViewActions::showSaveDialog()
{
    // The dialog tells which names there are: another process may have saved views.
    m_views.read();
    auto *dialog = new SaveViewDialog(m_state, m_views, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { tell(m_views.save(dialog->view())); });
    dialog->open();
}

void SavedViewActions::showManageDialog()
{
    m_views.read();
    auto *dialog = new ManageViewsDialog(m_views.views(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const QList<ViewChange> changes = dialog->changes(); !changes.isEmpty())
            tell(m_views.change(changes));
    });
    dialog->open();
}

void SavedViewActions::tell(const std::optional<ViewsFailure> &failure)
{
    m_manage.setEnabled(!m_views.isEmpty());
    // What was done went well, but a file that could not be read was put aside for it.
    const std::optional<ViewsFailure> told = failure ? failure : m_views.failure();
    if (told)
        m_notice->show([told] { return viewsFailureText(*told); });
}
