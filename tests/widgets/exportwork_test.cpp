// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportwork.h"

#include "exporting/exportfixture.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace
{

constexpr int manyPartners = 2000; // enough for many steps

/// Holds a work at its first step until it is let go.
class Halt final
{
public:
    explicit Halt(ExportWork &work)
    {
        work.setStepObserver([gates = m_gates] {
            gates->arrived.release();
            gates->mayGoOn.acquire();
            gates->mayGoOn.release();
        });
    }
    ~Halt() { letGo(); }
    Q_DISABLE_COPY_MOVE(Halt)

    /// False if the work ended without a step.
    [[nodiscard]] bool isReached() const
    {
        return QTest::qWaitFor([this] { return m_gates->arrived.tryAcquire(); }, 30000);
    }
    void letGo() const { m_gates->mayGoOn.release(); }

private:
    struct Gates {
        QSemaphore arrived;
        QSemaphore mayGoOn;
    };
    std::shared_ptr<Gates> m_gates = std::make_shared<Gates>(); ///< the thread may outlive the halt
};

SourceFolder largeSource()
{
    SourceFolder source;
    for (int number = 0; number < manyPartners; ++number) {
        const QString name = QStringLiteral("Partner %1").arg(number);
        source.addPartner(QStringLiteral("partner-%1").arg(number), name, name, QStringLiteral("\"leiden\""));
    }
    return source;
}

} // namespace

/// Long work of the export dialog: it is whole, or it is cancelled and nothing is there.
class ExportWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fileIsWrittenWhileTheWindowLives_data() { addFormats(); }
    void fileIsWrittenWhileTheWindowLives();
    void cancelledWorkLeavesTheOldFile_data() { addFormats(); }
    void cancelledWorkLeavesTheOldFile();
    void pagesAreCancelledWhileTheyAreDrawn();
    void tableIsCopied();
    void copyIsCancelled();
    void workEndsWithItsOwner();
    void nextWorkFollows();

private:
    static void addFormats();
    void begin(ExportWork &work, const QByteArray &format) const;
    [[nodiscard]] ExportRequest request(const QByteArray &format) const;
    [[nodiscard]] PageMaker pages() const;
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("list")); }

    ExportFixture m_fixture{largeSource()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportWorkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
}

void ExportWorkTest::addFormats()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"csv", "xlsx", "json", "jsonld", "pdf"})
        QTest::newRow(format) << QByteArray(format);
}

ExportRequest ExportWorkTest::request(const QByteArray &format) const
{
    ExportProfile profile;
    profile.format = *exportFormatWithSlug(QString::fromLatin1(format));
    profile.sort = ExportSort{ListColumn::Name, true};
    return m_fixture.request(profile, "en");
}

PageMaker ExportWorkTest::pages() const
{
    return [this](const ExportRequest &sorted) { return pagesOf(m_fixture.catalogue(), sorted); };
}

void ExportWorkTest::begin(ExportWork &work, const QByteArray &format) const
{
    if (format == "pdf")
        work.writePages(request(format), path(), pages());
    else
        work.write(request(format), path());
}

void ExportWorkTest::fileIsWrittenWhileTheWindowLives()
{
    QFETCH(const QByteArray, format);
    ExportWork work;
    const QSignalSpy written(&work, &ExportWork::written);
    const QSignalSpy failed(&work, &ExportWork::failed);
    QSignalSpy progressed(&work, &ExportWork::progressed);
    int turns = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&turns] { ++turns; });
    window.start(1);
    begin(work, format);
    QVERIFY(work.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 30000);
    QVERIFY(!work.isRunning());
    QVERIFY(failed.isEmpty());
    QVERIFY(turns > 1);
    QCOMPARE(written.first().first().toString(), path());
    int before = 0;
    for (const QList<QVariant> &arguments : progressed) {
        QVERIFY(arguments.first().toInt() >= before && arguments.first().toInt() <= ExportWork::whole);
        before = format == "pdf" ? 0 : arguments.first().toInt(); // sorting comes before the pages
    }
    if (format == "pdf")
        QVERIFY(bytesOfFile(path()).startsWith("%PDF"));
    else
        QCOMPARE(bytesOfFile(path()), ExportFixture::bytesOf(request(format)));
}

