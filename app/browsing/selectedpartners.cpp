// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/selectedpartners.h"

void SelectedPartners::set(const QSet<PartnerId> &ids)
{
    const QSet<PartnerId> others = (m_ids - ids) | (ids - m_ids);
    if (others.isEmpty())
        return;
    m_ids = ids;
    emit changed(others);
}
