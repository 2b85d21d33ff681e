// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "support/cataloguecopy.h"
#include "support/cataloguewalk.h"
#include "support/filestate.h"

#include "catalogue/displaytext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <optional>

namespace
{

constexpr int unlimited = 1000000;
#ifdef __SANITIZE_ADDRESS__ // its own memory is many times the program's
constexpr bool judgesMemory = false;
#else
constexpr bool judgesMemory = true;
#endif

/// Opens and walks; empty if it was refused.
std::optional<CatalogueWalk> openAndWalk(const QString &path, int step, int first)
{
    const std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(path);
    const auto *catalogue = std::get_if<std::unique_ptr<Catalogue>>(&opened);
    return catalogue ? std::optional(walkThrough(**catalogue, step, first)) : std::nullopt;
}

/// MiB of real memory that this process had at most (proc(5), VmHWM).
double peakOfMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("This system does not tell how much memory a process has.");
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

void forgetPeakOfMemory()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (!references.open(QIODevice::WriteOnly) || references.write("5") != 1)
        qFatal("The peak of the memory cannot be forgotten.");
}

QString everyText(const QString &value)
{
    return QStringLiteral("UPDATE %1 SET text = ") + value;
}

} // namespace

/// Catalogues that may be opened or refused, but must neither crash, hang, write nor show what harms.
class HostileCatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void flippedBitsDoNoHarm_data();
    void flippedBitsDoNoHarm();
    void cutFileWithAMendedHeaderDoesNoHarm();
    void swappedPagesDoNoHarm();
    void hostileTextsAreShownCleanAndShort_data();
    void hostileTextsAreShownCleanAndShort();
    void blobInPlaceOfATextDoesNoHarm();
    void blobInALargeFileDoesNoHarm();
    void hostileOrderIsRead_data();
    void hostileOrderIsRead();
    void hugeTextIsToldAndNotCopied();
    void hostileNumbersDoNoHarm_data();
    void hostileNumbersDoNoHarm();

private:
    void walkAndExpectNoWriting(int longestText = unlimited, int step = 1, int first = 0);

    std::unique_ptr<CatalogueCopy> m_copy;
    std::optional<CatalogueWalk> m_walk;
};

void HostileCatalogueTest::init()
{
    m_copy = std::make_unique<CatalogueCopy>(QStringLiteral(BUNDLED_CATALOGUE));
    m_walk.reset();
}

void HostileCatalogueTest::walkAndExpectNoWriting(int longestText, int step, int first)
{
    const FileState before = stateOf(m_copy->path());
    m_walk = openAndWalk(m_copy->path(), step, first);
    QVERIFY(stateOf(m_copy->path()) == before);
    QVERIFY(!m_walk || m_walk->isClean);
    QVERIFY(!m_walk || m_walk->longestText <= longestText);
}

void HostileCatalogueTest::flippedBitsDoNoHarm_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HostileCatalogueTest::flippedBitsDoNoHarm()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray bytes = m_copy->bytes();
    int opened = 0;
    constexpr int flips = 100;
    for (int flip = 0; flip < flips; ++flip) {
        // Half of them anywhere, the others in the first two pages and in the header.
        constexpr int header = 100; // bytes
        const int room = flip % 2 == 0 ? static_cast<int>(bytes.size()) : flip % 4 == 1 ? 8192 : header;
        const auto offset = qsizetype{random.bounded(room)};
        const char spoiled = static_cast<char>(bytes.at(offset) ^ (1 << random.bounded(8)));
        m_copy->patch(offset, QByteArray(1, spoiled));
        // A whole walk takes a tenth of a second; most take one partner in 16, others each time.
        flip % 20 == 0 ? walkAndExpectNoWriting() : walkAndExpectNoWriting(unlimited, 16, flip % 16);
        if (QTest::currentTestFailed())
            qFatal("Bit flip at offset %lld", static_cast<long long>(offset));
        opened += m_walk ? 1 : 0;
        m_copy->patch(offset, bytes.mid(offset, 1));
    }
    QVERIFY(opened > 0);
    QVERIFY(opened < flips);
}

void HostileCatalogueTest::cutFileWithAMendedHeaderDoesNoHarm()
{
    const QByteArray bytes = m_copy->bytes();
    const qsizetype pages = bytes.size() / 4096;
    for (qsizetype left = pages - 1; left > 0; left -= 1 + pages / 40) {
        QByteArray cut = bytes.left(left * 4096);
        qToBigEndian(static_cast<quint32>(left), cut.data() + 28);
        m_copy->setBytes(cut);
        walkAndExpectNoWriting();
    }
}

