// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/staffpage.h"

#include "kiosk/fingerscrollarea.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "presentation/textlabels.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace
{

constexpr int titlePercent = 170;

/// Nothing of it can be selected.
TextLabel *shownLabel(TextLabel *label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

StaffPage::StaffPage(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(shownLabel(new TextLabel(QString())))
    , m_sections(new QWidget)
    , m_area(new FingerScrollArea(m_sections))
    , m_back(new KioskButton(QStringLiteral("staffBack"), KioskButton::Look::Plain, appearance))
    , m_leave(new KioskButton(QStringLiteral("staffLeave"), KioskButton::Look::Accent, appearance))
{
    setObjectName(QStringLiteral("staffPage"));
    (new QVBoxLayout(m_sections))->setContentsMargins(0, 0, 0, 0);
    m_back->setShape(LineShape::ArrowBack);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    connect(m_leave, &KioskButton::clicked, this, &StaffPage::leaveWanted);
    connect(m_back, &KioskButton::clicked, this, [this] {
        hide();
        emit backWanted();
    });
    retranslate();
    hide();
}

void StaffPage::retranslate()
{
    m_title->setText(tr("For staff"));
    m_title->setFont(kioskFont(titlePercent, true));
    setAccessibleName(m_title->text());
    m_back->setLabel(tr("Back", "from the page for staff to that of visitors"));
    m_leave->setLabel(tr("Leave the kiosk"));
    const int side = m_appearance.pixels(40);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(m_appearance.pixels(24));
}

void StaffPage::showReport(const QList<StaffSection> &report)
{
    m_report = report;
    retranslate(); // the screen may be another one
    fill();
    m_area->verticalScrollBar()->setValue(0);
    show();
    m_back->setFocus();
}

void StaffPage::fill()
{
    auto *column = static_cast<QVBoxLayout *>(m_sections->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    column->setSpacing(m_appearance.pixels(8));
    for (const StaffSection &section : m_report) {
        // Words, not a sign: a kiosk has few fonts.
        auto *heading = shownLabel(new TextLabel(
            section.isTrouble ? tr("%1: look at this", "a heading").arg(section.heading) : section.heading));
        heading->setFont(kioskFont(120, true));
        column->addWidget(heading);
        for (const QString &line : section.lines)
            column->addWidget(shownLabel(new TextLabel(line)));
        column->addSpacing(m_appearance.pixels(24));
    }
    column->addStretch();
}

void StaffPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        fill();
    QWidget::changeEvent(event);
}

void StaffPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}
