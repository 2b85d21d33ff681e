// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "catalogue/partner.h"
#include "catalogue/partnerset.h"

#include <QByteArray>
#include <QString>

#include <utility>

class QSqlDatabase;

/// Partner ids in an order that was settled when the catalogue was compiled. Cheap to copy; four bytes a partner.
class PartnerList final
{
public:
    PartnerList() = default;
    /// Little-endian 32-bit numbers; what does not fill four bytes is ignored.
    explicit PartnerList(QByteArray packed)
        : m_packed(std::move(packed))
    {
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_packed.size() / 4); }
    [[nodiscard]] PartnerId at(int position) const;
    /// -1 if it is not in the list. Takes time in proportion to the length.
    [[nodiscard]] int indexOf(PartnerId partner) const;
    /// Those that are in a set, in the same order.
    [[nodiscard]] PartnerList within(const PartnerSet &set) const;

private:
    QByteArray m_packed;
};

/// All partners of a catalogue as lists in this language are ordered. `languages` are those of the catalogue. Empty,
/// and `error` is set, if it cannot be read.
[[nodiscard]] PartnerList readPartnerOrder(const QSqlDatabase &database, const LanguageOrder &languages,
                                           const Language &language, QString &error);
