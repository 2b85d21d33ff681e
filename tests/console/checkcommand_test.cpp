// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/checkcommand.h"

#include "console/consolerun.h"
#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace
{

/// A source in which nothing is doubtful on any day of this program's life.
void mendDoubts(const SourceFolder &source)
{
    const QString site = QStringLiteral("[[link]]\naddress = \"https://%1.example/\"\nlabel = { en = \"Website\", nl = "
                                        "\"Website\" }\nrole = \"website\"\n\n[name]");
    for (const QString &slug : {QStringLiteral("alliance"), QStringLiteral("leiden")}) {
        const QString file = QStringLiteral("partners/%1.toml").arg(slug);
        QVERIFY(source.replace(file, QStringLiteral("[name]"), site.arg(slug)));
    }
    const QString file = QStringLiteral("partners/gent.toml");
    QVERIFY(source.replace(file, QStringLiteral("verified = false"), QStringLiteral("verified = true")));
    QVERIFY(source.replace(file, QStringLiteral("\"2027\""), QStringLiteral("\"9999\"")));
    QVERIFY(source.replace(file, QStringLiteral("\"2026-11-23\""), QStringLiteral("\"9998\"")));
    for (const QString &slug : {QStringLiteral("alliance"), QStringLiteral("leiden")}) {
        const QString other = QStringLiteral("partners/%1.toml").arg(slug);
        QVERIFY(source.replace(other, QStringLiteral("place ="), QStringLiteral("checked_on = \"9998\"\nplace =")));
    }
}

QStringList linesOf(const QByteArray &result)
{
    return QString::fromUtf8(result).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class CheckCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_source = std::make_unique<SourceFolder>(); }

    void sourceWithoutDoubtsIsFine()
    {
        mendDoubts(*m_source);
        const ConsoleRun run = check();
        QCOMPARE(run.result, QByteArray());
        QCOMPARE(run.status, ExitStatus::Fine);
        QVERIFY(!run.talk.isEmpty());
        QCOMPARE(check({QStringLiteral("--json")}).result, QByteArray("[\n]\n"));
        QCOMPARE(check({QStringLiteral("--csv")}).result.count('\n'), 1);
    }

    void doubtsAreFoundInASource()
    {
        const ConsoleRun run = check();
        QCOMPARE(run.status, ExitStatus::Found);
        QCOMPARE(linesOf(run.result),
                 (QStringList{QStringLiteral("Alliance (alliance): There is no link."),
                              QStringLiteral("Alliance (alliance): The facts have never been checked."),
                              QStringLiteral("Ghent University (gent): Nobody has checked where the link "
                                             "mailto:info@ugent.be leads."),
                              QStringLiteral("Leiden University (leiden): There is no link."),
                              QStringLiteral("Leiden University (leiden): The facts have never been checked.")}));
        QCOMPARE(run.talk, QStringLiteral("No mistakes found, but 5 doubts:\n"
                                          "     2  No link (no-link)\n"
                                          "     1  Link that nobody has checked (unverified-link)\n"
                                          "     2  Facts never checked (never-checked)\n"));
        QCOMPARE(check({QStringLiteral("--json")}).talk, QStringLiteral("No mistakes found, but 5 doubts.\n"));
    }

    void mangledTextsAreDoubts()
    {
        QVERIFY(m_source->replace(QStringLiteral("partners/gent.toml"), QStringLiteral("Universiteit Gent"),
                                  QStringLiteral("UniversitÃ¤t Gent")));
        const ConsoleRun run = check({QStringLiteral("--only"), QStringLiteral("mangled-text")});
        QCOMPARE(linesOf(run.result),
                 (QStringList{QStringLiteral("Ghent University (gent): “UniversitÃ¤t Gent” was probably “Universität "
                                             "Gent”: another program has mangled the text.")}));
        const QJsonArray array =
            QJsonDocument::fromJson(
                check({QStringLiteral("--json"), QStringLiteral("--only"), QStringLiteral("mangled-text")}).result)
                .array();
        const QJsonObject doubt = array.at(0).toObject();
        QCOMPARE(doubt.value(QLatin1String("field")).toString(), QStringLiteral("name"));
        QCOMPARE(doubt.value(QLatin1String("language")).toString(), QStringLiteral("nl"));
        QCOMPARE(doubt.value(QLatin1String("probable")).toString(), QStringLiteral("Universität Gent"));
    }

    void namesFollowTheLanguage()
    {
        QVERIFY(check({QStringLiteral("--language"), QStringLiteral("nl")}).result.startsWith("Verbond (alliance): "));
    }

    void catalogueHasTheSameDoubts()
    {
        const QString path = m_source->filePath(QStringLiteral("c.sqlite"));
        QCOMPARE(m_source->compile(path), QString());
        const ConsoleRun run = runConsoleWith({QStringLiteral("check"), path});
        QCOMPARE(run.status, ExitStatus::Found);
        QCOMPARE(run.result, check().result);
    }

    void onlySomeKindsAreTold()
    {
        const ConsoleRun run = check({QStringLiteral("--only"), QStringLiteral("no-link,unverified-link")});
        QCOMPARE(run.status, ExitStatus::Found);
        QCOMPARE(linesOf(run.result).size(), 3);
        QCOMPARE(check({QStringLiteral("--only"), QStringLiteral("same-site")}).status, ExitStatus::Fine);
        const ConsoleRun wrong = check({QStringLiteral("--only"), QStringLiteral("no-link,fly")});
        QCOMPARE(wrong.status, ExitStatus::WrongUsage);
        QVERIFY(wrong.talk.contains(QStringLiteral("“fly”")) && wrong.talk.contains(QStringLiteral("same-site")));
    }

    void doubtsAreJson()
    {
        const ConsoleRun run = check({QStringLiteral("--json")});
        QCOMPARE(run.status, ExitStatus::Found);
        const QJsonArray array = QJsonDocument::fromJson(run.result).array();
        QCOMPARE(array.size(), 5);
        QCOMPARE(array.at(2).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("unverified-link"));
        QCOMPARE(array.at(2).toObject().value(QLatin1String("slug")).toString(), QStringLiteral("gent"));
    }

    void doubtsAreCsv()
    {
        const QList<QByteArray> rows = check({QStringLiteral("--csv")}).result.split('\n');
        QCOMPARE(rows.at(0),
                 QByteArray("\"kind\",\"file\",\"line\",\"column\",\"part\",\"slug\",\"name\",\"field\","
                            "\"language\",\"date\",\"detail\",\"probable\",\"other\",\"problem\",\"advice\"\r"));
        QCOMPARE(rows.at(1),
                 QByteArray("\"no-link\",\"\",\"\",\"\",\"partner\",\"alliance\",\"Alliance\",\"links\",\"\","
                            "\"\",\"\",\"\",\"\",\"There is no link.\",\"\"\r"));
    }

    void mistakesComeBeforeDoubts()
    {
        QVERIFY(m_source->replace(QStringLiteral("partners/gent.toml"), QStringLiteral("country"),
                                  QStringLiteral("contry")));
        const ConsoleRun run = check();
        QCOMPARE(run.status, ExitStatus::UnusableInput);
        QCOMPARE(linesOf(run.result).size(), 1);
        QVERIFY(run.result.startsWith("partners/gent.toml:4:"));
        const QByteArray csv = check({QStringLiteral("--csv")}).result;
        QVERIFY(csv.contains("\"mistake\",\"partners/gent.toml\",\"4\","));
        const QJsonArray array = QJsonDocument::fromJson(check({QStringLiteral("--json")}).result).array();
        QCOMPARE(array.size(), 1);
        QCOMPARE(array.at(0).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("mistake"));
        QCOMPARE(array.at(0).toObject().value(QLatin1String("line")).toInt(), 4);
    }

    void damageIsTold()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        copy.patch(copy.bytes().size() / 2, QByteArray(8192, 'x'));
        const ConsoleRun run = runConsoleWith({QStringLiteral("check"), copy.path()});
        QCOMPARE(run.status, ExitStatus::UnusableInput);
        QVERIFY(run.result.contains(QFileInfo(copy.path()).fileName().toUtf8()));
    }

    void fileThatIsNoCatalogueIsNotCountedAsAMistake()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\n") > 0);
        file.close();
        const ConsoleRun run = runConsoleWith({QStringLiteral("check"), file.fileName()});
        QCOMPARE(run.status, ExitStatus::UnusableInput);
        QVERIFY2(run.result.contains("list.pdf"), run.result.constData());
        QCOMPARE(run.talk, QString());
    }

    void wrongUsageHasStatusTwo()
    {
        QCOMPARE(check({QStringLiteral("more")}).status, ExitStatus::WrongUsage);
        QCOMPARE(check({QStringLiteral("--json"), QStringLiteral("--csv")}).status, ExitStatus::WrongUsage);
    }

private:
    [[nodiscard]] ConsoleRun check(const QStringList &options = {}) const
    {
        return runConsoleWith(QStringList{QStringLiteral("check"), m_source->path()} + options);
    }

    std::unique_ptr<SourceFolder> m_source;
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "checkcommand_test.moc"
