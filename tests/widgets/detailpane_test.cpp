// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailpane.h"

#include "presentation/chip.h"
#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QScrollBar>
#include <QSignalSpy>

namespace
{

/// The small catalogue of SourceFolder, compiled once.
class SmallCatalogue final
{
public:
    SmallCatalogue()
    {
        m_path = m_folder.filePath(QStringLiteral("small.sqlite"));
        const QString mistake =
            m_source.compile(m_path, {7, PartialDate::fromIso(u"2026-11-01").value_or(PartialDate())});
        if (!mistake.isEmpty())
            qFatal("%s", qPrintable(mistake));
    }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    SourceFolder m_source;
    QString m_path;
};

/// The pane alone, on a catalogue, in a window of the usual size.
struct Pane {
    explicit Pane(const QString &path, const char *tag = "en")
        : session(state, path)
    {
        language.set(languageWithTag(tag));
        state.setLanguage(languageWithTag(tag));
        if (session.openBundled())
            qFatal("The catalogue of a test cannot be opened.");
        pane = std::make_unique<DetailPane>(state);
        pane->resize(900, 600);
        pane->setVisible(true);
        settle();
    }
    void choose(const char *slug)
    {
        state.choose(state.catalogue()->partnerWithSlug(QLatin1String(slug)));
        settle();
    }
    [[nodiscard]] LinkButton *link(const char *name) const
    {
        return pane->widget()->findChild<LinkButton *>(QLatin1String(name));
    }
    [[nodiscard]] bool shows(const char *text) const { return ::shows(pane->widget(), QString::fromUtf8(text)); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const Chip *chip : pane->findChildren<Chip *>())
            texts.append(chip->text());
        return texts;
    }
    [[nodiscard]] QString badges() const
    {
        QStringList texts;
        for (const LanguageBadge *badge : pane->widget()->findChildren<LanguageBadge *>())
            texts.append(badge->text());
        return texts.join(QLatin1Char(' '));
    }

    BrowsingState state;
    InterfaceLanguage language;
    CatalogueSession session;
    std::unique_ptr<DetailPane> pane;
};

} // namespace

class DetailPaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void introductionIsShownBeforeAnythingIsChosen();
    void partnerPageShowsEverythingThatIsKnown();
    void partnerPageFollowsTheLanguage();
    void linksShowHostLanguageAndDoubt();
    void membersRelationsAndSuccessorAreShown();
    void longListOpensInSteps();
    void unknownIsNotShown();
    void categoryPageShowsWhatIsInIt();
    void textThatIsMissingInALanguageIsMarked();
    void nameThatIsMissingInALanguageIsMarked();
    void clickOnAMemberGoesToIt();
    void clickOnTheBreadcrumbGoesToTheCategory();
    void clickOnALinkGivesExactlyItsAddress();
    void unsafeAddressIsTextAndNoLink_data();
    void unsafeAddressIsTextAndNoLink();
    void shortenedTextSaysSo();
    void pageBeginsAtItsTop();
    void keysScrollThePage();
    void withoutACatalogueThePaneIsEmpty();

private:
    std::unique_ptr<SmallCatalogue> m_small;
};

void DetailPaneTest::initTestCase()
{
    m_small = std::make_unique<SmallCatalogue>();
}

void DetailPaneTest::introductionIsShownBeforeAnythingIsChosen()
{
    const Pane pane(m_small->path());
    QCOMPARE(pane.pane->title(), QStringLiteral("Partners of the example"));
    QVERIFY(pane.shows("Example University"));
    QVERIFY(pane.shows("Who works with us."));
    QVERIFY(pane.shows("3 partners"));
    QVERIFY(pane.shows("Europe"));
    QVERIFY(pane.shows("Near"));
    // Belgium stands below Europe.
    QVERIFY(!pane.shows("Belgium"));
}

