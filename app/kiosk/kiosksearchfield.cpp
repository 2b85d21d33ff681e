// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosksearchfield.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/visitorstate.h"
#include "presentation/colours.h"
#include "presentation/lineicon.h"

#include <QKeyEvent>
#include <QPainter>

KioskSearchField::KioskSearchField(const KioskAppearance &appearance, QWidget *parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("searchField"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search"));
    setFrame(false);
    setMaxLength(VisitorState::longestWords);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    setFont(kioskFont(130));
    const int height = qMax(m_appearance.pixels(72), fontMetrics().height() + m_appearance.pixels(24));
    setFixedHeight(height);
    setTextMargins(height, 0, m_appearance.pixels(16), 0);
    QPalette transparent = palette();
    transparent.setColor(QPalette::Base, Qt::transparent);
    setPalette(transparent);
    connect(this, &QLineEdit::selectionChanged, this, &QLineEdit::deselect);
}

void KioskSearchField::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
    emit touched();
}

void KioskSearchField::keyPressEvent(QKeyEvent *event)
{
    // Text and the few keys that change it; the rest is for nobody.
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        QLineEdit::keyPressEvent(event);
        break;
    default:
        if (isText)
            QLineEdit::keyPressEvent(event);
        else
            event->ignore();
    }
}

void KioskSearchField::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? m_appearance.pixels(3) : 1.5;
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : coloursFor(palette()).border, line));
    painter.setBrush(palette().color(QPalette::Window).value() > 128 ? QColor(Qt::white)
                                                                     : palette().color(QPalette::Button));
    const double radius = m_appearance.pixels(16);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radius, radius);
    const double side = height() * 0.45;
    drawLineShape(painter, LineShape::Magnifier, QRectF((height() - side) / 2, (height() - side) / 2, side, side),
                  coloursFor(palette()).muted);
    painter.end();
    QLineEdit::paintEvent(event);
}
