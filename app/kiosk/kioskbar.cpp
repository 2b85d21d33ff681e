// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskbar.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/visitorstate.h"
#include "presentation/colours.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace
{

constexpr int sideMargin = 64;
constexpr int leastPartsOfMargin = 40; // of the width, on a low screen
constexpr int topMargin = 12;
constexpr int largestWords = 125; // per cent

enum Way { Home, Back, Search, MyList };
enum Comfort { Smaller, Larger, Contrast, Reach };

} // namespace

KioskBar::KioskBar(VisitorState &visitor, const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_visitor(visitor)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("kioskBar"));
    addWay();
    addComfort();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto signal : {&VisitorState::placeChanged, &VisitorState::lookChanged, &VisitorState::takenAlongChanged,
                              &VisitorState::languageChanged, &VisitorState::wasReset})
        connect(&visitor, signal, this, &KioskBar::follow);
    retranslate();
    follow();
}

KioskButton *KioskBar::add(const QString &objectName, QList<KioskButton *> &group)
{
    auto *button = new KioskButton(objectName, KioskButton::Look::Plain, m_appearance, this);
    group.append(button);
    return button;
}

void KioskBar::addWay()
{
    KioskButton *home = add(QStringLiteral("home"), m_way);
    home->setShape(LineShape::House);
    connect(home, &KioskButton::clicked, &m_visitor, &VisitorState::goHome);
    KioskButton *back = add(QStringLiteral("back"), m_way);
    back->setShape(LineShape::ArrowBack);
    connect(back, &KioskButton::clicked, &m_visitor, &VisitorState::goBack);
    KioskButton *search = add(QStringLiteral("search"), m_way);
    search->setShape(LineShape::Magnifier);
    connect(search, &KioskButton::clicked, &m_visitor, &VisitorState::openSearch);
    KioskButton *list = add(QStringLiteral("myList"), m_way);
    list->setShape(LineShape::Heart);
    connect(list, &KioskButton::clicked, &m_visitor, &VisitorState::openMyList);
}

void KioskBar::addComfort()
{
    const auto step = [this](int by) { m_visitor.setTextSize(m_visitor.textSize() + by); };
    connect(add(QStringLiteral("smaller"), m_comfort), &KioskButton::clicked, this,
            [step] { step(-KioskAppearance::textStep); });
    connect(add(QStringLiteral("larger"), m_comfort), &KioskButton::clicked, this,
            [step] { step(KioskAppearance::textStep); });
    KioskButton *contrast = add(QStringLiteral("contrast"), m_comfort);
    contrast->setShape(LineShape::HalfDisc);
    contrast->setCheckable(true);
    connect(contrast, &KioskButton::toggled, &m_visitor, &VisitorState::setHighContrast);
    KioskButton *reach = add(QStringLiteral("reach"), m_comfort);
    reach->setShape(LineShape::ToTheBottom);
    reach->setCheckable(true);
    connect(reach, &KioskButton::toggled, &m_visitor, &VisitorState::setWithinReach);
}

void KioskBar::setLanguages(const QList<Language> &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    qDeleteAll(m_switches);
    m_switches.clear();
    for (const Language &language : languages) {
        KioskButton *button = add(QStringLiteral("language-") + language.tag(), m_switches);
        button->setLabel(language.ownName());
        button->setCheckable(true);
        // Not clicked(): a screen reader switches it without one.
        connect(button, &KioskButton::toggled, this, [this, language](bool isOn) {
            if (isOn && language != m_visitor.language())
                m_visitor.chooseLanguage(language);
            else
                follow(); // a second touch of the same one must not let it go
        });
        button->show();
    }
    fitTexts();
    follow();
}

void KioskBar::setLow(bool isLow)
{
    m_isLow = isLow;
    fitTexts();
    arrange();
}

void KioskBar::fitTexts()
{
    // Where the bar has one line, its words and icons do not grow; elsewhere so far that most words have room.
    const int wanted = m_isLow ? KioskAppearance::smallestText : qMin(m_appearance.textSize(), largestWords);
    const int percent = wanted * 100 / m_appearance.textSize();
    for (KioskButton *button : m_way + m_comfort + m_switches)
        button->setTextPercent(percent);
}

void KioskBar::setReduced(bool isReduced)
{
    m_isReduced = isReduced;
    arrange();
}

void KioskBar::retranslate()
{
    m_way.at(Home)->setLabel(tr("Home"));
    m_way.at(Back)->setLabel(tr("Back"));
    m_way.at(Search)->setLabel(tr("Search"));
    m_comfort.at(Smaller)->setLabel(tr("A−", "smaller text; at most two characters"));
    m_comfort.at(Smaller)->setAccessibleName(tr("Smaller text"));
    m_comfort.at(Larger)->setLabel(tr("A+", "larger text; at most two characters"));
    m_comfort.at(Larger)->setAccessibleName(tr("Larger text"));
    m_comfort.at(Contrast)->setLabel(tr("Contrast"));
    m_comfort.at(Contrast)->setAccessibleName(tr("High contrast"));
    m_comfort.at(Reach)->setLabel(tr("Lower", "brings everything that is touched down"));
    m_comfort.at(Reach)->setAccessibleName(tr("Lower: bring the controls down"));
}

