// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "compiling/sourcenode.h"
#include "kioskcore/kioskmistake.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Which whole numbers can be written.
struct KioskRange {
    int least = 0;
    int most = 0;
    bool allowsZero = false; ///< although it is below `least`
};

/// Reads keys of the settings by their whole names ("times.idle") and writes down every mistake. A key that is not
/// there, or whose value cannot be used, gives an empty value; an empty text does so without a mistake.
class KioskTable final
{
public:
    /// `keys` are all whole names that there are. `root` and `mistakes` must outlive the object.
    KioskTable(const SourceNode &root, const QString &file, const QStringList &keys, QList<KioskMistake> &mistakes);

    /// Null if the key is not there; null, and told, if its value has another type.
    [[nodiscard]] const SourceNode *take(const QString &key, KioskValueType type);
    /// Null if the key is not there.
    [[nodiscard]] const SourceNode *find(const QString &key) const;

    [[nodiscard]] Language language(const QString &key);
    /// One of a few words.
    [[nodiscard]] QString word(const QString &key, const QStringList &allowed);
    /// One of a few whole numbers, as a word.
    [[nodiscard]] QString wordOfNumbers(const QString &key, const QStringList &allowed);
    [[nodiscard]] QStringList slugs(const QString &key);
    [[nodiscard]] QString absolutePath(const QString &key);
    /// A text on one line.
    [[nodiscard]] QString line(const QString &key);
    [[nodiscard]] bool truth(const QString &key);
    [[nodiscard]] std::optional<int> number(const QString &key, const KioskRange &range);

    /// Also of tables that are none.
    void tellUnknownKeys();
    /// Writes down a mistake; `mistake` holds what else is to be told.
    void complain(const SourceNode &node, KioskProblem problem, const QString &key, KioskMistake mistake = {});

private:
    void tellUnknownKey(const SourceNode &node, const QString &table, const QString &name);
    void tellUnknownKeysIn(const SourceNode &node, const QString &table);
    /// The last parts of the names of the keys of a table, and of the top those of the tables too.
    [[nodiscard]] QStringList namesIn(const QString &table) const;

    const SourceNode &m_root;
    QString m_file;
    QStringList m_keys;
    QList<KioskMistake> &m_mistakes;
};
