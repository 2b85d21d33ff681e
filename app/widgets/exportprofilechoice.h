// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/profilesfailure.h"
#include "widgets/exportchoice.h"

#include <QWidget>

class ExportProfiles;
class QComboBox;
class QPushButton;

/// Profiles to begin with: those that are always there and the user's own, which are saved and deleted here.
class ExportProfileChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `profiles` must outlive the widget.
    explicit ExportProfileChoice(ExportProfiles &profiles, QWidget *parent = nullptr);

    /// Reads the profiles anew; what is wrong with their file is told by failed().
    void read();
    /// Names the profile that the choice is the same as, if there is one. `language` is meant where a choice has none.
    void show(const ExportChoice &choice, const Language &language);

signals:
    void chosen(const ExportProfile &profile);
    /// The present choice was saved as this profile.
    void saved(const ExportProfile &profile);
    void failed(const ProfilesFailure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// Every profile in the order of the box.
    [[nodiscard]] QList<ExportProfile> profiles() const;
    [[nodiscard]] static QString textOf(const ExportProfile &profile);
    [[nodiscard]] static QString pdfText(PdfLayout layout);
    void fill();
    void follow();
    [[nodiscard]] bool isChosen(const ExportProfile &profile) const;
    void choose(int row);
    void showSaveDialog();
    void save(const QString &name);
    void removeCurrent();

    ExportProfiles &m_profiles;
    ExportChoice m_choice;
    Language m_language;
    /// That of the profile that was chosen or saved last.
    QString m_name;
    QComboBox *m_box;
    QPushButton *m_save;
    QPushButton *m_delete;
};