void DetailPaneTest::partnerPageShowsEverythingThatIsKnown()
{
    Pane pane(m_small->path());
    pane.choose("gent");
    QCOMPARE(pane.pane->title(), QStringLiteral("Ghent University"));
    for (const char *text :
         {"Ghent University", "Universiteit Gent", "Europe", "Belgium", "Website", "The website",
          "The university in Ghent.\nIt is Flemish.", "UGent", "1817", "31 July 2012", "from 2012 until 2027",
          "23 November 2026", "Europe › Belgium", "Research", "00cv9y106", "Q1137665", "ugent.be"})
        QVERIFY2(pane.shows(text), text);
    QCOMPARE(pane.chips(), (QStringList{QStringLiteral("Universities"), QStringLiteral("Ghent"),
                                        QStringLiteral("Active since 2012")}));
    // A former name in Dutch only.
    QVERIFY(!pane.shows("Rijksuniversiteit Gent"));
}

void DetailPaneTest::partnerPageFollowsTheLanguage()
{
    Pane pane(m_small->path());
    pane.choose("gent");
    const QSignalSpy titles(pane.pane.get(), &DetailPane::titleChanged);
    pane.language.set(languageWithTag("nl"));
    pane.state.setLanguage(languageWithTag("nl"));
    settle();
    QCOMPARE(pane.pane->title(), QStringLiteral("Universiteit Gent"));
    QVERIFY(!titles.isEmpty());
    for (const char *text : {"Ghent University", "Europa", "België", "De universiteit in Gent.\nZij is Vlaams.",
                             "Rijksuniversiteit Gent", "31 juli 2012", "23 november 2026", "Onderzoek", "De website"})
        QVERIFY2(pane.shows(text), text);
    QCOMPARE(pane.chips().first(2), (QStringList{QStringLiteral("Universiteiten"), QStringLiteral("Gent")}));
}

void DetailPaneTest::linksShowHostLanguageAndDoubt()
{
    Pane pane(m_small->path());
    pane.choose("gent");
    QCOMPARE(pane.link("link-0")->accessibleName(), QStringLiteral("Website"));
    QVERIFY(pane.shows("ugent.be"));
    QCOMPARE(pane.badges(), QStringLiteral("EN"));
    QCOMPARE(pane.link("link-1")->accessibleName(), QStringLiteral("Write to Ghent"));
    QVERIFY(pane.shows("info@ugent.be"));
    QCOMPARE(shownTexts(pane.pane->widget()).count(QStringLiteral("not verified")), 1);
    QVERIFY(pane.link("link-0")->accessibleDescription().contains(QLatin1String("ugent.be")));
}

void DetailPaneTest::membersRelationsAndSuccessorAreShown()
{
    Pane pane(m_small->path());
    pane.choose("alliance");
    for (const char *text :
         {"Alliance", "Verbond", "Ghent University", "Ostend", "Bruges", "Leiden University", "Members · 3"})
        QVERIFY2(pane.shows(text), text);
    QCOMPARE(pane.chips(), (QStringList{QStringLiteral("Networks"), QStringLiteral("Ended in 2019")}));
    QVERIFY(pane.link("member-0"));
    // Names without a page of their own are no links.
    QVERIFY(!pane.link("member-1"));
    QVERIFY(pane.link("related-0"));
    QVERIFY(pane.link("successor"));
    pane.choose("gent");
    QVERIFY(pane.link("memberOf-0"));
    pane.choose("leiden");
    QCOMPARE(pane.link("related-0")->accessibleName(), QStringLiteral("Alliance"));
}

void DetailPaneTest::longListOpensInSteps()
{
    const CatalogueCopy copy(m_small->path());
    const QString names =
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 349) ");
    QCOMPARE(
        copy.run({names + QStringLiteral(
                              "INSERT INTO partner SELECT i, 'p' || i, NULL, NULL, NULL, NULL, NULL, NULL, 'unknown', "
                              "NULL, NULL FROM n"),
                  names + QStringLiteral("INSERT INTO partner_name SELECT i, 1, 'Member ' || i FROM n"),
                  names + QStringLiteral("INSERT INTO member SELECT 3, i, i FROM n")}),
        QString());
    Pane pane(copy.path());
    pane.state.choose(3);
    settle();
    QVERIFY(pane.shows("Members · 250"));
    QVERIFY(pane.link("member-99"));
    QVERIFY(!pane.link("member-100"));
    LinkButton *more = pane.link("member-more");
    QVERIFY(more && more->isVisible());
    QCOMPARE(more->accessibleName(), QStringLiteral("Show 100 more"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return);
    settle();
    QVERIFY(pane.link("member-199"));
    QCOMPARE(QApplication::focusWidget(), pane.link("member-100"));
    QTest::keyClick(pane.link("member-100"), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), pane.link("member-99"));
    pane.link("member-199")->setFocus();
    QTest::keyClick(pane.link("member-199"), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), more);
    QCOMPARE(more->accessibleName(), QStringLiteral("Show 50 more"));
    more->click();
    settle();
    QVERIFY(pane.link("member-249"));
    QVERIFY(!more->isVisible());
    pane.pane->ensureWidgetVisible(pane.link("member-249"));
    const int scrolled = pane.pane->verticalScrollBar()->value();
    pane.link("member-249")->setFocus();
    pane.link("member-249")->click();
    settle();
    QCOMPARE(pane.state.entry().partner, 349);
    pane.state.goBack();
    settle();
    QVERIFY(pane.link("member-249"));
    QCOMPARE(pane.pane->verticalScrollBar()->value(), scrolled);
    pane.state.setLanguage(languageWithTag("nl"));
    settle();
    QVERIFY(pane.link("member-249"));
}

