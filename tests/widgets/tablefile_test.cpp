// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablefile.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

/// A small table that is saved for a spreadsheet program.
class TableFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void cellsAreSeparatedAsTheReaderWritesNumbers_data();
    void cellsAreSeparatedAsTheReaderWritesNumbers();
    void failureIsToldAsOne();

private:
    [[nodiscard]] QFileDialog *ask();

    QTemporaryDir m_folder;
    QWidget m_window;
    QString m_sentence;
    bool m_isFailure = false;
};

void TableFileTest::init()
{
    m_sentence.clear();
}

QFileDialog *TableFileTest::ask()
{
    TableFile file;
    file.objectName = QStringLiteral("asking");
    file.title = QStringLiteral("Save");
    file.proposedName = QStringLiteral("table");
    file.rows = [](char separator) { return QByteArrayLiteral("a") + separator + QByteArrayLiteral("b\r\n"); };
    file.saved = [](const QString &path) { return QStringLiteral("It is in ") + path; };
    saveTableFile(file, &m_window, [this](const QString &sentence, bool isFailure) {
        m_sentence = sentence;
        m_isFailure = isFailure;
    });
    return m_window.findChild<QFileDialog *>(QStringLiteral("asking"));
}

void TableFileTest::cellsAreSeparatedAsTheReaderWritesNumbers_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QLocale(QLocale::Dutch)
                           << QByteArray("\xef\xbb\xbf"
                                         "a;b\r\n");
    QTest::newRow("point") << QLocale(QLocale::English)
                           << QByteArray("\xef\xbb\xbf"
                                         "a,b\r\n");
}

void TableFileTest::cellsAreSeparatedAsTheReaderWritesNumbers()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QByteArray, bytes);
    QLocale::setDefault(locale);
    QFileDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
    const QString path = m_folder.filePath(QStringLiteral("table.csv"));
    emit dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(m_sentence, QStringLiteral("It is in ") + path);
    QVERIFY(!m_isFailure);
    QTRY_VERIFY(!m_window.findChild<QFileDialog *>());
}

void TableFileTest::failureIsToldAsOne()
{
    QFileDialog *dialog = ask();
    emit dialog->fileSelected(m_folder.path());
    dialog->close();
    QVERIFY(m_isFailure);
    QVERIFY2(m_sentence.contains(QDir(m_folder.path()).dirName()), qPrintable(m_sentence));
    QTRY_VERIFY(!m_window.findChild<QFileDialog *>());
}

QTEST_MAIN(TableFileTest)
#include "tablefile_test.moc"
