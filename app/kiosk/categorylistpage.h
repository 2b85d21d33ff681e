// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/resultmodel.h"
#include "kiosk/kioskpage.h"

/// The partners at or below a category, or all of them, in the order of the language; with buttons for the categories
/// below and for the letters.
class CategoryListPage final : public KioskPage
{
    Q_OBJECT

public:
    explicit CategoryListPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void fillModel();
    [[nodiscard]] QWidget *readPart() const;
    /// Null if there is nothing below the category.
    [[nodiscard]] QWidget *categoriesBelow() const;

    ResultModel m_model;
};
