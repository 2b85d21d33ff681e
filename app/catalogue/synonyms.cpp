// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/synonyms.h"

#include "catalogue/foldedtext.h"
#include "catalogue/statement.h"

namespace
{

constexpr int mostSynonyms = 20000;
constexpr int mostOthers = 12; // that one term stands for

} // namespace

Synonyms::Synonyms(const QSqlDatabase &database, QString &error)
{
    Statement statement(database,
                        QStringLiteral("SELECT substr(s.term, 1, 300), substr(m.text, 1, 300) FROM synonym s "
                                       "JOIN synonym_meaning m ON m.synonym = s.id ORDER BY s.id, m.position LIMIT ?"));
    statement.run(mostSynonyms);
    while (statement.next()) {
        const QString term = wordsOf(statement.text(0)).join(QLatin1Char(' '));
        const QString meaning = wordsOf(statement.text(1)).join(QLatin1Char(' '));
        add(term, meaning);
        add(meaning, term);
    }
    error = statement.error();
}

void Synonyms::add(const QString &words, const QString &other)
{
    QStringList &others = m_others[words];
    if (words.isEmpty() || other.isEmpty() || words == other || others.contains(other) || others.size() >= mostOthers)
        return;
    others.append(other);
    m_longest = qMax(m_longest, static_cast<int>(words.count(QLatin1Char(' '))) + 1);
}
