// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/cataloguedifference.h"

#include "benchmarks/inventedsource.h"
#include "compiling/sourcereader.h"
#include "support/sourcefolder.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace
{

CatalogueDifference compared(const Draft &before, const Draft &after)
{
    DraftRecordSource old(before, {1, {}});
    DraftRecordSource current(after, {2, {}});
    return *compareCatalogues(old, current);
}

/// One line for each difference.
QStringList linesOf(const CatalogueDifference &difference)
{
    QStringList lines;
    for (const HeadDifference &one : difference.head)
        lines.append(QStringList{slugOf(one.part), one.item, one.field, one.language.tag(), slugOf(one.kind),
                                 one.before, one.after}
                         .join(QLatin1Char(' ')));
    for (const PartnerDifference &partner : difference.partners) {
        lines.append(partner.slug + QLatin1Char(' ') + slugOf(partner.kind));
        for (const FieldDifference &field : partner.fields)
            lines.append(partner.slug + QLatin1Char(' ') + keyOf(field.column) + QLatin1Char(' ') + field.before +
                         QLatin1Char('>') + field.after);
    }
    return lines;
}

/// What the second comparison must be if the first is right: the same from the other side.
CatalogueDifference mirrored(CatalogueDifference difference)
{
    const auto otherKind = [](ChangeKind kind) {
        return kind == ChangeKind::Added     ? ChangeKind::Removed
               : kind == ChangeKind::Removed ? ChangeKind::Added
                                             : ChangeKind::Changed;
    };
    for (HeadDifference &one : difference.head) {
        one.kind = otherKind(one.kind);
        std::swap(one.before, one.after);
    }
    for (PartnerDifference &partner : difference.partners) {
        partner.kind = otherKind(partner.kind);
        for (FieldDifference &field : partner.fields)
            std::swap(field.before, field.after);
    }
    return difference;
}

Draft smallDraft()
{
    return readSource(SourceFolder().path()).draft;
}

DraftPartner &partnerOf(Draft &draft, const char *slug)
{
    return *std::find_if(draft.partners.begin(), draft.partners.end(),
                         [slug](const DraftPartner &partner) { return partner.slug == QLatin1String(slug); });
}

} // namespace

