// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers/printerloader.h"

#include "printers/printermodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

QString printerModulePath()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() +
                           QStringLiteral("/" PARTNERATLAS_MODULES_FROM_PROGRAMS "/libpartneratlas-printers.so"));
}

PrinterModule *loadPrinterModule(const QString &path)
{
    QPluginLoader loader(path);
    return qobject_cast<PrinterModule *>(loader.instance());
}