void KioskBar::follow()
{
    const bool isAtHome = m_visitor.place().page == VisitorPlace::Page::Start;
    m_way.at(Home)->setEnabled(!isAtHome || !m_visitor.words().isEmpty());
    m_way.at(Back)->setEnabled(m_visitor.canGoBack());
    const int taken = static_cast<int>(m_visitor.takenAlong().size());
    KioskButton *list = m_way.at(MyList);
    list->setShape(taken > 0 ? LineShape::FilledHeart : LineShape::Heart);
    list->setLabel(taken > 0 ? tr("Your list · %1", "%1 is how many partners are on it").arg(QLocale().toString(taken))
                             : tr("Your list"));
    m_comfort.at(Smaller)->setEnabled(m_visitor.textSize() > KioskAppearance::smallestText);
    m_comfort.at(Larger)->setEnabled(m_visitor.textSize() < KioskAppearance::largestText);
    m_comfort.at(Contrast)->setChecked(m_visitor.isHighContrast());
    m_comfort.at(Reach)->setChecked(m_visitor.isWithinReach());
    const Language chosen = m_languages.isEmpty() ? Language() : bestLanguage(m_visitor.language(), m_languages);
    for (int position = 0; position < m_switches.size(); ++position) {
        // Nobody chose it: the catalogue may not have the present language.
        const QSignalBlocker blocker(m_switches.at(position));
        m_switches.at(position)->setChecked(m_languages.at(position) == chosen);
    }
    arrange();
}

QList<KioskButton *> KioskBar::way() const
{
    return m_isReduced ? m_way.mid(Home, 2) : m_way;
}

QList<KioskButton *> KioskBar::comfort() const
{
    return m_isReduced ? m_switches : m_comfort + m_switches;
}

int KioskBar::widthOf(const QList<KioskButton *> &group, bool hasWords) const
{
    const int gap = m_appearance.pixels(12);
    int width = -gap;
    for (KioskButton *button : group) {
        const bool isWord = hasWords || !button->hasShape();
        width += gap + button->widthWith(isWord);
    }
    return width;
}

QList<QList<KioskButton *>> KioskBar::wrapped(const QList<KioskButton *> &group, bool hasWords, int room) const
{
    QList<QList<KioskButton *>> lines;
    for (KioskButton *button : group) {
        if (lines.isEmpty() || widthOf(lines.last() + QList<KioskButton *>{button}, hasWords) > room)
            lines.append(QList<KioskButton *>());
        lines.last().append(button);
    }
    return lines;
}

int KioskBar::sideFor(int width) const
{
    // In line with the pages, unless one line must hold everything.
    return m_isLow ? width / leastPartsOfMargin : m_appearance.pixels(sideMargin);
}

KioskBar::Arrangement KioskBar::arrangementFor(int width) const
{
    const int room = width - 2 * sideFor(width);
    const int between = m_appearance.pixels(32);
    const auto inOneLine = [&](bool ofTheWay, bool ofComfort) {
        return widthOf(way(), ofTheWay) + between + widthOf(comfort(), ofComfort) <= room;
    };
    if (inOneLine(true, true))
        return {Words::All, 1};
    if (inOneLine(true, false))
        return {Words::OfTheWay, 1};
    if (m_isLow && inOneLine(false, false))
        return {Words::None, 1};
    if (qMax(widthOf(way(), true), widthOf(comfort(), true)) <= room)
        return {Words::All, 2};
    if (qMax(widthOf(way(), true), widthOf(comfort(), false)) <= room)
        return {Words::OfTheWay, 2};
    // Many languages, large letters: nothing may be beyond the screen.
    const int lines = 1 + static_cast<int>(wrapped(comfort(), false, room).size());
    if (widthOf(way(), true) <= room)
        return {Words::OfTheWay, lines};
    return {Words::None, inOneLine(false, false) ? 1 : lines};
}

int KioskBar::lineHeight() const
{
    int height = m_appearance.target();
    for (const KioskButton *button : m_way)
        height = qMax(height, button->sizeHint().height());
    return height;
}

int KioskBar::heightForWidth(int width) const
{
    const int lines = arrangementFor(width).lines;
    return lines * lineHeight() + (lines - 1) * m_appearance.distance() + 2 * m_appearance.pixels(topMargin);
}

QSize KioskBar::sizeHint() const
{
    return {m_appearance.pixels(900), heightForWidth(width())};
}

void KioskBar::arrange()
{
    const Arrangement arrangement = arrangementFor(width());
    const int side = sideFor(width());
    const int gap = m_appearance.pixels(12);
    const int height = lineHeight();
    for (KioskButton *button : m_way + m_comfort + m_switches)
        button->setVisible(way().contains(button) || comfort().contains(button));
    int top = m_appearance.pixels(topMargin);
    const auto place = [&](const QList<KioskButton *> &group, bool hasWords, int x) {
        for (KioskButton *button : group) {
            const bool isWord = hasWords || !button->hasShape();
            button->setLabelShown(isWord);
            const int buttonWidth = button->widthWith(isWord);
            button->setGeometry(isRightToLeft() ? width() - x - buttonWidth : x, top, buttonWidth, height);
            x += buttonWidth + gap;
        }
    };
    place(way(), arrangement.words != Words::None, side);
    const bool hasWords = arrangement.words == Words::All;
    if (arrangement.lines == 1) {
        place(comfort(), hasWords, width() - side - widthOf(comfort(), hasWords));
    } else {
        for (const QList<KioskButton *> &line : wrapped(comfort(), hasWords, width() - 2 * side)) {
            top += height + m_appearance.distance();
            place(line, hasWords, side);
        }
    }
    updateGeometry();
}

void KioskBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    } else if (event->type() == QEvent::FontChange) {
        fitTexts();
        arrange();
    }
    QWidget::changeEvent(event);
}

void KioskBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void KioskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), isHighContrast(palette()) ? 3 : 1, coloursFor(palette()).border);
}
