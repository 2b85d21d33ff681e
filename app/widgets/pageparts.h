// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagebuilder.h"

#include "catalogue/description.h"

#include <QString>

class QBoxLayout;

/// Parts that pages are made of. Every widget that can have the focus gets an object name of its own, by which the
/// focus is found again when the page is made anew in another language.

void addSection(QBoxLayout *layout, const QString &heading);
/// A line that says in which language the text below is, and that it was shortened, where that is so.
void addDescription(QBoxLayout *layout, const LocalizedText &text, const Language &language,
                    const LanguageOrder &languages);
/// A link to another page of the program, with the badge of its language where the name is in another one.
[[nodiscard]] QWidget *insideLink(const ShownText &name, const QString &objectName,
                                  const std::function<void()> &follow);
/// A link with its host, the badge of the language of the page it leads to, and a mark if nobody verified it. A link
/// whose address is not safe is shown as text.
[[nodiscard]] QWidget *outsideLink(const Link &link, const ShownText &label, const QString &objectName,
                                   const PageCommands &commands);
/// The badge of a language for a text that is shown in it although another was asked for.
[[nodiscard]] QWidget *fallbackBadge(const Language &language);
/// The path from the top of the tree to a category, each part a link; null without a category.
[[nodiscard]] QWidget *breadcrumb(const Catalogue &catalogue, CategoryId category, const Language &language,
                                  const PageCommands &commands);
/// Actions as a row of buttons, which breaks where there is no room.
[[nodiscard]] QWidget *actionRow(const QList<QAction *> &actions);
