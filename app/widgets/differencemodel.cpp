// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/differencemodel.h"

#include "catalogue/foldedtext.h"
#include "comparing/differencetext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace
{

constexpr int besidePartners = -1;

} // namespace

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DifferenceModel::setDifference(std::shared_ptr<const CatalogueDifference> difference)
{
    m_difference = std::move(difference);
    arrange();
}

void DifferenceModel::setLanguage(const Language &language)
{
    m_language = language;
    arrange();
}

void DifferenceModel::setKind(std::optional<ChangeKind> kind)
{
    m_kind = kind;
    narrow();
}

void DifferenceModel::setText(const QString &text)
{
    m_text = foldedText(text);
    narrow();
}

void DifferenceModel::arrange()
{
    m_names.clear();
    m_order.clear();
    if (m_difference) {
        QCollator collator(m_language.locale());
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(static_cast<std::size_t>(m_difference->partners.size()));
        for (const PartnerDifference &partner : m_difference->partners) {
            m_names.append(partner.name.in(m_language, m_difference->languages).text);
            keys.push_back(collator.sortKey(m_names.last()));
        }
        m_order.resize(m_names.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&keys](int left, int right) {
            return keys[static_cast<std::size_t>(left)] < keys[static_cast<std::size_t>(right)];
        });
    }
    narrow();
}

void DifferenceModel::narrow()
{
    beginResetModel();
    m_rows.clear();
    if (m_difference && !m_difference->head.isEmpty() && !m_kind && m_text.isEmpty())
        m_rows.append(besidePartners);
    for (const int place : std::as_const(m_order)) {
        const PartnerDifference &partner = m_difference->partners.at(place);
        const bool isOfKind = !m_kind || partner.kind == *m_kind;
        const bool fits =
            m_text.isEmpty() || partner.slug.contains(m_text) || foldedText(m_names.at(place)).contains(m_text);
        if (isOfKind && fits)
            m_rows.append(place);
    }
    endResetModel();
}

const PartnerDifference *DifferenceModel::partnerAt(int row) const
{
    const int place = m_rows.value(row, besidePartners);
    return place == besidePartners ? nullptr : &m_difference->partners.at(place);
}

int DifferenceModel::rowOf(const QString &slug) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const PartnerDifference *partner = partnerAt(row);
        if (partner ? partner->slug == slug : slug.isEmpty())
            return row;
    }
    return -1;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = m_rows.at(index.row());
    if (place == besidePartners)
        return role == Qt::DisplayRole ? tr("The catalogue itself") : QVariant();
    const PartnerDifference &partner = m_difference->partners.at(place);
    switch (role) {
    case Qt::DisplayRole:
        return m_names.at(place);
    case KindRole:
    case Qt::AccessibleDescriptionRole:
        return changeKindText(partner.kind);
    case SlugRole:
        return partner.slug;
    default:
        return {};
    }
}
