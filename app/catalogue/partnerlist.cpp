// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partnerlist.h"

#include "catalogue/statement.h"

#include <QtEndian>

PartnerId PartnerList::at(int position) const
{
    return qFromLittleEndian<PartnerId>(m_packed.constData() + qsizetype{position} * 4);
}

int PartnerList::indexOf(PartnerId partner) const
{
    for (int position = 0; position < size(); ++position) {
        if (at(position) == partner)
            return position;
    }
    return -1;
}

PartnerList PartnerList::within(const PartnerSet &set) const
{
    QByteArray packed;
    packed.reserve(qMin<qsizetype>(m_packed.size(), qsizetype{set.size()} * 4));
    for (int position = 0; position < size(); ++position) {
        if (set.contains(at(position)))
            packed.append(m_packed.constData() + qsizetype{position} * 4, 4);
    }
    return PartnerList(packed);
}

PartnerList readPartnerOrder(const QSqlDatabase &database, const LanguageOrder &languages, const Language &language,
                             QString &error)
{
    Statement statement(database, QStringLiteral("SELECT partners FROM partner_order WHERE language = ?"));
    statement.run(static_cast<int>(languages.indexOf(bestLanguage(language, languages))));
    const PartnerList list(statement.next() ? statement.bytes(0) : QByteArray());
    error = statement.error();
    return list;
}
