// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportpreview.h"

#include "exporting/csvcells.h"
#include "exporting/exportfixture.h"

#include <QTest>

namespace
{

ExportPreview previewFor(const ExportRequest &request)
{
    const auto made = previewOf(request);
    if (std::holds_alternative<ExportFailure>(made))
        qFatal("A preview of a test cannot be made.");
    return std::get<ExportPreview>(made);
}

/// A catalogue with so many more partners.
SourceFolder sourceWith(int partners)
{
    SourceFolder source;
    for (int number = 0; number < partners; ++number) {
        const QString name = QStringLiteral("Partner %1").arg(number);
        source.addPartner(QStringLiteral("partner-%1").arg(number), name, name.repeated(number % 3 + 1),
                          QStringLiteral("\"leiden\""));
    }
    return source;
}

} // namespace

/// The preview is what the file will be, for every format.
class ExportPreviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreTheFirstOfTheFile_data();
    void rowsAreTheFirstOfTheFile();
    void jsonIsTheBeginningOfTheFile_data();
    void jsonIsTheBeginningOfTheFile();
    void sizeOfAShortListIsExact_data();
    void sizeOfAShortListIsExact();
    void sizeOfALongListIsAboutRight();
    void sortedListBeginsWithTheFirst();
    void sortedRequestHasNoSort();
    void pdfHasNoSize();
    void cancelledPreviewIsNone();
    void anotherFileIsRefused();

private:
    ExportFixture m_fixture{sourceWith(2 * previewedRows)};
};

void ExportPreviewTest::rowsAreTheFirstOfTheFile_data()
{
    QTest::addColumn<ExportProfile>("profile");
    ExportProfile profile;
    QTest::newRow("usual") << profile;
    profile.hasKeys = true;
    QTest::newRow("keys above") << profile;
    profile.opensIn = OpensIn::ExcelEnglish;
    profile.columns = {ListColumn::Note, ListColumn::Name};
    QTest::newRow("formulas are guarded") << profile;
    profile.hasEveryLanguage = true;
    QTest::newRow("side by side") << profile;
    profile.hasEverything = true;
    QTest::newRow("for editing") << profile;
}

void ExportPreviewTest::rowsAreTheFirstOfTheFile()
{
    QFETCH(const ExportProfile, profile);
    ExportRequest request = m_fixture.request(profile, "en");
    for (const PartnerId partner : request.partners)
        request.notes.insert(m_fixture.catalogue().slugOfPartner(partner), QStringLiteral("=1+1"));
    const ExportPreview preview = previewFor(request);
    QByteArray bytes = ExportFixture::bytesOf(request);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    const std::optional<CsvCells> cells = strictCsvCells(bytes, ',');
    QVERIFY(cells && cells->size() > previewedRows);
    QCOMPARE(preview.headings, cells->first());
    QCOMPARE(preview.rows, cells->mid(1, previewedRows));
    QVERIFY(preview.text.isEmpty());
}

void ExportPreviewTest::jsonIsTheBeginningOfTheFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("json") << ExportFormat::Json;
    QTest::newRow("jsonld") << ExportFormat::JsonLd;
}

void ExportPreviewTest::jsonIsTheBeginningOfTheFile()
{
    QFETCH(const ExportFormat, format);
    ExportProfile profile;
    profile.format = format;
    const ExportRequest request = m_fixture.request(profile, "en");
    const ExportPreview preview = previewFor(request);
    QVERIFY(preview.rows.isEmpty() && preview.headings.isEmpty());
    QVERIFY(preview.text.size() > 100);
    const QString whole = QString::fromUtf8(ExportFixture::bytesOf(request));
    QVERIFY(whole.startsWith(preview.text));
    QCOMPARE(preview.text.count(QLatin1Char('\n')), previewedRows);
}

void ExportPreviewTest::sizeOfAShortListIsExact_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::JsonLd})
        QTest::addRow("%s", qPrintable(slugOf(format))) << format;
}

void ExportPreviewTest::sizeOfAShortListIsExact()
{
    QFETCH(const ExportFormat, format);
    ExportProfile profile;
    profile.format = format;
    const ExportRequest request = m_fixture.request(profile, "nl");
    QCOMPARE(previewFor(request).bytes, ExportFixture::bytesOf(request).size());
}

void ExportPreviewTest::sizeOfALongListIsAboutRight()
{
    const ExportFixture fixture(sourceWith(700));
    const ExportRequest request = fixture.request(ExportProfile(), "en");
    const auto size = static_cast<double>(ExportFixture::bytesOf(request).size());
    const auto about = static_cast<double>(previewFor(request).bytes);
    QVERIFY2(about > 0.9 * size && about < 1.1 * size, qPrintable(QString::number(about / size)));
}

void ExportPreviewTest::sortedListBeginsWithTheFirst()
{
    ExportProfile profile;
    profile.sort = ExportSort{ListColumn::Name, true};
    const ExportRequest request = m_fixture.request(profile, "en");
    const ExportPreview descending = previewFor(request);
    profile.sort->isDescending = false;
    const ExportPreview ascending = previewFor(m_fixture.request(profile, "en"));
    QVERIFY(descending.rows.size() > 1);
    QVERIFY(QString::localeAwareCompare(descending.rows.first().first(), ascending.rows.first().first()) > 0);
    const std::optional<CsvCells> cells = strictCsvCells(ExportFixture::bytesOf(request), ',');
    QVERIFY(cells);
    QCOMPARE(descending.rows, cells->mid(1, previewedRows));
}

void ExportPreviewTest::sortedRequestHasNoSort()
{
    ExportProfile profile;
    profile.format = ExportFormat::Json;
    profile.sort = ExportSort{ListColumn::Slug, true};
    const ExportRequest request = m_fixture.request(profile, "en");
    const auto made = sortedRequest(m_fixture.records(), request);
    QVERIFY(std::holds_alternative<ExportRequest>(made));
    const auto &sorted = std::get<ExportRequest>(made);
    QVERIFY(!sorted.profile.sort);
    QCOMPARE(ExportFixture::bytesOf(sorted), ExportFixture::bytesOf(request));
}

void ExportPreviewTest::pdfHasNoSize()
{
    ExportProfile profile;
    profile.format = ExportFormat::Pdf;
    const ExportPreview preview = previewFor(m_fixture.request(profile, "en"));
    QCOMPARE(preview.bytes, 0);
    QCOMPARE(preview.headings.size(), usualListColumns().size());
    QVERIFY(!preview.rows.isEmpty());
}

void ExportPreviewTest::cancelledPreviewIsNone()
{
    ExportProfile profile;
    profile.sort = ExportSort{ListColumn::Name, false};
    const auto made = previewOf(m_fixture.request(profile, "en"), [](qint64, qint64) { return false; });
    QVERIFY(std::holds_alternative<ExportFailure>(made));
    QCOMPARE(std::get<ExportFailure>(made).reason, ExportFailureReason::Cancelled);
}

void ExportPreviewTest::anotherFileIsRefused()
{
    ExportRequest request = m_fixture.request(ExportProfile(), "en");
    request.identity = FileIdentity();
    const auto made = previewOf(request);
    QVERIFY(std::holds_alternative<ExportFailure>(made));
    QCOMPARE(std::get<ExportFailure>(made).reason, ExportFailureReason::NotRead);
    QVERIFY(exportFailureText(std::get<ExportFailure>(made)).contains(QLatin1String("sqlite")));
}

QTEST_GUILESS_MAIN(ExportPreviewTest)
#include "exportpreview_test.moc"
