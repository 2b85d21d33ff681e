// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposedfilename.h"

#include "catalogue/displaytext.h"

#include <QRegularExpression>

namespace
{

constexpr qsizetype longestTitle = 100;      // characters
constexpr qsizetype longestTitleBytes = 200; // in UTF-8; a name may have 255

} // namespace

QString proposedFileName(QString title, const QString &addition, const QString &suffix)
{
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    title.replace(notInNames, QStringLiteral("-"));
    title = shortened(title.trimmed(), longestTitle);
    while (title.toUtf8().size() > longestTitleBytes)
        title = shortened(title, title.size() - 1);
    return title + addition + QLatin1Char('.') + suffix;
}
