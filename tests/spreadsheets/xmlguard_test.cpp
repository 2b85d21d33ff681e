// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/xmlguard.h"

#include <QTest>

class XmlGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatOfficeProgramsWriteIsAccepted_data();
    void whatOfficeProgramsWriteIsAccepted();
    void whatWouldTakeTooLongIsRefused_data();
    void whatWouldTakeTooLongIsRefused();
};

namespace
{

/// In one piece and byte by byte.
bool isAccepted(const QByteArray &document)
{
    XmlGuard whole;
    XmlGuard pieces;
    const bool asWhole = whole.accepts(document);
    bool inPieces = true;
    for (qsizetype place = 0; place < document.size() && inPieces; ++place)
        inPieces = pieces.accepts(QByteArrayView(document).sliced(place, 1));
    // A byte order mark comes in the first piece of any real file.
    if (!document.startsWith("\xEF"))
        [&] { QCOMPARE(inPieces, asWhole); }();
    return asWhole;
}

QByteArray attributes(int count, const char *name)
{
    QByteArray text;
    for (int number = 0; number < count; ++number)
        text += ' ' + QByteArray(name) + QByteArray::number(number) + "=\"a='b'\"";
    return text;
}

} // namespace

void XmlGuardTest::whatOfficeProgramsWriteIsAccepted_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a document") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\n<a>b</a>");
    QTest::newRow("other quotes") << QByteArray("<?xml version='1.0' encoding='utf-8'?><a/>");
    QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF<a/>");
    QTest::newRow("comment and section") << QByteArray("<a><!-- <!DOCTYPE> ' - -- > --><![CDATA[<<<]] >]]></a>");
    QTest::newRow("attributes") << "<a" + attributes(120, "b") + "/>";
    QTest::newRow("namespaces") << "<a" + attributes(60, "xmlns:b") + "/>";
    QTest::newRow("elements beside each other") << "<a>" + QByteArray("<b></b><c/><d e='/'/>").repeated(1000) + "</a>";
    QTest::newRow("within each other") << QByteArray("<a>").repeated(60) + QByteArray("</a>").repeated(60);
    QTest::newRow("formula") << QByteArray("<a f=\"") + QByteArray("=").repeated(1000) + "\"/>";
}

void XmlGuardTest::whatOfficeProgramsWriteIsAccepted()
{
    QFETCH(QByteArray, document);
    QVERIFY(isAccepted(document));
}

void XmlGuardTest::whatWouldTakeTooLongIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no XML") << QByteArray("a<b/>");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0", 6);
    QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='UTF-16'?><a/>");
    QTest::newRow("two encodings") << QByteArray("<?xml encoding='UTF-16' x=\" encoding='utf-8'\"?><a/>");
    QTest::newRow("NUL") << QByteArray("<a>\0</a>", 8);
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a><a/>");
    QTest::newRow("entities") << QByteArray("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    QTest::newRow("attributes") << "<a" + attributes(200, "b") + "/>";
    QTest::newRow("attributes after a comment") << "<a><!-- \" --><b" + attributes(200, "b") + "/></a>";
    QTest::newRow("attributes after a section") << "<a><![CDATA[<b c=\"]]><b" + attributes(200, "b") + "/></a>";
    QTest::newRow("namespaces") << "<a>" + ("<b" + attributes(100, "xmlns:b") + "/>").repeated(3) + "</a>";
    QTest::newRow("within each other") << QByteArray("<a>").repeated(70);
    QTest::newRow("a long instruction") << "<?xml " + QByteArray(2000, ' ') + "?><a/>";
}

void XmlGuardTest::whatWouldTakeTooLongIsRefused()
{
    QFETCH(QByteArray, document);
    QVERIFY(!isAccepted(document));
}

QTEST_GUILESS_MAIN(XmlGuardTest)
#include "xmlguard_test.moc"
