// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/doubttext.h"

#include <QSet>
#include <QTest>

namespace
{

const Language english = *Language::fromTag(u"en");
const Language dutch = *Language::fromTag(u"nl");

Doubt doubtOf(DoubtKind kind)
{
    Doubt doubt;
    doubt.kind = kind;
    doubt.part = QStringLiteral("partner");
    doubt.slug = QStringLiteral("gent");
    doubt.name.set(english, QStringLiteral("Ghent University"));
    doubt.name.set(dutch, QStringLiteral("Universiteit Gent"));
    doubt.field = QStringLiteral("links");
    doubt.language = dutch;
    doubt.date = *PartialDate::fromIso(u"2024-11-24");
    doubt.detail = QStringLiteral("https://www.example.org/");
    doubt.otherSlug = QStringLiteral("ugent");
    doubt.otherName.set(english, QStringLiteral("UGent"));
    return doubt;
}

QString textOf(DoubtKind kind)
{
    return doubtText(doubtOf(kind), english, {dutch, english});
}

} // namespace

class DoubtTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void sentenceNamesWhatToLookAt()
    {
        QCOMPARE(textOf(DoubtKind::MissingTranslation),
                 QStringLiteral("“https://www.example.org/” has no text in the language “Nederlands”."));
        QVERIFY(textOf(DoubtKind::StaleTranslation).contains(QLatin1String("example.org")));
        QVERIFY(textOf(DoubtKind::UnverifiedLink).contains(QLatin1String("https://www.example.org/")));
        QCOMPARE(textOf(DoubtKind::CheckedLongAgo),
                 QStringLiteral("The facts were last checked more than two years ago: 24 November 2024."));
        QCOMPARE(textOf(DoubtKind::AgreementOver),
                 QStringLiteral("The agreement is over: it ran until 24 November 2024."));
        QVERIFY(textOf(DoubtKind::SameSite).contains(QStringLiteral("“UGent” (ugent)")));
        QVERIFY(textOf(DoubtKind::SimilarName).contains(QStringLiteral("“UGent” (ugent)")));
    }

    void everyKindHasItsOwnWords()
    {
        QSet<QString> sentences;
        QSet<QString> kinds;
        for (const DoubtKind kind : everyDoubtKind) {
            sentences.insert(textOf(kind));
            kinds.insert(doubtKindText(kind));
            QCOMPARE(doubtKindWithSlug(slugOf(kind)), std::optional(kind));
        }
        QCOMPARE(sentences.size(), static_cast<qsizetype>(everyDoubtKind.size()));
        QCOMPARE(kinds.size(), static_cast<qsizetype>(everyDoubtKind.size()));
        QVERIFY(!doubtKindWithSlug(QStringLiteral("fly")));
    }

    void lineBeginsWithThePartner()
    {
        QCOMPARE(doubtLine(doubtOf(DoubtKind::NoLink), dutch, {dutch, english}),
                 QStringLiteral("Universiteit Gent (gent): There is no link."));
        Doubt ofHead = doubtOf(DoubtKind::NoLink);
        ofHead.name = {};
        ofHead.slug = QStringLiteral("place/leiden");
        QCOMPARE(doubtLine(ofHead, dutch, {}), QStringLiteral("catalogue.toml place/leiden: There is no link."));
    }

    void longTextIsCutAndOnOneLine()
    {
        Doubt doubt = doubtOf(DoubtKind::MissingTranslation);
        doubt.detail = QStringLiteral("one\ntwo ").repeated(5000);
        const QString sentence = doubtText(doubt, english, {});
        QVERIFY(sentence.size() < 200 && !sentence.contains(QLatin1Char('\n')));
    }

    void duplicatesAreOneSentence()
    {
        QCOMPARE(duplicatesText({}, english, {}), QString());
        Doubt doubt = doubtOf(DoubtKind::SimilarName);
        doubt.slug = QStringLiteral("ghent");
        doubt.otherSlug = QStringLiteral("gent");
        doubt.name = {};
        doubt.name.set(english, QStringLiteral("Ghent\nUniversity"));
        doubt.otherName = {};
        doubt.otherName.set(english, QStringLiteral("Ghent"));
        QList<Doubt> doubts{doubt};
        const QString pair = QStringLiteral("“Ghent University” (ghent) like “Ghent” (gent)");
        QCOMPARE(duplicatesText(doubts, english, {}),
                 QStringLiteral("1 new partner(s) look like another one: %1.").arg(pair));
        // By its website as well: one partner.
        doubts.append(doubt);
        doubts.last().kind = DoubtKind::SameSite;
        QCOMPARE(duplicatesText(doubts, english, {}),
                 QStringLiteral("1 new partner(s) look like another one: %1.").arg(pair));
        for (const char *slug : {"b", "c", "d"}) {
            doubt.slug = QString::fromLatin1(slug);
            doubts.append(doubt);
        }
        const QString sentence = duplicatesText(doubts, english, {});
        QVERIFY2(sentence.startsWith(QStringLiteral("4 new")) && sentence.contains(QStringLiteral(" (c) like ")) &&
                     !sentence.contains(QStringLiteral(" (d) like ")) &&
                     sentence.endsWith(QStringLiteral("and others.")),
                 qPrintable(sentence));
    }

    void mangledTextsAreOneSentence()
    {
        QCOMPARE(mangledTextsText({doubtOf(DoubtKind::SimilarName)}), QString());
        QCOMPARE(duplicatesText({doubtOf(DoubtKind::MangledText)}, english, {}), QString());
        Doubt doubt = doubtOf(DoubtKind::MangledText);
        doubt.detail = QStringLiteral("CafÃ©");
        doubt.probable = QStringLiteral("Café");
        QCOMPARE(doubtText(doubt, english, {}),
                 QStringLiteral("“CafÃ©” was probably “Café”: another program has mangled the text."));
        const QString pair = QStringLiteral("“CafÃ©” for “Café” (%1)").arg(doubt.slug);
        QCOMPARE(mangledTextsText({doubt}),
                 QStringLiteral("1 text(s) were probably mangled by another program: %1.").arg(pair));
        const QString sentence = mangledTextsText(QList<Doubt>(4, doubt));
        QVERIFY2(sentence.count(pair) == 3 && sentence.endsWith(QStringLiteral("; and others.")), qPrintable(sentence));
    }

    void jsonLeavesOutWhatIsEmpty()
    {
        Doubt doubt = doubtOf(DoubtKind::NoLink);
        QCOMPARE(doubtJson(doubt, english, {}).value(QLatin1String("date")).toString(), QStringLiteral("2024-11-24"));
        doubt.date = {};
        doubt.language = {};
        doubt.detail.clear();
        doubt.otherSlug.clear();
        QCOMPARE(doubtJson(doubt, english, {}).keys(),
                 (QStringList{QStringLiteral("field"), QStringLiteral("kind"), QStringLiteral("name"),
                              QStringLiteral("part"), QStringLiteral("problem"), QStringLiteral("slug")}));
    }
};

QTEST_GUILESS_MAIN(DoubtTextTest)
#include "doubttext_test.moc"
