// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savedviews.h"

#include "catalogue/foldedtext.h"
#include "settings/savedviewtexts.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace
{

PartnerFilter filter(const char *text)
{
    return PartnerFilter::parse(QString::fromUtf8(text));
}

SavedView view(const QString &name, const char *text = "kind:museum")
{
    return {name, filter(text)};
}

QStringList namesOf(const QList<SavedView> &views)
{
    QStringList names;
    for (const SavedView &view : views)
        names.append(view.name);
    return names;
}

std::optional<ViewsFailureReason> reasonOf(const std::optional<ViewsFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

QString anyText(QRandomGenerator &random)
{
    static const QString letters = QStringLiteral("aAäÄeéE zZ&\"\\/\t\nøß大ж\u202e");
    QString text;
    for (int length = random.bounded(1, 6); length > 0; --length)
        text += letters.at(random.bounded(letters.size()));
    return text;
}

PartnerFilter anyFilter(QRandomGenerator &random)
{
    static const QStringList parts{QStringLiteral("leiden"),        QStringLiteral("\"a b\""),
                                   QStringLiteral("-delft"),        QStringLiteral("kind:museum,school"),
                                   QStringLiteral("-status:ended"), QStringLiteral("Ønskebrønd")};
    QStringList chosen;
    for (int number = random.bounded(1, 5); number > 0; --number)
        chosen.append(parts.at(random.bounded(parts.size())));
    return PartnerFilter::parse(chosen.join(QLatin1Char(' ')));
}

/// The views as a map from folded names: what the class under test must amount to.
using Expected = QMap<QString, SavedView>;

void saveAny(QRandomGenerator &random, SavedViews &views, Expected &expected)
{
    const SavedView saved{anyText(random), anyFilter(random)};
    const QString name = viewName(saved.name);
    QCOMPARE(views.save(saved).has_value(), name.isEmpty());
    if (!name.isEmpty())
        expected.insert(foldedText(name), {name, saved.filter});
}

void renameAny(QRandomGenerator &random, SavedViews &views, Expected &expected)
{
    if (expected.isEmpty())
        return;
    const SavedView old = std::next(expected.begin(), random.bounded(expected.size())).value();
    const QString newName = random.bounded(3) == 0 ? QString() : anyText(random);
    const QString name = viewName(newName);
    Expected after = expected;
    after.remove(foldedText(old.name));
    const bool isWrong = (!newName.isEmpty() && name.isEmpty()) || after.contains(foldedText(name));
    if (!name.isEmpty())
        after.insert(foldedText(name), {name, old.filter});
    QCOMPARE(views.change({{old.name, newName}}).has_value(), isWrong);
    if (!isWrong)
        expected = after;
}

} // namespace

class SavedViewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missingFileHasNoViews();
    void viewComesBack_data();
    void viewComesBack();
    void nameThatCannotBeUsedIsRefused_data();
    void nameThatCannotBeUsedIsRefused();
    void filterThatCannotBeWrittenIsRefused();
    void sameNameReplacesTheView();
    void orderIsThatOfTheLanguage();
    void viewIsRenamedAndKeepsItsFilter();
    void namesAreExchanged();
    void nameThatIsTakenChangesNothing();
    void emptyNewNameDeletes();
    void viewThatIsGoneIsPassedOver();
    void twoProcessesLoseNothing();
    void noMoreThanAMenuCanShow();
    void anythingSavedComesBack_data();
    void anythingSavedComesBack();
    void unknownNameIsToldWithWhatThereIs();
    void usersOwnFileLiesInTheDataFolder();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("data/views.json")); }
    [[nodiscard]] QList<SavedView> readAgain() const { return SavedViews(file()).views(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SavedViewsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
}

void SavedViewsTest::missingFileHasNoViews()
{
    const SavedViews views(file());
    QVERIFY(views.isEmpty());
    QVERIFY(!views.failure());
    QVERIFY(!views.named(QStringLiteral("a")));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("data"))));
}

void SavedViewsTest::viewComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *what, const QString &name, const QString &kept) {
        QTest::newRow(what) << name << kept;
    };
    row("plain", QStringLiteral("Museums"), QStringLiteral("Museums"));
    row("blanks around", QStringLiteral("  My  museums "), QStringLiteral("My museums"));
    row("lines", QStringLiteral("a\nb\tc"), QStringLiteral("a b c"));
    row("marks", QStringLiteral("\"a\" {b} \\ & <i>"), QStringLiteral("\"a\" {b} \\ & <i>"));
    row("other scripts", QStringLiteral("Łódź 大学 جامعة"), QStringLiteral("Łódź 大学 جامعة"));
    row("beyond 16 bits", QString::fromUcs4(U"\U0001F3DB"), QString::fromUcs4(U"\U0001F3DB"));
    row("turns the direction", QStringLiteral("a\u202egpj"), QStringLiteral("agpj"));
    row("half a pair", QStringLiteral("a") + QChar(0xd83c), QStringLiteral("a?"));
    row("as long as can be", QString(longestViewName, QLatin1Char('x')), QString(longestViewName, QLatin1Char('x')));
}

