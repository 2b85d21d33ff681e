// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskpage.h"

#include <optional>

class KioskButton;
class QrCard;

/// A partner: large text, what it is in chips, its members as buttons, and the QR code to take its address along.
class KioskPartnerPage final : public KioskPage
{
    Q_OBJECT

public:
    explicit KioskPartnerPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void buildWithinReach();
    void buildWhole();
    /// Head, text and QR code side by side or below each other, as there is room; `below` stands under the code and may
    /// be null.
    [[nodiscard]] QWidget *withCard(QWidget *read, QWidget *below) const;
    [[nodiscard]] QWidget *headPart() const;
    [[nodiscard]] QWidget *readPart() const;
    [[nodiscard]] QWidget *chips() const;
    [[nodiscard]] QWidget *references() const;
    /// When the facts were checked, or that they were not.
    [[nodiscard]] QString checkedLine() const;
    void addReferences(QVBoxLayout *column, const QString &title, const QList<PartnerReference> &references,
                       const QString &objectName) const;
    /// Null if the partner has no address that may leave the program.
    [[nodiscard]] QrCard *qrCard() const;
    [[nodiscard]] KioskButton *heart();
    void followHeart();

    Partner m_partner;
    KioskButton *m_heart = nullptr;
};
