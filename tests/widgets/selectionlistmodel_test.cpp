// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionlistmodel.h"

#include "browsing/cataloguesession.h"
#include "browsing/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

} // namespace

/// The selection as a list: its rows follow whatever happens to it.
class SelectionListModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsTellNamePlaceAndNote();
    void whatIsGoneIsTold();
    void textsFollowTheLanguage();
    void changesAreNoReset_data();
    void changesAreNoReset();
    void otherListIsAReset();
    void onlyOneRowIsMovedWithinTheList();
    void failureIsTold();
    void randomChangesKeepEveryIndexOnItsPartner_data();
    void randomChangesKeepEveryIndexOnItsPartner();

private:
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->partners().at(row).slug);
        return rows;
    }
    void fill(const QStringList &slugs)
    {
        QList<SelectedPartner> partners;
        for (const QString &slug : slugs)
            partners.append({slug});
        QVERIFY(!m_selection->replace(partners));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BrowsingState> m_state;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<MySelection> m_selection;
    std::unique_ptr<SelectionListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SelectionListModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<BrowsingState>();
    m_session = std::make_unique<CatalogueSession>(*m_state, QStringLiteral(BUNDLED_CATALOGUE));
    m_state->setLanguage(*Language::fromTag(u"en"));
    QVERIFY(!m_session->openBundled());
    m_selection = std::make_unique<MySelection>(m_folder->filePath(text("selection.json")));
    m_selection->setCatalogue(text("atlas"));
    m_model = std::make_unique<SelectionListModel>(*m_state, *m_selection);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void SelectionListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
}

void SelectionListModelTest::rowsTellNamePlaceAndNote()
{
    QVERIFY(!m_selection->replace({{text("medical-delta"), text("call them"), text("Old name")}}));
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data().toString(), text("Medical Delta"));
    QCOMPARE(row.data(PlaceNameRole).toString(), text("Regional"));
    QCOMPARE(row.data(ContextRole).toString(), text("call them"));
    QCOMPARE(row.data(PartnerIdRole).toInt(), m_state->catalogue()->partnerWithSlug(text("medical-delta")));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), text("Medical Delta, Regional. Note: call them"));
    QCOMPARE(m_model->goneCount(), 0);
    QVERIFY(!m_selection->setNote(text("medical-delta"), QString()));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), text("Medical Delta, Regional"));
}

void SelectionListModelTest::whatIsGoneIsTold()
{
    QVERIFY(!m_selection->replace({{text("atlantis"), {}, text("City of Atlantis")}, {text("nameless")}}));
    QCOMPARE(m_model->goneCount(), 2);
    QCOMPARE(m_model->index(0).data().toString(), text("City of Atlantis"));
    QCOMPARE(m_model->index(1).data().toString(), text("nameless"));
    QCOMPARE(m_model->index(0).data(PlaceNameRole).toString(), text("No longer in this catalogue"));
    QCOMPARE(m_model->index(0).data(PartnerIdRole).toInt(), 0);
}

void SelectionListModelTest::textsFollowTheLanguage()
{
    fill({text("municipality-of-the-hague")});
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_state->setLanguage(*Language::fromTag(u"nl"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(0).data().toString(), text("Gemeente Den Haag"));
    m_state->setCatalogue(nullptr);
    QCOMPARE(m_model->goneCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), text("municipality-of-the-hague"));
}

void SelectionListModelTest::changesAreNoReset_data()
{
    QTest::addColumn<QString>("after");
    for (const char *after : {"b a c d", "b c d a", "d a b c", "a c b d", "a b d c", "b c d", "a c d", "a b c",
                              "x a b c d", "a b x c d", "a b c d x"})
        QTest::newRow(after) << text(after);
}

void SelectionListModelTest::changesAreNoReset()
{
    QFETCH(const QString, after);
    fill({text("a"), text("b"), text("c"), text("d")});
    const QList<QPersistentModelIndex> before{m_model->index(0), m_model->index(1), m_model->index(2),
                                              m_model->index(3)};
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    fill(after.split(QLatin1Char(' ')));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(rows().join(QLatin1Char(' ')), after);
    for (int number = 0; number < 4; ++number) {
        const QString slug(QLatin1Char(static_cast<char>('a' + number)));
        QCOMPARE(before.at(number).isValid() ? before.at(number).row() : -1, static_cast<int>(rows().indexOf(slug)));
    }
}

void SelectionListModelTest::otherListIsAReset()
{
    fill({text("a"), text("b"), text("c")});
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    fill({text("c"), text("b"), text("a")});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(rows(), QStringList({text("c"), text("b"), text("a")}));
    QVERIFY(!m_selection->clear());
    QCOMPARE(m_model->rowCount(), 0);
}

void SelectionListModelTest::onlyOneRowIsMovedWithinTheList()
{
    fill({text("a"), text("b"), text("c")});
    QVERIFY(m_model->moveRow({}, 0, {}, 3));
    QCOMPARE(rows(), QStringList({text("b"), text("c"), text("a")}));
    QVERIFY(m_model->moveRow({}, 2, {}, 1));
    QCOMPARE(rows(), QStringList({text("b"), text("a"), text("c")}));
    QVERIFY(!m_model->moveRows({}, 0, 2, {}, 3));
    QVERIFY(!m_model->moveRow({}, 0, m_model->index(1), 0));
    QCOMPARE(rows(), QStringList({text("b"), text("a"), text("c")}));
}

void SelectionListModelTest::failureIsTold()
{
    fill({text("a"), text("b")});
    QFile file(m_folder->filePath(text("selection.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 2})");
    file.close();
    QSignalSpy failed(m_model.get(), &SelectionListModel::failed);
    QVERIFY(!m_model->moveRow({}, 0, {}, 2));
    QCOMPARE(failed.count(), 1);
}

void SelectionListModelTest::randomChangesKeepEveryIndexOnItsPartner_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void SelectionListModelTest::randomChangesKeepEveryIndexOnItsPartner()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    for (int step = 0; step < 60; ++step) {
        QHash<QString, QPersistentModelIndex> indexes;
        for (int row = 0; row < m_model->rowCount(); ++row)
            indexes.insert(m_model->partners().at(row).slug, m_model->index(row));
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QString slug = QStringLiteral("p%1").arg(below(10));
        if (below(3) == 0)
            QVERIFY(!m_selection->toggle({slug}));
        else if (below(3) == 0)
            QVERIFY(!m_selection->setNote(slug, QString::number(step)));
        else
            QVERIFY(!m_selection->move(below(10), below(10)));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_model->partners(), m_selection->partners());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString own = m_model->partners().at(row).slug;
            if (indexes.contains(own))
                QCOMPARE(indexes.value(own).row(), row);
        }
    }
}

QTEST_MAIN(SelectionListModelTest)
#include "selectionlistmodel_test.moc"
