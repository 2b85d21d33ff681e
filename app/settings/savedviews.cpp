// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savedviews.h"

#include "catalogue/foldedtext.h"

#include <QCollator>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace
{

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/partneratlas/views.json");
}

/// Whether the file must stay as it is, even if views are to be saved.
bool forbidsWriting(const std::optional<ViewsFailure> &failure)
{
    return failure && failure->reason != ViewsFailureReason::Damaged &&
           failure->reason != ViewsFailureReason::NotAllKnown && failure->reason != ViewsFailureReason::TooLarge;
}

/// The name that occurs twice; empty if none does.
QString nameTwiceIn(const QList<SavedView> &views)
{
    QSet<QString> names;
    for (const SavedView &view : views) {
        const QString name = foldedText(view.name);
        if (names.contains(name))
            return view.name;
        names.insert(name);
    }
    return {};
}

/// A text that a file can hold and that gives the same filter again.
bool canBeWritten(const PartnerFilter &filter)
{
    const QString text = filter.text();
    return !filter.isEmpty() && text.size() <= longestFilterText && PartnerFilter::parse(text) == filter;
}

} // namespace

SavedViews::SavedViews()
    : SavedViews(userFile())
{
}

SavedViews::SavedViews(const QString &file)
    : m_file(file)
{
    read();
}

void SavedViews::read()
{
    ViewsReading reading = readViewsFile(m_file);
    m_views = std::move(reading.views);
    m_failure = std::move(reading.failure);
}

QList<SavedView> SavedViews::views(const QLocale &locale) const
{
    QList<SavedView> sorted = m_views;
    const QCollator collator(locale);
    std::sort(sorted.begin(), sorted.end(), [&](const SavedView &left, const SavedView &right) {
        return collator.compare(left.name, right.name) < 0;
    });
    return sorted;
}

std::optional<SavedView> SavedViews::named(const QString &name) const
{
    const QString wanted = foldedText(viewName(name));
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &view) {
        return !wanted.isEmpty() && foldedText(view.name) == wanted;
    });
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

std::optional<ViewsFailure> SavedViews::save(const SavedView &view)
{
    const SavedView saved{viewName(view.name), view.filter};
    if (saved.name.isEmpty())
        return failureOf(ViewsFailureReason::NameUnusable);
    if (!canBeWritten(saved.filter))
        return failureOf(ViewsFailureReason::FilterUnusable);
    read();
    QList<SavedView> views = m_views;
    views.removeIf([name = foldedText(saved.name)](const SavedView &other) { return foldedText(other.name) == name; });
    views.append(saved);
    return write(views);
}

std::optional<ViewsFailure> SavedViews::change(const QList<ViewChange> &changes)
{
    read();
    QHash<QString, QString> newNames;
    for (const ViewChange &change : changes)
        newNames.insert(foldedText(change.name), change.newName);
    QList<SavedView> views;
    for (SavedView view : std::as_const(m_views)) {
        const auto change = newNames.constFind(foldedText(view.name));
        const bool isDeleted = change != newNames.constEnd() && change->isEmpty();
        if (change != newNames.constEnd())
            view.name = viewName(*change);
        if (view.name.isEmpty() && !isDeleted)
            return failureOf(ViewsFailureReason::NameUnusable);
        if (!isDeleted)
            views.append(view);
    }
    if (const QString twice = nameTwiceIn(views); !twice.isEmpty())
        return failureOf(ViewsFailureReason::NameTaken, twice);
    return write(views);
}

std::optional<ViewsFailure> SavedViews::write(const QList<SavedView> &views)
{
    if (forbidsWriting(m_failure))
        return m_failure;
    if (views.size() > mostViews)
        return failureOf(ViewsFailureReason::TooMany);
    QString keptAs;
    if (const auto failure = writeViewsFile(m_file, views, m_failure ? &keptAs : nullptr))
        return failure;
    m_views = views;
    if (m_failure)
        m_failure->keptAs = keptAs;
    return std::nullopt;
}

ViewsFailure SavedViews::failureOf(ViewsFailureReason reason, const QString &detail) const
{
    return {reason, m_file, detail};
}
