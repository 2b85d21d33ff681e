// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/sourcewords.h"
#include "spreadsheets/partnerrecognition.h"
#include "spreadsheets/sheet.h"
#include "spreadsheets/slugmaker.h"

#include <QStringList>

/// A column of a record and where it stands in a table.
struct SheetColumn {
    RecordColumn meaning;
    int place = 0; ///< from 1; 0 if the table does not have it
};

/// A row of a table that holds a partner.
struct PartnerRow {
    /// How its slug came about.
    enum class Origin {
        Written,    ///< it stands in the row
        Recognised, ///< the row means a partner that is there already
        Made        ///< a new partner, after its name
    };
    qsizetype place = 0; ///< in the table
    QString slug;
    Origin origin = Origin::Written;
};

/// Which partner each row of a table is about. A row that has no slug is recognised (PartnerRecognition); one that
/// nobody knows is a new partner, whose slug is made of its name in the first language in which one can be made.
class PartnerRows final
{
public:
    /// All arguments must outlive this; the vocabulary knows the partners of the base. Mistakes are appended.
    PartnerRows(const Sheet &sheet, const QList<SheetColumn> &columns, const Draft &base,
                const SheetVocabulary &vocabulary, const SourceWords &words, QList<Mistake> &mistakes);

    /// In the order of the table; rows of which nobody knows what they mean are told as mistakes and left out. To be
    /// called once.
    [[nodiscard]] QList<PartnerRow> find();

private:
    [[nodiscard]] const SheetRow &rowOf(const PartnerRow &row) const { return m_sheet.rows.at(row.place); }
    [[nodiscard]] QString cell(const SheetRow &row, const SheetColumn &column) const;
    [[nodiscard]] int placeOf(RecordField field) const;
    /// The column of the row's traits of this kind: that of names in which one stands.
    [[nodiscard]] int placeOf(const SheetRow &row, PartnerTrait trait) const;
    [[nodiscard]] PartnerTraits traitsIn(const SheetRow &row) const;
    void complain(const SheetRow &row, int column, const QString &problem, const QString &advice);

    /// Whom the rows without a slug can mean.
    void learn(const QList<PartnerRow> &rows);
    void recognise(PartnerRow &row);
    void makeNew(PartnerRow &row, const PartnerTraits &traits);
    void tellSeveral(const SheetRow &row, const PartnerRecognition::Found &found);
    /// Rows that were written with one slug twice are not told here: checkDraft() does it.
    void leaveOutSame(QList<PartnerRow> &rows);

    const Sheet &m_sheet;
    const QList<SheetColumn> &m_columns;
    const Draft &m_base;
    const SheetVocabulary &m_vocabulary;
    const SourceWords &m_words;
    QList<Mistake> &m_mistakes;
    PartnerRecognition m_recognition;
    SlugMaker m_slugs;
};

/// What was done with rows that have no slug, as sentences in the language of the interface: how many partners were
/// recognised, and the short names that were made.
[[nodiscard]] QStringList recognitionNotes(const QList<PartnerRow> &rows);
