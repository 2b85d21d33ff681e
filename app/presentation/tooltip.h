// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

/// A text as a tool tip that Qt does not take for HTML. Only what looks like HTML is escaped: plain text stays as it
/// is, also for a screen reader, to which the tool tip is the description of a widget.
[[nodiscard]] inline QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}
