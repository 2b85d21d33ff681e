// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/doubtsearch.h"

#include "compiling/cataloguewriter.h"

#include <QTemporaryDir>
#include <QTest>

namespace
{

const Language english = *Language::fromTag(u"en");
const Language dutch = *Language::fromTag(u"nl");
const QDate today(2026, 11, 25);

LocalizedText both(const QString &text)
{
    LocalizedText made;
    made.set(english, text);
    made.set(dutch, text);
    return made;
}

PartialDate date(const char *iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

/// Nothing about it is doubtful.
DraftPartner faultless(const QString &slug, const QString &name)
{
    DraftPartner partner;
    partner.slug = slug;
    partner.name = both(name);
    partner.description.set(english, QStringLiteral("Since 1998, with 1,400 students in twelve places."));
    partner.description.set(dutch, QStringLiteral("Sinds 1998, met 1.400 studenten op 12 plekken."));
    partner.status = PartnerStatus::Active;
    partner.checkedOn = date("2026-01");
    partner.agreementUntil = date("2027");
    partner.links.append({QStringLiteral("https://%1.example/").arg(slug), english, both(QStringLiteral("Website")),
                          LinkRole::Website, true});
    partner.members.append({{}, both(QStringLiteral("A member"))});
    partner.categories[static_cast<std::size_t>(CategoryTree::Kind)] = {{QStringLiteral("k"), 0, 0}};
    partner.categories[static_cast<std::size_t>(CategoryTree::Place)] = {{QStringLiteral("p"), 0, 0}};
    return partner;
}

Draft faultlessDraft()
{
    Draft draft;
    draft.id = QStringLiteral("fixture");
    draft.languages = {dutch, english};
    draft.organisation = draft.title = draft.introduction = both(QStringLiteral("Text"));
    draft.categories = {{CategoryTree::Kind, QStringLiteral("k"), {}, both(QStringLiteral("Kind")), {}, {}},
                        {CategoryTree::Place, QStringLiteral("p"), {}, both(QStringLiteral("Place")), {}, {}}};
    const QStringList names = {QStringLiteral("Apple"),          QStringLiteral("Banana"), QStringLiteral("Cherry"),
                               QStringLiteral("Damson"),         QStringLiteral("Elder"),  QStringLiteral("Fig"),
                               QStringLiteral("Grape"),          QStringLiteral("Hazel"),  QStringLiteral("Iris"),
                               QStringLiteral("Juniper Garden"), QStringLiteral("Kumquat")};
    for (const QString &name : names)
        draft.partners.append(faultless(name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')), name));
    return draft;
}

/// Each defect once; `expected` tells them as lineOf() does.
Draft seededDraft(QStringList &expected)
{
    Draft draft = faultlessDraft();
    draft.categories[1].name.set(english, QString());
    draft.partners[0].name.set(dutch, QString());
    draft.partners[1].description.set(english, QStringLiteral("Since 1997, with 1,400 students in twelve places."));
    draft.partners[2].links.clear();
    draft.partners[3].links[0].isVerified = false;
    draft.partners[4].checkedOn = PartialDate();
    draft.partners[5].checkedOn = date("2024-11-24");
    draft.partners[6].agreementUntil = date("2026-11-24");
    draft.partners[7].links[0].address = QStringLiteral("http://www.grape.example");
    DraftPartner twin = faultless(QStringLiteral("juniper-twin"), QStringLiteral("Juniper Gardens"));
    draft.partners.append(twin);
    draft.partners[10].links[0].label.set(dutch, QStringLiteral("CafÃ©"));
    expected = {QStringLiteral("missing-translation category place/p name en  'Place' "),
                QStringLiteral("missing-translation partner apple name nl  'Apple' "),
                QStringLiteral("stale-translation partner banana description   '1998 (nl), 1997 (en)' "),
                QStringLiteral("no-link partner cherry links   '' "),
                QStringLiteral("unverified-link partner damson links   'https://damson.example/' "),
                QStringLiteral("never-checked partner elder checked_on   '' "),
                QStringLiteral("checked-long-ago partner fig checked_on  2024-11-24 '' "),
                QStringLiteral("agreement-over partner grape agreement_until  2026-11-24 '' "),
                QStringLiteral("same-site partner hazel links   'grape.example' grape"),
                QStringLiteral("similar-name partner juniper-twin name   'Juniper Garden' juniper-garden"),
                QStringLiteral("mangled-text partner kumquat links nl  'CafÃ©' ")};
    return draft;
}

QString lineOf(const Doubt &doubt)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 '%7' %8")
        .arg(slugOf(doubt.kind), doubt.part, doubt.slug, doubt.field, doubt.language.tag(), doubt.date.iso(),
             doubt.detail, doubt.otherSlug);
}

QStringList doubtsIn(RecordSource &source, const QSet<DoubtKind> &kinds = {})
{
    QStringList lines;
    const std::optional<QList<Doubt>> doubts = findDoubts(source, today, kinds);
    if (!doubts)
        return {QStringLiteral("stopped")};
    for (const Doubt &doubt : *doubts)
        lines.append(lineOf(doubt));
    return lines;
}

QStringList doubtsIn(const Draft &draft, const QSet<DoubtKind> &kinds = {})
{
    DraftRecordSource source(draft, {});
    return doubtsIn(source, kinds);
}

} // namespace

/// Features 35, 69, 71 and 73: what an editor should look at.
class DoubtSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void faultlessCatalogueHasNoDoubts() { QCOMPARE(doubtsIn(faultlessDraft()), QStringList()); }

    void everySeededDefectIsFoundAndNothingElse()
    {
        QStringList expected;
        const Draft draft = seededDraft(expected);
        QCOMPARE(doubtsIn(draft), expected);
        for (const DoubtKind kind : everyDoubtKind)
            QVERIFY2(!expected.filter(slugOf(kind)).isEmpty(), qPrintable(slugOf(kind)));
    }

    void fileHasTheSameDoubts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.sqlite"));
        QStringList expected;
        QCOMPARE(writeCatalogue(seededDraft(expected), {}, path), QString());
        auto opened = Catalogue::open(path);
        QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
        const auto records = CatalogueRecords::open(*std::get<std::unique_ptr<Catalogue>>(opened));
        QVERIFY(records);
        CatalogueRecordSource source(*records);
        QCOMPARE(doubtsIn(source), expected);
    }

