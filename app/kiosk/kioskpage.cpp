// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpage.h"

#include "kiosk/categorylistpage.h"
#include "kiosk/fingerscrollarea.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/kioskpartnerpage.h"
#include "kiosk/kiosksearchpage.h"
#include "kiosk/mylistpage.h"
#include "kiosk/partnerrows.h"
#include "kiosk/startpage.h"
#include "kiosk/visitorstate.h"
#include "presentation/textlabels.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace
{

constexpr int sideMargin = 64;
constexpr int topMargin = 48;
constexpr int scrollBarRoom = 24;
constexpr int leastHeadingPercent = 60;
constexpr int headingPercent = 220;
constexpr int headingPercentOfLargest = 150; // large text needs no headings that push it off the screen

/// Shown, not touched: nothing of it can be selected.
template <typename Label>
Label *readOnly(Label *label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setFocusPolicy(Qt::NoFocus);
    label->setContentsMargins(0, 0, 0, 0);
    return label;
}

} // namespace

KioskPage::KioskPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

QVBoxLayout *KioskPage::columnIn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QWidget *KioskPage::heading(const QString &text) const
{
    auto *label = readOnly(new TextLabel(text));
    label->setObjectName(QStringLiteral("heading"));
    label->setFont(headingFont(text));
    return label;
}

QFont KioskPage::headingFont(const QString &text) const
{
    const KioskAppearance &appearance = m_context.appearance;
    const int over = appearance.textSize() - KioskAppearance::smallestText;
    const int wanted = headingPercent - (headingPercent - headingPercentOfLargest) * over / 100;
    // The longest word of a name has to fit.
    const int room = m_context.pageWidth - 2 * appearance.pixels(sideMargin) - appearance.pixels(scrollBarRoom);
    const QFontMetrics metrics(kioskFont(wanted, true));
    int widest = 1;
    for (const QString &word : text.split(QLatin1Char(' ')))
        widest = qMax(widest, metrics.horizontalAdvance(word) + 1);
    return kioskFont(qMin(wanted, qMax(leastHeadingPercent, wanted * room / widest)), true);
}

QWidget *KioskPage::softLine(const QString &text) const
{
    return readOnly(new MutedLabel(text));
}

QWidget *KioskPage::line(const QString &text, bool isBold) const
{
    auto *label = readOnly(new TextLabel(text));
    if (isBold)
        label->setFont(kioskFont(110, true));
    return label;
}

QString KioskPage::shown(const LocalizedText &text) const
{
    return text.in(m_context.language, m_context.catalogue.info().languages).text;
}

PartnerRows *KioskPage::partnerRows(QAbstractItemModel &model)
{
    auto *rows = new PartnerRows(model, m_context.appearance);
    connect(rows, &PartnerRows::opened, &m_context.visitor, &VisitorState::openPartner);
    return rows;
}

void KioskPage::setParts(QWidget *read, QWidget *controls, QAbstractScrollArea *list)
{
    const KioskAppearance &appearance = m_context.appearance;
    const int side = appearance.pixels(sideMargin);
    if (m_context.reach > 0) {
        arrangeWithinReach(read, controls, list);
    } else if (list) {
        auto *column = columnIn(this, appearance.pixels(20));
        column->setContentsMargins(side, appearance.pixels(topMargin), side, 0);
        column->addWidget(read);
        column->addWidget(controls, 1);
        m_scrolled = list;
    } else {
        auto *contents = new QWidget;
        QVBoxLayout *column = columnIn(contents, appearance.pixels(24));
        column->addWidget(read);
        column->addWidget(controls, 1);
        setWhole(contents);
        return;
    }
    followScrolling();
}

void KioskPage::setWhole(QWidget *contents)
{
    const KioskAppearance &appearance = m_context.appearance;
    const int side = appearance.pixels(sideMargin);
    contents->setContentsMargins(side, appearance.pixels(topMargin), side, appearance.pixels(24));
    m_scrolled = new FingerScrollArea(contents);
    m_scrolled->setObjectName(QStringLiteral("scrolledPart"));
    columnIn(this, 0)->addWidget(m_scrolled);
    followScrolling();
}

