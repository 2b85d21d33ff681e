// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskpage.h"

/// The partners that the visitor picked, to be taken along as one QR code.
class MyListPage final : public KioskPage
{
    Q_OBJECT

public:
    explicit MyListPage(const PageContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *readPart() const;
    [[nodiscard]] QWidget *rows();
};
