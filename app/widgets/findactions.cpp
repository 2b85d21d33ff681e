// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findactions.h"

#include "widgets/detailpane.h"
#include "widgets/findbar.h"
#include "widgets/referencelist.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

FindActions::FindActions(DetailPane *detail, QWidget *window)
    : QObject(window)
    , m_detail(detail)
    , m_bar(new FindBar)
    , m_right(new QWidget)
{
    m_right->setObjectName(QStringLiteral("rightSide"));
    auto *all = new QVBoxLayout(m_right);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_detail, 1);
    all->addWidget(m_bar);
    m_find.setObjectName(QStringLiteral("findInPage"));
    m_find.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_next.setObjectName(QStringLiteral("findNextHit"));
    m_next.setShortcut(QKeySequence(Qt::Key_F3));
    m_previous.setObjectName(QStringLiteral("findPreviousHit"));
    m_previous.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(&m_find, &QAction::triggered, this, &FindActions::open);
    connect(&m_next, &QAction::triggered, this, [this] { step(1); });
    connect(&m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_bar, &FindBar::textChanged, this, [this] { find(Sight::FollowsHits); });
    connect(m_bar, &FindBar::nextWanted, this, [this] { step(1); });
    connect(m_bar, &FindBar::previousWanted, this, [this] { step(-1); });
    connect(m_bar, &FindBar::closeWanted, this, &FindActions::close);
    connect(m_detail, &DetailPane::pageReplaced, this, &FindActions::followPage);
    retranslate();
    followPage();
}

void FindActions::fillMenu(QMenu *menu)
{
    menu->addActions({&m_find, &m_next, &m_previous});
}

void FindActions::retranslate()
{
    m_find.setText(tr("Find in &Page…"));
    m_next.setText(tr("Find &Next"));
    m_previous.setText(tr("Find Pre&vious"));
}

bool FindActions::isFinding() const
{
    return isOpen() && !m_bar->text().trimmed().isEmpty();
}

void FindActions::open()
{
    if (!isOpen())
        m_focusBefore = QApplication::focusWidget();
    m_bar->open();
    find(Sight::FollowsHits);
}

bool FindActions::isOpen() const
{
    return !m_bar->isHidden();
}

void FindActions::close()
{
    // Before the bar goes: Qt would give the focus to a link of the page, and scroll there.
    if (m_bar->isAncestorOf(QApplication::focusWidget())) {
        QWidget *before = m_focusBefore && m_focusBefore->isVisible() ? m_focusBefore.data() : m_detail;
        before->setFocus(Qt::OtherFocusReason);
    }
    m_bar->hide();
    find(Sight::Stays);
}

void FindActions::setSearchMarks(const QStringList &marks)
{
    if (marks == m_searchMarks)
        return;
    m_searchMarks = marks;
    if (!isFinding())
        find(Sight::Stays);
}

void FindActions::followPage()
{
    m_marks.forget();
    if (QWidget *page = m_detail->widget()) {
        // What a list folds out is marked too.
        for (const ReferenceList *list : page->findChildren<ReferenceList *>())
            connect(list, &ReferenceList::grown, this, [this] { find(Sight::Stays); });
    }
    find(Sight::Stays);
    m_bar->comeAfter(m_detail);
}

void FindActions::findOnPage(QWidget &page)
{
    constexpr qsizetype fewestForLists = 3; // letters; one letter stands in most names
    const QString wanted = m_bar->text();
    const auto isWanted = [&wanted](const QString &name) { return !foundRanges(name, wanted).isEmpty(); };
    for (ReferenceList *list : page.findChildren<ReferenceList *>()) {
        const QSignalBlocker blocker(list);
        m_notShown += wanted.trimmed().size() < fewestForLists ? 0 : list->showWanted(isWanted);
    }
    m_marks.mark(page, [&wanted](const QString &text) { return foundRanges(text, wanted); });
    // From what is on the screen on: who types on must not be thrown back to the top.
    m_detail->settleLayout();
    m_marks.setCurrent(m_marks.firstBelow(page, m_detail->verticalScrollBar()->value()));
}

void FindActions::find(Sight sight)
{
    QWidget *page = m_detail->widget();
    const bool finds = isFinding() && page;
    m_notShown = 0;
    if (finds)
        findOnPage(*page);
    else if (page && (m_marks.count() > 0 || !m_searchMarks.isEmpty()))
        m_marks.mark(*page, [this](const QString &text) { return markedRanges(text, m_searchMarks); });
    showCurrent(sight);
}

void FindActions::step(int steps)
{
    if (!isOpen()) {
        open(); // with what was looked for last
        return;
    }
    const int count = m_marks.count();
    if (!isFinding() || count == 0)
        return;
    m_marks.setCurrent((m_marks.current() + steps + count) % count);
    showCurrent(Sight::FollowsHits);
}

void FindActions::showCurrent(Sight sight)
{
    m_bar->showHits(m_marks.current(), isFinding() ? m_marks.count() : 0, m_notShown, m_marks.currentLine());
    if (QWidget *page = m_detail->widget(); page && sight == Sight::FollowsHits && m_marks.current() >= 0)
        m_detail->ensureRectVisible(m_marks.currentRect(*page));
}
