// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/myselection.h"

#include "support/filestate.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

const QString leiden = text("leiden-university");

SelectedPartner partner(const char *slug, const char *note = "")
{
    return {text(slug), text(note), text(slug).toUpper()};
}

/// The slugs of a list, with notes in brackets.
QString shown(const QList<SelectedPartner> &partners)
{
    QStringList parts;
    for (const SelectedPartner &one : partners)
        parts.append(one.note.isEmpty() ? one.slug : one.slug + QLatin1Char('[') + one.note + QLatin1Char(']'));
    return parts.join(QLatin1Char(' '));
}

} // namespace

/// The list that the user picks, and what is kept of it.
class MySelectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void partnersAreAddedOnceAndRemoved();
    void togglingBackGivesNoteAndPlaceBack();
    void placeIsForgottenWithTheCatalogue();
    void partnersAreMoved_data();
    void partnersAreMoved();
    void notesAreOneLine();
    void listIsReplacedAndAppended();
    void whatHasNoSlugIsNotTaken();
    void everyCatalogueHasAListOfItsOwn();
    void withoutACatalogueNothingIsKept();
    void changesAreToldOnce();
    void nothingIsWrittenForNothing();
    void listIsKeptBetweenStarts();
    void usersFileIsInTheDataFolder();
    void whatAnotherProcessChangedIsNotLost();
    void moveFollowsThePartnerOfAnotherProcess();
    void fullListTakesNoMore();
    void randomStepsDoAsAPlainList_data();
    void randomStepsDoAsAPlainList();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("selection.json")); }
    void add(const QStringList &slugs)
    {
        for (const QString &slug : slugs)
            QVERIFY(!m_selection->add({slug}));
    }
    [[nodiscard]] QString shownList() const { return shown(m_selection->partners()); }
    /// As another process sees the file.
    [[nodiscard]] QString inFile(const QString &catalogue = leiden) const
    {
        return shown(readSelectionFile(file()).lists.value(catalogue));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MySelection> m_selection;
};

void MySelectionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_selection = std::make_unique<MySelection>(file());
    m_selection->setCatalogue(leiden);
}

void MySelectionTest::partnersAreAddedOnceAndRemoved()
{
    QVERIFY(m_selection->isEmpty());
    add({text("gent"), text("delft"), text("gent")});
    QCOMPARE(shownList(), text("gent delft"));
    QVERIFY(m_selection->contains(text("gent")));
    QVERIFY(!m_selection->remove(text("gent")));
    QVERIFY(!m_selection->remove(text("nobody")));
    QCOMPARE(shownList(), text("delft"));
    QVERIFY(!m_selection->contains(text("gent")));
    QVERIFY(!m_selection->clear());
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(inFile(), QString());
}

void MySelectionTest::togglingBackGivesNoteAndPlaceBack()
{
    add({text("a"), text("b"), text("c")});
    QVERIFY(!m_selection->setNote(text("b"), text("call them")));
    QVERIFY(!m_selection->toggle(partner("b")));
    QCOMPARE(shownList(), text("a c"));
    QVERIFY(!m_selection->toggle(partner("b")));
    QCOMPARE(shownList(), text("a b[call them] c"));
    // A place that there is no longer is the last one.
    QVERIFY(!m_selection->toggle(partner("c")));
    QVERIFY(!m_selection->toggle(partner("a")));
    QVERIFY(!m_selection->toggle(partner("c")));
    QCOMPARE(shownList(), text("b[call them] c"));
    QVERIFY(!m_selection->toggle(partner("d", "new")));
    QCOMPARE(shownList(), text("b[call them] c d[new]"));
}

void MySelectionTest::placeIsForgottenWithTheCatalogue()
{
    add({text("a"), text("b")});
    QVERIFY(!m_selection->toggle(partner("a")));
    m_selection->setCatalogue(text("other"));
    m_selection->setCatalogue(leiden);
    QVERIFY(!m_selection->toggle(partner("a")));
    QCOMPARE(shownList(), text("b a"));
}

void MySelectionTest::partnersAreMoved_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 1 << "b a c";
    QTest::newRow("to the end") << 0 << 2 << "b c a";
    QTest::newRow("to the top") << 2 << 0 << "c a b";
    QTest::newRow("nowhere") << 1 << 1 << "a b c";
    QTest::newRow("from outside") << 3 << 0 << "a b c";
    QTest::newRow("to outside") << 0 << 3 << "a b c";
    QTest::newRow("before the first") << 0 << -1 << "a b c";
}

void MySelectionTest::partnersAreMoved()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    add({text("a"), text("b"), text("c")});
    QVERIFY(!m_selection->move(from, to));
    QTEST(shownList(), "order");
    QCOMPARE(inFile(), shownList());
}

