// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partnerscope.h"

#include "browsing/browsingstate.h"
#include "browsing/passingpartners.h"
#include "catalogue/displaytext.h"
#include "presentation/flowlayout.h"
#include "presentation/tooltip.h"
#include "settings/selectedpartner.h"
#include "widgets/mnemonic.h"
#include "widgets/radiogroup.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int longestShownName = 40;

// In the order of PartnerScope.
constexpr std::array names = {"Current", "Selection", "Shown", "All"};

} // namespace

QList<PartnerId> ScopedPartners::of(PartnerScope scope) const
{
    switch (scope) {
    case PartnerScope::Current:
        return current == 0 ? QList<PartnerId>() : QList{current};
    case PartnerScope::Selection:
        return selection;
    case PartnerScope::All:
        return all;
    case PartnerScope::Shown:
        break;
    }
    return shown;
}

std::optional<ScopedPartners> scopedPartners(const BrowsingState &state, const QList<SelectedPartner> &selection,
                                             const QDate &today)
{
    const Catalogue &catalogue = *state.catalogue();
    const std::optional<QList<PartnerId>> shown =
        partnersPassing(catalogue, state.filter(), state.language(), today, state.selected().ids());
    if (!shown)
        return std::nullopt;
    ScopedPartners partners;
    partners.shown = *shown;
    partners.all = state.filter().isEmpty()
                       ? *shown
                       : partnersPassing(catalogue, {}, state.language(), today).value_or(QList<PartnerId>());
    partners.selection = partnersIn(catalogue, selection);
    partners.selection.removeAll(0);
    partners.current = state.entry().partner;
    if (partners.current != 0)
        partners.currentName = catalogue.nameOf(partners.current).in(state.language(), catalogue.info().languages).text;
    return partners;
}

PartnerScopeButtons::PartnerScopeButtons(const ScopedPartners &partners, const QList<PartnerScope> &offered,
                                         PartnerScope first, const QString &prefix, Qt::Orientation orientation,
                                         QWidget *parent)
    : QWidget(parent)
    , m_partners(partners)
    , m_offered(offered)
    , m_group(new QButtonGroup(this))
{
    QLayout *all = nullptr;
    if (orientation == Qt::Horizontal) {
        all = new FlowLayout(16, 4, this);
    } else {
        all = new QVBoxLayout(this);
        all->setSpacing(4);
    }
    all->setContentsMargins(0, 0, 0, 0);
    for (const PartnerScope scope : offered) {
        auto *button = new QRadioButton(this);
        button->setObjectName(prefix + QLatin1String(names.at(static_cast<std::size_t>(scope))));
        button->setMinimumHeight(leastHeight);
        button->setEnabled(!m_partners.of(scope).isEmpty());
        m_group->addButton(button, static_cast<int>(scope));
        all->addWidget(button);
    }
    for (const PartnerScope scope :
         {PartnerScope::All, PartnerScope::Selection, PartnerScope::Current, PartnerScope::Shown, first})
        setScope(scope);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked)
            return;
        giveTabToChosen(*m_group);
        setFocusProxy(m_group->button(id));
        emit changed();
    });
    retranslate();
}

PartnerScope PartnerScopeButtons::scope() const
{
    return m_group->checkedId() < 0 ? PartnerScope::Shown : static_cast<PartnerScope>(m_group->checkedId());
}

void PartnerScopeButtons::setScope(PartnerScope scope)
{
    const QSignalBlocker blocker(m_group);
    QAbstractButton *button = m_group->button(static_cast<int>(scope));
    if (!button || !button->isEnabled())
        return;
    button->setChecked(true);
    giveTabToChosen(*m_group);
    setFocusProxy(button);
}

QString PartnerScopeButtons::textOf(PartnerScope scope) const
{
    const QString count = QLocale().toString(m_partners.of(scope).size());
    const QString name = withoutMnemonic(shortened(m_partners.currentName, longestShownName));
    switch (scope) {
    case PartnerScope::Current:
        return name.isEmpty() ? tr("&This partner") : tr("&This partner: %1", "%1 is a name").arg(name);
    case PartnerScope::Selection:
        return tr("&My selection (%1)", "%1 is a number").arg(count);
    case PartnerScope::Shown:
        return tr("&Shown now (%1)", "%1 is a number").arg(count);
    case PartnerScope::All:
        break;
    }
    return tr("&All (%1)", "all partners; %1 is a number").arg(count);
}

QString PartnerScopeButtons::reasonFor(PartnerScope scope)
{
    switch (scope) {
    case PartnerScope::Current:
        return tr("No page of a partner is shown.");
    case PartnerScope::Selection:
        return tr("There is no partner in your selection yet.");
    case PartnerScope::Shown:
        return tr("No partner passes the filter.");
    case PartnerScope::All:
        break;
    }
    return tr("The catalogue holds no partner.");
}

void PartnerScopeButtons::retranslate()
{
    for (const PartnerScope scope : m_offered) {
        QAbstractButton *button = m_group->button(static_cast<int>(scope));
        button->setText(textOf(scope));
        const QString reason = button->isEnabled() ? QString() : reasonFor(scope);
        button->setToolTip(toolTipText(reason));
        button->setAccessibleDescription(reason);
    }
}

void PartnerScopeButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
