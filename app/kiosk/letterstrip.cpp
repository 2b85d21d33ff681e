// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/letterstrip.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"

#include <algorithm>

LetterStrip::LetterStrip(const QList<LetterStop> &stops, const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_stops(stops)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("letterStrip"));
    setAccessibleName(tr("From A to Z"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LetterStrip::sizeHint() const
{
    return {m_appearance.pixels(600), qMax(m_appearance.target(), fontMetrics().height() + m_appearance.pixels(16))};
}

QSize LetterStrip::minimumSizeHint() const
{
    return {m_appearance.target(), sizeHint().height()};
}

int LetterStrip::widthOf(const LetterGroup &group) const
{
    return qMax(m_appearance.target(), fontMetrics().horizontalAdvance(group.text()) + m_appearance.pixels(24));
}

QList<LetterGroup> LetterStrip::groupsFor(int width) const
{
    for (int most = static_cast<int>(m_stops.size()); most > 1; --most) {
        const QList<LetterGroup> groups = letterGroups(m_stops, most);
        int widest = 0;
        for (const LetterGroup &group : groups)
            widest = qMax(widest, widthOf(group));
        if (groups.size() * (widest + m_appearance.distance()) - m_appearance.distance() <= width)
            return groups;
    }
    return letterGroups(m_stops, 1);
}

void LetterStrip::rebuild(const QList<LetterGroup> &groups)
{
    qDeleteAll(findChildren<KioskButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const LetterGroup &group : groups) {
        auto *button =
            new KioskButton(QStringLiteral("letter-") + group.first, KioskButton::Look::Framed, m_appearance, this);
        button->setLabel(group.text());
        button->setAccessibleName(
            group.first == group.last
                ? group.first
                : tr("%1 to %2", "the first and the last of some letters").arg(group.first, group.last));
        connect(button, &KioskButton::clicked, this, [this, row = group.row] { emit rowWanted(row); });
        button->show();
    }
    m_shownGroups = static_cast<int>(groups.size());
}

void LetterStrip::resizeEvent(QResizeEvent *)
{
    const QList<LetterGroup> groups = groupsFor(width());
    if (groups.size() != m_shownGroups)
        rebuild(groups);
    if (groups.isEmpty())
        return;
    const QList<KioskButton *> buttons = findChildren<KioskButton *>(QString(), Qt::FindDirectChildrenOnly);
    const int gap = m_appearance.distance();
    const int count = static_cast<int>(buttons.size());
    // A few letters are no wider than a finger needs twice.
    const int share = qMin((width() - (count - 1) * gap) / count, m_appearance.target() * 2);
    for (int position = 0; position < count; ++position) {
        const int column = isRightToLeft() ? count - 1 - position : position;
        buttons.at(position)->setGeometry(column * (share + gap), 0, share, height());
    }
}