void DetailPaneTest::unknownIsNotShown()
{
    Pane pane(m_small->path());
    pane.choose("leiden");
    for (const char *text :
         {"Founded", "Partner since", "Agreement", "Ended", "Cities", "Themes", "Abbreviation", "Former name",
          "Also named", "Also known as", "Links", "Members", "Member of", "Sources", "0", "-"})
        QVERIFY2(!pane.shows(text), text);
    QCOMPARE(pane.chips(), QStringList{QStringLiteral("Universities")});
    QVERIFY(pane.shows("not verified"));
    for (const QString &text : shownTexts(pane.pane->widget()))
        QVERIFY2(!text.contains(QLatin1String("unknown"), Qt::CaseInsensitive), qPrintable(text));
}

void DetailPaneTest::categoryPageShowsWhatIsInIt()
{
    Pane pane(m_small->path());
    const Category *europe = pane.state.catalogue()->categoryWithSlug(CategoryTree::Place, QStringLiteral("europe"));
    pane.state.chooseCategory(europe->id);
    settle();
    QCOMPARE(pane.pane->title(), QStringLiteral("Europe"));
    for (const char *text : {"Europe", "Near", "2 partners", "Belgium", "Alliance"})
        QVERIFY2(pane.shows(text), text);
    QTest::mouseClick(pane.link("partner-0"), Qt::LeftButton);
    QCOMPARE(pane.pane->title(), QStringLiteral("Alliance"));
    QCOMPARE(pane.state.entry().category, europe->id);
}

void DetailPaneTest::textThatIsMissingInALanguageIsMarked()
{
    const CatalogueCopy copy(m_small->path());
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_description WHERE language = 0")}), QString());
    Pane pane(copy.path(), "nl");
    pane.choose("gent");
    QVERIFY(pane.shows("The university in Ghent.\nIt is Flemish."));
    QCOMPARE(pane.badges(), QStringLiteral("EN EN")); // of the text, and of the page that a link leads to
    const QStringList texts = shownTexts(pane.pane->widget());
    QVERIFY(texts.filter(QStringLiteral("English")).size() == 1);
    // In the language it is there in, nothing is marked.
    pane.language.set(languageWithTag("en"));
    pane.state.setLanguage(languageWithTag("en"));
    settle();
    QCOMPARE(pane.badges(), QStringLiteral("EN"));
}

void DetailPaneTest::nameThatIsMissingInALanguageIsMarked()
{
    const CatalogueCopy copy(m_small->path());
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_name WHERE language = 0 AND partner = "
                                      "(SELECT id FROM partner WHERE slug = 'gent')")}),
             QString());
    Pane pane(copy.path(), "nl");
    pane.choose("gent");
    QCOMPARE(pane.pane->title(), QStringLiteral("Ghent University"));
    QCOMPARE(pane.badges(), QStringLiteral("EN EN"));
    pane.choose("alliance");
    QCOMPARE(pane.badges(), QStringLiteral("EN")); // beside the name in the list of members
}

void DetailPaneTest::clickOnAMemberGoesToIt()
{
    Pane pane(m_small->path());
    pane.choose("alliance");
    QTest::mouseClick(pane.link("member-0"), Qt::LeftButton);
    settle();
    QCOMPARE(pane.pane->title(), QStringLiteral("Ghent University"));
    QTest::keyClick(pane.link("memberOf-0"), Qt::Key_Return);
    settle();
    QCOMPARE(pane.pane->title(), QStringLiteral("Alliance"));
}

