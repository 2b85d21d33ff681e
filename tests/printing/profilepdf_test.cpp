// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/profilepdf.h"

#include "exporting/exportfixture.h"
#include "printing/pdfreader.h"
#include "support/cataloguecopy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Profiles of PDF on a small catalogue: what is on the pages, and in which order.
class ProfilePdfTest final : public QObject
{
    Q_OBJECT

private slots:
    void listHasTheColumnsOfTheProfile();
    void datesAreWrittenForPeople();
    void partnersStandInTheOrderOfTheProfile_data();
    void partnersStandInTheOrderOfTheProfile();
    void everythingIsPrintedAsTheColumnsOfTheList();
    void cancelledOneLeavesNothing_data();
    void cancelledOneLeavesNothing();
    void damageMetWhileDrawingLeavesTheOldFile_data();
    void damageMetWhileDrawingLeavesTheOldFile();
    void catalogueIsNotReplaced();
    void filterIsTold();
    void catalogueThatIsAnotherOneIsTold();
    void folderThatIsMissingIsTold();

private:
    [[nodiscard]] ExportRequest request(PdfLayout layout) const
    {
        ExportProfile profile;
        profile.format = ExportFormat::Pdf;
        profile.layout = layout;
        profile.columns = printedListColumns();
        return m_small.request(profile, "en");
    }
    [[nodiscard]] QString textOf(const ExportRequest &request) const
    {
        const std::optional<ExportFailure> failure = exportPdf(m_small.catalogue(), request, {}, m_target);
        return failure ? exportFailureText(*failure) : squeezed(textOfPdf(m_target));
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ExportFixture m_small;
    QTemporaryDir m_folder;
    QString m_target = m_folder.filePath(QStringLiteral("list.pdf"));
};

void ProfilePdfTest::listHasTheColumnsOfTheProfile()
{
    ExportRequest asked = request(PdfLayout::List);
    asked.profile.columns = {ListColumn::Slug, ListColumn::Name, ListColumn::Note};
    asked.notes.insert(QStringLiteral("leiden"), QStringLiteral("Bring a brochure"));
    const QString text = textOf(asked);
    for (const char *expected : {"Bringabrochure", "leiden", "LeidenUniversity"})
        QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("https")), "the website was not asked for");
}

void ProfilePdfTest::datesAreWrittenForPeople()
{
    ExportProfile profile = request(PdfLayout::List).profile;
    profile.columns = {ListColumn::Name, ListColumn::CheckedOn};
    profile.language = languageOf("nl"); // not that of the interface
    const CatalogueCopy copy(m_small.catalogue().info().path);
    QCOMPARE(copy.run({QStringLiteral("UPDATE partner SET checked_on = '2026-03-09'")}), QString());
    const ExportFixture changed(copy.path());
    QVERIFY(!exportPdf(changed.catalogue(), changed.request(profile, "en"), {}, m_target));
    const QString text = squeezed(textOfPdf(m_target));
    QVERIFY2(text.contains(QLatin1String("9maart2026")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("2026-03-09")));
}

void ProfilePdfTest::partnersStandInTheOrderOfTheProfile_data()
{
    QTest::addColumn<int>("layout");
    QTest::newRow("list") << static_cast<int>(PdfLayout::List);
    QTest::newRow("sheets") << static_cast<int>(PdfLayout::Sheets);
}

void ProfilePdfTest::partnersStandInTheOrderOfTheProfile()
{
    QFETCH(int, layout);
    ExportRequest asked = request(static_cast<PdfLayout>(layout));
    QStringList names;
    for (const PartnerId partner : asked.partners)
        names.append(squeezed(m_small.catalogue().nameOf(partner).exactly(languageOf("en"))));
    QVERIFY(names.size() >= 2);
    const auto isBefore = [](const QString &text, const QString &first, const QString &second) {
        return text.indexOf(first) >= 0 && text.indexOf(first) < text.indexOf(second);
    };
    QVERIFY(isBefore(textOf(asked), names.first(), names.last()));
    asked.profile.sort = ExportSort{ListColumn::Name, true};
    QVERIFY(isBefore(textOf(asked), names.last(), names.first()));
}

