// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskpage.h"

/// Where every visitor begins: a tile for each category, and one for all partners.
class StartPage final : public KioskPage
{
    Q_OBJECT

public:
    explicit StartPage(const PageContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QList<const Category *> categories() const;
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] QWidget *readPart() const;
    [[nodiscard]] QWidget *tiles();
};