void KioskPage::arrangeWithinReach(QWidget *read, QWidget *controls, QAbstractScrollArea *list)
{
    const KioskAppearance &appearance = m_context.appearance;
    const int side = appearance.pixels(sideMargin);
    // What is read stands directly above what is touched: both are low.
    auto *low = new QWidget;
    QVBoxLayout *lowColumn = columnIn(low, 0);
    lowColumn->addStretch(1);
    lowColumn->addWidget(read);
    lowColumn->addSpacing(appearance.pixels(12));
    auto *text = new FingerScrollArea(low);
    text->setObjectName(QStringLiteral("readPart"));
    m_text = text;
    m_scrolled = list ? list : new FingerScrollArea(controls);

    auto *lower = new QWidget;
    lower->setObjectName(QStringLiteral("controlsWithinReach"));
    lower->setFixedHeight(m_context.reach);
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(side, appearance.distance(), side, 0);
    row->setSpacing(appearance.pixels(16));
    row->addWidget(list ? controls : m_scrolled, 1);
    row->addWidget(sideColumn(text));

    auto *column = columnIn(this, 0);
    column->setContentsMargins(0, appearance.pixels(topMargin), 0, 0);
    auto *upper = new QHBoxLayout;
    upper->setContentsMargins(side, 0, side, 0);
    upper->addWidget(text);
    column->addLayout(upper, 1);
    column->addWidget(lower);
}

bool KioskPage::fitsAcross() const
{
    for (const QScrollArea *area : findChildren<QScrollArea *>()) {
        if (area->widget() && area->widget()->width() > area->viewport()->width())
            return false;
    }
    return true;
}

int KioskPage::scroll() const
{
    return m_scrolled ? m_scrolled->verticalScrollBar()->value() : 0;
}

void KioskPage::setScroll(int pixels)
{
    m_wish.set(m_scrolled, pixels);
}

int KioskPage::textScroll() const
{
    return m_text ? m_text->verticalScrollBar()->value() : 0;
}

void KioskPage::setTextScroll(int pixels)
{
    m_textWish.set(m_text, pixels);
}

KioskButton *KioskPage::addSideButton(const QString &objectName, const QString &name, LineShape shape)
{
    const KioskAppearance &appearance = m_context.appearance;
    auto *button = new KioskButton(objectName, KioskButton::Look::Plain, appearance, this);
    button->setLabel(name);
    button->setLabelShown(false);
    button->setShape(shape);
    // There may be room for two targets and no more.
    button->setTextPercent(KioskAppearance::smallestText * 100 / appearance.textSize());
    m_sideButtons.append(button);
    return button;
}

QWidget *KioskPage::sideColumn(FingerScrollArea *text)
{
    auto *side = new QWidget;
    QVBoxLayout *buttons = columnIn(side, m_context.appearance.distance());
    for (KioskButton *button : m_sideButtons)
        buttons->addWidget(button);
    // The text above is out of reach: buttons scroll it, where there is more of it than can be seen.
    KioskButton *up = addSideButton(QStringLiteral("textUp"), tr("Text up"), LineShape::ArrowUp);
    KioskButton *down = addSideButton(QStringLiteral("textDown"), tr("Text down"), LineShape::ArrowDown);
    for (KioskButton *button : {up, down}) {
        const int direction = button == up ? -1 : 1;
        connect(button, &KioskButton::clicked, text, [text, direction] {
            QScrollBar *bar = text->verticalScrollBar();
            bar->setValue(bar->value() + direction * text->viewport()->height() * 3 / 4);
        });
        buttons->addWidget(button);
        button->hide();
    }
    buttons->addStretch();
    connect(text->verticalScrollBar(), &QScrollBar::rangeChanged, side, [up, down](int least, int most) {
        up->setVisible(most > least);
        down->setVisible(most > least);
    });
    return side;
}

void KioskPage::followScrolling()
{
    connect(m_scrolled->verticalScrollBar(), &QScrollBar::valueChanged, this, &KioskPage::scrolled);
    if (m_text)
        connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &KioskPage::textScrolled);
}

KioskPage *makeKioskPage(const PageContext &context)
{
    switch (context.visitor.place().page) {
    case VisitorPlace::Page::Category:
        return new CategoryListPage(context);
    case VisitorPlace::Page::Partner:
        return new KioskPartnerPage(context);
    case VisitorPlace::Page::Search:
        return new KioskSearchPage(context);
    case VisitorPlace::Page::MyList:
        return new MyListPage(context);
    case VisitorPlace::Page::Start:
        break;
    }
    return new StartPage(context);
}
