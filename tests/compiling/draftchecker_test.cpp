// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/draftchecker.h"

#include "compiling/sourcereader.h"
#include "support/sourcefolder.h"

#include <QTest>

namespace
{

Draft rightDraft()
{
    return readSource(SourceFolder().path()).draft;
}

} // namespace

/// What needs the whole draft; the words and places of mistakes are in editormistakes_test.
class DraftCheckerTest final : public QObject
{
    Q_OBJECT

private slots:
    void rightDraftHasNoMistakes();
    void emptyDraftHasNoMistakes();
    void everyMistakeIsFound();
    void guessesInATableAreNamesWhateverIsWrongFirst();
    void sameSlugInTwoTreesIsRight();
    void slugsThatDifferInCapitalsOnlyAreTwice();
    void longCircleEnds();
    void languageOfASynonymMustBeOfTheCatalogue();
};

void DraftCheckerTest::rightDraftHasNoMistakes()
{
    QVERIFY(checkDraft(rightDraft()).isEmpty());
}

void DraftCheckerTest::emptyDraftHasNoMistakes()
{
    QVERIFY(checkDraft(Draft()).isEmpty());
}

void DraftCheckerTest::everyMistakeIsFound()
{
    Draft draft = rightDraft();
    draft.partners[0].related.append({QStringLiteral("nobody"), 1, 1});
    draft.partners[0].cities.append({QStringLiteral("nowhere"), 2, 1});
    draft.partners[1].sources.append({QStringLiteral("NOTHING"), 3, 1});
    draft.partners[2].successor = {QStringLiteral("leiden"), 4, 1};
    draft.cities.append(draft.cities.first());
    draft.categories[0].parent = {QStringLiteral("belgium"), 5, 1};
    // The circle is told at both of its categories.
    QCOMPARE(checkDraft(draft).size(), 7);
}

void DraftCheckerTest::guessesInATableAreNamesWhateverIsWrongFirst()
{
    Draft draft = rightDraft();
    for (DraftPartner &partner : draft.partners)
        partner.position.notation = SourceNotation::Spreadsheet;
    DraftCategory category = draft.categories.first();
    category.slug = QStringLiteral("below");
    category.parent = {QStringLiteral("nothing"), 1, 1};
    draft.categories.append(category);
    DraftCategory named = draft.categories.first();
    named.slug = QStringLiteral("x");
    named.name.set(*Language::fromTag(u"nl"), QStringLiteral("Ziekenhuis"));
    draft.categories.append(named);
    draft.partners[0].categories[static_cast<std::size_t>(named.tree)].append({QStringLiteral("Ziekenhus"), 2, 1});
    const QList<Mistake> mistakes = checkDraft(draft);
    QCOMPARE(mistakes.size(), 2);
    QCOMPARE(mistakes.last().advice, QStringLiteral("Did you mean “Ziekenhuis”?"));
}

void DraftCheckerTest::sameSlugInTwoTreesIsRight()
{
    Draft draft = rightDraft();
    DraftCategory category = draft.categories.last();
    category.tree = CategoryTree::Kind;
    draft.categories.append(category);
    QVERIFY(checkDraft(draft).isEmpty());
}

void DraftCheckerTest::slugsThatDifferInCapitalsOnlyAreTwice()
{
    Draft draft = rightDraft();
    DraftPartner partner = draft.partners.last();
    partner.slug = partner.slug.toUpper();
    draft.partners.append(partner);
    QCOMPARE(checkDraft(draft).size(), 1);
}

void DraftCheckerTest::longCircleEnds()
{
    Draft draft = rightDraft();
    constexpr int length = 50;
    for (int number = 0; number < length; ++number) {
        DraftCategory category;
        category.slug = QStringLiteral("c%1").arg(number);
        category.parent.slug = QStringLiteral("c%1").arg((number + 1) % length);
        draft.categories.append(category);
    }
    QCOMPARE(checkDraft(draft).size(), length);
}

void DraftCheckerTest::languageOfASynonymMustBeOfTheCatalogue()
{
    Draft draft = rightDraft();
    draft.synonyms[0].languages = {*Language::fromTag(u"fr")};
    const QList<Mistake> mistakes = checkDraft(draft);
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(mistakes.first().problem, QStringLiteral("“fr” is not a language of this catalogue."));
}

QTEST_GUILESS_MAIN(DraftCheckerTest)
#include "draftchecker_test.moc"