    void kindsCanBeChosen()
    {
        QStringList expected;
        const Draft draft = seededDraft(expected);
        for (const DoubtKind kind : everyDoubtKind)
            QCOMPARE(doubtsIn(draft, {kind}), expected.filter(slugOf(kind) + QLatin1Char(' ')));
    }

    void everyTextMayLackALanguage_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"name", "description", "links", "members", "organisation", "title", "introduction"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void everyTextMayLackALanguage()
    {
        QFETCH(QString, field);
        Draft draft = faultlessDraft();
        DraftPartner &partner = draft.partners[0];
        const QHash<QString, LocalizedText *> texts = {{QStringLiteral("name"), &partner.name},
                                                       {QStringLiteral("description"), &partner.description},
                                                       {QStringLiteral("links"), &partner.links[0].label},
                                                       {QStringLiteral("members"), &partner.members[0].name},
                                                       {QStringLiteral("organisation"), &draft.organisation},
                                                       {QStringLiteral("title"), &draft.title},
                                                       {QStringLiteral("introduction"), &draft.introduction}};
        texts.value(field)->set(english, QString());
        const QStringList doubts = doubtsIn(draft, {DoubtKind::MissingTranslation});
        QCOMPARE(doubts.size(), 1);
        QVERIFY(doubts.first().contains(QStringLiteral(" %1 en ").arg(field)));
    }

    void daysAtTheEdgeAreNoDoubt_data()
    {
        QTest::addColumn<QString>("checked");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("doubts");
        const auto row = [](const char *name, const char *checked, const char *until, PartnerStatus status,
                            int doubts) {
            QTest::newRow(name) << QString::fromLatin1(checked) << QString::fromLatin1(until)
                                << static_cast<int>(status) << doubts;
        };
        row("checked two years ago to the day", "2024-11-25", "2027", PartnerStatus::Active, 0);
        row("checked a day earlier", "2024-11-24", "2027", PartnerStatus::Active, 1);
        row("checked in a month that is not past two years", "2024-11", "2027", PartnerStatus::Active, 0);
        row("checked in a month that is", "2024-10", "2027", PartnerStatus::Active, 1);
        row("runs until today", "2026", "2026-11-25", PartnerStatus::Active, 0);
        row("ran until yesterday", "2026", "2026-11-24", PartnerStatus::Unknown, 1);
        row("runs until some day of this year", "2026", "2026", PartnerStatus::Active, 0);
        row("over, as the status says", "2026", "2020", PartnerStatus::Ended, 0);
        row("over, under another name", "2026", "2020", PartnerStatus::Renamed, 0);
    }
    void daysAtTheEdgeAreNoDoubt()
    {
        QFETCH(QString, checked);
        QFETCH(QString, until);
        QFETCH(int, status);
        Draft draft = faultlessDraft();
        draft.partners[0].checkedOn = *PartialDate::fromIso(checked);
        draft.partners[0].agreementUntil = *PartialDate::fromIso(until);
        draft.partners[0].status = static_cast<PartnerStatus>(status);
        QTEST(static_cast<int>(doubtsIn(draft).size()), "doubts");
    }

    void searchCanBeStopped()
    {
        const Draft draft = faultlessDraft();
        DraftRecordSource source(draft, {});
        QVERIFY(!findDoubts(source, today, {}, [](int done, int of) { return done != 0 || of != 11; }));
    }
};

QTEST_GUILESS_MAIN(DoubtSearchTest)
#include "doubtsearch_test.moc"
