// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/letterindex.h"

#include <QWidget>

class KioskAppearance;

/// One row of buttons that lead to the letters of a list; as many as the width has room for.
class LetterStrip final : public QWidget
{
    Q_OBJECT

public:
    LetterStrip(const QList<LetterStop> &stops, const KioskAppearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rowWanted(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOf(const LetterGroup &group) const;
    /// In the most groups that have room.
    [[nodiscard]] QList<LetterGroup> groupsFor(int width) const;
    void rebuild(const QList<LetterGroup> &groups);

    QList<LetterStop> m_stops;
    const KioskAppearance &m_appearance;
    int m_shownGroups = 0;
};