void SavedViewsTest::viewComesBack()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kept);
    const PartnerFilter saved = filter("leiden \"a b\" -delft kind:museum -status:ended");
    QVERIFY(!SavedViews(file()).save({name, saved}));
    const QList<SavedView> expected{{kept, saved}};
    QCOMPARE(readAgain(), expected);
    QVERIFY(!SavedViews(file()).failure());
}

void SavedViewsTest::nameThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t\n");
    QTest::newRow("control characters") << QStringLiteral("\u0007\u202e");
    QTest::newRow("an accent alone") << QStringLiteral("\u0301"); // nothing when accents do not matter
    QTest::newRow("too long") << QString(longestViewName + 1, QLatin1Char('x'));
}

void SavedViewsTest::nameThatCannotBeUsedIsRefused()
{
    QFETCH(const QString, name);
    SavedViews views(file());
    QCOMPARE(reasonOf(views.save(view(name))), ViewsFailureReason::NameUnusable);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(!views.save(view(QStringLiteral("good"))));
    if (!name.isEmpty()) // which deletes
        QCOMPARE(reasonOf(views.change({{QStringLiteral("good"), name}})), ViewsFailureReason::NameUnusable);
    QCOMPARE(namesOf(readAgain()), QStringList{QStringLiteral("good")});
}

void SavedViewsTest::filterThatCannotBeWrittenIsRefused()
{
    SavedViews views(file());
    QCOMPARE(reasonOf(views.save({QStringLiteral("a"), PartnerFilter()})), ViewsFailureReason::FilterUnusable);
    PartnerFilter manyCities;
    for (int number = 0; number < 300; ++number)
        manyCities.add(FilterKey::City, QStringLiteral("city-%1").arg(number));
    QCOMPARE(reasonOf(views.save({QStringLiteral("a"), manyCities})), ViewsFailureReason::FilterUnusable);
    QVERIFY(views.isEmpty());
}

void SavedViewsTest::sameNameReplacesTheView()
{
    SavedViews views(file());
    QVERIFY(!views.save(view(QStringLiteral("Cafés"))));
    QVERIFY(!views.save({QStringLiteral("CAFES"), filter("leiden")}));
    QCOMPARE(namesOf(readAgain()), QStringList{QStringLiteral("CAFES")});
    QCOMPARE(views.named(QStringLiteral(" cafés "))->filter, filter("leiden"));
    QVERIFY(!views.named(QString()));
}

void SavedViewsTest::orderIsThatOfTheLanguage()
{
    SavedViews views(file());
    for (const char *name : {"zee", "Éen", "eend", "appel", "Zaal"})
        QVERIFY(!views.save(view(QString::fromUtf8(name))));
    QCOMPARE(namesOf(views.views(QLocale(QStringLiteral("nl")))),
             QStringLiteral("appel Éen eend Zaal zee").split(QLatin1Char(' ')));
}

void SavedViewsTest::viewIsRenamedAndKeepsItsFilter()
{
    SavedViews views(file());
    QVERIFY(!views.save({QStringLiteral("a"), filter("leiden")}));
    QVERIFY(!views.change({{QStringLiteral("A"), QStringLiteral(" Á ")}}));
    const QList<SavedView> expected{{QStringLiteral("Á"), filter("leiden")}};
    QCOMPARE(readAgain(), expected);
}

void SavedViewsTest::namesAreExchanged()
{
    SavedViews views(file());
    QVERIFY(!views.save({QStringLiteral("a"), filter("leiden")}));
    QVERIFY(!views.save({QStringLiteral("b"), filter("delft")}));
    QVERIFY(!views.change({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("b"), QStringLiteral("a")}}));
    QCOMPARE(SavedViews(file()).named(QStringLiteral("a"))->filter, filter("delft"));
    QCOMPARE(SavedViews(file()).named(QStringLiteral("b"))->filter, filter("leiden"));
}