void DetailPaneTest::clickOnTheBreadcrumbGoesToTheCategory()
{
    Pane pane(m_small->path());
    pane.choose("gent");
    QTest::mouseClick(pane.link("breadcrumb-europe"), Qt::LeftButton);
    settle();
    QCOMPARE(pane.pane->title(), QStringLiteral("Europe"));
    QCOMPARE(pane.state.entry().partner, 0);
}

void DetailPaneTest::clickOnALinkGivesExactlyItsAddress()
{
    Pane pane(m_small->path());
    pane.choose("gent");
    QSignalSpy chosen(pane.pane.get(), &DetailPane::addressChosen);
    QTest::mouseClick(pane.link("link-0"), Qt::LeftButton);
    QTest::mouseClick(pane.link("link-1"), Qt::LeftButton);
    QTest::mouseClick(pane.link("source-0"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(0).first().toUrl().toString(), QStringLiteral("https://www.ugent.be/en"));
    QCOMPARE(chosen.at(1).first().toUrl().toString(), QStringLiteral("mailto:info@ugent.be"));
    QCOMPARE(chosen.at(2).first().toUrl().toString(), QStringLiteral("https://www.example.org/"));
}

void DetailPaneTest::unsafeAddressIsTextAndNoLink_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "https://user@example.org/", "https:///x",
                                "//evil/x", "ftp://example.org/", "", "qrc:/help/help_en.md", "data:text/html,x"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void DetailPaneTest::unsafeAddressIsTextAndNoLink()
{
    QFETCH(const QString, address);
    const CatalogueCopy copy(m_small->path());
    QCOMPARE(copy.run({QStringLiteral("UPDATE link SET address = '%1' WHERE position = 0").arg(address),
                       QStringLiteral("UPDATE source SET address = '%1'").arg(address)}),
             QString());
    Pane pane(copy.path());
    pane.choose("gent");
    QVERIFY(pane.shows("Website"));
    QVERIFY(pane.shows("The website"));
    QVERIFY(!pane.link("link-0"));
    QVERIFY(!pane.link("source-0"));
    QVERIFY(pane.link("link-1"));
}

void DetailPaneTest::shortenedTextSaysSo()
{
    const CatalogueCopy copy(m_small->path());
    QCOMPARE(copy.run({QStringLiteral(
                 "UPDATE partner_description SET text = replace(hex(zeroblob(40000)), '00', 'word ')")}),
             QString());
    Pane pane(copy.path());
    pane.choose("leiden");
    QVERIFY(!pane.shows("This text was shortened."));
    pane.choose("gent");
    QVERIFY(pane.shows("This text was shortened."));
    for (const QString &text : shownTexts(pane.pane->widget()))
        QVERIFY(text.size() <= 20001);
}

void DetailPaneTest::pageBeginsAtItsTop()
{
    Pane pane(m_small->path());
    pane.pane->resize(400, 200);
    pane.choose("gent");
    pane.pane->verticalScrollBar()->setValue(pane.pane->verticalScrollBar()->maximum());
    QVERIFY(pane.pane->verticalScrollBar()->value() > 0);
    QCOMPARE(pane.state.entry().scroll, 1000000);
    pane.choose("alliance");
    QCOMPARE(pane.pane->verticalScrollBar()->value(), 0);
    pane.state.goBack();
    settle();
    QCOMPARE(pane.pane->verticalScrollBar()->value(), pane.pane->verticalScrollBar()->maximum());
}

void DetailPaneTest::keysScrollThePage()
{
    Pane pane(m_small->path());
    pane.pane->resize(400, 200);
    pane.choose("gent");
    QScrollBar *bar = pane.pane->verticalScrollBar();
    QTest::keyClick(pane.pane.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(pane.pane.get(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(pane.pane.get(), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
}

void DetailPaneTest::withoutACatalogueThePaneIsEmpty()
{
    BrowsingState state;
    const DetailPane pane(state);
    QVERIFY(!pane.widget());
    QCOMPARE(pane.title(), QString());
}

QTEST_MAIN(DetailPaneTest)
#include "detailpane_test.moc"
