// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resultpane.h"

#include "browsing/filtertexts.h"
#include "browsing/partnerfacts.h"
#include "browsing/partnersearch.h"
#include "presentation/calmscrollbar.h"
#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "widgets/filterbar.h"
#include "widgets/resultdelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

ResultPane::ResultPane(BrowsingState &state, PartnerSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_search(search)
    , m_count(new MutedLabel(QString(), this))
    , m_filters(new FilterBar(state, this))
    , m_correction(new TextLabel(QString(), this))
    , m_help(new QWidget(this))
    , m_ways(new QVBoxLayout(m_help))
    , m_view(new QListView(this))
{
    setObjectName(QStringLiteral("resultPane"));
    m_count->setObjectName(QStringLiteral("resultCount"));
    m_correction->setObjectName(QStringLiteral("correction"));
    m_help->setObjectName(QStringLiteral("nothingFound"));
    m_view->setObjectName(QStringLiteral("results"));
    buildLayout();
    m_view->setModel(&m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultPane::chooseCurrent);
    connect(m_view, &QListView::activated, this, &ResultPane::chooseCurrent);
    connect(&m_search, &PartnerSearch::found, this, &ResultPane::showAnswer);
    connect(&m_search, &PartnerSearch::summarised, this, &ResultPane::showSummary);
    connect(m_filters, &FilterBar::countsWanted, &m_search, [this] {
        if (m_state.filter().isEmpty())
            m_search.askForCounts();
    });
    connect(&m_state, &BrowsingState::catalogueAboutToChange, this, [this] { m_model.setCatalogue(nullptr); });
    connect(&m_state, &BrowsingState::catalogueChanged, this, [this] { m_model.setCatalogue(m_state.catalogue()); });
    connect(&m_state, &BrowsingState::entryChanged, this, &ResultPane::followEntry);
    connect(&m_state, &BrowsingState::languageChanged, this, &ResultPane::followLanguage);
    m_model.setCatalogue(m_state.catalogue());
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
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_count);
    top->addWidget(m_filters);
    top->addWidget(m_correction);
    m_help->hide();
    m_ways->setContentsMargins(12, 4, 12, 12);
    m_ways->setSpacing(4);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_help, 1);
    all->addWidget(m_view, 1);
}

void ResultPane::showAnswer(const SearchAnswer &answer)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    m_answer = answer;
    m_found = static_cast<int>(answer.partners.size());
    m_isCounted = answer.isComplete;
    m_model.setAnswer(answer);
    m_view->scrollToTop();
    const int row = m_model.rowOf(m_state.entry().partner);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    retranslate();
    if (m_firstWanted == m_state.filter())
        openFirst();
    m_firstWanted.reset();
}

void ResultPane::showSummary(const SearchSummary &summary)
{
    m_filters->setCounts(summary.counts);
    if (m_state.filter().isEmpty())
        return;
    m_model.setSummary(summary);
    m_found = static_cast<int>(summary.partners.size());
    m_isCounted = true;
    retranslate();
}

void ResultPane::openFirst()
{
    m_firstWanted.reset();
    if (m_search.isSearching())
        m_firstWanted = m_state.filter();
    else if (m_model.rowCount() > 0)
        m_state.choose(m_model.index(0).data(PartnerIdRole).toInt());
}

bool ResultPane::enterList()
{
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

void ResultPane::followLanguage()
{
    m_model.setLanguage(m_state.language());
    retranslate();
}

void ResultPane::retranslate()
{
    const QString count = tr("%n result(s)", nullptr, m_found);
    const QString text = m_isCounted ? count : tr("More than %n results", nullptr, m_found);
    m_view->setAccessibleName(tr("Results"));
    const bool isCorrected = !m_answer.correction.isEmpty();
    m_correction->setText(
        isCorrected ? tr("Nothing fits “%1”. Did you mean “%2”?", "what was typed, and what was found instead")
                          .arg(m_state.filter().words(), m_answer.correction)
                    : QString());
    m_correction->setVisible(isCorrected);
    showHelp();
    if (m_count->text() == text)
        return;
    m_count->setText(text);
    m_count->setAccessibleName(text);
    // Who hears the program must learn how many there are without going there.
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ResultPane::helpKey() const
{
    QString key = m_state.language().tag() + QLatin1Char('\n') + m_state.filter().text();
    for (const PartnerId partner : m_answer.nearest)
        key += QLatin1Char('\n') + QString::number(partner);
    return key + m_count->text();
}

void ResultPane::showHelp()
{
    const bool wantsHelp = m_model.rowCount() == 0 && !m_search.isSearching() && !m_state.filter().isEmpty();
    const QString key = wantsHelp ? helpKey() : QString();
    if (key == m_helpKey && m_help->isHidden() != wantsHelp)
        return;
    m_helpKey = key;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && focus->hasFocus() && (m_help->isAncestorOf(focus) || focus == m_view);
    makeHelp();
    if (!hadFocus)
        return;
    auto *way = m_help->findChild<LinkButton *>();
    if (wantsHelp && way)
        way->setFocus(Qt::OtherFocusReason);
    else if (!enterList())
        emit fieldWanted();
}

void ResultPane::makeHelp()
{
    qDeleteAll(m_help->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_ways->takeAt(0))
        delete item;
    const bool isNothing = m_model.rowCount() == 0 && !m_search.isSearching() && !m_state.filter().isEmpty();
    m_help->setVisible(isNothing);
    m_view->setVisible(!isNothing);
    const Catalogue *catalogue = m_state.catalogue();
    if (!isNothing || !catalogue)
        return;
    const PartnerFilter filter = m_state.filter();
    const Language language = bestLanguage(m_state.language(), catalogue->info().languages);
    const QString words = filter.words();
    m_ways->addWidget(new TextLabel(words.isEmpty() ? tr("No partner fits these filters together.")
                                                    : tr("Nothing was found for “%1”.", "what was typed").arg(words)));
    for (const FilterKey key : everyFilterKey) {
        for (const QString &value : filter.values(key) + filter.excludedValues(key)) {
            const QString name = filterValueText(*catalogue, key, value, language);
            addWay(tr("Search without “%1”", "a value that was filtered by").arg(name),
                   QStringLiteral("without-") + value, [this, key, value] {
                       PartnerFilter less = m_state.filter();
                       less.remove(key, value);
                       m_state.setFilter(less);
                   });
        }
    }
    if (!words.isEmpty())
        addWay(tr("Clear the search"), QStringLiteral("withoutWords"), [this] {
            PartnerFilter less = m_state.filter();
            less.setWords(QString());
            m_state.setFilter(less);
        });
    if (!m_answer.nearest.isEmpty())
        m_ways->addWidget(new MutedLabel(tr("Perhaps you are looking for:")));
    for (const PartnerId partner : std::as_const(m_answer.nearest))
        addWay(catalogue->nameOf(partner).in(language, catalogue->info().languages).text,
               QStringLiteral("near-%1").arg(partner), [this, partner] { m_state.choose(partner); });
    m_ways->addStretch(1);
}

void ResultPane::addWay(const QString &text, const QString &objectName, const std::function<void()> &go)
{
    auto *button = new LinkButton(text, LinkButton::Target::Inside);
    button->setObjectName(objectName);
    // The button goes away when it has led somewhere.
    connect(button, &QPushButton::clicked, this, go, Qt::QueuedConnection);
    m_ways->addWidget(button);
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
