// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagebuilder.h"

class LinkButton;
class QVBoxLayout;

/// Partners that a page refers to, one below the other: links to their pages, plain text for those without one. Of a
/// long list the first hundred are shown, and a button shows the next.
class ReferenceList final : public QWidget
{
    Q_OBJECT

public:
    /// Links are named `objectName`-0, -1 and so on, the button `objectName`-more. `catalogue` is only asked now.
    ReferenceList(const QList<PartnerReference> &references, const QString &objectName, const Catalogue &catalogue,
                  const Language &language, const PageCommands &commands, QWidget *parent = nullptr);

    /// How many are shown; shows at least so many.
    [[nodiscard]] int shown() const { return m_shown; }
    void showAtLeast(int count);
    /// Shows as many as it needs until the link of this name is among them; nothing if it is none of this list.
    void showUntil(const QString &linkName);
    /// Shows as many as it needs until all whose name is wanted are among them, but no more than can be laid out
    /// without a noticeable wait. How many wanted ones are still not shown.
    int showWanted(const std::function<bool(const QString &)> &isWanted);

signals:
    /// More are shown than before.
    void grown();

private:
    void showMore();
    /// The link that was added; null for a name without a page.
    LinkButton *add(int position);

    QList<PartnerReference> m_references;
    LanguageOrder m_languages;
    Language m_language;
    PageCommands m_commands;
    QVBoxLayout *m_lines;
    LinkButton *m_more = nullptr;
    LinkButton *m_lastLink = nullptr;
    int m_shown = 0;
};
