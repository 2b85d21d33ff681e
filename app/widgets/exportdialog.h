// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportsource.h"
#include "widgets/exportwork.h"

#include <QDialog>

#include <functional>

class ExportBar;
class ExportForm;
class ExportPreviewPane;
class ExportProfiles;
class FormScrollArea;
class HeadingLabel;
class QLabel;
class Settings;

/// Exports partners to a file, or copies them as a table; shows the first rows beforehand. The window behind it stays
/// alive all the time, and long work can be cancelled. What was chosen is remembered for the next time.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The state of the source, `profiles` and `settings` must outlive the dialog; it must be closed before the state
    /// gets another catalogue.
    ExportDialog(const ExportSource &source, ExportProfiles &profiles, Settings &settings, QWidget *parent = nullptr);

    /// What would be written now.
    [[nodiscard]] ExportRequest request() const;
    /// Whether something is being written or copied.
    [[nodiscard]] bool isWorking() const { return m_work.isRunning(); }

public slots:
    /// Ends what is being written, else the dialog.
    void reject() override;
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void orderTabStops();
    void connectParts();
    void connectWork();
    void retranslate();
    void beginWithLast();
    void followChoice();
    void followWork();
    void showPreview();
    void tellFailure(const ExportFailure &failure);
    [[nodiscard]] PageMaker pageMaker() const;
    void showSummary();
    void copy();
    [[nodiscard]] static QString fileFilterOf(ExportFormat format);
    void chooseFile();
    void write(const QString &path);
    /// After work that went well.
    void end(const std::function<QString()> &message);

    ExportSource m_source;
    Settings &m_settings;
    HeadingLabel *m_title;
    FormScrollArea *m_scroll;
    ExportForm *m_form;
    QLabel *m_previewLabel;
    ExportPreviewPane *m_preview;
    ExportBar *m_bar;
    ExportWork m_work;
    int m_columns = 0;  ///< of the file
    int m_pages = 0;    ///< 0: not known, or no pages
    qint64 m_bytes = 0; ///< about as many; 0: not known
};
