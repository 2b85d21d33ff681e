// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "tasks/backgroundtask.h"

#include <QDialog>

#include <memory>

class AlertLabel;
class DifferencePane;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
struct CatalogueDifference;

/// Compares a catalogue file with the one that is open, in the background, and shows what changed. The older of the two
/// editions is the one before.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `other` is the path of the file; `language` that of the content.
    ComparisonDialog(const CatalogueInfo &open, const FileIdentity &identity, const QString &other,
                     const Language &language, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void compare();
    void show(std::shared_ptr<const CatalogueDifference> difference);
    void tell(const QString &sentence, bool isFailure);

    CatalogueInfo m_open;
    FileIdentity m_identity;
    QString m_other;
    Language m_language;
    std::shared_ptr<const CatalogueDifference> m_difference;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_working;
    QProgressBar *m_progress;
    DifferencePane *m_pane;
    AlertLabel *m_message;
    QDialogButtonBox *m_buttons;
    BackgroundTask m_task;
};
