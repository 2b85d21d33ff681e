// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/resultmodel.h"

#include "catalogue/displaytext.h"

namespace
{

constexpr int mostRows = 300;                  // whose texts are kept
constexpr qsizetype mostRowsToldOneByOne = 20; // of more, all rows are told at once
constexpr qsizetype longestLine = 100;         // characters; the view cuts what does not fit

constexpr qsizetype mostLookedAt = 30000; // characters of one partner; a hostile file may have millions

/// A description without its notation; enough for a line, and much faster than to parse it.
QString onOneLine(QString text)
{
    text.remove(QLatin1Char('*'));
    text.replace(QLatin1String("\n- "), QLatin1String(" "));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

ResultModel::ResultModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(mostRows)
{
}

void ResultModel::setCatalogue(const Catalogue *catalogue)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_partners.clear();
    m_rows.clear();
    endResetModel();
}

void ResultModel::setLanguage(const Language &language)
{
    m_language = language;
    m_rows.clear();
    if (!m_partners.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ResultModel::setSelected(const QSet<PartnerId> &partners, const QSet<PartnerId> &changed)
{
    m_selected = partners;
    const QList<int> roles{IsSelectedRole, Qt::AccessibleTextRole};
    if (changed.size() > mostRowsToldOneByOne && rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), roles);
        return;
    }
    for (const PartnerId partner : changed) {
        if (const int row = rowOf(partner); row >= 0)
            emit dataChanged(index(row), index(row), roles);
    }
}

void ResultModel::setAnswer(const SearchAnswer &answer)
{
    beginResetModel();
    m_partners = answer.partners;
    m_marks = answer.marks;
    m_rows.clear();
    endResetModel();
}

void ResultModel::setSummary(const SearchSummary &summary)
{
    const int before = rowCount();
    const int after = static_cast<int>(summary.partners.size());
    if (after <= before)
        return;
    beginInsertRows({}, before, after - 1);
    m_partners = summary.partners;
    endInsertRows();
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalogue ? 0 : static_cast<int>(m_partners.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == PartnerIdRole)
        return m_partners.at(index.row());
    const Row &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name.text;
    case IsSelectedRole:
        return m_selected.contains(m_partners.at(index.row()));
    case Qt::AccessibleTextRole:
        if (m_selected.contains(m_partners.at(index.row())))
            return tr("%1, in my selection, %2. %3",
                      "name of a partner, its place, and the line of its text that was found")
                .arg(row.name.text, row.place, row.context.text);
        return tr("%1, %2. %3", "name of a partner, its place, and the line of its text that was found")
            .arg(row.name.text, row.place, row.context.text);
    case PlaceNameRole:
        return row.place;
    case ContextRole:
        return row.context.text;
    case NameRangesRole:
        return QVariant::fromValue(row.nameRanges);
    case ContextRangesRole:
        return QVariant::fromValue(row.context.ranges);
    case FallbackLanguageRole:
        return row.name.isFallback && m_catalogue->info().languages.contains(m_language) ? row.name.language.badge()
                                                                                         : QString();
    default:
        return {};
    }
}

QModelIndexList ResultModel::match(const QModelIndex &, int, const QVariant &, int, Qt::MatchFlags) const
{
    return {};
}

const ResultModel::Row &ResultModel::rowAt(int row) const
{
    const PartnerId id = m_partners.at(row);
    if (const Row *known = m_rows.object(id))
        return *known;
    auto *made = new Row;
    const LanguageOrder &languages = m_catalogue->info().languages;
    made->name = m_catalogue->nameOf(id).in(m_language, languages);
    made->nameRanges = markedRanges(made->name.text, m_marks);
    const QList<CategoryId> places = m_catalogue->categoriesOf(id, CategoryTree::Place);
    if (const Category *place = places.isEmpty() ? nullptr : m_catalogue->category(places.first()))
        made->place = place->name.in(m_language, languages).text;
    made->context = contextOf(id);
    m_rows.insert(id, made);
    return *m_rows.object(id);
}

MarkedLine ResultModel::contextOf(PartnerId partner) const
{
    const LanguageOrder &languages = m_catalogue->info().languages;
    const LocalizedText descriptions = m_catalogue->descriptionOf(partner);
    const QString shown = onOneLine(descriptions.in(m_language, languages).text);
    // The first place that is worth reading; most rows end here.
    MarkedLine line = lineAround(shown, m_marks, longestLine);
    qsizetype budget = mostLookedAt - shown.size();
    const auto tryTexts = [&](const QStringList &texts) {
        for (const QString &text : texts) {
            budget -= text.size();
            if (!line.ranges.isEmpty() || budget < 0)
                return;
            line = lineAround(text, m_marks, longestLine);
        }
    };
    if (line.ranges.isEmpty() && !m_marks.isEmpty()) {
        tryTexts(m_catalogue->namesOf(partner));
        tryTexts(categoriesOf(partner));
        for (const LocalizedText::Entry &entry : descriptions.entries())
            tryTexts({onOneLine(entry.text)});
    }
    // The name says it all, or there are no words.
    return line.ranges.isEmpty() ? MarkedLine{firstWords(shown, longestLine), {}} : line;
}

QStringList ResultModel::categoriesOf(PartnerId partner) const
{
    QStringList names;
    for (const CategoryTree tree : everyCategoryTree) {
        for (const CategoryId id : m_catalogue->categoriesOf(partner, tree)) {
            const Category *category = m_catalogue->category(id);
            for (const LocalizedText::Entry &name : category ? category->name.entries() : QList<LocalizedText::Entry>())
                names.append(name.text);
        }
    }
    return names;
}