void MySelectionTest::notesAreOneLine()
{
    add({text("a")});
    QVERIFY(!m_selection->setNote(text("a"), text("  first\nsecond\t")));
    QCOMPARE(shownList(), text("a[first second]"));
    QVERIFY(!m_selection->setNote(text("a"), QString(longestNote + 50, QLatin1Char('x'))));
    QCOMPARE(m_selection->partners().first().note.size(), longestNote);
    // Half a surrogate pair cannot be written.
    QVERIFY(!m_selection->setNote(text("a"), text("x") + QChar(0xd83d)));
    QCOMPARE(m_selection->partners().first().note, text("x?"));
    QVERIFY(!m_selection->setNote(text("nobody"), text("x")));
    QVERIFY(!m_selection->setNote(text("a"), QString()));
    QCOMPARE(shownList(), text("a"));
}

void MySelectionTest::listIsReplacedAndAppended()
{
    QVERIFY(!m_selection->replace({partner("a", "one"), partner("b"), partner("a", "two")}));
    QCOMPARE(shownList(), text("a[one] b"));
    QVERIFY(!m_selection->append({partner("c"), partner("b", "new"), partner("a", "other"), partner("c", "late")}));
    QCOMPARE(shownList(), text("a[one] b[new] c[late]"));
    QVERIFY(!m_selection->replace({partner("z")}));
    QCOMPARE(shownList(), text("z"));
    QCOMPARE(m_selection->partners().first().name, text("Z"));
}

void MySelectionTest::whatHasNoSlugIsNotTaken()
{
    for (const char *slug : {"", " ", "two\nlines", " blank before"})
        QVERIFY(!m_selection->add(partner(slug)));
    QVERIFY(!m_selection->add({QString(longestName + 1, QLatin1Char('x'))}));
    QVERIFY(m_selection->isEmpty());
    QVERIFY(!QFileInfo::exists(file()));
}

void MySelectionTest::everyCatalogueHasAListOfItsOwn()
{
    add({text("a")});
    m_selection->setCatalogue(text("other"));
    QVERIFY(m_selection->isEmpty());
    add({text("b"), text("a")});
    QVERIFY(!m_selection->clear());
    add({text("b")});
    m_selection->setCatalogue(leiden);
    QCOMPARE(shownList(), text("a"));
    QCOMPARE(inFile(text("other")), text("b"));
}

void MySelectionTest::withoutACatalogueNothingIsKept()
{
    add({text("a")});
    const FileState before = stateOf(file());
    m_selection->setCatalogue(QString());
    QVERIFY(m_selection->isEmpty());
    QVERIFY(!m_selection->add(partner("b")));
    QVERIFY(m_selection->isEmpty());
    QVERIFY(stateOf(file()) == before);
}

void MySelectionTest::changesAreToldOnce()
{
    QSignalSpy changed(m_selection.get(), &MySelection::changed);
    add({text("a"), text("b")});
    QCOMPARE(changed.count(), 2);
    add({text("a")});
    QVERIFY(!m_selection->move(0, 0));
    QVERIFY(!m_selection->remove(text("nobody")));
    m_selection->read();
    m_selection->setCatalogue(leiden);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!m_selection->setNote(text("a"), text("x")));
    QVERIFY(!m_selection->move(0, 1));
    m_selection->setCatalogue(text("other"));
    QCOMPARE(changed.count(), 5);
}

void MySelectionTest::nothingIsWrittenForNothing()
{
    QVERIFY(!m_selection->clear());
    QVERIFY(!QFileInfo::exists(file()));
    add({text("a")});
    const FileState before = stateOf(file());
    add({text("a")});
    QVERIFY(!m_selection->move(0, 0));
    QVERIFY(!m_selection->setNote(text("a"), text(" ")));
    QVERIFY(!m_selection->replace(m_selection->partners()));
    QVERIFY(stateOf(file()) == before);
}

void MySelectionTest::listIsKeptBetweenStarts()
{
    QVERIFY(!m_selection->replace({partner("b", "x \"quoted\" é"), partner("a")}));
    const QList<SelectedPartner> before = m_selection->partners();
    m_selection = std::make_unique<MySelection>(file());
    QVERIFY(m_selection->isEmpty());
    m_selection->setCatalogue(leiden);
    QCOMPARE(m_selection->partners(), before);
    QVERIFY(m_selection->contains(text("b")));
}

void MySelectionTest::usersFileIsInTheDataFolder()
{
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    MySelection selection;
    selection.setCatalogue(leiden);
    QVERIFY(!selection.add(partner("a")));
    QVERIFY(QFileInfo(m_folder->filePath(text("partneratlas/selection.json"))).isFile());
}

