// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportactions.h"

#include "browsing/browsingstate.h"
#include "presentation/iconbutton.h"
#include "presentation/lineicon.h"
#include "settings/myselection.h"
#include "widgets/exportdialog.h"
#include "widgets/noticebar.h"

#include <QMenu>
#include <QToolButton>

namespace
{

constexpr int buttonSize = 36; // as the other buttons of the header

} // namespace

ExportActions::ExportActions(const Parts &parts, NoticeBar *notice, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_notice(notice)
    , m_window(window)
    , m_button(makeIconButton(QStringLiteral("exportButton"), buttonSize, window))
{
    m_export.setObjectName(QStringLiteral("export"));
    m_export.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export.setIcon(lineIcon(LineShape::Export));
    m_export.setIconVisibleInMenu(false);
    showAction(m_button, &m_export);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto follow = [this] { m_export.setEnabled(m_parts.state.catalogue()); };
    connect(&m_parts.state, &BrowsingState::catalogueChanged, this, follow);
    connect(&m_export, &QAction::triggered, this, &ExportActions::showDialog);
    follow();
    retranslate();
}

void ExportActions::fillFileMenu(QMenu *menu)
{
    menu->addAction(&m_export);
}

QWidget *ExportActions::headerButton() const
{
    return m_button;
}

void ExportActions::retranslate()
{
    m_export.setText(tr("&Export…"));
    m_export.setIconText(tr("Export…", "on a button"));
}

void ExportActions::tellCancelled()
{
    // Why there is another catalogue is told already, if nobody chose it; that says more.
    if (m_notice->isVisible())
        return;
    m_notice->show([] { return tr("The export was cancelled, because another catalogue was opened."); });
}

void ExportActions::showDialog()
{
    const Catalogue &catalogue = *m_parts.state.catalogue();
    const QList<SelectedPartner> &selection = m_parts.selection.partners();
    const std::optional<ScopedPartners> scoped = scopedPartners(m_parts.state, selection, QDate::currentDate());
    if (!scoped) {
        emit failed(unreadRefusal(catalogue.info().path, catalogue.identity()));
        return;
    }
    QHash<QString, QString> notes;
    for (const SelectedPartner &partner : selection)
        notes.insert(partner.slug, partner.note);
    auto *dialog =
        new ExportDialog(ExportSource(m_parts.state, *scoped, notes), m_parts.profiles, m_parts.settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_parts.state, &BrowsingState::catalogueAboutToChange, dialog, [this, dialog] {
        // The notices of the catalogue before go when the other one is there.
        if (dialog->isWorking())
            QMetaObject::invokeMethod(this, &ExportActions::tellCancelled, Qt::QueuedConnection);
        dialog->done(QDialog::Rejected);
    });
    dialog->open();
}
