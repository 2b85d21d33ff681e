// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportwork.h"
#include "widgets/partnerscope.h"

#include <QDialog>

#include <functional>

class BrowsingState;
class ExportForm;
class ExportPreviewPane;
class ExportProfiles;
class HeadingLabel;
class MutedLabel;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class Settings;
class TextLabel;

/// Exports partners to a file, or copies them as a table; shows the first rows beforehand. The window behind it stays
/// alive all the time, and long work can be cancelled. What was chosen is remembered for the next time.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Whom there is to export, and what the reader wrote beside them, by their slugs.
    struct Partners {
        ScopedPartners scoped;
        QHash<QString, QString> notes;
    };

    /// `state`, which has a catalogue, `profiles` and `settings` must outlive the dialog; it must be closed before the
    /// state gets another catalogue.
    ExportDialog(const BrowsingState &state, const Partners &partners, ExportProfiles &profiles, Settings &settings,
                 QWidget *parent = nullptr);

    /// What would be written now.
    [[nodiscard]] ExportRequest request() const;

public slots:
    /// Ends what is being written, else the dialog.
    void reject() override;
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildContents();
    void connectParts();
    void retranslate();
    void beginWithLast();
    void followChoice();
    void followWork();
    void showSummary();
    void copy();
    void chooseFile();
    void write(const QString &path);
    void keepChoice();
    /// The title of what is exported, for the name of a file.
    [[nodiscard]] QString title() const;
    /// What the partners were picked out by, in words; may be empty.
    [[nodiscard]] QString filterInWords() const;
    [[nodiscard]] bool isComplete() const;
    /// Gives a sentence in the language of the interface; it is asked for again when that changes.
    void tell(const std::function<QString()> &message);

    const BrowsingState &m_state;
    Partners m_partners;
    Settings &m_settings;
    HeadingLabel *m_title;
    QScrollArea *m_scroll;
    ExportForm *m_form;
    QLabel *m_previewLabel;
    ExportPreviewPane *m_preview;
    TextLabel *m_message;
    MutedLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_export;
    ExportWork m_work;
    std::function<QString()> m_told;
    int m_columns = 0;  ///< of the file
    qint64 m_bytes = 0; ///< about as many; 0: not known
    bool m_isDone = false;
};