void MySelectionTest::whatAnotherProcessChangedIsNotLost()
{
    MySelection other(file());
    other.setCatalogue(leiden);
    add({text("a"), text("b")});
    QVERIFY(!other.add(partner("c")));
    QCOMPARE(shown(other.partners()), text("a b c"));
    QVERIFY(!other.remove(text("a")));
    MySelection elsewhere(file());
    elsewhere.setCatalogue(text("other"));
    QVERIFY(!elsewhere.add(partner("x")));
    QCOMPARE(shownList(), text("a b"));
    QVERIFY(!m_selection->setNote(text("c"), text("note")));
    QCOMPARE(shownList(), text("b c[note]"));
    QCOMPARE(inFile(text("other")), text("x"));
}

void MySelectionTest::moveFollowsThePartnerOfAnotherProcess()
{
    add({text("a"), text("b"), text("c"), text("d")});
    MySelection other(file());
    other.setCatalogue(leiden);
    QVERIFY(!other.remove(text("a")));
    QVERIFY(!m_selection->move(1, 3)); // b
    QCOMPARE(shownList(), text("c d b"));
    QVERIFY(!other.remove(text("c")));
    QVERIFY(!m_selection->move(0, 2)); // is gone
    QCOMPARE(shownList(), text("d b"));
}

void MySelectionTest::fullListTakesNoMore()
{
    QList<SelectedPartner> many;
    for (int number = 0; number < mostSelected; ++number)
        many.append(
            {QStringLiteral("p%1").arg(number), QString(longestNote, QChar(0x4e00)), QString(300, QChar(0x4e00))});
    QVERIFY(!m_selection->replace(many));
    // The longest list that there can be is read again.
    QVERIFY(QFileInfo(file()).size() < largestSelectionFile);
    m_selection = std::make_unique<MySelection>(file());
    m_selection->setCatalogue(leiden);
    QCOMPARE(m_selection->partners(), many);
    const std::optional<SelectionFailure> failure = m_selection->add(partner("one-more"));
    QVERIFY(failure);
    QCOMPARE(failure->reason, SelectionFailureReason::TooMany);
    QCOMPARE(m_selection->partners().size(), mostSelected);
    // Nor can so many lists be written that nobody could read them again.
    const FileState before = stateOf(file());
    bool isRefused = false;
    for (int number = 0; number < 10 && !isRefused; ++number) {
        m_selection->setCatalogue(QStringLiteral("catalogue%1").arg(number));
        isRefused = m_selection->replace(many).has_value();
    }
    QVERIFY(isRefused);
    QVERIFY(m_selection->isEmpty());
    QVERIFY(!readSelectionFile(file()).failure);
    QVERIFY(stateOf(file()).bytes.size() >= before.bytes.size());
}

void MySelectionTest::randomStepsDoAsAPlainList_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MySelectionTest::randomStepsDoAsAPlainList()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    const auto anySlug = [&] { return QStringLiteral("p%1").arg(below(12)); };
    QList<SelectedPartner> plain;
    const auto at = [&plain](const QString &slug) {
        return std::find_if(plain.begin(), plain.end(), [&](const SelectedPartner &one) { return one.slug == slug; });
    };
    for (int step = 0; step < 80; ++step) {
        const QString slug = anySlug();
        const QString note = QString::number(below(3));
        std::optional<SelectionFailure> failure;
        switch (below(7)) {
        case 0:
        case 1:
            failure = m_selection->add({slug, note});
            if (at(slug) == plain.end())
                plain.append({slug, note});
            break;
        case 2:
            failure = m_selection->remove(slug);
            plain.removeIf([&](const SelectedPartner &one) { return one.slug == slug; });
            break;
        case 3: {
            const int size = static_cast<int>(plain.size());
            const int from = below(size + 1);
            const int to = below(size + 1);
            failure = m_selection->move(from, to);
            if (from < size && to < size)
                plain.move(from, to);
            break;
        }
        case 4:
            failure = m_selection->setNote(slug, note);
            if (at(slug) != plain.end())
                at(slug)->note = note;
            break;
        case 5: // off and on again is as before
            if (at(slug) == plain.end())
                break;
            failure = m_selection->toggle({slug});
            QVERIFY(!m_selection->contains(slug));
            if (!failure)
                failure = m_selection->toggle({slug});
            break;
        default:
            if (below(10) == 0) {
                failure = m_selection->clear();
                plain.clear();
            }
            break;
        }
        QVERIFY(!failure);
        QCOMPARE(m_selection->partners(), plain);
        for (int number = 0; number < 12; ++number) {
            const QString one = QStringLiteral("p%1").arg(number);
            QCOMPARE(m_selection->contains(one), at(one) != plain.end());
        }
    }
    QCOMPARE(readSelectionFile(file()).lists.value(leiden), plain);
}

QTEST_GUILESS_MAIN(MySelectionTest)
#include "myselection_test.moc"
