// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposedfilename.h"

#include "catalogue/displaytext.h"

#include <QRegularExpression>

namespace
{

constexpr qsizetype longestTitle = 100; // characters

} // namespace

QString proposedFileName(QString title, const QString &suffix)
{
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    title.replace(notInNames, QStringLiteral("-"));
    return shortened(title.trimmed(), longestTitle) + QLatin1Char('.') + suffix;
}
