// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/linkbutton.h"
#include "settings/myselection.h"
#include "support/cataloguecopy.h"
#include "widgets/searchfield.h"
#include "widgets/windowfixture.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>

/// The file of the open catalogue is replaced or taken away by somebody else.
class LostFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void replacedFileIsToldWithoutASearch();
    void removedFileIsToldWithoutASearch();
    void noticeGoesWhenTheFileIsBack();
    void searchThatIsNotPossibleIsNoSearchWithoutResults();
    void keysLeadToTheWayOutOfAFailure();
    void searchIsAnsweredWhenTheFileIsBack();
    void openingAgainKeepsWhereTheReaderIs();
    void openingAgainFromTheResultsSearchesAnew();
    void fileThatIsStillAwayCanBeOpenedLater();
    void exportOfALostFileTellsTheSame();
    void textsFollowTheLanguage();

private:
    [[nodiscard]] NoticeBar &notice() const { return *m_program->window().notice(); }
    [[nodiscard]] QPushButton *offer() const { return m_program->child<QPushButton>("noticeOffer"); }
    [[nodiscard]] QWidget *searchFailed() const { return m_program->child<QWidget>("searchFailed"); }
    [[nodiscard]] QString count() const { return m_program->child<QLabel>("resultCount")->text(); }
    void search(const char *words) const
    {
        PartnerFilter filter;
        filter.setWords(QLatin1String(words));
        m_program->state().setFilter(filter);
    }
    /// Another edition takes the place of the file, as editors do it.
    void replaceFile() const;

    std::unique_ptr<CatalogueCopy> m_copy;
    std::unique_ptr<WindowFixture> m_program;
};

void LostFileTest::init()
{
    m_copy = std::make_unique<CatalogueCopy>(QStringLiteral(BUNDLED_CATALOGUE));
    m_program = std::make_unique<WindowFixture>();
    QVERIFY(m_program->session().open(m_copy->path()));
    settle();
    QVERIFY(!notice().isVisible());
}

void LostFileTest::cleanup()
{
    m_program.reset();
    m_copy.reset();
}

void LostFileTest::replaceFile() const
{
    const CatalogueCopy next(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(next.run({QStringLiteral("UPDATE catalogue SET edition = 4711")}), QString());
    QVERIFY(QFile::remove(m_copy->path()));
    QVERIFY(QFile::copy(next.path(), m_copy->path()));
}

void LostFileTest::replacedFileIsToldWithoutASearch()
{
    replaceFile();
    QTRY_VERIFY(notice().isVisible());
    QVERIFY2(notice().text().contains(QLatin1String("was replaced by another one")), qPrintable(notice().text()));
    QVERIFY(offer()->isVisible());
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_COMPARE(m_program->catalogue().info().edition, 4711);
    QVERIFY(!notice().isVisible());
}

void LostFileTest::removedFileIsToldWithoutASearch()
{
    QVERIFY(QFile::remove(m_copy->path()));
    QTRY_VERIFY(notice().isVisible());
    QVERIFY2(notice().text().contains(QLatin1String("no longer there")), qPrintable(notice().text()));
    QVERIFY(offer()->isVisible());
    m_program->choose("tu-delft"); // what was read stays
    QVERIFY(notice().isVisible());
}

void LostFileTest::noticeGoesWhenTheFileIsBack()
{
    const QString elsewhere = m_copy->path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(m_copy->path(), elsewhere));
    QTRY_VERIFY(notice().isVisible());
    QVERIFY(QFile::rename(elsewhere, m_copy->path()));
    QTRY_VERIFY(!notice().isVisible());
    // Another notice is none of its business.
    QVERIFY(QFile::rename(m_copy->path(), elsewhere));
    QTRY_VERIFY(notice().isVisible());
    QSignalSpy found(&m_program->session(), &CatalogueSession::foundAgain);
    notice().show([] { return QStringLiteral("something else"); });
    QVERIFY(!offer()->isVisible());
    QVERIFY(QFile::rename(elsewhere, m_copy->path()));
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(notice().isVisible());
}

void LostFileTest::searchThatIsNotPossibleIsNoSearchWithoutResults()
{
    QVERIFY(QFile::remove(m_copy->path()));
    search("museum");
    QTRY_VERIFY(searchFailed()->isVisible());
    QVERIFY(!m_program->child<QWidget>("nothingFound")->isVisible());
    QCOMPARE(count(), QStringLiteral("Not searched"));
    QVERIFY(notice().isVisible());
    QVERIFY(notice().text().contains(QLatin1String("no longer there")));
    notice().dismiss();
    search("museums");
    QTRY_VERIFY(notice().isVisible());
    QVERIFY(searchFailed()->isVisible());
}

