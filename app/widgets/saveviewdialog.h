// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/savedviews.h"

#include <QDialog>

class BrowsingState;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the name under which the present filter is saved.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    SaveViewDialog(const BrowsingState &state, const SavedViews &views, QWidget *parent = nullptr);

    /// What is to be saved: the filter as it was when the dialog was opened, with the name that was typed.
    [[nodiscard]] SavedView view() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    /// The name that is offered at first: the filter in words.
    [[nodiscard]] QString filterInWords() const;
    void followName();

    const BrowsingState &m_state;
    const SavedViews &m_views;
    PartnerFilter m_filter;
    QString m_offered;
    QLabel *m_explanation;
    QLabel *m_label;
    QLineEdit *m_name;
    QLabel *m_existing;
    QPushButton *m_save;
};
