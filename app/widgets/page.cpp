// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagebuilder.h"

#include "presentation/textlabels.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace
{

constexpr int margin = 32;
constexpr int smallMargin = 20;
constexpr int columnGap = 40;
constexpr int charactersOfMeasure = 84; // about 75 real letters a line

/// A column no wider than a good measure. (A widget with a maximum width would tell its height for the whole width.)
class MeasuredLayout final : public QVBoxLayout
{
public:
    explicit MeasuredLayout(int width)
        : m_width(width)
    {
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return QVBoxLayout::heightForWidth(qMin(width, m_width));
    }
    [[nodiscard]] int minimumHeightForWidth(int width) const override
    {
        return QVBoxLayout::minimumHeightForWidth(qMin(width, m_width));
    }
    void setGeometry(const QRect &rect) override
    {
        const QRect room(rect.topLeft(), QSize(qMin(rect.width(), m_width), rect.height()));
        const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        QVBoxLayout::setGeometry(QStyle::visualRect(direction, rect, room));
    }

private:
    int m_width;
};

/// Not an alignment: Qt forgets heights that depend on the width then.
QVBoxLayout *onTop(QLayout *layout)
{
    auto *column = new QVBoxLayout;
    column->addLayout(layout);
    column->addStretch(1);
    return column;
}

} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_top(new QVBoxLayout)
    , m_body(new MeasuredLayout(fontMetrics().averageCharWidth() * charactersOfMeasure))
    , m_columns(new QGridLayout)
    , m_first(new QVBoxLayout)
    , m_second(new QVBoxLayout)
{
    m_body->setSpacing(8);
    m_first->setSpacing(4);
    m_second->setSpacing(4);
    m_columns->setHorizontalSpacing(columnGap);
    m_columns->setVerticalSpacing(16);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(margin, 28, margin, margin);
    all->setSpacing(16);
    m_top->setSpacing(4);
    m_top->addLayout(m_body);
    all->addLayout(m_top);
    all->addLayout(m_columns);
    all->addStretch();
    m_columns->addLayout(onTop(m_first), 0, 0);
    m_secondOnTop = onTop(m_second);
    m_columns->addLayout(m_secondOnTop, 0, 1);
    m_columns->setColumnStretch(0, 1);
    m_columns->setColumnStretch(1, 1);
}

void Page::addHead(QWidget *path, QWidget *actions)
{
    m_path = path;
    m_actions = actions;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(8);
    if (path)
        m_head->addWidget(path, 1);
    else
        m_head->addStretch(1);
    m_head->addWidget(actions);
    m_top->insertLayout(0, m_head);
}

void Page::placeHead(int width)
{
    if (!m_head || !m_path)
        return;
    const int needed = m_path->sizeHint().width() + m_head->spacing() + m_actions->sizeHint().width();
    m_head->setDirection(needed <= width ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Page::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() >= fontMetrics().averageCharWidth() * 96;
    const int side = isWide ? margin + 8 : smallMargin;
    if (layout()->contentsMargins().left() != side)
        layout()->setContentsMargins(side, 28, side, margin);
    placeHead(event->size().width() - 2 * side);
    if (isWide != m_isWide) {
        m_isWide = isWide;
        m_columns->removeItem(m_secondOnTop);
        m_secondOnTop->setParent(nullptr);
        m_columns->addLayout(m_secondOnTop, isWide ? 0 : 1, isWide ? 1 : 0);
        m_columns->setColumnStretch(1, isWide ? 1 : 0);
        m_columns->setHorizontalSpacing(isWide ? columnGap : 0);
    }
    QWidget::resizeEvent(event);
}
