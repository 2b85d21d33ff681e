// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class ExportProfiles;
class QLabel;
class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks for the name under which a profile is saved; says which names are taken.
class SaveProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `profiles` must outlive the dialog; `name` is offered.
    SaveProfileDialog(const ExportProfiles &profiles, const QString &name, QWidget *parent = nullptr);

    /// As it can be kept (profileName).
    [[nodiscard]] QString name() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void followName();

    const ExportProfiles &m_profiles;
    TextLabel *m_explanation;
    QLabel *m_label;
    QLineEdit *m_name;
    TextLabel *m_taken;
    QPushButton *m_save;
};
