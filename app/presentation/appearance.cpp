// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appearance.h"

#include "presentation/colours.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace
{

const QColor defaultAccent(0x1c, 0x3d, 0x9c);
constexpr double leastOfDisabled = 1.5; // contrast; what cannot be used needs less than the 4.5 of other texts

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_accent(defaultAccent)
    , m_systemFont(QApplication::font())
{
    qApp->installEventFilter(this);
    apply();
}

void Appearance::setAccent(const QColor &accent)
{
    const QColor wanted = accent.isValid() ? accent : defaultAccent;
    if (wanted == m_accent)
        return;
    m_accent = wanted;
    apply();
}

void Appearance::setTextSize(int percent)
{
    const int wanted = qBound(smallestText, percent, largestText);
    if (wanted == m_textSize)
        return;
    m_textSize = wanted;
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_textSize / 100);
    else
        font.setPixelSize(font.pixelSize() * m_textSize / 100);
    QApplication::setFont(font);
    emit textSizeChanged(m_textSize);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isApplying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QScopedValueRollback guard(m_isApplying, true);
    // Only the roles that are set here are ours: Qt fills in the others from the system, now and when it changes.
    QPalette ours;
    QApplication::setPalette(ours);
    const QPalette system = QApplication::palette();
    // Some themes have the same colour for a disabled text and for what it stands on.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        if (contrast(system.color(QPalette::Disabled, role), system.color(QPalette::Disabled, QPalette::Window)) <
            leastOfDisabled)
            ours.setColor(QPalette::Disabled, role, disabledText(system));
    }
    if (contrast(system.color(QPalette::PlaceholderText), system.color(QPalette::Base)) < leastOfDisabled)
        ours.setColor(QPalette::PlaceholderText, disabledText(system));
    if (isHighContrast(system)) {
        QApplication::setPalette(ours);
        return;
    }
    const QColor accent = accentFor(system, m_accent);
    ours.setColor(QPalette::Highlight, accent);
    ours.setColor(QPalette::HighlightedText, textOn(accent));
    ours.setColor(QPalette::Link, accent);
    QApplication::setPalette(ours);
}
