// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskwindow.h"

#include "kiosk/countdownpanel.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbar.h"
#include "kiosk/onscreenkeyboard.h"
#include "kiosk/visitorstate.h"

#include <QCloseEvent>

namespace
{

constexpr int lowThird = 400;  // of the screen, in pixels of the design
constexpr int lowScreen = 900; // pixels; below it one line of controls is worth more than their words

} // namespace

KioskWindow::KioskWindow(BrowsingState &browsing, VisitorState &visitor, PartnerSearch &search,
                         KioskAppearance &appearance, QWidget *parent)
    : QMainWindow(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_browsing(browsing)
    , m_visitor(visitor)
    , m_appearance(appearance)
    , m_pages(new KioskPages(browsing, visitor, search, appearance, this))
    , m_keyboard(new OnScreenKeyboard(appearance, this))
    , m_bar(new KioskBar(visitor, appearance, this))
    , m_countdown(new CountdownPanel(appearance, this))
{
    setObjectName(QStringLiteral("kioskWindow"));
    setWindowTitle(QStringLiteral("Partneratlas"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::ClickFocus);
    m_keyboard->hide();
    m_countdown->installEventFilter(this);
    connect(&visitor, &VisitorState::lookChanged, this, &KioskWindow::followLook);
    connect(&visitor, &VisitorState::keyboardChanged, this, &KioskWindow::followKeyboard);
    connect(&visitor, &VisitorState::placeChanged, this, &KioskWindow::arrange);
    connect(&visitor, &VisitorState::wasReset, this, &KioskWindow::reset);
    connect(&browsing, &BrowsingState::catalogueChanged, this, &KioskWindow::followCatalogue);
    connect(m_keyboard, &OnScreenKeyboard::typed, this,
            [this](const QString &text) { m_visitor.setWords(m_visitor.words() + text); });
    connect(m_keyboard, &OnScreenKeyboard::backspace, this,
            [this] { m_visitor.setWords(m_visitor.words().chopped(qMin(1, m_visitor.words().size()))); });
    connect(m_keyboard, &OnScreenKeyboard::cleared, this, [this] { m_visitor.setWords(QString()); });
    connect(m_keyboard, &OnScreenKeyboard::done, this, [this] { m_visitor.setKeyboardShown(false); });
    followCatalogue();
}

void KioskWindow::addCover(QWidget *cover)
{
    cover->setParent(this);
    cover->hide();
    cover->installEventFilter(this);
    m_covers.append(cover);
}

void KioskWindow::followCatalogue()
{
    const Catalogue *catalogue = m_browsing.catalogue();
    if (!catalogue)
        return;
    m_appearance.setAccent(QColor(catalogue->info().accent));
    m_bar->setLanguages(catalogue->info().languages);
    m_pages->rebuild();
}

void KioskWindow::followLook()
{
    m_appearance.setTextSize(m_visitor.textSize());
    m_appearance.setHighContrast(m_visitor.isHighContrast());
    arrange();
    m_pages->rebuild();
}

void KioskWindow::followKeyboard()
{
    m_keyboard->resetState();
    m_keyboard->setVisible(m_visitor.isKeyboardShown());
    arrange();
}

void KioskWindow::reset()
{
    // The page is made anew whatever it was, so that nothing of it can be left over; a page that lives while the text
    // becomes smaller would tell that it was scrolled by that.
    m_pages->leavePage();
    m_countdown->hide();
    m_keyboard->resetState();
    m_keyboard->hide();
    setFocus();
    followLook();
}

void KioskWindow::arrange()
{
    const bool isTyping = !m_keyboard->isHidden();
    const bool isWithinReach = m_visitor.isWithinReach();
    const int third = height() / 3;
    const bool isNarrow = isWithinReach && isTyping;
    m_keyboard->setCompact(isNarrow && third < m_appearance.pixels(480));
    m_bar->setReduced((isNarrow && third < m_appearance.pixels(560)) || (isTyping && height() < lowScreen));
    m_bar->setLow((isWithinReach && third < m_appearance.pixels(lowThird)) || height() < lowScreen);
    const int bar = m_bar->heightForWidth(width());
    const int keyboard = isTyping ? m_keyboard->heightForWidth(width()) : 0;
    m_bar->setGeometry(0, height() - bar, width(), bar);
    m_keyboard->setGeometry(0, height() - bar - keyboard, width(), keyboard);
    m_pages->setGeometry(0, 0, width(), height() - bar - keyboard);
    // What is found can be read above the keyboard; it comes within reach when the keyboard goes.
    m_pages->setReach(isWithinReach && !isTyping ? third - bar : 0);
    for (QWidget *cover : m_covers)
        cover->setGeometry(rect());
    placeCountdown();
}

void KioskWindow::placeCountdown()
{
    const int margin = m_appearance.pixels(24);
    const QSize size = m_countdown->sizeFor(width() - 2 * margin);
    m_countdown->setGeometry((width() - size.width()) / 2, m_bar->y() - size.height() - margin, size.width(),
                             size.height());
    if (!m_countdown->isHidden())
        m_countdown->raise();
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_appearance.setScreenSize(size());
    arrange();
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == m_countdown) {
        placeCountdown();
    } else if (event->type() == QEvent::Show) {
        auto *cover = static_cast<QWidget *>(watched);
        cover->setGeometry(rect());
        cover->raise();
        followCovers();
    } else if (event->type() == QEvent::Hide) {
        followCovers();
    }
    return QMainWindow::eventFilter(watched, event);
}

void KioskWindow::followCovers()
{
    bool isCovered = false;
    for (const QWidget *cover : m_covers)
        isCovered = isCovered || !cover->isHidden();
    for (QWidget *part : std::initializer_list<QWidget *>{m_pages, m_keyboard, m_bar})
        part->setEnabled(!isCovered);
}

bool KioskWindow::event(QEvent *event)
{
    // Another font, another height: the parts below push the page.
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::LayoutRequest && hasOtherHeights())
        arrange();
    return isHandled;
}

bool KioskWindow::hasOtherHeights() const
{
    return m_bar->height() != m_bar->heightForWidth(width()) ||
           (!m_keyboard->isHidden() && m_keyboard->height() != m_keyboard->heightForWidth(width()));
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    // Alt+F4 and the like come from the window system, whatever keys there are.
    event->ignore();
}
