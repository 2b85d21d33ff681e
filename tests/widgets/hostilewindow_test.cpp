// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displaytext.h"
#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"
#include "support/cataloguecopy.h"
#include "support/filestate.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

/// Every table with texts for people.
const QStringList textTables = {
    QStringLiteral("catalogue_text"),     QStringLiteral("category_text"),       QStringLiteral("partner_name"),
    QStringLiteral("partner_other_name"), QStringLiteral("partner_description"), QStringLiteral("member_text"),
    QStringLiteral("link_text"),          QStringLiteral("source_text"),         QStringLiteral("city_text")};

QStringList inEveryField(const QString &value)
{
    QStringList statements;
    for (const QString &table : textTables)
        statements.append(QStringLiteral("UPDATE %1 SET text = %2").arg(table, value));
    return statements;
}

/// A text of so many repeated pieces.
QString repeated(const char *piece, int times)
{
    return QStringLiteral("replace(hex(zeroblob(%1)), '00', '%2')").arg(times).arg(QLatin1String(piece));
}

bool isClean(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return turns || (character.category() == QChar::Other_Control && character != QLatin1Char('\n'));
    });
}

/// What is wrong with the page that is shown; empty if nothing is. Laying out takes time in proportion to these
/// lengths, so what bounds them bounds the time.
QString mistakeOnPage(const WindowFixture &program)
{
    constexpr qsizetype longestPage = 400 * qsizetype{longestName};
    qsizetype all = 0;
    for (const QString &text : shownTexts(program.detail().widget())) {
        all += text.size();
        if (text.size() > longestDescription + 1)
            return QStringLiteral("a text of %1 characters").arg(text.size());
        if (!isClean(text))
            return QStringLiteral("a character that must not be shown in ") + text.left(100);
        for (const QString &word : text.split(QRegularExpression(QStringLiteral("\\s")))) {
            // With the ellipsis, and the comma of a list.
            if (word.size() > longestName + 2)
                return QStringLiteral("a word of %1 letters").arg(word.size());
        }
    }
    if (all > longestPage)
        return QStringLiteral("a page of %1 characters").arg(all);
    if (program.window().windowTitle().size() > longestName + 20 || !isClean(program.window().windowTitle()))
        return QStringLiteral("a title of %1 characters").arg(program.window().windowTitle().size());
    if (program.detail().widget()->width() > program.detail().viewport()->width())
        return QStringLiteral("a page of %1 pixels in %2")
            .arg(program.detail().widget()->width())
            .arg(program.detail().viewport()->width());
    return {};
}

/// Shows every partner and every category; gives back what is wrong with the first bad page.
QString walkThroughWindow(WindowFixture &program)
{
    QStringList mistakes{mistakeOnPage(program)};
    for (const CategoryTree tree : everyCategoryTree) {
        program.state().setGrouping(tree);
        for (const Category &category : QList<Category>(program.catalogue().categories(tree))) {
            program.state().chooseCategory(category.id);
            QCoreApplication::processEvents();
            mistakes << mistakeOnPage(program);
        }
    }
    for (const PartnerId partner : everyPartnerOf(program.catalogue())) {
        program.state().choose(partner);
        QCoreApplication::processEvents();
        mistakes << mistakeOnPage(program);
    }
    mistakes.removeAll(QString());
    return mistakes.value(0);
}

/// A number that a statement answers with.
int answerOf(const QString &path, const QString &sql)
{
    const SqlConnection connection(path, {});
    Statement statement(connection.database(), sql);
    return statement.run() && statement.next() ? statement.integer(0) : -1;
}

} // namespace

class HostileWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageOfAHostileCatalogueIsShown_data();
    void everyPageOfAHostileCatalogueIsShown();
    void hostileTextHasNoEffect();
    void catalogueDamagedWhileItIsReadIsGivenUp();
    void largeCatalogueFoundDamagedLaterIsGivenUp();
};

void HostileWindowTest::everyPageOfAHostileCatalogueIsShown_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("as it is") << QStringList();
    QTest::newRow("descriptions of 10 MB") << QStringList{
        QStringLiteral("UPDATE partner_description SET text = %1 WHERE partner = 1").arg(repeated("word ", 2000000))};
    QTest::newRow("a description of many paragraphs")
        << QStringList{QStringLiteral("UPDATE partner_description SET text = %1 WHERE partner = 1")
                           .arg(repeated("- *a*\n\n", 100000))};
    QTest::newRow("a word of a million letters") << QStringList{
        QStringLiteral("UPDATE partner_description SET text = %1 WHERE partner < 9").arg(repeated("a", 1000000)),
        QStringLiteral("UPDATE catalogue_text SET text = %1").arg(repeated("b", 1000000))};
    QTest::newRow("names of 10,000 characters") << inEveryField(repeated("name ", 2000));
    QTest::newRow("names of 10,000 letters without a blank") << inEveryField(repeated("w", 10000));
    QTest::newRow("marks that turn the direction")
        << inEveryField(QStringLiteral("char(8238, 8294) || text || char(8237, 8233)"));
    QTest::newRow("words from right to left") << inEveryField(QStringLiteral("text || char(1594, 1585, 1576, 1610)"));
    QTest::newRow("HTML in every field") << inEveryField(
        QStringLiteral("'<img src=\"file:///etc/passwd\"><h1><table>' || text || '<script>alert(1)</script>&amp;'"));
    QTest::newRow("NUL in every field") << inEveryField(QStringLiteral("char(0) || text || char(0, 7, 27) || text"));
    QTest::newRow("invalid UTF-8 in every field")
        << inEveryField(QStringLiteral("CAST(x'fffe80c0c1f5' AS TEXT) || text"));
    QTest::newRow("no text at all") << inEveryField(QStringLiteral("''"));
    QTest::newRow("no names") << QStringList{QStringLiteral("DELETE FROM partner_name"),
                                             QStringLiteral("DELETE FROM category_text")};
    QTest::newRow("addresses of another kind")
        << QStringList{QStringLiteral("UPDATE link SET address = 'javascript:alert(1)//' || address"),
                       QStringLiteral("UPDATE source SET address = 'file:///' || source_key")};
    QTest::newRow("everybody in one category") << QStringList{
        QStringLiteral("UPDATE category_order SET partners = (SELECT partners FROM partner_order LIMIT 1)")};
    QTest::newRow("order of partners that do not exist")
        << QStringList{QStringLiteral("UPDATE category_order SET partners = x'ffffffff000000000100000001'")};
}

