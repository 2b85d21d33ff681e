// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposedfilename.h"

#include <QTest>

class ProposedFileNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void titleBecomesAName_data();
    void titleBecomesAName();
    void longTitleLeavesRoomForTheDay();
};

void ProposedFileNameTest::titleBecomesAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Partners of Leiden")
                           << QStringLiteral("Partners of Leiden 2026-11-25.csv");
    QTest::newRow("path") << QStringLiteral("a/b\\c: d?") << QStringLiteral("a-b-c- d- 2026-11-25.csv");
    QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("a-b 2026-11-25.csv");
}

void ProposedFileNameTest::titleBecomesAName()
{
    QFETCH(QString, title);
    QTEST(proposedFileName(title, QStringLiteral(" 2026-11-25"), QStringLiteral("csv")), "name");
}

void ProposedFileNameTest::longTitleLeavesRoomForTheDay()
{
    for (const char16_t letter : {u'x', u'\u4e16'}) { // one and three bytes in UTF-8
        const QString name =
            proposedFileName(QString(500, QChar(letter)), QStringLiteral(" 2026-11-25"), QStringLiteral("jsonld"));
        QVERIFY(name.endsWith(QLatin1String(" 2026-11-25.jsonld")));
        QVERIFY2(name.toUtf8().size() <= 255, "longer than a file system takes");
        QVERIFY(name.toUtf8().size() > 100);
    }
}

QTEST_GUILESS_MAIN(ProposedFileNameTest)
#include "proposedfilename_test.moc"
