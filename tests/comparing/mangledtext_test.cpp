// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/mangledtext.h"

#include "spreadsheets/windows1252.h"

#include <QTest>

class MangledTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void mangledTextIsPutRight_data()
    {
        QTest::addColumn<QString>("right");
        for (const char *right : {"Universität",
                                  "Université de Liège",
                                  "École",
                                  "Österreich",
                                  "Ülemiste",
                                  "KÖLN",
                                  "São Paulo",
                                  "Łódź",
                                  "Škoda",
                                  "Università di Bologna",
                                  "L’Aquila",
                                  "“Quoted”, he said",
                                  "1998–2004",
                                  "two — dashes",
                                  "wait…",
                                  "€ 500",
                                  "Leiden™",
                                  "«\u00A0Société\u00A0»",
                                  "25 °C",
                                  "naïve façade",
                                  "Dvořák, się",
                                  "Đại học Việt Nam",
                                  "București, Iași",
                                  "Лейден",
                                  "Αθήνα",
                                  "北京大学",
                                  "Leiden 😀",
                                  "de Ÿ van IJsland",
                                  "é",
                                  "Ñ of España"})
            QTest::newRow(right) << QString::fromUtf8(right);
    }
    void mangledTextIsPutRight()
    {
        QFETCH(const QString, right);
        QString text = right;
        // More than once too: "Ã©" is mangled again by the next program.
        for (int times = 1; times <= 3; ++times) {
            QString mangled;
            for (const char byte : text.toUtf8()) {
                bool isWhole = true;
                const QString character = fromWindows1252(QByteArray(1, byte), &isWhole);
                mangled +=
                    isWhole ? character
                            : QString(QChar(static_cast<ushort>(static_cast<unsigned char>(byte)))); // as browsers do
            }
            QVERIFY(mangled != text);
            QCOMPARE(unmangled(mangled), right);
            text = mangled;
        }
    }

    void whatIsRightBesideItStays()
    {
        QCOMPARE(unmangled(QStringLiteral("São Paulo, UniversitÃ¤t, “CAFÉ”")),
                 QStringLiteral("São Paulo, Universität, “CAFÉ”"));
    }

    void ordinaryTextIsNot_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "Universiteit Leiden",
                                 "São Paulo",
                                 "SÃO PAULO",
                                 "Ö",
                                 "Ã",
                                 "Â",
                                 "Universität",
                                 "“CAFÉ”",
                                 "‘CAFÉ’",
                                 "CAFÉ’s",
                                 "MUSÉE–CAFÉ",
                                 "une «\u00A0société\u00A0»",
                                 "«\u00A0voilà\u00A0»",
                                 "« déjà »…",
                                 "AMANHÃ…",
                                 "“AMANHÃ”",
                                 "a letra “Ã”",
                                 "de letter “Å”",
                                 "de letter ‘Ä’",
                                 "la lettre «\u00A0Â\u00A0»",
                                 "ÉCOLE™",
                                 "olá»…",
                                 "»olá«",
                                 "IRMÃ’S",
                                 "IRMÃ – IRMÃO",
                                 "été",
                                 "Eéën",
                                 "Spaß”",
                                 "„Ä“",
                                 "ÇA…",
                                 "Ñ°",
                                 "É…",
                                 "à €\u00A05",
                                 "Ü–Bahn",
                                 "naïef – ‘é’…",
                                 "maçã\u00A0– maçã",
                                 "AÇÃO",
                                 "coração",
                                 "Lëtzebuerg",
                                 "Ελλάδα",
                                 "Москва",
                                 "北京",
                                 "ÀÂÃÄÅ",
                                 "ÉÈÊË"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void ordinaryTextIsNot()
    {
        QFETCH(const QString, text);
        QCOMPARE(unmangled(text), QString());
    }

    void hostileTextEnds()
    {
        QCOMPARE(unmangled(QStringLiteral("Ã")), QString());
        QCOMPARE(unmangled(QStringLiteral("aÃ")), QString());
        QCOMPARE(unmangled(QStringLiteral("â€")), QString());
        QCOMPARE(unmangled(QString(QChar(0xD83D)) + QStringLiteral("Ã")), QString());
        QCOMPARE(unmangled(QStringLiteral("\u00C0\u00AF \u00ED\u00A0\u20AC")), QString()); // overlong; a surrogate
        const QString many = QStringLiteral("Ã©").repeated(100'000);
        QCOMPARE(unmangled(many), QStringLiteral("é").repeated(100'000));
        QVERIFY(unmangled(QStringLiteral("Ã").repeated(100'000)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MangledTextTest)
#include "mangledtext_test.moc"