void ProfilePdfTest::everythingIsPrintedAsTheColumnsOfTheList()
{
    ExportRequest asked = request(PdfLayout::List);
    const QString list = textOf(asked);
    asked.profile.hasEverything = true;
    QCOMPARE(textOf(asked), list);
    QVERIFY(list.contains(QLatin1String("LeidenUniversity")));
}

void ProfilePdfTest::cancelledOneLeavesNothing_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<bool>("isSorted");
    for (const PdfLayout layout : {PdfLayout::List, PdfLayout::Sheets, PdfLayout::Booklet}) {
        QTest::addRow("%s", qPrintable(slugOf(layout))) << static_cast<int>(layout) << false;
        QTest::addRow("%s, sorted", qPrintable(slugOf(layout))) << static_cast<int>(layout) << true;
    }
}

void ProfilePdfTest::cancelledOneLeavesNothing()
{
    QFETCH(int, layout);
    QFETCH(bool, isSorted);
    QFile::remove(m_target);
    ExportRequest asked = request(static_cast<PdfLayout>(layout));
    if (isSorted)
        asked.profile.sort = ExportSort{};
    const auto failure = exportPdf(m_small.catalogue(), asked, {}, m_target, [](qint64, qint64) { return false; });
    QVERIFY(failure.has_value());
    QCOMPARE(failure->reason, ExportFailureReason::Cancelled);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void ProfilePdfTest::damageMetWhileDrawingLeavesTheOldFile_data()
{
    QTest::addColumn<int>("layout");
    // A list of so few partners is read as a whole before the first line is drawn.
    for (const PdfLayout layout : {PdfLayout::Sheets, PdfLayout::Booklet})
        QTest::addRow("%s", qPrintable(slugOf(layout))) << static_cast<int>(layout);
}

void ProfilePdfTest::damageMetWhileDrawingLeavesTheOldFile()
{
    QFETCH(int, layout);
    put("before");
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    const ExportFixture opened(copy.path());
    const ExportRequest asked = opened.request(request(static_cast<PdfLayout>(layout)).profile, "en");
    const auto spoil = [&copy](qint64, qint64) {
        QFile file(copy.path());
        constexpr qint64 page = 4096; // bytes; the first one is read again at any time
        return file.open(QIODevice::ReadWrite) && file.seek(page) &&
               file.write(QByteArray(static_cast<int>(file.size() - page), 'x')) > 0;
    };
    const std::optional<ExportFailure> failure = exportPdf(opened.catalogue(), asked, {}, m_target, spoil);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->reason, ExportFailureReason::NotRead);
    QCOMPARE(bytesOfFile(m_target), QByteArray("before"));
}

void ProfilePdfTest::catalogueIsNotReplaced()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    const QByteArray before = bytesOfFile(copy.path());
    const auto failure = exportPdf(m_small.catalogue(), request(PdfLayout::List), {}, copy.path());
    QVERIFY(failure.has_value());
    QCOMPARE(failure->reason, ExportFailureReason::IsCatalogue);
    QVERIFY(exportFailureText(*failure).contains(copy.path()));
    QCOMPARE(bytesOfFile(copy.path()), before);
}

void ProfilePdfTest::filterIsTold()
{
    QVERIFY(!exportPdf(m_small.catalogue(), request(PdfLayout::List), {QStringLiteral("Museums")}, m_target));
    QVERIFY(squeezed(textOfPdf(m_target)).contains(QLatin1String("Only:Museums")));
}

void ProfilePdfTest::catalogueThatIsAnotherOneIsTold()
{
    ExportRequest asked = request(PdfLayout::Sheets);
    asked.info.path = m_folder.filePath(QStringLiteral("gone.sqlite"));
    const std::optional<ExportFailure> failure = exportPdf(m_small.catalogue(), asked, {}, m_target);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->reason, ExportFailureReason::NotRead);
    QVERIFY(exportFailureText(*failure).contains(QLatin1String("gone.sqlite")));
}

void ProfilePdfTest::folderThatIsMissingIsTold()
{
    const QString path = m_folder.filePath(QStringLiteral("no/such.pdf"));
    const std::optional<ExportFailure> failure = exportPdf(m_small.catalogue(), request(PdfLayout::Booklet), {}, path);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->reason, ExportFailureReason::NotWritten);
    QVERIFY(exportFailureText(*failure).contains(path));
}

QTEST_MAIN(ProfilePdfTest)
#include "profilepdf_test.moc"
