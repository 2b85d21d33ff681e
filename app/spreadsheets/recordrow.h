// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/recordcolumns.h"
#include "compiling/sourcenode.h"
#include "spreadsheets/sheetvocabulary.h"

#include <functional>

/// What people call a part of an item in a cell, such as “label”; the key itself if it is none.
[[nodiscard]] QString itemPartText(const QString &key);

/// The cells of one partner on their way from a table to the values that a file of partners/ has: lists are taken
/// apart, words become slugs, dates are understood. What is wrong with the values is found by those who read the
/// result.
class RecordRow final
{
public:
    /// `position` is that of the row. All arguments must outlive the row.
    RecordRow(const SheetVocabulary &vocabulary, const SourcePosition &position, QList<Mistake> &mistakes);

    /// Takes a cell. `column` is 0 if the text does not come from the table. `known` is what the cell held when it was
    /// last compiled; it tells which of two dates is meant.
    void add(const RecordColumn &meaning, const QString &text, int column, const QString &known);

    [[nodiscard]] const SourceNode &node() const { return m_root; }

private:
    using Fields = QStringList;

    /// Where the next nodes stand: a cell, and a line in it.
    void moveTo(int column, int lineInCell);
    [[nodiscard]] SourceNode nodeOf(SourceNode::Type type) const;
    [[nodiscard]] SourceNode textNode(const QString &text) const;
    void put(const QString &key, const SourceNode &node) { m_root.entries.append({key, node}); }
    void complain(const QString &problem, const QString &advice);

    void addLocalized(const QString &key, const Language &language, const QString &text);
    void addDate(const QString &key, const QString &text, const PartialDate &known);
    void addReferences(const QString &key, const QString &text, const SlugIndex &index);
    void addReference(const QString &key, const QString &text, const SlugIndex &index);
    void addOtherNames(const QString &text);
    void addMembers(const QString &text);
    void addLinks(const QString &text);
    void addIdentifiers(const QString &text);
    void addIdentifier(SourceNode &identifiers, const Fields &fields);

    /// Calls `read` for each item of a cell; items of more fields than `form` shows are told instead,
    /// unless it is empty.
    void forEachItem(const QString &text, const QStringList &form, const std::function<void(const Fields &)> &read);
    /// Puts a text into a table unless it is empty.
    void putText(SourceNode &table, const QString &key, const QString &text) const;
    [[nodiscard]] SourceNode localizedNode(const Fields &texts) const;
    /// The parts of an item in which each language has one.
    [[nodiscard]] QStringList formWithLanguages(QStringList form, const QString &text) const;

    const SheetVocabulary &m_vocabulary;
    const SourcePosition &m_position;
    QList<Mistake> &m_mistakes;
    SourceNode m_root;
    int m_column = 0;
    int m_lineInCell = 0;
};