void LostFileTest::keysLeadToTheWayOutOfAFailure()
{
    m_program->choose("tu-delft");
    const PartnerId open = m_program->state().entry().partner;
    QVERIFY(QFile::remove(m_copy->path()));
    search("university");
    QTRY_VERIFY(searchFailed()->isVisible());
    auto *field = m_program->child<SearchField>("searchField");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QCOMPARE(m_program->state().entry().partner, open);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(m_program->child<LinkButton>("searchOpenAgain")->hasFocus());
    QCOMPARE(m_program->state().entry().partner, open);
}

void LostFileTest::searchIsAnsweredWhenTheFileIsBack()
{
    const QString elsewhere = m_copy->path() + QStringLiteral(".away");
    QSignalSpy lost(&m_program->session(), &CatalogueSession::lost);
    QVERIFY(QFile::rename(m_copy->path(), elsewhere));
    search("museum");
    QTRY_VERIFY(searchFailed()->isVisible());
    QTRY_COMPARE(lost.count(), 1);
    QVERIFY(QFile::rename(elsewhere, m_copy->path()));
    QTRY_VERIFY(!searchFailed()->isVisible());
    QTRY_VERIFY(m_program->child<QListView>("results")->model()->rowCount() > 3);
    QVERIFY(!notice().isVisible());
}

void LostFileTest::openingAgainKeepsWhereTheReaderIs()
{
    QVERIFY(!m_program->selection().add({QStringLiteral("lumc")}));
    settle();
    m_program->choose("tu-delft");
    search("museum");
    const QString title = m_program->detail().title();
    replaceFile();
    QTRY_VERIFY(offer()->isVisible());
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_COMPARE(m_program->catalogue().info().edition, 4711);
    settle();
    QCOMPARE(m_program->detail().title(), title);
    QCOMPARE(m_program->state().filter().words(), QStringLiteral("museum"));
    QCOMPARE(m_program->child<SearchField>("searchField")->text(), QStringLiteral("museum"));
    QTRY_VERIFY(m_program->child<QListView>("results")->model()->rowCount() > 3);
    QCOMPARE(m_program->state().selected().ids(),
             QSet<PartnerId>{m_program->catalogue().partnerWithSlug(QStringLiteral("lumc"))});
}

void LostFileTest::openingAgainFromTheResultsSearchesAnew()
{
    replaceFile();
    search("museum");
    QTRY_VERIFY(searchFailed()->isVisible());
    m_program->child<LinkButton>("searchOpenAgain")->setFocus();
    QTest::mouseClick(m_program->child<LinkButton>("searchOpenAgain"), Qt::LeftButton);
    QTRY_VERIFY(!searchFailed()->isVisible());
    QTRY_VERIFY(m_program->child<QListView>("results")->model()->rowCount() > 3);
    QVERIFY(m_program->child<QListView>("results")->isVisible());
    QVERIFY(m_program->child<QListView>("results")->hasFocus());
    QVERIFY(!m_program->child<QListView>("results")->currentIndex().isValid()); // nothing was chosen
    QVERIFY(count().contains(QLatin1String("results")));
    QVERIFY(!notice().isVisible());
}

void LostFileTest::fileThatIsStillAwayCanBeOpenedLater()
{
    QVERIFY(QFile::remove(m_copy->path()));
    QTRY_VERIFY(offer()->isVisible());
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY2(notice().text().contains(QLatin1String("There is no such file")), qPrintable(notice().text()));
    QVERIFY(offer()->isVisible());
    QVERIFY(QFile::copy(QStringLiteral(BUNDLED_CATALOGUE), m_copy->path()));
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY(!notice().isVisible());
    QCOMPARE(m_program->session().openedPath(), m_copy->path());
}

void LostFileTest::exportOfALostFileTellsTheSame()
{
    search("museum");
    QTRY_VERIFY(m_program->child<QListView>("results")->model()->rowCount() > 3);
    replaceFile();
    m_program->action("export")->trigger();
    QVERIFY(notice().isVisible());
    QVERIFY2(notice().text().contains(QLatin1String("was replaced by another one")), qPrintable(notice().text()));
    notice().dismiss();
    m_program->action("print")->trigger();
    QVERIFY2(notice().text().contains(QLatin1String("was replaced by another one")), qPrintable(notice().text()));
    QVERIFY(offer()->isVisible());
}

void LostFileTest::textsFollowTheLanguage()
{
    QVERIFY(QFile::remove(m_copy->path()));
    search("museum");
    QTRY_VERIFY(searchFailed()->isVisible());
    const QString english = notice().text() + offer()->text() + m_program->child<QLabel>("searchFailedText")->text() +
                            m_program->child<LinkButton>("searchOpenAgain")->readableText() + count();
    m_program->chooseLanguage("nl");
    QTRY_VERIFY(searchFailed()->isVisible());
    for (const QString &text :
         {notice().text(), offer()->text(), count(), m_program->child<QLabel>("searchFailedText")->text(),
          m_program->child<LinkButton>("searchOpenAgain")->readableText()})
        QVERIFY2(!english.contains(text), qPrintable(text));
}

QTEST_MAIN(LostFileTest)
#include "lostfile_test.moc"