void ExportWorkTest::cancelledWorkLeavesTheOldFile()
{
    QFETCH(const QByteArray, format);
    ExportWork work;
    const QSignalSpy written(&work, &ExportWork::written);
    QSignalSpy failed(&work, &ExportWork::failed);
    std::optional<ExportFailure> failure;
    connect(&work, &ExportWork::failed, this, [&failure](const ExportFailure &one) { failure = one; });
    const Halt halt(work);
    begin(work, format);
    QVERIFY(halt.isReached());
    work.cancel();
    halt.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count() + written.count(), 1, 30000);
    QCOMPARE(written.count(), 0);
    QVERIFY(failure && failure->reason == ExportFailureReason::Cancelled);
    QVERIFY(!work.isRunning());
    QCOMPARE(bytesOfFile(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportWorkTest::pagesAreCancelledWhileTheyAreDrawn()
{
    ExportWork work;
    const QSignalSpy written(&work, &ExportWork::written);
    const QSignalSpy failed(&work, &ExportWork::failed);
    // The thread ended long before: what is cancelled here are the steps of drawing.
    connect(&work, &ExportWork::progressed, &work, [&work](int done) {
        if (done > ExportWork::whole / 2)
            work.cancel();
    });
    begin(work, "pdf");
    QTRY_COMPARE_WITH_TIMEOUT(failed.count() + written.count(), 1, 30000);
    QCOMPARE(failed.count(), 1);
    QVERIFY(written.isEmpty());
    QCOMPARE(bytesOfFile(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportWorkTest::tableIsCopied()
{
    ExportWork work;
    TableClipboard copied;
    connect(&work, &ExportWork::copied, this, [&copied](const TableClipboard &table) { copied = table; });
    work.copy(request("csv"));
    QTRY_VERIFY(!copied.text.isEmpty());
    QCOMPARE(copied.text.count(QLatin1Char('\n')), m_fixture.partners("en").size() + 1);
    QVERIFY(copied.html.contains(QLatin1String("<table>")));
    QVERIFY(copied.text.indexOf(QLatin1String("Partner 9\t")) < copied.text.indexOf(QLatin1String("Partner 8\t")));
}

void ExportWorkTest::copyIsCancelled()
{
    ExportWork work;
    const QSignalSpy copied(&work, &ExportWork::copied);
    const QSignalSpy failed(&work, &ExportWork::failed);
    const Halt halt(work);
    work.copy(request("csv"));
    QVERIFY(halt.isReached());
    work.cancel();
    halt.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count() + copied.count(), 1, 30000);
    QVERIFY(copied.isEmpty());
}

void ExportWorkTest::workEndsWithItsOwner()
{
    {
        ExportWork work;
        work.write(request("xlsx"), path());
    }

    QCOMPARE(bytesOfFile(path()), QByteArray("old"));
    {
        ExportWork work;
        const QSignalSpy progressed(&work, &ExportWork::progressed);
        work.writePages(request("pdf"), path(), pages());
        QTRY_VERIFY(!progressed.isEmpty());
    }
    QCOMPARE(bytesOfFile(path()), QByteArray("old"));
}

void ExportWorkTest::nextWorkFollows()
{
    ExportWork work;
    QSignalSpy written(&work, &ExportWork::written);
    const QSignalSpy failed(&work, &ExportWork::failed);
    {
        const Halt halt(work);
        work.write(request("csv"), path());
        QVERIFY(halt.isReached());
        work.cancel();
        halt.letGo();
        QTRY_COMPARE(failed.count(), 1);
    }
    work.setStepObserver({});
    work.write(request("json"), path());
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(bytesOfFile(path()), ExportFixture::bytesOf(request("json")));
}

QTEST_MAIN(ExportWorkTest)
#include "exportwork_test.moc"
