// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include "exporting/csvcells.h"
#include "exporting/exportprofile.h"
#include "exporting/fixedtable.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

namespace
{

QByteArray csvOf(ExportTable &table, const CsvOptions &options)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || writeCsv(table, options, buffer, {}) != WriteEnd::Whole)
        return "not written";
    return buffer.data();
}

/// The texts of one column as they come back, without the heading.
QStringList readBack(const QStringList &texts, const CsvOptions &options)
{
    FixedTable table(texts);
    QByteArray bytes = csvOf(table, options);
    if (options.hasByteOrderMark)
        bytes.remove(0, 3);
    const std::optional<CsvCells> cells = strictCsvCells(bytes, options.separator);
    QStringList found;
    for (const QStringList &row : cells ? cells->mid(1) : CsvCells())
        found.append(row.first());
    return found;
}

/// Whatever a cell may hold, and more often what is special.
QString randomText(QRandomGenerator &random)
{
    static const QString special = QStringLiteral("\",;\t\n\r'=+-@ \uFF1D\uFF20aZ09é€中");
    QString text;
    const int length = random.bounded(12);
    for (int position = 0; position < length; ++position) {
        const int kind = random.bounded(8);
        if (kind == 0)
            text += QString::fromUcs4(U"\U0001F600", 1);
        else if (kind == 1)
            text += QChar(random.bounded(1, 0xd800));
        else
            text += special.at(random.bounded(static_cast<int>(special.size())));
    }
    return text;
}

