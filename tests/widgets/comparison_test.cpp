// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcefolder.h"
#include "widgets/comparisondialog.h"
#include "widgets/differencemodel.h"
#include "widgets/differencepane.h"
#include "widgets/windowfixture.h"

#include <QAccessible>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace
{

/// The texts of the page on the right.
QStringList pageTexts(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChild<QWidget *>(QStringLiteral("differencePage"))->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

QStringList rowsOf(const QListView &list)
{
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        rows.append(
            (index.data().toString() + QLatin1Char(' ') + index.data(DifferenceModel::KindRole).toString()).trimmed());
    }
    return rows;
}

} // namespace

/// Feature 64 and N7: what changed between two editions, in the window.
class ComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(m_source.compile(m_new, {2, *PartialDate::fromIso(u"2026-11-25")}), QString());
        SourceFolder old;
        QVERIFY(old.replace(QStringLiteral("partners/gent.toml"), QStringLiteral("founded = \"1817\""),
                            QStringLiteral("founded = \"1816\"")));
        old.addPartner(QStringLiteral("zwolle"), QStringLiteral("Zwolle"), QStringLiteral("Zwolle"),
                       QStringLiteral("\"leiden\""));
        QVERIFY(
            old.replace(QStringLiteral("catalogue.toml"), QStringLiteral("The website"), QStringLiteral("A website")));
        QCOMPARE(old.compile(m_old, {1, *PartialDate::fromIso(u"2026-01-31")}), QString());
    }

    void differencesAreShownByKeysOnly()
    {
        const WindowFixture program(m_new);
        ComparisonDialog *dialog = compare(program, m_old);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("differences"));
        QTRY_COMPARE(rowsOf(*list),
                     (QStringList{QStringLiteral("The catalogue itself"), QStringLiteral("Ghent University Changed"),
                                  QStringLiteral("Zwolle Removed")}));
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("differenceSummary"))->text(),
                 QStringLiteral("1 partner removed, 1 partner changed, 1 other difference."));
        QTest::keyClick(list, Qt::Key_Down);
        const QStringList texts = pageTexts(*dialog);
        QVERIFY2(texts.contains(QStringLiteral("<s>1816</s>")), qPrintable(texts.join(QLatin1Char('|'))));
        QVERIFY(texts.contains(QStringLiteral("<u>1817</u>")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void olderEditionIsTheOneBefore()
    {
        const WindowFixture program(m_old);
        ComparisonDialog *dialog = compare(program, m_new);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("differences"));
        QTRY_VERIFY(rowsOf(*list).contains(QStringLiteral("Zwolle Removed")));
    }

    void listIsNarrowedDownByKindAndByName()
    {
        const WindowFixture program(m_new);
        ComparisonDialog *dialog = compare(program, m_old);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("differences"));
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const auto button = [&](ChangeKind kind) {
            return dialog->findChild<QPushButton *>(QStringLiteral("kind-%1").arg(static_cast<int>(kind)));
        };
        QVERIFY(!button(ChangeKind::Added)->isVisible());
        QTest::mouseClick(button(ChangeKind::Removed), Qt::LeftButton);
        QCOMPARE(rowsOf(*list), QStringList{QStringLiteral("Zwolle Removed")});
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("kind--1")), Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("differenceText")), QStringLiteral("GHENT"));
        QCOMPARE(rowsOf(*list), QStringList{QStringLiteral("Ghent University Changed")});
    }

    void languageCanBeSwitchedWhileItIsOpen()
    {
        WindowFixture program(m_new);
        ComparisonDialog *dialog = compare(program, m_old);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("differences"));
        QTRY_COMPARE(list->model()->rowCount(), 3);
        program.chooseLanguage("nl");
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Wat is er veranderd"));
        QVERIFY(rowsOf(*list).join(QLatin1Char('|')).contains(QStringLiteral("Verwijderd")));
        program.chooseLanguage("en");
    }

    void fileThatCannotBeComparedIsTold()
    {
        const WindowFixture program(m_new);
        ComparisonDialog *dialog = compare(program, m_folder.filePath(QStringLiteral("none.sqlite")));
        auto *message = dialog->findChild<QLabel *>(QStringLiteral("comparisonMessage"));
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("none.sqlite")));
    }

    void differencesAreSavedAsATable()
    {
        const WindowFixture program(m_new);
        ComparisonDialog *dialog = compare(program, m_old);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveDifferences"));
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        auto *chooser = dialog->findChild<QFileDialog *>(QStringLiteral("saveDifferencesDialog"));
        QVERIFY(chooser);
        const QString path = m_folder.filePath(QStringLiteral("differences.csv"));
        emit chooser->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf\"part\""));
        QVERIFY(bytes.contains("\"gent\""));
        auto *message = dialog->findChild<QLabel *>(QStringLiteral("comparisonMessage"));
        QVERIFY(message->text().contains(path));
        emit chooser->fileSelected(m_folder.path());
        QVERIFY(message->text().contains(m_folder.path()));
        QVERIFY(!message->text().contains(QStringLiteral("differences.csv")));
    }

    void screenReaderHearsKindsAndFields()
    {
        const WindowFixture program(m_new);
        ComparisonDialog *dialog = compare(program, m_old);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("differences"));
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(list)->child(1);
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), QStringLiteral("Ghent University"));
        QCOMPARE(row->text(QAccessible::Description), QStringLiteral("Changed"));
        list->setCurrentIndex(list->model()->index(1, 0));
        QStringList names;
        for (QLabel *label : dialog->findChild<QWidget *>(QStringLiteral("differencePage"))->findChildren<QLabel *>())
            names.append(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name));
        QVERIFY2(names.contains(QStringLiteral("Founded: before: 1816")), qPrintable(names.join(QLatin1Char('|'))));
    }

private:
    ComparisonDialog *compare(const WindowFixture &program, const QString &path)
    {
        program.action("compareCatalogues")->trigger();
        auto *chooser = program.child<QFileDialog>("compareDialog");
        emit chooser->fileSelected(path);
        chooser->close();
        return program.child<ComparisonDialog>("comparisonDialog");
    }

    QTemporaryDir m_folder;
    SourceFolder m_source;
    QString m_old = m_folder.filePath(QStringLiteral("old.sqlite"));
    QString m_new = m_folder.filePath(QStringLiteral("new.sqlite"));
};

QTEST_MAIN(ComparisonTest)
#include "comparison_test.moc"
