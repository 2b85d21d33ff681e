// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/myselection.h"

#include <QStandardPaths>

#include <utility>

namespace
{

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/partneratlas/selection.json");
}

/// Whether the file must stay as it is, even if the selection is to be changed.
bool forbidsWriting(const std::optional<SelectionFailure> &failure)
{
    return failure && failure->reason != SelectionFailureReason::Damaged &&
           failure->reason != SelectionFailureReason::NotAllKnown &&
           failure->reason != SelectionFailureReason::TooLarge;
}

/// Adds at the end what is not there yet; takes over a note where there is none.
void addMissing(QList<SelectedPartner> &partners, const QList<SelectedPartner> &others)
{
    QHash<QString, qsizetype> known;
    for (const SelectedPartner &partner : std::as_const(partners))
        known.insert(partner.slug, known.size());
    for (const SelectedPartner &other : others) {
        const std::optional<SelectedPartner> kept = keptPartner(other);
        if (!kept)
            continue;
        const auto position = known.constFind(kept->slug);
        if (position == known.constEnd()) {
            known.insert(kept->slug, partners.size());
            partners.append(*kept);
        } else if (partners.at(*position).note.isEmpty()) {
            partners[*position].note = kept->note;
        }
    }
}

} // namespace

MySelection::MySelection(QObject *parent)
    : MySelection(userFile(), parent)
{
}

MySelection::MySelection(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

void MySelection::setCatalogue(const QString &id)
{
    if (id != m_catalogue)
        m_removed.clear();
    m_catalogue = id;
    read();
}

void MySelection::read()
{
    readLists();
    take();
}

void MySelection::readLists()
{
    SelectionReading reading = readSelectionFile(m_file);
    m_lists = std::move(reading.lists);
    m_failure = std::move(reading.failure);
}

void MySelection::take()
{
    const QList<SelectedPartner> partners =
        m_catalogue.isEmpty() ? QList<SelectedPartner>() : m_lists.value(m_catalogue);
    if (partners == m_partners)
        return;
    m_partners = partners;
    m_slugs.clear();
    for (const SelectedPartner &partner : std::as_const(m_partners))
        m_slugs.insert(partner.slug);
    emit changed();
}

std::optional<SelectionFailure> MySelection::add(const SelectedPartner &partner)
{
    return change([&partner](QList<SelectedPartner> &partners) {
        if (positionIn(partners, partner.slug) < 0)
            addMissing(partners, {partner});
    });
}

std::optional<SelectionFailure> MySelection::remove(const QString &slug)
{
    return change([this, &slug](QList<SelectedPartner> &partners) {
        const qsizetype position = positionIn(partners, slug);
        if (position >= 0)
            m_removed.insert(slug, {partners.takeAt(position), position});
    });
}

std::optional<SelectionFailure> MySelection::toggle(const SelectedPartner &partner)
{
    if (contains(partner.slug))
        return remove(partner.slug);
    const auto removed = m_removed.constFind(partner.slug);
    if (removed == m_removed.constEnd())
        return add(partner);
    return change([before = *removed](QList<SelectedPartner> &partners) {
        if (positionIn(partners, before.partner.slug) < 0)
            partners.insert(qMin(before.position, partners.size()), before.partner);
    });
}

std::optional<SelectionFailure> MySelection::move(qsizetype from, qsizetype to)
{
    if (from < 0 || from >= m_partners.size() || to < 0 || to >= m_partners.size())
        return std::nullopt;
    return change([slug = m_partners.at(from).slug, to](QList<SelectedPartner> &partners) {
        // Another process may have changed the list.
        const qsizetype position = positionIn(partners, slug);
        if (position >= 0)
            partners.move(position, qMin(to, partners.size() - 1));
    });
}

std::optional<SelectionFailure> MySelection::setNote(const QString &slug, const QString &note)
{
    return change([&slug, &note](QList<SelectedPartner> &partners) {
        const qsizetype position = positionIn(partners, slug);
        const std::optional<SelectedPartner> kept = keptPartner({slug, note});
        if (position >= 0 && kept)
            partners[position].note = kept->note;
    });
}

std::optional<SelectionFailure> MySelection::clear()
{
    return replace({});
}

std::optional<SelectionFailure> MySelection::replace(const QList<SelectedPartner> &partners)
{
    return change([&partners](QList<SelectedPartner> &present) {
        present.clear();
        addMissing(present, partners);
    });
}

std::optional<SelectionFailure> MySelection::append(const QList<SelectedPartner> &partners)
{
    return change([&partners](QList<SelectedPartner> &present) { addMissing(present, partners); });
}

std::optional<SelectionFailure> MySelection::change(const Edit &edit)
{
    if (m_catalogue.isEmpty())
        return std::nullopt;
    readLists();
    std::optional<SelectionFailure> failure;
    if (forbidsWriting(m_failure)) {
        failure = m_failure;
    } else {
        QList<SelectedPartner> partners = m_lists.value(m_catalogue);
        edit(partners);
        if (partners != m_lists.value(m_catalogue))
            failure = write(partners);
    }
    take();
    return failure;
}

std::optional<SelectionFailure> MySelection::write(const QList<SelectedPartner> &partners)
{
    if (partners.size() > mostSelected)
        return SelectionFailure{SelectionFailureReason::TooMany, m_file};
    SelectionLists lists = m_lists;
    lists.insert(m_catalogue, partners);
    QString keptAs;
    if (std::optional<SelectionFailure> failure = writeSelectionFile(m_file, lists, m_failure ? &keptAs : nullptr))
        return failure;
    m_lists = lists;
    if (m_failure)
        m_failure->keptAs = keptAs;
    return std::nullopt;
}
