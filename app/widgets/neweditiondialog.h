// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/neweditionwork.h"

#include <QDate>
#include <QDialog>

class AlertLabel;
class ColumnMappingPage;
class EditionResultPage;
class HeadingLabel;
class NewEditionStart;
class QPushButton;
class QStackedWidget;
class WorkingPage;

/// Leads from a spreadsheet to a new edition of the open catalogue: choose the file; say what unknown columns are; read
/// the mistakes, or the differences; save as a file of its own; open it. Esc ends what is running, then the dialog.
class NewEditionDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Start {
        EditionBase base;
        /// Files that are never written: the bundled catalogue and the open one.
        QStringList readFiles;
        /// Of names of partners.
        Language language;
        QDate today;
    };

    /// `settings` must outlive the dialog.
    NewEditionDialog(const Start &start, Settings &settings, QWidget *parent = nullptr);

    /// Saves there in the background, or tells why not.
    void save(const QString &path);

public slots:
    void reject() override;
    /// Ends what is running and closes the dialog.
    void giveUp();

signals:
    /// The reader wants to see the edition that was saved; the dialog is closed.
    void openWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Choosing, Reading, Columns, Result, Saving, Saved };

    void buildLayout();
    void connectParts();
    void connectWork();
    void retranslate();
    void retranslateButtons();
    [[nodiscard]] QString workingText() const;
    [[nodiscard]] QWidget *pageOf(Step step) const;
    void focusOn(Step step);
    void show(Step step);
    [[nodiscard]] bool isWorking() const { return m_step == Step::Reading || m_step == Step::Saving; }
    void follow();
    void goOn();
    void goBack();
    void readAgain();
    void chooseTarget();
    void openSaved();

    Start m_start;
    NewEditionWork m_work;
    Step m_step = Step::Choosing;
    /// Where to go if what is running is stopped.
    Step m_before = Step::Choosing;
    QString m_savedPath;
    HeadingLabel *m_title;
    QStackedWidget *m_pages;
    NewEditionStart *m_choosing;
    ColumnMappingPage *m_columns;
    EditionResultPage *m_result;
    WorkingPage *m_working;
    AlertLabel *m_saved;
    AlertLabel *m_message;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_next;
};
