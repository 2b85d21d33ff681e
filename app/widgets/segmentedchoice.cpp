// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedchoice.h"

#include "presentation/colours.h"
#include "widgets/segmentbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace
{

constexpr double radius = 6;

} // namespace

SegmentedChoice::SegmentedChoice(const QStringList &objectNames, QWidget *parent)
    : QWidget(parent)
    , m_group(this)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(1, 1, 1, 1);
    line->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const QString &name : objectNames) {
        auto *action = new QAction(&m_group);
        action->setCheckable(true);
        auto *button = new SegmentButton(action, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(&m_group, &QActionGroup::triggered, this, [this] { emit chosen(current()); });
}

void SegmentedChoice::setTexts(const QStringList &texts)
{
    for (int segment = 0; segment < m_group.actions().size(); ++segment) {
        QAction *action = m_group.actions().at(segment);
        action->setText(texts.value(segment));
        action->setIconText(texts.value(segment));
    }
    for (QWidget *button : findChildren<QWidget *>())
        button->updateGeometry();
}

int SegmentedChoice::current() const
{
    return static_cast<int>(m_group.actions().indexOf(m_group.checkedAction()));
}

void SegmentedChoice::setCurrent(int segment)
{
    m_group.actions().at(segment)->setChecked(true);
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursFor(palette()).border);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
