// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailpane.h"

#include "presentation/calmscrollbar.h"
#include "presentation/colours.h"
#include "widgets/referencelist.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace
{

constexpr int wholeWay = 1000000;

} // namespace

/// Shows that the keys scroll the page now.
class FocusOutline final : public QWidget
{
public:
    explicit FocusOutline(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursFor(palette()).link, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
};

DetailPane::DetailPane(BrowsingState &state, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_outline(new FocusOutline(this))
{
    setObjectName(QStringLiteral("detail"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_commands.showPartner = [this](PartnerId partner) {
        m_state.setFocusedLink(focusedLink());
        m_state.choose(partner);
    };
    m_commands.showCategory = [this](CategoryId category) {
        m_state.setFocusedLink(focusedLink());
        m_state.chooseCategory(category);
    };
    m_commands.openAddress = [this](const QUrl &address) { emit addressChosen(address); };
    connect(&m_state, &BrowsingState::entryChanged, this, &DetailPane::show);
    connect(&m_state, &BrowsingState::catalogueChanged, this, [this] { m_isStale = true; });
    connect(&m_state, &BrowsingState::languageChanged, this, &DetailPane::renewSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isReplacing)
            m_state.setScroll(scrolled());
    });
    // A link that gets the focus by Tab must be seen.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_page && m_page->isAncestorOf(now))
            ensureWidgetVisible(now, 16, 48);
    });
}

QString DetailPane::title() const
{
    return m_page ? m_page->title() : QString();
}

void DetailPane::addPartnerAction(QAction *action)
{
    m_commands.partnerActions.append(action);
    if (m_page)
        renewSoon();
}

void DetailPane::show(const BrowsingEntry &entry)
{
    if (isShown(entry)) {
        if (scrolled() != entry.scroll)
            scrollTo(entry.scroll);
        return;
    }
    replacePage(entry.scroll, entry.focusedLink);
    if (hasFocus())
        focusLink(entry.focusedLink);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

bool DetailPane::isShown(const BrowsingEntry &entry) const
{
    // What is searched beside it does not change a page.
    const bool isSameTree = entry.partner != 0 || entry.grouping == m_shown.grouping;
    return m_page && !m_isStale && isSameTree && entry.partner == m_shown.partner && entry.category == m_shown.category;
}

void DetailPane::renewSoon()
{
    // Interface and content both tell of a switch: one new page answers both.
    if (m_isRenewalDue)
        return;
    m_isRenewalDue = true;
    QMetaObject::invokeMethod(this, &DetailPane::renew, Qt::QueuedConnection);
}

void DetailPane::renew()
{
    m_isRenewalDue = false;
    const QString focusName = focusedLink();
    QHash<QString, int> shown;
    for (const ReferenceList *list : m_page ? m_page->findChildren<ReferenceList *>() : QList<ReferenceList *>())
        shown.insert(list->objectName(), list->shown());
    // Not where the bar is: its pixel is rounded, and would go astray a little with each change.
    replacePage(m_state.entry().scroll, focusName, shown);
    focusLink(focusName);
}

QString DetailPane::focusedLink() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_page && m_page->isAncestorOf(focus) ? focus->objectName() : QString();
}

void DetailPane::focusLink(const QString &objectName)
{
    QWidget *link = objectName.isEmpty() || !m_page ? nullptr : m_page->findChild<QWidget *>(objectName);
    if (!link)
        return;
    // The place on the page stays, even if the link is out of sight.
    const QScopedValueRollback guard(m_isReplacing, true);
    const int value = verticalScrollBar()->value();
    link->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(value);
}

void DetailPane::replacePage(int scroll, const QString &openUntil, const QHash<QString, int> &shownInLists)
{
    // Nobody sees the pages that are passed by before the window opens.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    {
        const QScopedValueRollback guard(m_isReplacing, true);
        // The focus must not jump to another widget when the page with the link that was pressed goes away.
        QWidget *focus = QApplication::focusWidget();
        if (focus && m_page && m_page->isAncestorOf(focus))
            setFocus(Qt::OtherFocusReason);
        viewport()->setUpdatesEnabled(false);
        QWidget *previous = takeWidget();
        m_page = makePage();
        m_shown = m_state.entry();
        if (m_page) {
            m_page->setAutoFillBackground(false);
            for (ReferenceList *list : m_page->findChildren<ReferenceList *>()) {
                list->showUntil(openUntil);
                list->showAtLeast(shownInLists.value(list->objectName()));
            }
            setWidget(m_page);
        }
        if (previous) {
            previous->hide();
            previous->deleteLater(); // the click that led here may still be on its way through it
        }
        setAccessibleName(title());
        scrollTo(scroll);
        viewport()->setUpdatesEnabled(true);
    }
    emit pageReplaced();
    emit titleChanged(title());
}

void DetailPane::ensureRectVisible(const QRect &rect)
{
    constexpr int room = 64; // around it, so that one sees where it stands
    const QPoint middle = rect.center();
    ensureVisible(middle.x(), middle.y(), rect.width() / 2, rect.height() / 2 + room);
}

Page *DetailPane::makePage()
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return nullptr;
    const BrowsingEntry &entry = m_state.entry();
    if (const std::optional<Partner> partner = entry.partner != 0 ? catalogue->partner(entry.partner) : std::nullopt)
        return partnerPage(*catalogue, *partner, entry.category, m_state.language(), m_commands);
    if (const Category *category = catalogue->category(entry.category))
        return categoryPage(*catalogue, *category, m_state.language(), m_commands);
    return introductionPage(*catalogue, entry.grouping, m_state.language(), m_commands);
}

int DetailPane::scrolled() const
{
    const int most = verticalScrollBar()->maximum();
    return most == 0 ? 0 : qRound(static_cast<double>(verticalScrollBar()->value()) * wholeWay / most);
}

void DetailPane::scrollTo(int millionths)
{
    const QScopedValueRollback guard(m_isReplacing, true);
    m_state.setScroll(qBound(0, millionths, wholeWay));
    settle();
    placeBar();
}

void DetailPane::placeBar()
{
    const double most = verticalScrollBar()->maximum();
    verticalScrollBar()->setValue(qRound(most * m_state.entry().scroll / wholeWay));
}

void DetailPane::settle()
{
    if (!m_page)
        return;
    m_page->ensurePolished();
    m_page->layout()->activate();
    // The scroll area learns of the height only when this event arrives.
    QApplication::sendPostedEvents(this, QEvent::LayoutRequest);
    QEvent request(QEvent::LayoutRequest);
    QApplication::sendEvent(this, &request);
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        renewSoon();
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    // The place on the page stays when the window gets another width.
    const bool isResize = event->type() == QEvent::Resize && watched == m_page;
    const QScopedValueRollback guard(m_isReplacing, m_isReplacing || isResize);
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (isResize)
        placeBar();
    return isHandled;
}

void DetailPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        replacePage(m_state.entry().scroll, m_state.entry().focusedLink);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback guard(m_isReplacing, true);
    QScrollArea::resizeEvent(event);
    placeBar();
    m_outline->setGeometry(viewport()->geometry());
}

void DetailPane::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_outline->setVisible(isByKey);
    m_outline->raise();
}

void DetailPane::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_outline->hide();
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QScrollArea::keyPressEvent(event);
}
