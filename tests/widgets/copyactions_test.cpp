// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnerextract.h"
#include "support/cataloguecopy.h"
#include "widgets/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace
{

const QMimeData &clipboard()
{
    return *QApplication::clipboard()->mimeData();
}

/// As when a person opens it.
void openMenu(const WindowFixture &program)
{
    emit program.child<QMenu>("copyPartner")->aboutToShow();
}

} // namespace

/// A partner taken along by the clipboard, in the real window.
class CopyActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::clipboard()->clear(); }
    void nameIsCopiedInTheLanguageOfTheContent();
    void addressIsThatOfTheFirstLink();
    void shortTextHasBothForms();
    void keyCopiesTheShortText();
    void pagesWithoutAPartnerHaveNothingToCopy();
    void partnerWithoutALinkHasNoAddress();
    void hostileNameIsOnlyText();
};

void CopyActionsTest::nameIsCopiedInTheLanguageOfTheContent()
{
    WindowFixture program;
    program.choose("tu-delft");
    program.action("copyName")->trigger();
    QCOMPARE(clipboard().text(), QStringLiteral("Delft University of Technology"));
    QVERIFY(!clipboard().hasHtml());
    program.chooseLanguage("nl");
    program.action("copyName")->trigger();
    QCOMPARE(clipboard().text(), QStringLiteral("Technische Universiteit Delft"));
}

void CopyActionsTest::addressIsThatOfTheFirstLink()
{
    WindowFixture program;
    program.choose("medical-delta");
    openMenu(program);
    QVERIFY(program.action("copyAddress")->isEnabled());
    program.action("copyAddress")->trigger();
    const std::optional<Partner> partner = program.catalogue().partner(program.state().entry().partner);
    QCOMPARE(clipboard().text(), partner->links.first().address);
}

void CopyActionsTest::shortTextHasBothForms()
{
    WindowFixture program;
    program.choose("medical-delta");
    program.action("copyText")->trigger();
    const std::optional<Partner> partner = program.catalogue().partner(program.state().entry().partner);
    const PartnerExtract expected = extractOf(program.catalogue(), *partner, languageWithTag("en"));
    QVERIFY(clipboard().text().startsWith(QStringLiteral("Medical Delta — ")));
    QVERIFY(clipboard().text().endsWith(QLatin1Char(' ') + expected.address));
    QCOMPARE(clipboard().text(), expected.plainText());
    QVERIFY(clipboard().html().contains(expected.html()));
}

void CopyActionsTest::keyCopiesTheShortText()
{
    WindowFixture program;
    program.choose("medical-delta");
    QTest::keyClick(&program.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard().text().startsWith(QStringLiteral("Medical Delta — ")));
}

void CopyActionsTest::pagesWithoutAPartnerHaveNothingToCopy()
{
    WindowFixture program;
    const auto isEnabled = [&program] {
        int count = program.child<QMenu>("copyPartner")->menuAction()->isEnabled() ? 1 : 0;
        for (const char *name : {"copyName", "copyAddress", "copyText"})
            count += program.action(name)->isEnabled() ? 1 : 0;
        return count;
    };
    program.state().showIntroduction();
    QCOMPARE(isEnabled(), 0);
    program.choose("medical-delta");
    QCOMPARE(isEnabled(), 4);
    program.state().chooseCategory(program.catalogue().categories(CategoryTree::Place).first().id);
    QCOMPARE(isEnabled(), 0);
    QTest::keyClick(&program.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void CopyActionsTest::partnerWithoutALinkHasNoAddress()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM link_text"), QStringLiteral("DELETE FROM link")}), QString());
    WindowFixture program(copy.path());
    program.choose("medical-delta");
    openMenu(program);
    QVERIFY(!program.action("copyAddress")->isEnabled());
    program.action("copyText")->trigger();
    QVERIFY(!clipboard().text().contains(QStringLiteral("http")));
}

void CopyActionsTest::hostileNameIsOnlyText()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(
        copy.run({QStringLiteral("UPDATE partner_name SET text = '<img src=\"file:///x\"> %1 & ' || char(0x202e) || "
                                 "'turned'")}),
        QString());
    WindowFixture program(copy.path());
    program.choose("medical-delta");
    program.action("copyText")->trigger();
    QVERIFY(clipboard().text().startsWith(QStringLiteral("<img src=\"file:///x\"> %1 & turned — ")));
    QVERIFY(!clipboard().html().contains(QStringLiteral("<img")));
    QVERIFY(clipboard().html().contains(QStringLiteral("&lt;img")));
}

QTEST_MAIN(CopyActionsTest)
#include "copyactions_test.moc"
