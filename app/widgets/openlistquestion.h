// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/partnerlistfile.h"

#include <QMessageBox>

/// Asks what is to be done with a list from a file: take it instead of the present selection, or add it. Tells if it
/// was made in another catalogue.
class OpenListQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    enum class Answer { Nothing, Replace, Append };

    /// `catalogue` is the id of the open one, `selected` how many partners are in the selection.
    OpenListQuestion(const QString &fileName, const PartnerListFile &list, const QString &catalogue, int selected,
                     QWidget *parent = nullptr);

    /// Whether there is anything to ask: else the list is simply opened.
    [[nodiscard]] static bool isNeeded(const PartnerListFile &list, const QString &catalogue, int selected);
    /// What was chosen, when it is closed.
    [[nodiscard]] Answer answer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QString m_otherCatalogue; ///< empty: it is the same
    int m_inList;
    int m_selected;
    QPushButton *m_replace;
    QPushButton *m_append = nullptr; ///< null: there is nothing to add to
};
