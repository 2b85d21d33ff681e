// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/installedfile.h"

#include <QCoreApplication>
#include <QDir>

QString installedFile(const QString &name)
{
    const QString path = QCoreApplication::applicationDirPath() + QLatin1String("/../share/partneratlas/") + name;
    return QDir::cleanPath(path);
}

QString bundledCatalogue()
{
    return installedFile(QStringLiteral("catalogue.sqlite"));
}
