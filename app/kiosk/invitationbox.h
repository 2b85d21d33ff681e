// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class KioskAppearance;

/// The same invitation in some languages, each on lines of its own, on the accent.
class InvitationBox final : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationBox(const KioskAppearance &appearance, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// In which all texts have room.
    [[nodiscard]] QFont commonFont(const QSize &room) const;

    const KioskAppearance &m_appearance;
    QStringList m_texts;
};
