// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/categorypane.h"

#include "browsing/partnerfacts.h"
#include "presentation/textlabels.h"
#include "widgets/categorydelegate.h"
#include "widgets/categoryview.h"
#include "widgets/starclicks.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace
{

constexpr qsizetype few = 60; // partners that are shown without opening anything

} // namespace

CategoryPane::CategoryPane(BrowsingState &state, Contents contents, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_contents(contents)
    , m_label(new MutedLabel(QString(), this))
    , m_grouping(new QComboBox(this))
    , m_count(new MutedLabel(QString(), this))
    , m_view(new CategoryView(this))
{
    const bool isOfFound = contents == Contents::Found;
    setObjectName(isOfFound ? QStringLiteral("foundPane") : QStringLiteral("categoryPane"));
    m_grouping->setObjectName(isOfFound ? QStringLiteral("foundGrouping") : QStringLiteral("grouping"));
    m_view->setObjectName(isOfFound ? QStringLiteral("foundCategories") : QStringLiteral("categories"));
    // What was found is counted above the pane already.
    m_count->setVisible(!isOfFound);
    if (isOfFound)
        m_model.narrow(SearchSummary());
    for (const CategoryTree tree : everyCategoryTree)
        m_grouping->addItem(QString(), static_cast<int>(tree));
    buildLayout();
    m_view->setModel(&m_model);
    retranslate();

    connect(m_grouping, &QComboBox::activated, this,
            [this](int row) { m_state.setGrouping(everyCategoryTree[static_cast<std::size_t>(row)]); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CategoryPane::chooseSelected);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberExpansion(index, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberExpansion(index, false); });
    connect(&m_state, &BrowsingState::catalogueChanged, this, &CategoryPane::followCatalogue);
    connect(&m_state, &BrowsingState::languageChanged, this, &CategoryPane::followLanguage);
    connect(&m_state, &BrowsingState::entryChanged, this, &CategoryPane::followEntry);
    new StarClicks(m_view, CategoryDelegate::starTarget, m_state.selected());
    const auto followSelection = [this](const QSet<PartnerId> &changed) {
        m_model.setSelected(m_state.selected().ids(), changed);
    };
    connect(&m_state.selected(), &SelectedPartners::changed, this, followSelection);
    followSelection({});
    followLanguage();
    followCatalogue();
    followEntry(m_state.entry());
}

QWidget *CategoryPane::groupingBox() const
{
    return m_grouping;
}

void CategoryPane::buildLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_grouping->setMinimumHeight(28);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_grouping);
    m_count->setWordWrap(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, m_contents == Contents::Found ? 0 : 12, 16, 8);
    top->setSpacing(8);
    top->addWidget(m_label);
    top->addWidget(m_grouping);
    top->addStretch();
    top->addWidget(m_count);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_view);
}

void CategoryPane::showFound(const SearchSummary &summary)
{
    {
        const QScopedValueRollback guard(m_isFollowing, true);
        m_model.narrow(summary);
        m_areFew = summary.partners.size() <= few;
        restoreExpansion();
    }
    followEntry(m_state.entry());
}

void CategoryPane::retranslate()
{
    m_label->setText(tr("Group by"));
    m_grouping->setAccessibleName(tr("Group by"));
    for (const CategoryTree tree : everyCategoryTree)
        m_grouping->setItemText(static_cast<int>(tree), categoryTreeText(tree));
    m_view->setAccessibleName(m_contents == Contents::Found ? tr("Results by category") : tr("Partners by category"));
    const int count = m_state.catalogue() ? m_state.catalogue()->info().partnerCount : 0;
    m_count->setText(QLocale().toString(count));
    m_count->setAccessibleName(partnerCountText(count));
}

void CategoryPane::followCatalogue()
{
    m_model.setCatalogue(m_state.catalogue(), m_state.entry().grouping);
    auto *groupings = qobject_cast<QStandardItemModel *>(m_grouping->model());
    for (const CategoryTree tree : everyCategoryTree) {
        const bool hasCategories = m_state.catalogue() && !m_state.catalogue()->categories(tree).isEmpty();
        groupings->item(static_cast<int>(tree))->setEnabled(hasCategories);
    }
    restoreExpansion();
    retranslate();
}

void CategoryPane::followLanguage()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    m_view->keepPlaceDuring([this] { m_model.setLanguage(m_state.language()); });
}

void CategoryPane::followEntry(const BrowsingEntry &entry)
{
    // A row that becomes current tells assistive technology that it has the focus: not while nobody sees it.
    m_isStale = window()->isVisible() && !isVisible();
    if (m_isStale)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_grouping->setCurrentIndex(static_cast<int>(entry.grouping));
    if (m_model.tree() != entry.grouping) {
        m_model.setTree(entry.grouping);
        restoreExpansion();
    }
    const QModelIndex row = entry.partner == 0 ? m_model.indexOfCategory(entry.category)
                                               : m_model.indexOfPartner(entry.partner, entry.category);
    if (row == m_view->currentIndex())
        return;
    m_view->setCurrentIndex(row);
    if (row.isValid())
        m_view->scrollTo(row);
    else
        m_view->clearSelection();
}

void CategoryPane::chooseSelected()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (m_isFollowing || selected.isEmpty())
        return;
    const QModelIndex &current = selected.first();
    const PartnerId partner = current.data(PartnerIdRole).toInt();
    const CategoryId category = current.data(CategoryIdRole).toInt();
    const Arrival arrival = m_view->isWalking() ? Arrival::Passing : Arrival::Chosen;
    if (partner == 0)
        m_state.chooseCategory(category, arrival);
    else
        m_state.chooseIn(category, partner, arrival);
}

QString CategoryPane::keyOf(const QModelIndex &index) const
{
    const Category *category = m_state.catalogue()->category(index.data(CategoryIdRole).toInt());
    return category ? slugOf(category->tree) + QLatin1Char('/') + category->slug : QString();
}

void CategoryPane::rememberExpansion(const QModelIndex &index, bool isExpanded)
{
    if (m_areFew) // opened by the program, not by the reader
        return;
    if (isExpanded)
        m_expanded.insert(keyOf(index));
    else
        m_expanded.remove(keyOf(index));
}

QStringList CategoryPane::expandedCategories() const
{
    QStringList keys(m_expanded.begin(), m_expanded.end());
    keys.sort();
    return keys;
}

void CategoryPane::setExpandedCategories(const QStringList &categories)
{
    m_expanded = QSet<QString>(categories.begin(), categories.end());
    restoreExpansion();
}

void CategoryPane::restoreExpansion()
{
    if (!m_state.catalogue())
        return;
    for (const Category &category : m_state.catalogue()->categories(m_model.tree())) {
        const QString key = slugOf(category.tree) + QLatin1Char('/') + category.slug;
        if (const QModelIndex index = m_model.indexOfCategory(category.id); index.isValid())
            m_view->setExpanded(index, m_areFew || m_expanded.contains(key));
    }
}

void CategoryPane::showEvent(QShowEvent *event)
{
    if (std::exchange(m_isStale, false))
        followEntry(m_state.entry());
    QWidget::showEvent(event);
}

void CategoryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
