// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagebuilder.h"

class QPushButton;
class QVBoxLayout;

/// Partners that a page refers to, one below the other: links to their pages, plain text for those without one. Of a long
/// list the first hundred are shown, and a button shows the next.
class ReferenceList final : public QWidget
{
    Q_OBJECT

public:
    /// Links are named `objectName`-0, -1 and so on, the button `objectName`-more. `catalogue` is only asked now.
    ReferenceList(const QList<PartnerReference> &references, const QString &objectName, const Catalogue &catalogue,
                  const Language &language, const PageCommands &commands, QWidget *parent = nullptr);

private:
    void showMore();
    void add(int position);

    QList<PartnerReference> m_references;
    LanguageOrder m_languages;
    Language m_language;
    PageCommands m_commands;
    QVBoxLayout *m_lines;
    QPushButton *m_more = nullptr;
    int m_shown = 0;
};
