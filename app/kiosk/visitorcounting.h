// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class BrowsingState;
class PartnerSearch;
class VisitorCounts;
class VisitorState;
struct SearchAnswer;

/// Tells the counts what a visitor looks at. Coming back to a partner does not count again; a search counts when it is
/// left, not with each letter.
class VisitorCounting final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object; counts may be exchanged by setCounts().
    VisitorCounting(VisitorState &visitor, BrowsingState &browsing, PartnerSearch &search, QObject *parent = nullptr);

    /// Null counts nothing.
    void setCounts(VisitorCounts *counts);

private:
    void followPlace();
    void followLanguage();
    void followAnswer(const SearchAnswer &answer);
    void endSearch();

    VisitorState &m_visitor;
    BrowsingState &m_browsing;
    VisitorCounts *m_counts = nullptr;
    /// Of the last search, if it had no result.
    QStringList m_words;
};