void HostileWindowTest::everyPageOfAHostileCatalogueIsShown()
{
    QFETCH(const QStringList, statements);
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(copy.run(statements), QString());
    const FileState before = stateOf(copy.path());
    WindowFixture program;
    QVERIFY(program.session().open(copy.path()));
    settle();
    program.tree().expandAll();
    QCOMPARE(walkThroughWindow(program), QString());
    program.window().grab();
    QVERIFY(!program.session().isBundled());
    QVERIFY(program.openedAddresses().isEmpty());
    QVERIFY(stateOf(copy.path()) == before);
}

void HostileWindowTest::hostileTextHasNoEffect()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(
        copy.run(inEveryField(QStringLiteral("'<b>&lt;' || field || '</b>'")).filter(QStringLiteral("catalogue_text"))),
        QString());
    QCOMPARE(copy.run({QStringLiteral("UPDATE partner_name SET text = '<b>&lt;' || partner || '</b>'")}), QString());
    WindowFixture program;
    QVERIFY(program.session().open(copy.path()));
    settle();
    QVERIFY(shows(program.detail().widget(), QStringLiteral("<b>&lt;title</b>")));
    QVERIFY(shows(program.detail().widget(), QStringLiteral("<b>&lt;introduction</b>")));
    program.state().choose(7);
    settle();
    QCOMPARE(program.window().windowTitle(), QStringLiteral("<b>&lt;7</b> — Partneratlas"));
    QVERIFY(shows(program.detail().widget(), QStringLiteral("<b>&lt;7</b>")));
    QCOMPARE(program.tree().currentIndex().data().toString(), QStringLiteral("<b>&lt;7</b>"));
}

void HostileWindowTest::catalogueDamagedWhileItIsReadIsGivenUp()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    // So much text that SQLite does not keep it all in memory.
    QCOMPARE(copy.run({QStringLiteral("UPDATE partner_description SET text = %1").arg(repeated("word ", 8000)),
                       QStringLiteral("VACUUM")}),
             QString());
    WindowFixture program;
    QVERIFY(program.session().open(copy.path()));
    QByteArray bytes = copy.bytes();
    constexpr qsizetype kept = 8192;
    for (qsizetype at = kept; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(at * 7919 % 251);
    copy.setBytes(bytes);
    for (PartnerId partner = 1; partner < 200 && !program.session().isBundled(); ++partner) {
        program.state().choose(partner);
        settle();
    }
    QTRY_VERIFY(program.session().isBundled());
    QVERIFY(program.window().notice()->isVisible());
    QVERIFY(program.window().notice()->text().contains(QLatin1String("catalogue.sqlite")));
    // Somebody wrote into it: that is told, with a way to what it holds now.
    QVERIFY(program.window().notice()->text().contains(QLatin1String("was replaced while it was being read")));
    QVERIFY(program.child<QWidget>("noticeOffer")->isVisible());
    // The reader goes on, at the place of this catalogue, now read from the bundled file.
    const BrowsingEntry &entry = program.state().entry();
    QCOMPARE(program.detail().title(), program.catalogue().nameOf(entry.partner).exactly(languageWithTag("en")));
    program.choose("euniwell");
    QCOMPARE(program.detail().title(), QStringLiteral("EUniWell"));
}

void HostileWindowTest::largeCatalogueFoundDamagedLaterIsGivenUp()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    // Larger than what is read whole before it is shown.
    QCOMPARE(copy.run({QStringLiteral("UPDATE partner_description SET text = %1 WHERE partner < 5")
                           .arg(repeated("word ", 1000000))}),
             QString());
    const int pageSize = answerOf(copy.path(), QStringLiteral("PRAGMA page_size"));
    const int page =
        answerOf(copy.path(), QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'identifier'"));
    QVERIFY(pageSize > 0 && page > 1);
    copy.patch(qsizetype{pageSize} * (page - 1), QByteArray(100, '\x55'));
    WindowFixture program;
    QVERIFY(program.session().open(copy.path()));
    QTRY_VERIFY_WITH_TIMEOUT(program.session().isBundled(), 60000);
    QVERIFY(program.window().notice()->isVisible());
    QVERIFY(program.window().notice()->text().contains(QLatin1String("damaged")));
}

QTEST_MAIN(HostileWindowTest)
#include "hostilewindow_test.moc"
