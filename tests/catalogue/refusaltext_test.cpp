// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/refusaltext.h"

#include "catalogue/catalogueschema.h"

#include <QSet>
#include <QTest>

namespace
{

constexpr RefusalReason lastReason = RefusalReason::NotCopied;

QString textOf(RefusalReason reason, const QString &path = QStringLiteral("/media/stick/other.sqlite"),
               const QString &detail = QStringLiteral("7"))
{
    return refusalText({reason, path, detail});
}

} // namespace

class RefusalTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonNamesTheFileAndWhatToDo();
    void versionsAreToldApart();
    void nameOfTheFileIsShownCleanAndShort();
};

void RefusalTextTest::everyReasonNamesTheFileAndWhatToDo()
{
    QSet<QString> texts;
    for (int reason = 0; reason <= static_cast<int>(lastReason); ++reason) {
        const QString text = textOf(static_cast<RefusalReason>(reason));
        QVERIFY2(text.contains(QStringLiteral("“other.sqlite”")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("/media")), qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')), qPrintable(text));
        texts.insert(text);
    }
    // Another kind of file and a database of another program are the same to a reader.
    QCOMPARE(texts.size(), static_cast<int>(lastReason));
}

void RefusalTextTest::versionsAreToldApart()
{
    const QString text = textOf(RefusalReason::OtherVersion);
    QVERIFY(text.contains(QLatin1Char('7')));
    QVERIFY(text.contains(QString::number(catalogueSchemaVersion)));
}

void RefusalTextTest::nameOfTheFileIsShownCleanAndShort()
{
    const QString text = textOf(RefusalReason::Empty, QStringLiteral("/a/") + QString(4000, QLatin1Char('x')) +
                                                          QStringLiteral("\u202e\n.sqlite"));
    QVERIFY(text.size() < 500);
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(textOf(RefusalReason::NotAFile, QStringLiteral("/")).contains(QStringLiteral("“/”")));
}

QTEST_GUILESS_MAIN(RefusalTextTest)
#include "refusaltext_test.moc"
