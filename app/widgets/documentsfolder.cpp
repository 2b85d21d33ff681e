// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documentsfolder.h"

#include <QDir>
#include <QStandardPaths>

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}
