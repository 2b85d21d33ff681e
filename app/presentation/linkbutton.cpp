// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/linkbutton.h"

#include "presentation/colours.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace
{

constexpr int margin = 4;       // room for the focus frame
constexpr int leastHeight = 24; // pixels; WCAG 2.2, 2.5.8

/// A widget with another role; a link can be pressed.
class RoleInterface final : public QAccessibleWidget
{
public:
    RoleInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !text.isEmpty())
            return text;
        return widget()->property("text").toString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto *button = qobject_cast<QPushButton *>(object()); button && button->isCheckable()) {
            state.checkable = true;
            state.checked = button->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<QPushButton *>(object()))
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        auto *button = qobject_cast<QPushButton *>(object());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && className == QLatin1String("LinkButton"))
        return new RoleInterface(widget, QAccessible::Link);
    if (widget && className == QLatin1String("SegmentButton"))
        return new RoleInterface(widget, QAccessible::RadioButton);
    if (widget && className == QLatin1String("HeadingLabel"))
        return new RoleInterface(widget, QAccessible::Heading);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeInterface);
}

LinkButton::LinkButton(const QString &text, Target target, QWidget *parent)
    : QPushButton(parent)
    , m_plainText(text)
    , m_target(target)
{
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(true); // Enter follows a link; outside a dialog a button hears only the space bar
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setPlainText(const QString &text)
{
    m_plainText = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString LinkButton::shownText() const
{
    // A no-break blank keeps the arrow on the line of the last word.
    return m_target == Target::Outside ? m_plainText + QStringLiteral("\u00a0\u2197") : m_plainText;
}

QSize LinkButton::sizeHint() const
{
    // boundingRect and size differ by a pixel with some fonts: a link of one line must never wrap.
    const QSize size = fontMetrics().size(Qt::TextSingleLine, shownText());
    return {size.width() + 2 * margin + 2, qMax(leastHeight, size.height() + 2 * margin)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, qMax(leastHeight, fontMetrics().height() + 2 * margin)};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - 2 * margin), 100000);
    return qMax(leastHeight, fontMetrics().boundingRect(room, Qt::TextWordWrap, shownText()).height() + 2 * margin);
}

QRect LinkButton::textRoom() const
{
    return rect().adjusted(margin, margin, -margin, -margin);
}

QList<RangeRects> LinkButton::rectsOf(const QList<TextRange> &ranges) const
{
    return rectsInText(shownText(), ranges, font(), textRoom(), Qt::AlignLeft | Qt::AlignTop, Wrapping::AtWords);
}

void LinkButton::paintEvent(QPaintEvent *event)
{
    paintMarks(event->rect());
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    QFont shownFont = font();
    shownFont.setUnderline(underMouse() || hasFocus() || isHighContrast(palette()));
    painter.setFont(shownFont);
    painter.setPen(colours.link);
    painter.drawText(textRoom(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) |
                         Qt::TextWordWrap,
                     shownText());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.link, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}