void HostileCatalogueTest::swappedPagesDoNoHarm()
{
    QRandomGenerator random(6);
    const QByteArray bytes = m_copy->bytes();
    const int pages = static_cast<int>(bytes.size() / 4096);
    for (int attempt = 0; attempt < 40; ++attempt) {
        QByteArray swapped = bytes;
        const qsizetype from = random.bounded(1, pages);
        const qsizetype to = random.bounded(1, pages);
        swapped.replace(to * 4096, 4096, bytes.mid(from * 4096, 4096));
        m_copy->setBytes(swapped);
        walkAndExpectNoWriting();
    }
}

void HostileCatalogueTest::hostileTextsAreShownCleanAndShort_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *value) { QTest::newRow(name) << QString::fromUtf8(value); };
    row("NUL", "'a' || char(0) || 'b'");
    row("NUL only", "char(0)");
    row("invalid UTF-8", "CAST(x'61ff80c0c1fe62' AS TEXT)");
    row("half a character", "CAST(x'e282' AS TEXT)");
    row("lone surrogate", "CAST(x'eda080' AS TEXT)");
    row("empty", "''");
    row("blanks", "'   '");
    row("10,000 characters", "printf('%.*c', 10000, 'n')");
    row("10,000 characters of four bytes", "replace(printf('%.*c', 10000, 'n'), 'n', '🎓')");
    row("marks from right to left", "char(8238) || 'evil' || char(8237, 8294, 8295, 8296, 8297) || 'x'");
    row("right-to-left letters", "'جامعة ' || char(8238) || 'ליידן'");
    row("control characters", "char(1, 7, 8, 27, 127, 133, 155) || '[31m'");
    row("HTML", "'<img src=\"file:///etc/passwd\"><a href=\"javascript:x\">&lt;b&gt;</a><script>x</script>' || text");
    row("pictures in Markdown", "'![x](file:///etc/passwd) [y](javascript:z)' || text");
    row("line breaks", "replace(text, ' ', char(10))");
    row("marks", "replace(printf('%.*c', 3000, 'n'), 'n', '**a ')");
    row("combining accents", "replace(printf('%.*c', 3000, 'n'), 'n', char(769))");
    row("format of a name", "'%1 %2 %n %s %L1'");
}

void HostileCatalogueTest::hostileTextsAreShownCleanAndShort()
{
    QFETCH(QString, value);
    QStringList statements = {
        QStringLiteral("UPDATE link SET address = (SELECT %1 FROM (SELECT address AS text))").arg(value)};
    for (const char *table :
         {"catalogue_text", "category_text", "partner_name", "partner_other_name", "partner_description", "member_text",
          "link_text", "source_text", "city_text", "synonym_meaning"})
        statements.append(everyText(value).arg(QLatin1String(table)));
    QCOMPARE(m_copy->run(statements), QString());
    walkAndExpectNoWriting(longestDescription + 1);
    QVERIFY(m_walk);
    QCOMPARE(m_walk->partners, 128);
}

void HostileCatalogueTest::blobInPlaceOfATextDoesNoHarm()
{
    // A strict table takes no BLOB, so it is made lax for a moment.
    for (const char *table : {"partner_name", "partner_description", "category_text", "link_text"}) {
        const QString name = QString::fromLatin1(table);
        QCOMPARE(m_copy->rewriteSchema(name, QStringLiteral(" STRICT,"), QStringLiteral("")), QString());
        QCOMPARE(m_copy->run({everyText(QStringLiteral("x'00ff61fe'")).arg(name)}), QString());
        QCOMPARE(m_copy->rewriteSchema(name, QStringLiteral(") WITHOUT"), QStringLiteral(") STRICT, WITHOUT")),
                 QString());
    }
    walkAndExpectNoWriting();
}

void HostileCatalogueTest::blobInALargeFileDoesNoHarm()
{
    // The pages of a large file are not read when it is opened, so that its BLOBs are met while it is walked through.
    QCOMPARE(m_copy->run({QStringLiteral("INSERT INTO picture VALUES (1, 'image/png', zeroblob(20000000))")}),
             QString());
    blobInPlaceOfATextDoesNoHarm();
    QVERIFY(m_walk);
    QCOMPARE(m_walk->partners, 128);
}

void HostileCatalogueTest::hostileOrderIsRead_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QStringLiteral("x''");
    QTest::newRow("odd length") << QStringLiteral("x'01000000020000'");
    QTest::newRow("one byte") << QStringLiteral("x'01'");
    QTest::newRow("ids that do not exist") << QStringLiteral("x'e8030000ffffff7f00000000'");
    QTest::newRow("negative ids") << QStringLiteral("x'ffffffff00000080'");
    QTest::newRow("the same id often") << QStringLiteral("CAST(replace(hex(zeroblob(1000)), '0', 'a') AS BLOB)");
    QTest::newRow("16 million ids") << QStringLiteral("zeroblob(64000000)");
}

