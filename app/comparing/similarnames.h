// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// Finds names that are nearly the same without looking at every pair: the time grows with the number of names, however
/// many begin alike. Capitals, accents and signs never matter.
///
/// Alike are two names whose words are the same but for a letter or two: one in names from eight letters, two from
/// sixteen, at most one in a word below ten letters, none in a word below four; a blank more or less counts as one.
/// Names with different numbers are not alike. What is shared by more than a hundred names ("Universiteit van …") is
/// not looked into: two long names that differ both before and after it can be missed.
class SimilarNames final
{
public:
    /// `owner` is a number that tells whose name it is; they come in ascending order. Names of one owner are never told
    /// as alike.
    void add(const QString &name, int owner);

    /// An owner, and an earlier one that has a name like one of its names.
    struct Pair {
        int earlier = 0;
        int later = 0;
        /// The name of the earlier one.
        QString name;
    };
    /// In the order of the later ones, each at most once: of many alike each is told with one.
    [[nodiscard]] QList<Pair> pairs() const;

private:
    struct Name {
        QString text;
        QStringList words;     ///< folded
        QString letters;       ///< the words without blanks
        QString digits;        ///< those of the letters
        quint64 signature = 0; ///< which letters there are; an edit changes two bits at most
        int owner = 0;
    };
    /// Numbers of names by the hash of a third of their letters, of the length of the name and of which third it is.
    using Blocks = QHash<std::size_t, QList<int>>;

    [[nodiscard]] const Name *findAlike(const Blocks &blocks, const Name &name) const;
    [[nodiscard]] static bool areAlike(const Name &one, const Name &other);

    QList<Name> m_names;
};

/// How many letters have to be put in, taken out or exchanged to make one text of the other (Levenshtein); at most
/// `limit` + 1.
[[nodiscard]] int editDistance(const QString &one, const QString &other, int limit);
