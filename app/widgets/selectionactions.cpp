// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionactions.h"

#include "presentation/lineicon.h"
#include "settings/selectiontexts.h"
#include "widgets/manageselectiondialog.h"
#include "widgets/noticebar.h"

#include <QAccessible>
#include <QMenu>
#include <QToolButton>

namespace
{

constexpr int leastHeight = 24; // pixels of the button in the status bar

} // namespace

SelectionActions::SelectionActions(BrowsingState &state, MySelection &selection, NoticeBar *notice, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_selection(selection)
    , m_notice(notice)
    , m_window(window)
    , m_lists(selection, window)
    , m_count(new QToolButton(window))
{
    m_toggle.setObjectName(QStringLiteral("toggleSelected"));
    m_toggle.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_star.setObjectName(QStringLiteral("inSelection"));
    m_star.setCheckable(true);
    m_show.setObjectName(QStringLiteral("showSelection"));
    m_manage.setObjectName(QStringLiteral("manageSelection"));
    m_count->setObjectName(QStringLiteral("selectionCount"));
    m_count->setAutoRaise(true);
    m_count->setFocusPolicy(Qt::TabFocus);
    m_count->setMinimumHeight(leastHeight);
    const auto toggleShown = [this] { toggle(m_state.entry().partner); };
    connect(&m_toggle, &QAction::triggered, this, toggleShown);
    connect(&m_star, &QAction::triggered, this, toggleShown);
    connect(&m_show, &QAction::triggered, this, &SelectionActions::show);
    connect(&m_manage, &QAction::triggered, this, &SelectionActions::showManageDialog);
    connect(m_count, &QToolButton::clicked, this, &SelectionActions::show);
    connect(&m_lists, &PartnerListActions::opened, this, &SelectionActions::show);
    connect(&m_state.selected(), &SelectedPartners::toggleWanted, this, &SelectionActions::toggle);
    connect(&m_state, &BrowsingState::catalogueChanged, this, &SelectionActions::followCatalogue);
    connect(&m_state, &BrowsingState::entryChanged, this, &SelectionActions::follow);
    connect(&m_selection, &MySelection::changed, this, &SelectionActions::followSelection);
    followCatalogue();
}

QWidget *SelectionActions::countButton() const
{
    return m_count;
}

void SelectionActions::fillEditMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(&m_toggle);
}

void SelectionActions::fillViewMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({&m_show, &m_manage});
}

void SelectionActions::retranslate()
{
    m_lists.retranslate();
    m_show.setText(tr("Sh&ow My Selection"));
    m_manage.setText(tr("&Manage My Selection…"));
    m_count->setToolTip(tr("Show my selection"));
    follow();
}

void SelectionActions::followCatalogue()
{
    m_ids.clear();
    const Catalogue *catalogue = m_state.catalogue();
    m_selection.setCatalogue(catalogue ? catalogue->info().id : QString());
    followSelection(); // the same list may have other numbers in another edition
    if (m_selection.failure())
        tellIfWrong(m_selection.failure());
}

void SelectionActions::followSelection()
{
    QSet<PartnerId> ids;
    if (const Catalogue *catalogue = m_state.catalogue()) {
        for (const SelectedPartner &partner : m_selection.partners()) {
            const auto known = m_ids.constFind(partner.slug);
            const PartnerId id = known != m_ids.constEnd()
                                     ? *known
                                     : *m_ids.insert(partner.slug, catalogue->partnerWithSlug(partner.slug));
            if (id != 0)
                ids.insert(id);
        }
    }
    m_state.selected().set(ids);
    follow();
}

void SelectionActions::follow()
{
    const PartnerId partner = m_state.entry().partner;
    const bool isPicked = m_state.selected().contains(partner);
    m_toggle.setEnabled(partner != 0);
    m_toggle.setText(isPicked ? tr("Remove from &My Selection") : tr("Add to &My Selection"));
    m_star.setIcon(lineIcon(isPicked ? LineShape::FilledStar : LineShape::Star));
    m_star.setChecked(isPicked);
    m_star.setIconText(isPicked ? tr("In my selection", "on a button") : tr("Add to my selection", "on a button"));
    m_star.setToolTip(
        QStringLiteral("%1 (%2)").arg(isPicked ? tr("Remove from my selection") : tr("Add to my selection"),
                                      m_toggle.shortcut().toString(QKeySequence::NativeText)));
    m_show.setEnabled(!m_selection.isEmpty());
    const QString count = selectionCountText(m_selection.partners().size());
    m_count->setVisible(!m_selection.isEmpty());
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    m_count->setAccessibleName(count);
    // Who hears the program must learn that something was picked, or taken away.
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SelectionActions::toggle(PartnerId partner)
{
    const Catalogue *catalogue = m_state.catalogue();
    const QString slug = catalogue ? catalogue->slugOfPartner(partner) : QString();
    if (slug.isEmpty())
        return;
    const LanguageOrder &languages = catalogue->info().languages;
    const QString name = catalogue->nameOf(partner).in(bestLanguage(m_state.language(), languages), languages).text;
    tellIfWrong(m_selection.toggle({slug, QString(), name}));
    follow(); // a button that was pressed for nothing must not stay so
}

void SelectionActions::show()
{
    PartnerFilter filter;
    filter.add(FilterKey::Is, selectedValue());
    m_state.setFilter(filter);
}

void SelectionActions::showManageDialog()
{
    m_selection.read();
    auto *dialog = new ManageSelectionDialog(m_state, m_selection, m_lists, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SelectionActions::tellIfWrong(const std::optional<SelectionFailure> &failure)
{
    // What was done went well, but a file that could not be read was put aside for it.
    const std::optional<SelectionFailure> told = failure ? failure : m_selection.failure();
    if (told)
        m_notice->show([told] { return selectionFailureText(*told); });
}