/// Feature 64: what changed between two editions, field by field and language by language.
class CatalogueDifferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void equalCataloguesHaveNoDifference()
    {
        const Draft draft = smallDraft();
        const CatalogueDifference difference = compared(draft, draft);
        QVERIFY(difference.isEmpty());
        QCOMPARE(difference.before.number, 1);
        QCOMPARE(difference.after.number, 2);
    }

    void everyChangeIsTold()
    {
        const Draft before = smallDraft();
        Draft after = before;
        const Language dutch = *Language::fromTag(u"nl");
        partnerOf(after, "gent").name.set(dutch, QStringLiteral("Gent anders"));
        partnerOf(after, "gent").agreementUntil = *PartialDate::fromIso(u"2031-12");
        partnerOf(after, "alliance").members.removeLast();
        DraftPartner added = partnerOf(after, "leiden");
        added.slug = QStringLiteral("zwolle");
        after.partners.append(added);
        const CatalogueDifference difference = compared(before, after);
        QCOMPARE(difference.count(ChangeKind::Added), 1);
        QCOMPARE(difference.count(ChangeKind::Changed), 2);
        QCOMPARE(difference.count(ChangeKind::Removed), 0);
        const QStringList lines = linesOf(difference);
        QVERIFY(lines.contains(QStringLiteral("zwolle added")));
        QVERIFY(lines.contains(QStringLiteral("gent agreement_until 2027>2031-12")));
        QCOMPARE(lines.filter(QStringLiteral("gent name_nl ")).size(), 1);
        QCOMPARE(lines.filter(QStringLiteral("gent name_en ")).size(), 0);
        QCOMPARE(lines.filter(QStringLiteral("alliance members ")).size(), 1);
    }

    void whatIsBesideThePartnersIsTold()
    {
        const Draft before = smallDraft();
        Draft after = before;
        const Language english = *Language::fromTag(u"en");
        after.title.set(english, QStringLiteral("Another title"));
        DraftCategory category = after.categories.first();
        category.slug = QStringLiteral("new-category");
        category.parent = {};
        after.categories.append(category);
        after.synonyms.clear();
        const CatalogueDifference difference = compared(before, after);
        QVERIFY(difference.partners.isEmpty());
        const QStringList lines = linesOf(difference);
        QCOMPARE(lines.filter(QStringLiteral("catalogue  title en changed")).size(), 1);
        const QString newCategory = slugOf(category.tree) + QStringLiteral("/new-category");
        QCOMPARE(lines.filter(newCategory), QStringList{QStringLiteral("category %1   added  ").arg(newCategory)});
        QCOMPARE(lines.size(), 2 + before.synonyms.size());
    }

    void orderOfASynonymsLanguagesIsNoDifference()
    {
        Draft before = smallDraft();
        QVERIFY(!before.synonyms.isEmpty());
        before.synonyms.first().languages = before.languages;
        Draft after = before;
        std::reverse(after.synonyms.first().languages.begin(), after.synonyms.first().languages.end());
        QVERIFY(compared(before, after).isEmpty());
        after.synonyms.first().languages.removeLast();
        QCOMPARE(compared(before, after).head.size(), 1);
    }

    void everyDigitOfADegreeCounts()
    {
        Draft before = smallDraft();
        if (before.cities.isEmpty())
            before.cities.append({QStringLiteral("leiden"), {}, QStringLiteral("NL"), 52.16, 4.49, {}});
        Draft after = before;
        after.cities.first().longitude = std::nextafter(after.cities.first().longitude, 90);
        QCOMPARE(compared(before, after).head.size(), 1);
    }

    void languageThatOnlyOneHasIsCompared()
    {
        const Draft before = smallDraft();
        Draft after = before;
        const Language german = *Language::fromTag(u"de");
        after.languages.append(german);
        partnerOf(after, "gent").name.set(german, QStringLiteral("Universität Gent"));
        const QStringList lines = linesOf(compared(before, after));
        QVERIFY(lines.contains(QStringLiteral("gent name_de >Universität Gent")));
        QCOMPARE(lines.filter(QStringLiteral("languages")).size(), 1);
        QCOMPARE(lines.size(), 3);
    }

    void fileAndDraftOfTheSameAreEqual()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("small.sqlite"));
        QCOMPARE(SourceFolder().compile(path), QString());
        auto opened = Catalogue::open(path);
        const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*catalogue);
        CatalogueRecordSource file(*records);
        const Draft draft = smallDraft();
        DraftRecordSource source(draft, {});
        QCOMPARE(linesOf(*compareCatalogues(file, source)), QStringList());
    }

    // 1,200 partners in several batches, some hundred random edits: exactly those come out, from both sides.
    void randomEditsAreFoundExactly()
    {
        const QTemporaryDir folder;
        QCOMPARE(InventedSource(9, 1200).write(folder.path()), QString());
        const Draft before = readSource(folder.path()).draft;
        QRandomGenerator random(9);
        Draft after = before;
        QStringList expected;
        for (int edit = 0; edit < 200; ++edit) {
            const int place = random.bounded(static_cast<int>(after.partners.size()));
            DraftPartner &partner = after.partners[place];
            if (edit % 4 == 0) {
                expected.append(partner.slug + QLatin1String(" removed"));
                after.partners.removeAt(place);
            } else {
                const Language &language = before.languages.at(edit % before.languages.size());
                partner.description.set(language, QStringLiteral("Edit %1").arg(edit));
                expected.append(partner.slug + QLatin1String(" changed"));
            }
        }
        const CatalogueDifference difference = compared(before, after);
        QSet<QString> found;
        for (const PartnerDifference &partner : difference.partners)
            found.insert(partner.slug + QLatin1Char(' ') + slugOf(partner.kind));
        QSet<QString> wanted(expected.begin(), expected.end());
        for (const QString &one : std::as_const(expected)) { // edited first, removed later
            if (one.endsWith(QLatin1String(" removed")))
                wanted.remove(one.chopped(8) + QLatin1String(" changed"));
        }
        QCOMPARE(found, wanted);
        QCOMPARE(linesOf(compared(after, before)).size(), linesOf(mirrored(difference)).size());
        QCOMPARE(compared(after, before).head, mirrored(difference).head);
    }

    void comparisonCanBeEnded()
    {
        const Draft draft = smallDraft();
        DraftRecordSource old(draft, {});
        DraftRecordSource current(draft, {});
        QVERIFY(!compareCatalogues(old, current, [](int, int) { return false; }));
    }
};

QTEST_GUILESS_MAIN(CatalogueDifferenceTest)
#include "cataloguedifference_test.moc"
