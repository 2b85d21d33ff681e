// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/manualpage.h"

#include <QTest>

namespace
{

ProgramDescription program()
{
    ProgramDescription described;
    described.name = QStringLiteral("list-birds");
    described.version = QStringLiteral("1.2");
    described.summary = QStringLiteral("Lists birds.");
    CommandDescription find;
    find.name = QStringLiteral("find");
    find.summary = QStringLiteral(".A dot at the beginning, and a back\\slash.");
    find.options.addOption(
        {{QStringLiteral("o"), QStringLiteral("out-put")}, QStringLiteral("Where to."), QStringLiteral("FILE")});
    find.options.addPositionalArgument(QStringLiteral("BIRD"), QStringLiteral("Which one."), QStringLiteral("[BIRD]"));
    find.example = QStringLiteral("list-birds find 'wren'");
    described.commands = {find};
    described.exitStatuses = {{QStringLiteral("0"), QStringLiteral("Fine.")}};
    described.files = {{QStringLiteral("~/.birds"), QStringLiteral("The birds.")}};
    described.seeAlso = {QStringLiteral("ls")};
    return described;
}

} // namespace

/// Feature 87: a manual page from what the program declares.
class ManualPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void pageHasItsSectionsInOrder()
    {
        const QStringList lines = manualPage(program()).split(QLatin1Char('\n'));
        QCOMPARE(lines.filter(QStringLiteral(".SH ")).join(QLatin1Char('|')),
                 QStringLiteral(".SH NAME|.SH SYNOPSIS|.SH COMMANDS|.SH EXIT STATUS|.SH FILES|.SH SEE ALSO"));
        QCOMPARE(lines.at(1), QStringLiteral(".TH LIST\\-BIRDS 1 \"\" \"list\\-birds 1.2\""));
        QVERIFY(lines.contains(QStringLiteral("list\\-birds \\- Lists birds")));
    }

    void optionsAndArgumentsComeWithTheirMeaning()
    {
        const QString page = manualPage(program());
        QVERIFY(page.contains(QStringLiteral(".TP\n\\fB\\-o\\fR, \\fB\\-\\-out\\-put\\fR \\fIFILE\\fR\nWhere to.\n")));
        QVERIFY(page.contains(QStringLiteral(".TP\n\\fIBIRD\\fR\nWhich one.\n")));
        QVERIFY(page.contains(QStringLiteral("\\fI[BIRD]\\fR")));
        QVERIFY(page.contains(QStringLiteral("list\\-birds find 'wren'")));
    }

    void textCannotBecomeACommandOfRoff()
    {
        const QString page = manualPage(program());
        QVERIFY(page.contains(QStringLiteral("\n\\&.A dot at the beginning, and a back\\eslash.\n")));
    }

    void sectionsWithoutContentsAreLeftOut()
    {
        ProgramDescription bare;
        bare.name = QStringLiteral("bare");
        const QString page = manualPage(bare);
        QVERIFY(!page.contains(QStringLiteral("FILES")));
        QVERIFY(!page.contains(QStringLiteral("COMMANDS")));
        QVERIFY(!page.contains(QStringLiteral("SEE ALSO")));
    }
};

QTEST_GUILESS_MAIN(ManualPageTest)
#include "manualpage_test.moc"
