// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sourceexport.h"

#include "support/sourcefolder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

class SourceExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_source = std::make_unique<SourceFolder>();
        m_catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
        m_target = m_source->filePath(QStringLiteral("target"));
        QCOMPARE(m_source->compile(m_catalogue), QString());
    }

    void catalogueBecomesAFolder()
    {
        QCOMPARE(run({QStringLiteral("--catalogue"), m_catalogue}), ExitStatus::Fine);
        QVERIFY(m_talk.contains(m_target));
        QVERIFY(QFile::exists(m_target + QLatin1String("/partners/gent.toml")));
    }

    void bundledCatalogueIsTheDefault()
    {
        QCOMPARE(run({}), ExitStatus::Fine);
        QCOMPARE(QDir(m_target + QLatin1String("/partners")).entryList(QDir::Files).size(), 128);
    }

    void leftOversAreRemovedOnlyIfThatIsAskedFor()
    {
        const QStringList arguments = {QStringLiteral("--catalogue"), m_catalogue};
        QCOMPARE(run(arguments), ExitStatus::Fine);
        const QString leftOver = m_target + QLatin1String("/partners/old.toml");
        QVERIFY(QFile::copy(m_target + QLatin1String("/partners/gent.toml"), leftOver));
        QCOMPARE(run(arguments), ExitStatus::UnwritableOutput);
        QVERIFY(m_talk.contains(QLatin1String("old.toml")));
        QVERIFY(m_talk.contains(QLatin1String("--delete")));
        QVERIFY(QFile::exists(leftOver));
        QCOMPARE(run(arguments + QStringList{QStringLiteral("--delete")}), ExitStatus::Fine);
        QVERIFY(!QFile::exists(leftOver));
    }

    void whatCannotBeReadIsTold()
    {
        QCOMPARE(run({QStringLiteral("--catalogue"), QStringLiteral("/nonexistent")}), ExitStatus::UnusableInput);
        QVERIFY(!m_talk.isEmpty());
        QVERIFY(!QFile::exists(m_target));
    }

private:
    ExitStatus run(const QStringList &arguments)
    {
        CommandOptions declared;
        declared.addOption({QStringLiteral("catalogue"), QString(), QStringLiteral("FILE")});
        declared.addOption({QStringLiteral("language"), QString(), QStringLiteral("TAG")});
        declareSourceExport(declared);
        QCommandLineParser parser;
        declared.addTo(parser);
        if (!parser.parse(QStringList(QStringLiteral("export")) + arguments))
            return ExitStatus::WrongUsage;
        QBuffer results;
        QBuffer talk;
        if (!results.open(QIODevice::WriteOnly) || !talk.open(QIODevice::WriteOnly))
            qFatal("A buffer cannot be opened.");
        ConsoleOutput output(results, talk);
        const QString bundled = QStringLiteral(BUNDLED_CATALOGUE);
        const Language language = *Language::fromTag(u"en");
        const ExitStatus status = exportSource({parser, bundled, language, output, {}}, m_target);
        m_talk = QString::fromUtf8(talk.data());
        return status;
    }

    std::unique_ptr<SourceFolder> m_source;
    QString m_catalogue;
    QString m_target;
    QString m_talk;
};

QTEST_GUILESS_MAIN(SourceExportTest)
#include "sourceexport_test.moc"
