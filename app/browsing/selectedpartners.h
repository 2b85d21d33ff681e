// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"

#include <QObject>
#include <QSet>

/// Which partners of the open catalogue are in the reader's selection. It knows no file: who keeps the selection tells
/// by set() what is in it, and does what is wanted of it.
class SelectedPartners final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QSet<PartnerId> &ids() const { return m_ids; }
    [[nodiscard]] bool contains(PartnerId partner) const { return m_ids.contains(partner); }
    void set(const QSet<PartnerId> &ids);
    /// A person wants this partner in the selection, or out of it.
    void askToToggle(PartnerId partner)
    {
        if (partner > 0)
            emit toggleWanted(partner);
    }

signals:
    /// `partners` are those that came in or went out.
    void changed(const QSet<PartnerId> &partners);
    void toggleWanted(PartnerId partner);

private:
    QSet<PartnerId> m_ids;
};
