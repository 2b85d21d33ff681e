// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resultpane.h"

#include "browsing/partnersearch.h"
#include "presentation/calmscrollbar.h"
#include "widgets/categorypane.h"
#include "widgets/categoryview.h"
#include "widgets/filterbar.h"
#include "widgets/nothingfound.h"
#include "widgets/resultdelegate.h"
#include "widgets/resultheader.h"
#include "widgets/searchfailed.h"
#include "widgets/starclicks.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

ResultPane::ResultPane(BrowsingState &state, PartnerSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_search(search)
    , m_header(new ResultHeader(state, this))
    , m_contents(new QStackedWidget(this))
    , m_view(new QListView(this))
    , m_nothing(new NothingFound(state, this))
    , m_failed(new SearchFailed(this))
{
    setObjectName(QStringLiteral("resultPane"));
    m_view->setObjectName(QStringLiteral("results"));
    buildLayout();
    m_view->setModel(&m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultPane::chooseCurrent);
    connect(m_view, &QListView::activated, this, &ResultPane::chooseCurrent);
    connect(&m_search, &PartnerSearch::found, this, &ResultPane::showAnswer);
    connect(&m_search, &PartnerSearch::summarised, this, &ResultPane::showSummary);
    connect(&m_search, &PartnerSearch::failed, this, &ResultPane::showFailure);
    connect(m_failed, &SearchFailed::openAgainWanted, this, &ResultPane::openAgainWanted);
    connect(m_header, &ResultHeader::layoutChanged, this, &ResultPane::followLayout);
    connect(m_header->filters(), &FilterBar::countsWanted, &m_search, [this] {
        if (m_state.filter().isEmpty())
            m_search.askForCounts();
    });
    connect(&m_state, &BrowsingState::catalogueAboutToChange, this, [this] {
        m_summary = SearchSummary();
        m_hasFailed = false;
        m_model.setCatalogue(nullptr);
    });
    connect(&m_state, &BrowsingState::catalogueChanged, this, [this] { m_model.setCatalogue(m_state.catalogue()); });
    connect(&m_state, &BrowsingState::entryChanged, this, &ResultPane::followEntry);
    connect(&m_state, &BrowsingState::languageChanged, this, &ResultPane::followLanguage);
    connect(&m_state.selected(), &SelectedPartners::changed, this, &ResultPane::followSelection);
    new StarClicks(m_view, ResultDelegate::starTarget, m_state.selected());
    m_model.setCatalogue(m_state.catalogue());
    followSelection({});
    followLanguage();
    retranslate();
}

void ResultPane::buildLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setItemDelegate(new ResultDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_contents->addWidget(m_view);
    m_contents->addWidget(m_nothing);
    m_contents->addWidget(m_failed);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_contents, 1);
}

void ResultPane::addButton(QAction *action)
{
    m_header->addButton(action);
    QList<QWidget *> order = m_header->controls();
    order.append(m_view);
    for (qsizetype position = 1; position < order.size(); ++position)
        setTabOrder(order.at(position - 1), order.at(position));
}

void ResultPane::showAnswer(const SearchAnswer &answer)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    // Who picks on, or takes away, stays where he is in the list.
    m_isRefreshed = std::exchange(m_refreshWanted, std::nullopt) == m_state.filter();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_answer = answer;
    m_hasFailed = false;
    m_summary = SearchSummary();
    m_isSummarised = false;
    m_header->showCount(static_cast<int>(answer.partners.size()), answer.isComplete);
    m_header->showCorrection(answer.correction);
    m_model.setAnswer(answer);
    m_view->scrollToTop();
    const int row = m_model.rowOf(m_state.entry().partner);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    // Who types wants to see the best first, wherever the page that is open stands among them.
    if (row >= 0 && !std::exchange(m_hasArrived, false))
        m_view->scrollToTop();
    if (m_isRefreshed) {
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    showContents();
    if (m_firstWanted == m_state.filter())
        openFirst();
    m_firstWanted.reset();
}

void ResultPane::showSummary(const SearchSummary &summary)
{
    m_header->filters()->setCounts(summary.counts);
    if (m_state.filter().isEmpty())
        return;
    m_model.setSummary(summary);
    // With another number beside a filter the partners stay the same: their tree stays as it is.
    const bool isNew = !std::exchange(m_isSummarised, true) || summary.partners != m_summary.partners;
    m_summary = summary;
    if (m_categories && m_header->isByCategory() && isNew) {
        const int scrolled = m_categories->view()->verticalScrollBar()->value();
        m_categories->showFound(summary);
        if (m_isRefreshed)
            m_categories->view()->scrollToPixel(scrolled);
    }
    m_header->showCount(static_cast<int>(summary.partners.size()), true);
    showContents();
}

void ResultPane::showFailure(const Refusal &refusal)
{
    // What is damaged finds the rest.
    if (refusal.reason == RefusalReason::Damaged)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_hasFailed = true;
    m_firstWanted.reset();
    // Nobody may open what an earlier search has found.
    m_answer = SearchAnswer();
    m_summary = SearchSummary();
    m_model.setAnswer(m_answer);
    m_header->showFailure();
    showContents();
}

