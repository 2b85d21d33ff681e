// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/languagetexts.h"

#include "language/interfacelanguage.h"

#include <QTest>

class LanguageTextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreInTheirLanguageWhateverTheInterfaceHas()
    {
        const auto active = [](const char *tag) {
            return LanguageTexts(*Language::fromTag(QString::fromLatin1(tag)))
                .text("PartnerFacts", "Active", "status of a collaboration");
        };
        InterfaceLanguage interface;
        for (const Language &language : interface.languages()) {
            interface.set(language);
            QCOMPARE(active("nl"), QStringLiteral("Actief"));
            QCOMPARE(active("nl-BE"), QStringLiteral("Actief"));
            QCOMPARE(active("en"), QStringLiteral("Active"));
            QCOMPARE(active("xx"), QStringLiteral("Active"));
        }
    }

    void unknownWordsStayAsTheyAre()
    {
        const LanguageTexts texts(*Language::fromTag(u"nl"));
        QCOMPARE(texts.text("Nobody", "“é”"), QStringLiteral("“é”"));
    }
};

QTEST_GUILESS_MAIN(LanguageTextsTest)
#include "languagetexts_test.moc"
