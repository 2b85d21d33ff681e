// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copyactions.h"

#include "browsing/partnerextract.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace
{

void copy(const QString &text, const QString &html)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

CopyActions::CopyActions(BrowsingState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(QStringLiteral("copyPartner"));
    m_name.setObjectName(QStringLiteral("copyName"));
    m_address.setObjectName(QStringLiteral("copyAddress"));
    m_text.setObjectName(QStringLiteral("copyText"));
    m_text.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_menu->addActions({&m_text, &m_name, &m_address});
    connect(&m_name, &QAction::triggered, this, [this] { copy(extract().name, {}); });
    connect(&m_address, &QAction::triggered, this, [this] { copy(extract().address, {}); });
    connect(&m_text, &QAction::triggered, this, [this] {
        const PartnerExtract taken = extract();
        copy(taken.plainText(), taken.html());
    });
    // To know whether there is an address the whole partner is read: not for every page that is passed.
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_address.setEnabled(!extract().address.isEmpty()); });
    connect(&m_state, &BrowsingState::entryChanged, this, &CopyActions::follow);
    connect(&m_state, &BrowsingState::catalogueChanged, this, &CopyActions::follow);
    retranslate();
    follow();
}

void CopyActions::fillEditMenu(QMenu *menu)
{
    menu->addMenu(m_menu);
}

void CopyActions::retranslate()
{
    m_menu->setTitle(tr("Cop&y Partner"));
    m_text.setText(tr("&Short Text with Link"));
    m_name.setText(tr("&Name"));
    m_address.setText(tr("&Web Address"));
}

void CopyActions::follow()
{
    const bool hasPartner = m_state.catalogue() && m_state.entry().partner != 0;
    m_menu->menuAction()->setEnabled(hasPartner);
    for (QAction *action : {&m_name, &m_address, &m_text})
        action->setEnabled(hasPartner);
}

PartnerExtract CopyActions::extract() const
{
    const std::optional<Partner> partner = m_state.catalogue()->partner(m_state.entry().partner);
    return partner ? extractOf(*m_state.catalogue(), *partner, m_state.language()) : PartnerExtract();
}
