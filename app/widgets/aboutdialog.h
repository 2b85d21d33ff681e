// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class BrowsingState;
class QLabel;

/// What this program is, its licence, and which edition of which catalogue is open.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `state` must outlive the dialog.
    AboutDialog(const BrowsingState &state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString catalogueText() const;

    const BrowsingState &m_state;
    QLabel *m_program;
    QLabel *m_catalogue;
    QLabel *m_licence;
};
