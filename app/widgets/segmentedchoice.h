// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QStringList>
#include <QWidget>

/// One of a few choices, as a row of segments in a thin frame; each is a button that keys reach.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT

public:
    /// A segment for each object name.
    explicit SegmentedChoice(const QStringList &objectNames, QWidget *parent = nullptr);

    /// What stands on the segments, in their order. A name says more to who hears it.
    void setTexts(const QStringList &texts);
    [[nodiscard]] int current() const;
    /// Emits nothing.
    void setCurrent(int segment);

signals:
    /// A person chose another segment.
    void chosen(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QActionGroup m_group;
};
