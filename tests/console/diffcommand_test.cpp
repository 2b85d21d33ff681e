// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consolerun.h"
#include "support/sourcefolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// Features 64 and 83: differences without a window.
class DiffCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SourceFolder source;
        QCOMPARE(source.compile(m_old), QString());
        source.addPartner(QStringLiteral("zwolle"), QStringLiteral("=Zwolle"), QStringLiteral("=Zwolle"),
                          QStringLiteral("\"leiden\""));
        QCOMPARE(source.compile(m_new), QString());
    }

    void equalCataloguesAreFine()
    {
        const ConsoleRun run = runConsoleWith({QStringLiteral("diff"), m_old, m_old});
        QCOMPARE(run.status, ExitStatus::Fine);
        QCOMPARE(run.result, QByteArray("There is no difference.\n"));
    }

    void differencesAreToldWithStatusOne()
    {
        const ConsoleRun run = runConsoleWith({QStringLiteral("diff"), m_old, m_new});
        QCOMPARE(run.status, ExitStatus::Found);
        QCOMPARE(run.result, QByteArray("=Zwolle (zwolle): Added\n1 partner added.\n"));
    }

    void differencesAreAlsoJson()
    {
        const ConsoleRun run = runConsoleWith({QStringLiteral("diff"), m_new, m_old, QStringLiteral("--json")});
        QCOMPARE(run.status, ExitStatus::Found);
        const QJsonArray partners =
            QJsonDocument::fromJson(run.result).object().value(QStringLiteral("partners")).toArray();
        QCOMPARE(partners.size(), 1);
        QCOMPARE(partners.at(0).toObject().value(QStringLiteral("change")).toString(), QStringLiteral("removed"));
    }

    void differencesAreAlsoCsvThatNoSpreadsheetRuns()
    {
        const ConsoleRun run = runConsoleWith({QStringLiteral("diff"), m_old, m_new, QStringLiteral("--csv")});
        QCOMPARE(run.status, ExitStatus::Found);
        const QList<QByteArray> lines = run.result.split('\n');
        QCOMPARE(lines.first(),
                 QByteArray("\"part\",\"item\",\"name\",\"change\",\"field\",\"language\",\"before\",\"after\"\r"));
        QVERIFY(lines.contains("\"partner\",\"zwolle\",\"'=Zwolle\",\"added\",\"name\",\"nl\",\"\",\"'=Zwolle\"\r"));
    }

    void sourceFolderIsComparedAsIfItWereCompiled()
    {
        const SourceFolder source;
        QCOMPARE(runConsoleWith({QStringLiteral("diff"), m_old, source.path()}).status, ExitStatus::Fine);
        source.write(QStringLiteral("partners/gent.toml"), QStringLiteral("kind = 1"));
        const ConsoleRun run = runConsoleWith({QStringLiteral("diff"), m_old, source.path()});
        QCOMPARE(run.status, ExitStatus::UnusableInput);
        QVERIFY(run.talk.contains(QStringLiteral("partners/gent.toml:1")));
    }

    void wrongCallsAndFilesAreTold()
    {
        QCOMPARE(runConsoleWith({QStringLiteral("diff"), m_old}).status, ExitStatus::WrongUsage);
        const QString none = m_folder.filePath(QStringLiteral("none.sqlite"));
        const ConsoleRun run = runConsoleWith({QStringLiteral("diff"), m_old, none});
        QCOMPARE(run.status, ExitStatus::UnusableInput);
        QVERIFY(run.talk.contains(QStringLiteral("none.sqlite")));
    }

private:
    QTemporaryDir m_folder;
    QString m_old = m_folder.filePath(QStringLiteral("old.sqlite"));
    QString m_new = m_folder.filePath(QStringLiteral("new.sqlite"));
};

QTEST_GUILESS_MAIN(DiffCommandTest)
#include "diffcommand_test.moc"
