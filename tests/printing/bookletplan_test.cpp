// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookletplan.h"

#include "printing/printedcatalogue.h"
#include "support/sourcefolder.h"

#include <QTemporaryDir>
#include <QTest>

namespace
{

/// The contents as lines: headings in capitals, each step as two blanks.
QString contentsOf(const Catalogue &catalogue, const BookletPlan &plan)
{
    QString text;
    for (const BookletPlan::Line &line : plan.contents) {
        const Category *category = catalogue.category(line.category);
        QString name = QStringLiteral("REST");
        if (line.partner >= 0)
            name = catalogue.slugOfPartner(plan.partners.at(line.partner));
        else if (category)
            name = category->slug.toUpper();
        text += QString(2 * line.depth, QLatin1Char(' ')) + name + QLatin1Char('\n');
    }
    return text;
}

QStringList slugsOf(const Catalogue &catalogue, const QList<PartnerId> &partners)
{
    QStringList slugs;
    for (const PartnerId partner : partners)
        slugs.append(catalogue.slugOfPartner(partner));
    return slugs;
}

} // namespace

class BookletPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void partnersStandInTheOrderOfTheTree();
    void orderIsThatOfTheLanguage();
    void partnerStandsOnceButIsListedInAllItsCategories();
    void categoriesWithoutPartnersAreLeftOut();
    void partnersWithoutACategoryComeLast();
    void nobodyMakesAnEmptyPlan();
    void strangersAndDoublesAreLeftOut();

private:
    [[nodiscard]] BookletPlan planOf(const QList<PartnerId> &partners, CategoryTree tree,
                                     const char *language = "en") const
    {
        return BookletPlan::make(*m_catalogue, partners, tree, languageOf(language));
    }
    [[nodiscard]] QList<PartnerId> everybody() const { return partnersOf(*m_catalogue, languageOf("en")); }
    [[nodiscard]] PartnerId partner(const char *slug) const
    {
        return m_catalogue->partnerWithSlug(QLatin1String(slug));
    }

    SourceFolder m_source;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

void BookletPlanTest::initTestCase()
{
    m_source.addPartner(QStringLiteral("antwerp"), QStringLiteral("Zantwerpen"), QStringLiteral("Antwerp"),
                        QStringLiteral("\"belgium\""));
    const QString path = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(m_source.compile(path), QString());
    m_catalogue = openCatalogue(path);
}

void BookletPlanTest::partnersStandInTheOrderOfTheTree()
{
    const BookletPlan plan = planOf(everybody(), CategoryTree::Place);
    QCOMPARE(slugsOf(*m_catalogue, plan.partners), (QStringList{QStringLiteral("alliance"), QStringLiteral("antwerp"),
                                                                QStringLiteral("gent"), QStringLiteral("leiden")}));
    QCOMPARE(plan.chapters.size(), 2);
    QCOMPARE(plan.chapters.at(0).first, 0);
    QCOMPARE(plan.chapters.at(1).first, 3);
    QCOMPARE(m_catalogue->category(plan.chapters.at(1).category)->slug, QStringLiteral("leiden"));
}

void BookletPlanTest::orderIsThatOfTheLanguage()
{
    const BookletPlan plan = planOf(everybody(), CategoryTree::Place, "nl");
    QCOMPARE(slugsOf(*m_catalogue, plan.partners).mid(1, 2),
             (QStringList{QStringLiteral("gent"), QStringLiteral("antwerp")}));
}

void BookletPlanTest::partnerStandsOnceButIsListedInAllItsCategories()
{
    QCOMPARE(contentsOf(*m_catalogue, planOf(everybody(), CategoryTree::Place)), QStringLiteral("EUROPE\n"
                                                                                                "  alliance\n"
                                                                                                "  BELGIUM\n"
                                                                                                "    antwerp\n"
                                                                                                "    gent\n"
                                                                                                "LEIDEN\n"
                                                                                                "  alliance\n"
                                                                                                "  leiden\n"));
}

void BookletPlanTest::categoriesWithoutPartnersAreLeftOut()
{
    // Europe has none of its own here, but it stands above Belgium.
    QCOMPARE(contentsOf(*m_catalogue, planOf({partner("gent")}, CategoryTree::Place)),
             QStringLiteral("EUROPE\n  BELGIUM\n    gent\n"));
}

void BookletPlanTest::partnersWithoutACategoryComeLast()
{
    const BookletPlan plan = planOf(everybody(), CategoryTree::Theme);
    QCOMPARE(contentsOf(*m_catalogue, plan), QStringLiteral("RESEARCH\n  gent\nREST\nalliance\nantwerp\nleiden\n"));
    QCOMPARE(plan.chapters.size(), 2);
    QCOMPARE(plan.chapters.last().category, 0);
}

void BookletPlanTest::nobodyMakesAnEmptyPlan()
{
    const BookletPlan plan = planOf({}, CategoryTree::Place);
    QVERIFY(plan.partners.isEmpty() && plan.chapters.isEmpty() && plan.contents.isEmpty());
}

void BookletPlanTest::strangersAndDoublesAreLeftOut()
{
    const BookletPlan plan = planOf({99999, -1, 0, partner("gent"), partner("gent")}, CategoryTree::Theme);
    QCOMPARE(slugsOf(*m_catalogue, plan.partners), QStringList{QStringLiteral("gent")});
}

QTEST_GUILESS_MAIN(BookletPlanTest)
#include "bookletplan_test.moc"