void ResultPane::openFirst()
{
    m_firstWanted.reset();
    if (m_search.isSearching())
        m_firstWanted = m_state.filter();
    else if (m_model.rowCount() > 0 && !m_state.filter().isEmpty())
        m_state.choose(m_model.index(0).data(PartnerIdRole).toInt());
}

void ResultPane::followLayout()
{
    if (m_header->isByCategory() && !m_state.filter().isEmpty())
        categories()->showFound(m_summary);
    showContents();
}

CategoryPane *ResultPane::categories()
{
    if (!m_categories) {
        m_categories = new CategoryPane(m_state, CategoryPane::Contents::Found);
        m_categories->view()->installEventFilter(this);
        m_contents->addWidget(m_categories);
        // Where the list stands, not at the end of the window.
        QWidget *before = m_view;
        for (QWidget *own : {m_categories->groupingBox(), static_cast<QWidget *>(m_categories->view())}) {
            setTabOrder(before, own);
            before = own;
        }
    }
    return m_categories;
}

void ResultPane::takeFocus()
{
    if (m_contents->currentWidget() == m_failed) {
        m_failed->enter();
        return;
    }
    const bool isTree = m_categories && m_contents->currentWidget() == m_categories;
    (isTree ? static_cast<QWidget *>(m_categories->view()) : m_view)->setFocus(Qt::OtherFocusReason);
}

bool ResultPane::enterList()
{
    // The rows of the last search are still there, but nobody sees them.
    if (m_state.filter().isEmpty())
        return false;
    if (m_contents->currentWidget() == m_failed) {
        m_failed->enter();
        return true;
    }
    if (m_header->isByCategory() && m_contents->currentWidget() == m_categories) {
        QTreeView *tree = m_categories->view();
        if (!tree->currentIndex().isValid())
            tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_model.rowCount() == 0)
        return false;
    // Before the focus comes: the view would make the first row current without choosing it.
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0));
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void ResultPane::chooseCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_isFollowing || !current.isValid())
        return;
    const PartnerId partner = current.data(PartnerIdRole).toInt();
    m_state.chooseIn(m_state.entry().category, partner, m_isWalking ? Arrival::Passing : Arrival::Chosen);
}

void ResultPane::followEntry(const BrowsingEntry &entry)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    m_hasArrived = std::exchange(m_lastPartner, entry.partner) != entry.partner;
    if (entry.filter.isEmpty())
        return;
    const int row = m_model.rowOf(entry.partner);
    if (row < 0) {
        m_view->selectionModel()->clear();
    } else if (m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model.index(row));
        m_view->scrollTo(m_model.index(row));
    }
}

void ResultPane::followSelection(const QSet<PartnerId> &changed)
{
    if (m_state.filter().uses(FilterKey::Is))
        m_refreshWanted = m_state.filter();
    m_model.setSelected(m_state.selected().ids(), changed);
}

void ResultPane::followLanguage()
{
    m_model.setLanguage(m_state.language());
    retranslate();
}

void ResultPane::retranslate()
{
    m_view->setAccessibleName(tr("Results"));
    showContents();
}

QWidget *ResultPane::dueContents()
{
    if (m_hasFailed && !m_state.filter().isEmpty())
        return m_failed;
    if (m_model.rowCount() == 0 && !m_search.isSearching() && !m_state.filter().isEmpty())
        return m_nothing;
    // A start does not wait for a tree that nobody sees.
    const bool isSearched = m_categories || !m_state.filter().isEmpty();
    return m_header->isByCategory() && isSearched && m_summary.hasEveryCategory ? static_cast<QWidget *>(categories())
                                                                                : m_view;
}

void ResultPane::showContents()
{
    QWidget *due = dueContents();
    // It may be a way out that is no longer offered.
    const QPointer<QWidget> focus = window()->focusWidget();
    const bool hadFocus = focus && focus->hasFocus() && m_contents->isAncestorOf(focus);
    if (due == m_nothing)
        m_nothing->offer(m_answer.nearest);
    if (due == m_contents->currentWidget() && (!hadFocus || focus))
        return;
    const bool hadFailed = m_contents->currentWidget() == m_failed;
    m_contents->setCurrentWidget(due);
    // The focus must not fall to the page when what had it goes away.
    if (hadFocus && due == m_failed)
        m_failed->enter();
    else if (hadFocus && hadFailed && due != m_nothing)
        takeFocus(); // who opened the catalogue again has chosen no row
    else if (hadFocus && !(due == m_nothing ? m_nothing->enter() : enterList()))
        emit fieldWanted();
}

void ResultPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ResultPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid()) {
        // Who only tabs by has chosen nothing; Qt makes the first row current.
        const QScopedValueRollback guard(m_isFollowing, true);
        m_view->removeEventFilter(this);
        QCoreApplication::sendEvent(m_view, event);
        m_view->installEventFilter(this);
        m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        return true;
    }
    const bool isTree = m_categories && watched == m_categories->view();
    if (isTree && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up) {
        const QModelIndex current = m_categories->view()->currentIndex();
        if (current.row() <= 0 && !current.parent().isValid()) {
            emit fieldWanted();
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const bool isFirst = m_view->currentIndex().row() <= 0;
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up && isFirst) {
            emit fieldWanted();
            return true;
        }
        // The view must see the key between the two changes.
        m_isWalking = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isWalking = false; }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}