void SavedViewsTest::nameThatIsTakenChangesNothing()
{
    SavedViews views(file());
    for (const char *name : {"a", "b", "c"})
        QVERIFY(!views.save(view(QString::fromUtf8(name))));
    const auto failure = views.change({{QStringLiteral("c"), QString()}, {QStringLiteral("a"), QStringLiteral("B")}});
    QCOMPARE(reasonOf(failure), ViewsFailureReason::NameTaken);
    QVERIFY(viewsFailureText(*failure).contains(QStringLiteral("“b”")));
    QCOMPARE(readAgain().size(), 3);
    QCOMPARE(views.views().size(), 3);
}

void SavedViewsTest::emptyNewNameDeletes()
{
    SavedViews views(file());
    QVERIFY(!views.save(view(QStringLiteral("a"))));
    QVERIFY(!views.save(view(QStringLiteral("b"))));
    QVERIFY(!views.change({{QStringLiteral("a"), QString()}}));
    QCOMPARE(namesOf(readAgain()), QStringList{QStringLiteral("b")});
}

void SavedViewsTest::viewThatIsGoneIsPassedOver()
{
    SavedViews views(file());
    QVERIFY(!views.save(view(QStringLiteral("a"))));
    QVERIFY(!views.save(view(QStringLiteral("b"))));
    QVERIFY(!SavedViews(file()).change({{QStringLiteral("a"), QString()}}));
    QVERIFY(!views.change({{QStringLiteral("a"), QStringLiteral("x")}, {QStringLiteral("b"), QStringLiteral("y")}}));
    QCOMPARE(namesOf(readAgain()), QStringList{QStringLiteral("y")});
}

void SavedViewsTest::twoProcessesLoseNothing()
{
    SavedViews one(file());
    SavedViews other(file());
    QStringList expected;
    for (int number = 0; number < 20; ++number) {
        const QString name = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        SavedViews &writer = number % 2 == 0 ? one : other;
        QVERIFY(!writer.save(view(name)));
        expected.append(name);
        if (number % 5 == 4)
            QVERIFY(!(number % 2 == 0 ? other : one).change({{expected.takeFirst(), QString()}}));
    }
    QCOMPARE(namesOf(readAgain()), expected);
    one.read();
    QCOMPARE(namesOf(one.views()), expected);
}

void SavedViewsTest::noMoreThanAMenuCanShow()
{
    QList<SavedView> many;
    for (int number = 0; number < mostViews; ++number)
        many.append(view(QStringLiteral("view %1").arg(number)));
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QVERIFY(!writeViewsFile(file(), many));
    SavedViews views(file());
    QCOMPARE(views.views().size(), mostViews);
    QCOMPARE(reasonOf(views.save(view(QStringLiteral("one more")))), ViewsFailureReason::TooMany);
    QVERIFY(!views.save(view(QStringLiteral("VIEW 7"))));
    QCOMPARE(readAgain().size(), mostViews);
}

void SavedViewsTest::anythingSavedComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void SavedViewsTest::anythingSavedComesBack()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    SavedViews views(file());
    Expected expected;
    for (int step = 0; step < 40; ++step) {
        random.bounded(3) == 0 ? renameAny(random, views, expected) : saveAny(random, views, expected);
        QCOMPARE(views.views().size(), expected.size());
        for (const SavedView &one : readAgain())
            QCOMPARE(one, expected.value(foldedText(one.name)));
        QCOMPARE(readAgain().size(), expected.size());
    }
}

void SavedViewsTest::unknownNameIsToldWithWhatThereIs()
{
    QList<SavedView> views;
    QCOMPARE(unknownViewText(QStringLiteral("x\ny"), views),
             QStringLiteral("There is no saved view “x y”; none has been saved yet."));
    for (const char *name : {"a", "b"})
        views.append(view(QString::fromUtf8(name)));
    QCOMPARE(unknownViewText(QStringLiteral("x"), views),
             QStringLiteral("There is no saved view “x”. There are: “a”, “b”."));
    for (int number = 0; number < 100; ++number)
        views.append(view(QString::number(number)));
    QCOMPARE(unknownViewText(QStringLiteral("x"), views),
             QStringLiteral("There is no saved view “x”. There are, among others, “a”, “b”, “0”, “1”, “2”."));
}

void SavedViewsTest::usersOwnFileLiesInTheDataFolder()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QVERIFY(!SavedViews().save(view(QStringLiteral("mine"))));
    QCOMPARE(namesOf(SavedViews(m_folder->filePath(QStringLiteral("partneratlas/views.json"))).views()),
             QStringList{QStringLiteral("mine")});
    if (before.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", before);
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "savedviews_test.moc"
