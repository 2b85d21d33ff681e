// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/lasterrors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What went wrong can be read, also after a restart.
class LastErrorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 11, 29), QTime(17, 30, 15, 900), Qt::OffsetFromUTC, 3600);
    }

    void messagesSurviveARestart()
    {
        LastErrors errors(path(), clock());
        errors.add(QStringLiteral("The catalogue\nis damaged: “a”."));
        m_now = m_now.addSecs(5);
        errors.add(QStringLiteral("The other one too."));
        QVERIFY(!errors.failure());
        const LastErrors again(path(), clock());
        QCOMPARE(again.entries().size(), 2);
        QVERIFY(again.entries() == errors.entries());
        QCOMPARE(again.entries().first().text, QStringLiteral("The catalogue is damaged: “a”."));
        QCOMPARE(bytes(), QByteArray("2026-11-29T17:30:15+01:00 The catalogue is damaged: “a”.\n"
                                     "2026-11-29T17:30:20+01:00 The other one too.\n"));
    }

    void onlyTheLastOnesAreKept()
    {
        LastErrors errors(path(), clock());
        for (int number = 1; number <= 50; ++number)
            errors.add(QString::number(number));
        QCOMPARE(errors.entries().size(), LastErrors::mostEntries);
        const LastErrors again(path(), clock());
        QCOMPARE(again.entries().size(), LastErrors::mostEntries);
        QCOMPARE(again.entries().first().text, QStringLiteral("31"));
        QCOMPARE(again.entries().last().text, QStringLiteral("50"));
    }

    void sameMessageAgainPushesNothingOut()
    {
        LastErrors errors(path(), clock());
        errors.add(QStringLiteral("first"));
        const QByteArray once = (errors.add(QStringLiteral("again")), bytes());
        for (int number = 1; number <= 59; ++number) {
            m_now = m_now.addSecs(1);
            errors.add(QStringLiteral("again"));
        }
        QCOMPARE(errors.entries().size(), 2);
        QCOMPARE(bytes(), once); // the disk is left in peace
        m_now = m_now.addSecs(1);
        errors.add(QStringLiteral("again"));
        QVERIFY(bytes().contains("17:31:15+01:00 again"));
        QCOMPARE(errors.entries().last().time.time(), QTime(17, 31, 15));
    }

    void damagedLinesAreLeftOut()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("nonsense\n2026-13-01T00:00:00 no such month\n2026-11-29T10:00:00+01:00 good\n") +
                   QByteArray(20, '\0') + "\n2026-11-29T10:00:00+01:00 \n");
        file.close();
        const LastErrors errors(path(), clock());
        QCOMPARE(errors.entries().size(), 1);
        QCOMPARE(errors.entries().first().text, QStringLiteral("good"));
    }

    void whatCannotBeWrittenStaysInMemory()
    {
        QVERIFY(QDir().mkdir(path()));
        LastErrors errors(path(), clock());
        QVERIFY(errors.failure());
        errors.add(QStringLiteral("still told"));
        errors.add(QString());
        QVERIFY(errors.failure());
        QCOMPARE(errors.entries().size(), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("kiosk-errors")); }
    [[nodiscard]] LastErrors::Clock clock() const
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(LastErrorsTest)
#include "lasterrors_test.moc"
