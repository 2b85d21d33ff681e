// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attractscreen.h"

#include "kiosk/attractcardbox.h"
#include "kiosk/invitationbox.h"
#include "kiosk/kioskappearance.h"
#include "language/languagetexts.h"
#include "language/translationfiles.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QtMath>

#include <utility>

namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds cardTime = 10s;
// Of the width and the height, on each side. Two whole numbers of cards without a common divisor for once around: the
// places that are gone through fill the whole area before they repeat.
constexpr double largestShift = 0.02;
constexpr int cardsAcross = 61;
constexpr int cardsDown = 47;

QPoint shiftOf(int turn, const QSize &size)
{
    return {static_cast<int>(size.width() * largestShift * qSin(2 * M_PI * turn / cardsAcross)),
            static_cast<int>(size.height() * largestShift * qSin(2 * M_PI * turn / cardsDown))};
}

QString base(const Language &language)
{
    return language.tag().section(QLatin1Char('-'), 0, 0);
}

QStringList invitations(const LanguageOrder &languages)
{
    QStringList translated;
    for (const Language &language : translatedLanguages())
        translated.append(base(language));
    QStringList texts;
    for (const Language &language : languages) {
        if (translated.contains(base(language)))
            texts.append(LanguageTexts(language).text("AttractScreen",
                                                      QT_TRANSLATE_NOOP("AttractScreen", "Touch the screen to begin")));
    }
    return texts;
}

} // namespace

AttractScreen::AttractScreen(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_card(new AttractCardBox(appearance, this))
    , m_invitation(new InvitationBox(appearance, this))
{
    setObjectName(QStringLiteral("attractScreen"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setInterval(cardTime);
    connect(&m_timer, &QTimer::timeout, this, &AttractScreen::showNext);
    retranslate();
    hide();
}

void AttractScreen::setCards(NextCard next, const LanguageOrder &languages)
{
    m_next = std::move(next);
    m_languages = languages;
    m_hasCard = false;
    m_card->hide();
    retranslate();
    if (isVisible())
        showNext();
}

void AttractScreen::retranslate()
{
    QStringList texts = invitations(m_languages);
    const QString own = tr("Touch the screen to begin");
    if (texts.isEmpty())
        texts.append(own);
    m_invitation->setTexts(texts);
    setAccessibleName(own);
}

void AttractScreen::showNext()
{
    const std::optional<AttractCard> card = m_next ? m_next() : std::nullopt;
    if (card) {
        m_hasCard = true;
        m_card->showCard(*card, !m_isMotionReduced);
        setAccessibleDescription(card->sentence.isEmpty() ? card->name
                                                          : QStringLiteral("%1. %2").arg(card->name, card->sentence));
    }
    ++m_turn;
    place();
}

void AttractScreen::place()
{
    const bool isLandscape = width() > height();
    const int shorter = qMin(width(), height());
    const int margin = shorter * 8 / 100;
    const int gap = shorter * 3 / 100;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin).translated(shiftOf(m_turn, size()));
    if (!m_hasCard) {
        const QSize size =
            isLandscape ? QSize(room.width() / 2, room.height() / 2) : QSize(room.width(), room.height() / 3);
        QRect box(QPoint(0, 0), size);
        box.moveCenter(room.center());
        m_invitation->setGeometry(box);
        return;
    }
    QRect card = room;
    QRect invitation = room;
    if (isLandscape) {
        card.setWidth(room.width() * 68 / 100);
        invitation.setLeft(card.right() + gap);
    } else {
        card.setHeight(room.height() * 72 / 100);
        invitation.setTop(card.bottom() + gap);
    }
    m_card->setGeometry(card);
    m_invitation->setGeometry(invitation);
}

/// Watches the window of the system, not the widget: others hear of a press there too, and what they do may uncover
/// another widget before the press comes to one.
bool AttractScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType() || m_swallowed.isSwallowing())
        return QWidget::eventFilter(watched, event);
    const bool isWheel = event->type() == QEvent::Wheel;
    if (!isWheel && !SwallowedPress::isPress(*event))
        return QWidget::eventFilter(watched, event);
    if (!isWheel)
        m_swallowed.begin();
    emit touched();
    return isWheel;
}

void AttractScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttractScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QCoreApplication::instance()->installEventFilter(this);
    showNext();
    m_timer.start();
}

void AttractScreen::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void AttractScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void AttractScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}
