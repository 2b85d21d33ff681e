// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers/printerloader.h"

#include "printers/printermodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace
{

/// Whether a library is in the memory of this process.
bool isLoaded(const QByteArray &library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

class PrinterLoaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void missingOrForeignFileIsNoModule();
    void moduleLiesWhereTheProgramsLook();
    void moduleIsLoadedWhenItIsAskedForAndOnce();
};

void PrinterLoaderTest::missingOrForeignFileIsNoModule()
{
    QVERIFY(!loadPrinterModule(QStringLiteral("/no/such.so")));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text.so")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no library");
    file.close();
    QVERIFY(!loadPrinterModule(file.fileName()));
}

void PrinterLoaderTest::moduleLiesWhereTheProgramsLook()
{
    // The programs stand in another folder than this test; from theirs the way is the same.
    const QString way = QDir(QCoreApplication::applicationDirPath()).relativeFilePath(printerModulePath());
    QCOMPARE(QFileInfo(QStringLiteral(PROGRAMS "/") + way).canonicalFilePath(),
             QFileInfo(QStringLiteral(PRINTER_MODULE)).canonicalFilePath());
}

void PrinterLoaderTest::moduleIsLoadedWhenItIsAskedForAndOnce()
{
    QVERIFY(!isLoaded("libQt6PrintSupport"));
    PrinterModule *module = loadPrinterModule(QStringLiteral(PRINTER_MODULE));
    QVERIFY(module);
    QVERIFY(isLoaded("libQt6PrintSupport"));
    QCOMPARE(loadPrinterModule(QStringLiteral(PRINTER_MODULE)), module);
}

QTEST_GUILESS_MAIN(PrinterLoaderTest)
#include "printerloader_test.moc"
