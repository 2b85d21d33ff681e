// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportchoice.h"
#include "widgets/partnerscope.h"

#include <QWidget>

class BrowsingState;
class ExportColumnChoice;
class ExportLanguageChoice;
class ExportProfileChoice;
class ExportProfiles;
class ExportSortChoice;
class MutedLabel;
class QComboBox;
class QGridLayout;
class QLabel;
class SegmentedChoice;
struct ProfilesFailure;

/// All that can be chosen for an export, row by row; shows the rows only that matter for the format.
class ExportForm final : public QWidget
{
    Q_OBJECT

public:
    /// `state`, which has a catalogue, and `profiles` must outlive the form.
    ExportForm(const BrowsingState &state, const ScopedPartners &partners, ExportProfiles &profiles,
               QWidget *parent = nullptr);

    /// What can have the focus, in the order of the rows; radio buttons that are not chosen too.
    [[nodiscard]] QList<QWidget *> controls() const;
    /// Begins where most people begin.
    void focusPartners();
    [[nodiscard]] const ExportChoice &choice() const { return m_choice; }
    /// Emits changed().
    void setChoice(const ExportChoice &choice);
    /// Notes get a box among the columns that most lists have.
    void offerNotes();
    /// Reads the profiles anew; profilesFailed() tells what is wrong with their file.
    void readProfiles();

signals:
    void changed();
    void profileChosen(const ExportProfile &profile);
    void profileSaved(const ExportProfile &profile);
    void profilesFailed(const ProfilesFailure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// The rows in their order.
    enum Row { Profile, Partners, Format, Program, Layout, LanguageRow, Columns, Sort, Rows };

    void buildLayout();
    void connectRows();
    void addRow(Row row, QWidget *widget);
    void showRow(Row row, bool isShown);
    void follow();
    void takeProfile(const ExportProfile &profile);

    const BrowsingState &m_state;
    ExportChoice m_choice;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
    QList<QWidget *> m_widgets;
    ExportProfileChoice *m_profiles;
    PartnerScopeButtons *m_partners;
    SegmentedChoice *m_format;
    MutedLabel *m_formatNote;
    QComboBox *m_program;
    QComboBox *m_layout;
    ExportLanguageChoice *m_language;
    ExportColumnChoice *m_columns;
    ExportSortChoice *m_sort;
};
