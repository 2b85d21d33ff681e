// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextEdit;

/// The help page, in a window of its own that stays open beside the program. It follows the language of the interface.
/// Its text comes from resources/help/; it has no links.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextEdit *m_text;
    QDialogButtonBox *m_buttons;
};
