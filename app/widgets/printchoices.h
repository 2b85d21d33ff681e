// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdfexport.h"
#include "widgets/partnerscope.h"

#include <array>

class HeadingLabel;
class QButtonGroup;
class QRadioButton;

struct PrintChoice {
    PartnerScope partners = PartnerScope::Shown;
    PrintLayout layout = PrintLayout::List;
    friend bool operator==(const PrintChoice &, const PrintChoice &) = default;
};

/// The two choices of the print dialog: which partners, and how they are put on pages.
class PrintChoices final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with a choice, or with the nearest one that there are partners for.
    PrintChoices(const ScopedPartners &partners, const PrintChoice &choice, QWidget *parent = nullptr);

    [[nodiscard]] PrintChoice choice() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();

    HeadingLabel *m_partnersHeading;
    HeadingLabel *m_layoutHeading;
    PartnerScopeButtons *m_scopes;
    QButtonGroup *m_layoutGroup;
    std::array<QRadioButton *, 3> m_layoutButtons = {}; ///< in the order of PrintLayout
};
