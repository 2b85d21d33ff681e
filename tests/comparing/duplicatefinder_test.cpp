// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/duplicatefinder.h"

#include <QTest>

namespace
{

const Language english = *Language::fromTag(u"en");

DraftPartner partner(const char *slug, const char *name, const char *site = nullptr)
{
    DraftPartner made;
    made.slug = QString::fromUtf8(slug);
    made.name.set(english, QString::fromUtf8(name));
    if (site)
        made.links.append({QString::fromUtf8(site), {}, {}, LinkRole::Website, true});
    return made;
}

/// "similar-name b a": about b, which is like a.
QStringList found(const QList<DraftPartner> &partners)
{
    DuplicateFinder finder;
    for (const DraftPartner &one : partners)
        finder.add(one);
    QStringList lines;
    for (const Doubt &doubt : finder.find())
        lines.append(QStringList{slugOf(doubt.kind), doubt.slug, doubt.otherSlug}.join(QLatin1Char(' ')));
    return lines;
}

} // namespace

/// Feature 69: entries that may be one partner.
class DuplicateFinderTest final : public QObject
{
    Q_OBJECT

private slots:
    void sameSiteIsFound_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool isSame) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << isSame;
        };
        row("https://example.org", "https://example.org/", true);
        row("https://www.example.org/", "http://EXAMPLE.org", true);
        row("https://example.org/a/", "https://example.org/a?lang=en#top", true);
        row("https://example.org/a", "https://example.org/b", false);
        row("https://a.example.org/", "https://b.example.org/", false);
        row("mailto:info@example.org", "mailto:info@example.org", false);
    }
    void sameSiteIsFound()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(found({partner("a", "Apple", qPrintable(one)), partner("b", "Banana", qPrintable(other))}),
                 same ? QStringList{QStringLiteral("same-site b a")} : QStringList());
    }

    void onlyWebsitesCount()
    {
        DraftPartner page = partner("b", "Banana", "https://example.org/");
        page.links[0].role = LinkRole::Page;
        QVERIFY(found({partner("a", "Apple", "https://example.org/"), page}).isEmpty());
    }

    void manyOnOneSiteAreOneDoubtEach()
    {
        QCOMPARE(found({partner("a", "Apple", "https://example.org/"), partner("b", "Banana", "https://example.org/"),
                        partner("c", "Cherry", "https://example.org/")}),
                 (QStringList{QStringLiteral("same-site b a"), QStringLiteral("same-site c a")}));
    }

    void sameWordsInAnotherOrderAreFound()
    {
        QCOMPARE(found({partner("a", "Leiden University"), partner("b", "University, Leiden")}),
                 QStringList{QStringLiteral("similar-name b a")});
        QVERIFY(found({partner("a", "Leiden University"), partner("b", "University of Leiden Press")}).isEmpty());
    }

    void nameThatIsNearlyTheSameIsFound()
    {
        QCOMPARE(found({partner("a", "Ghent University"), partner("b", "Gent University")}),
                 QStringList{QStringLiteral("similar-name b a")});
    }

    void abbreviationThatIsANameIsFound()
    {
        DraftPartner ghent = partner("ghent", "Ghent University");
        ghent.otherNames.append({QStringLiteral("UGent"), OtherNameType::Abbreviation, {}});
        QCOMPARE(found({ghent, partner("ugent", "UGENT")}), QStringList{QStringLiteral("similar-name ugent ghent")});
        QCOMPARE(found({partner("a", "UGent"), ghent}), QStringList{QStringLiteral("similar-name ghent a")});
    }

    void oneAbbreviationOfTwoIsNoDoubt()
    {
        DraftPartner one = partner("a", "University of Twente");
        DraftPartner other = partner("b", "Universal Trust");
        for (DraftPartner *named : {&one, &other})
            named->otherNames.append({QStringLiteral("UT"), OtherNameType::Abbreviation, {}});
        QVERIFY(found({one, other}).isEmpty());
    }

    void otherNameOfManyIsNoDoubt()
    {
        QList<DraftPartner> partners = {partner("a", "Centre")};
        for (const char *name :
             {"Apple", "Banana", "Cherry", "Damson", "Elder", "Fig", "Grape", "Hazel", "Iris", "Kumquat"}) {
            partners.append(partner(name, name));
            partners.last().otherNames.append({QStringLiteral("centre"), OtherNameType::Alias, {}});
        }
        QVERIFY(found(partners).isEmpty());
        partners.removeLast();
        QCOMPARE(found(partners).size(), 9);
    }

    void manyOfOneNameAreOneDoubtEach()
    {
        QCOMPARE(found({partner("a", "Leiden University"), partner("b", "Leiden University"),
                        partner("c", "Leidn University"), partner("d", "University Leiden")}),
                 (QStringList{QStringLiteral("similar-name b a"), QStringLiteral("similar-name c a"),
                              QStringLiteral("similar-name d a")}));
    }

    void successorIsNoDuplicate()
    {
        DraftPartner old = partner("a", "Ghent University", "https://example.org/");
        old.successor.slug = QStringLiteral("b");
        QVERIFY(found({old, partner("b", "Ghent  University", "https://example.org/")}).isEmpty());
    }

    void namesOfOnePartnerAreNoDoubt()
    {
        DraftPartner one = partner("a", "Ghent University");
        one.name.set(*Language::fromTag(u"nl"), QStringLiteral("Gent University"));
        one.otherNames.append({QStringLiteral("GHENT UNIVERSITY"), OtherNameType::Alias, {}});
        QVERIFY(found({one}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DuplicateFinderTest)
#include "duplicatefinder_test.moc"
