// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdfexport.h"

#include <QWidget>

#include <array>

class HeadingLabel;
class QButtonGroup;
class QRadioButton;

/// Which partners are printed.
enum class PrintedPartners { Current, Shown, Selected };

struct PrintChoice {
    PrintedPartners partners = PrintedPartners::Shown;
    PrintLayout layout = PrintLayout::List;
    friend bool operator==(const PrintChoice &, const PrintChoice &) = default;
};

/// What there is to choose from.
struct PrintablePartners {
    /// 0: no page of a partner is shown.
    PartnerId current = 0;
    QString currentName = QString();
    QList<PartnerId> shown = {};
    /// Empty: it is not offered.
    QList<PartnerId> selected = {};

    [[nodiscard]] QList<PartnerId> of(PrintedPartners partners) const;
};

/// The two choices of the print dialog: which partners, and how they are put on pages.
class PrintChoices final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with a choice, or with the nearest one that there are partners for.
    PrintChoices(const PrintablePartners &partners, const PrintChoice &choice, QWidget *parent = nullptr);

    [[nodiscard]] PrintChoice choice() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();

    PrintablePartners m_partners;
    HeadingLabel *m_partnersHeading;
    HeadingLabel *m_layoutHeading;
    QButtonGroup *m_partnersGroup;
    QButtonGroup *m_layoutGroup;
    std::array<QRadioButton *, 3> m_partnersButtons = {}; ///< in the order of PrintedPartners
    std::array<QRadioButton *, 3> m_layoutButtons = {};   ///< in the order of PrintLayout
};