/// Takes no more than so many bytes.
class SmallDevice final : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        if (!open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("A device of a test cannot be opened.");
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

/// Features 36, 39, 40, N3: a CSV file that every program reads in the same way.
class CsvWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyByteIsAsRfc4180HasIt()
    {
        FixedTable table({QStringLiteral("Name"), QStringLiteral("Since")},
                         {{{QStringLiteral("a \"b\", c")}, {QStringLiteral("2012"), ExportCell::Kind::Date}},
                          {{QStringLiteral("é\nü")}, {QString()}}});
        QCOMPARE(csvOf(table, {}), QByteArray("\"Name\",\"Since\"\r\n\"a \"\"b\"\", c\",\"2012\"\r\n\"\xc3\xa9\n"
                                              "\xc3\xbc\",\"\"\r\n"));
    }

    void programsGetTheirSeparatorMarkAndGuard_data()
    {
        QTest::addColumn<int>("program");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, OpensIn program, const char *bytes) {
            QTest::newRow(name) << static_cast<int>(program) << QByteArray(bytes);
        };
        row("Excel with Dutch settings", OpensIn::ExcelDutch, "\xef\xbb\xbf\"A\";\"B\"\r\n\"'=1\";\"2\"\r\n");
        row("Excel with English settings", OpensIn::ExcelEnglish, "\xef\xbb\xbf\"A\",\"B\"\r\n\"'=1\",\"2\"\r\n");
        row("LibreOffice", OpensIn::LibreOffice, "\"A\",\"B\"\r\n\"'=1\",\"2\"\r\n");
        row("other programs", OpensIn::Plain, "\"A\",\"B\"\r\n\"=1\",\"2\"\r\n");
    }
    void programsGetTheirSeparatorMarkAndGuard()
    {
        QFETCH(const int, program);
        FixedTable table({QStringLiteral("A"), QStringLiteral("B")}, {{{QStringLiteral("=1")}, {QStringLiteral("2")}}});
        QTEST(csvOf(table, csvOptionsFor(static_cast<OpensIn>(program), false)), "bytes");
    }

    void keysStandInPlaceOfHeadings()
    {
        FixedTable table(QStringList{});
        CsvOptions options;
        options.hasKeys = true;
        QCOMPARE(csvOf(table, options), QByteArray("\"key_A\"\r\n"));
    }

    void dangerousCellsAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
        };
        row("=1+1", "'=1+1");
        row("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        row("+1+1", "'+1+1");
        row("-1+1", "'-1+1");
        row("@SUM(1,1)", "'@SUM(1,1)");
        row("\t=1", "'\t=1");
        row("\r=1", "'\r=1");
        row("＝1", "'＝1");
        row("＋1", "'＋1");
        row("－1", "'－1");
        row("＠a", "'＠a");
        row("'=1", "''=1");
        row("''=1", "'''=1");
        row("- a dash", "'- a dash");
        row("+31 (0)71 527.27.27", "+31 (0)71 527.27.27");
        row("-12.5", "-12.5");
        row("a=1", "a=1");
        row(" =1", " =1");
        row("'s-Hertogenbosch", "'s-Hertogenbosch");
        row("2012-05-01", "2012-05-01");
    }
    void dangerousCellsAreGuarded()
    {
        QFETCH(const QString, text);
        QTEST(readBack({text}, csvOptionsFor(OpensIn::LibreOffice, false)).first(), "written");
        QCOMPARE(readBack({text}, csvOptionsFor(OpensIn::Plain, false)).first(), text);
    }

    // Reading takes one apostrophe off, whoever wrote the file.
    void tableThatIsReadAgainKeepsItsApostrophes()
    {
        FixedTable table({QStringLiteral("'=1"), QStringLiteral("=1"), QStringLiteral("'a")}, true);
        QCOMPARE(csvOf(table, {}), QByteArray("\"A\"\r\n\"''=1\"\r\n\"=1\"\r\n\"'a\"\r\n"));
    }

    void whateverIsWrittenIsReadBack_data()
    {
        QTest::addColumn<int>("program");
        for (const OpensIn program : {OpensIn::ExcelDutch, OpensIn::ExcelEnglish, OpensIn::LibreOffice, OpensIn::Plain})
            QTest::newRow(qPrintable(slugOf(program))) << static_cast<int>(program);
    }
    void whateverIsWrittenIsReadBack()
    {
        QFETCH(const int, program);
        const CsvOptions options = csvOptionsFor(static_cast<OpensIn>(program), false);
        QRandomGenerator random(20261125);
        for (int round = 0; round < 200; ++round) {
            QStringList texts;
            for (int number = 0; number < 30; ++number)
                texts.append(randomText(random));
            QStringList expected;
            for (const QString &text : texts)
                expected.append(guardedText(text, options.guard));
            QCOMPARE(readBack(texts, options), expected);
        }
    }

    void halvesOfSurrogatePairsAreReplaced()
    {
        const QChar high(0xd83d);
        const QChar low(0xde00);
        const QString text = QString(high) + QLatin1Char('a') + low + high + low + high;
        const QChar replacement(QChar::ReplacementCharacter);
        const QString whole = QString(replacement) + QLatin1Char('a') + replacement + high + low + replacement;
        QCOMPARE(readBack({text}, {}), QStringList(whole));
        QCOMPARE(wholeText(text), whole);
    }

    void longTableIsReadInPieces()
    {
        QStringList texts;
        for (int number = 0; number < 3 * ExportTable::inBatch + 7; ++number)
            texts.append(QString::number(number));
        QCOMPARE(readBack(texts, {}), texts);
    }

    void progressIsToldAndEndsTheWork()
    {
        FixedTable table(QStringList(3 * ExportTable::inBatch, QStringLiteral("x")));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QList<qint64> told;
        const auto progress = [&](qint64 done, qint64 of) {
            told.append(done);
            return done < of / 2;
        };
        QCOMPARE(writeCsv(table, {}, buffer, progress), WriteEnd::Cancelled);
        QCOMPARE(told, (QList<qint64>{0, ExportTable::inBatch, 2 * ExportTable::inBatch}));
    }

    void everyByteThatIsNotTakenIsNoticed()
    {
        FixedTable table(QStringList(2 * ExportTable::inBatch, QStringLiteral("x")));
        const qint64 size = csvOf(table, {}).size();
        for (const qint64 room : {qint64(0), qint64(1), size / 2, size - 1}) {
            SmallDevice device(room);
            QCOMPARE(writeCsv(table, {}, device, {}), WriteEnd::NotWritten);
        }
        SmallDevice device(size);
        QCOMPARE(writeCsv(table, {}, device, {}), WriteEnd::Whole);
    }

    void tableThatCannotBeReadIsNotWhole()
    {
        FixedTable table(QStringList(2 * ExportTable::inBatch, QStringLiteral("x")));
        table.setDamagedFrom(ExportTable::inBatch);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(writeCsv(table, {}, buffer, {}), WriteEnd::NotRead);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwriter_test.moc"