void HostileCatalogueTest::hostileOrderIsRead()
{
    QFETCH(QString, value);
    const bool isHuge = value.contains(QLatin1String("64000000"));
    QCOMPARE(m_copy->run({QStringLiteral("UPDATE category_order SET partners = %1 WHERE category = 1").arg(value)}),
             QString());
    if (!isHuge)
        QCOMPARE(m_copy->run({QStringLiteral("UPDATE category_order SET partners = %1").arg(value),
                              QStringLiteral("UPDATE partner_order SET partners = %1").arg(value)}),
                 QString());
    const FileState before = stateOf(m_copy->path());
    const std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(m_copy->path());
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    const Catalogue &catalogue = *std::get<std::unique_ptr<Catalogue>>(opened);
    const PartnerList list = catalogue.partnersIn(1, catalogue.info().languages.first());
    for (int position = 0; position < std::min(list.size(), 1000); ++position) {
        const PartnerId id = list.at(position);
        QCOMPARE(catalogue.partner(id).has_value(), id >= 1 && id <= 128);
    }
    if (!isHuge)
        (void)walkThrough(catalogue);
    QVERIFY(stateOf(m_copy->path()) == before);
}

void HostileCatalogueTest::hugeTextIsToldAndNotCopied()
{
    QCOMPARE(m_copy->run({QStringLiteral("UPDATE partner_description SET text = printf('%.*c', 150000000, 'x') "
                                         "WHERE partner = 1 AND language = 0")}),
             QString());
    forgetPeakOfMemory();
    const double before = peakOfMemory();
    const std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(m_copy->path());
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    const std::unique_ptr<Catalogue> &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    std::optional<Refusal> damage;
    catalogue->onDamage([&damage](const Refusal &refusal) { damage = refusal; });
    (void)walkThrough(*catalogue);
    QVERIFY(damage);
    QCOMPARE(damage->reason, RefusalReason::Damaged);
    // SQLite reads a cell once to compare its key, but no copy of it is made.
    const double grown = peakOfMemory() - before;
    QVERIFY2(!judgesMemory || grown < 200, qPrintable(QString::number(grown)));
}

void HostileCatalogueTest::hostileNumbersDoNoHarm_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
    row("language of a text", {QStringLiteral("UPDATE partner_name SET language = language + 1000")});
    row("negative language", {QStringLiteral("UPDATE partner_description SET language = -1 - language")});
    row("category of a partner", {QStringLiteral("UPDATE partner_category SET category = category + 100000")});
    row("category beyond 32 bits", {QStringLiteral("UPDATE partner_category SET category = category + 4294967296")});
    row("member of nobody", {QStringLiteral("UPDATE member SET member = 100000")});
    row("member of itself", {QStringLiteral("UPDATE member SET member = partner")});
    row("related to itself", {QStringLiteral("UPDATE related SET other = partner")});
    row("successor is itself", {QStringLiteral("UPDATE partner SET successor = id")});
    row("successor beyond 32 bits", {QStringLiteral("UPDATE partner SET successor = 9223372036854775807")});
    row("partners beyond 32 bits", {QStringLiteral("UPDATE partner SET id = id + 4294967296 WHERE id > 100")});
    row("city of no place", {QStringLiteral("UPDATE partner_city SET city = -1")});
    row("dates that are none",
        {QStringLiteral("UPDATE partner SET founded = 'x', started = '2012-99', ended = char(0), "
                        "checked_on = '99999999'")});
    row("300,000 members",
        {QStringLiteral("WITH RECURSIVE many (n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM many WHERE n < 300000) "
                        "INSERT INTO member SELECT 1, n, 2 FROM many")});
    row("counts",
        {QStringLiteral("UPDATE catalogue SET partner_count = 9223372036854775807, edition = -9223372036854775808"),
         QStringLiteral("UPDATE category SET partner_count = -5")});
    row("word of a million letters",
        {QStringLiteral("UPDATE partner_description SET text = printf('%.*c', 1000000, 'w') WHERE partner <= 5")});
    row("description of 10 MB",
        {QStringLiteral("UPDATE partner_description SET text = replace(printf('%.*c', 1000000, 'w'), 'w', "
                        "'**word** *x') WHERE partner = 3")});
    row("slug of a million letters",
        {QStringLiteral("UPDATE partner SET slug = printf('%.*c', 1000000, 's') || id WHERE id < 5"),
         QStringLiteral("UPDATE category SET slug = printf('%.*c', 1000000, 's') || id WHERE id < 5")});
}

void HostileCatalogueTest::hostileNumbersDoNoHarm()
{
    QFETCH(QStringList, statements);
    QCOMPARE(m_copy->run(statements), QString());
    walkAndExpectNoWriting(longestDescription + 1);
    QVERIFY(m_walk);
}

QTEST_GUILESS_MAIN(HostileCatalogueTest)
#include "hostilecatalogue_test.moc"
