// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportprofilechoice.h"

#include "widgets/exportsteps.h"
#include "widgets/saveprofiledialog.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

/// Feature 38: profiles are chosen, saved and deleted in the export dialog.
class ExportProfileChoiceTest final : public QObject, private ExportSteps
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void builtInProfilesSayHow_data();
    void builtInProfilesSayHow();
    void builtInProfilesHaveNamesOfTheirOwn();
    void profileSurvivesARestart();
    void savedProfileKeepsItsLanguage();
    void presentChoiceIsCalledByItsProfile();
    void takenNamesAreTold();
    void profileIsDeleted();
    void unknownColumnsAreToldAndKept();
    void whatCannotBeSavedIsTold();

private:
    /// Saves what is chosen, by keys.
    void save(const char *name) const;
    [[nodiscard]] QStringList names() const;
    /// Puts some bytes into the file of the profiles.
    void put(const QByteArray &bytes) const;
};

void ExportProfileChoiceTest::save(const char *name) const
{
    press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(dialog<SaveProfileDialog>());
    auto *asked = dialog<SaveProfileDialog>();
    QVERIFY(asked && waitUntilActive(asked));
    QTest::keyClicks(asked->findChild<QLineEdit *>(), QString::fromUtf8(name));
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!dialog<SaveProfileDialog>());
    comeBack();
}

QStringList ExportProfileChoiceTest::names() const
{
    QStringList names;
    for (const ExportProfile &profile : ExportProfiles(m_program->profilesFile()).profiles())
        names.append(profile.name);
    return names;
}

void ExportProfileChoiceTest::put(const QByteArray &bytes) const
{
    QFile file(m_program->profilesFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void ExportProfileChoiceTest::builtInProfilesSayHow_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < builtInProfiles().size(); ++number)
        QTest::addRow("%s", qPrintable(builtInProfiles().at(number).name)) << number;
}

void ExportProfileChoiceTest::builtInProfilesSayHow()
{
    QFETCH(const int, number);
    pick({QStringLiteral("tu-delft")});
    open();
    click(in("column-kind"));
    chooseIn("exportProfile", 1 + number);
    ExportProfile made = exportDialog()->request().profile;
    QCOMPARE(made.partners, ExportedPartners::Selection); // whom stays as it was
    made.name = builtInProfiles().at(number).name;
    made.partners = builtInProfiles().at(number).partners;
    QCOMPARE(made, builtInProfiles().at(number));
    QVERIFY(!in("deleteProfile")->isEnabled());
}

void ExportProfileChoiceTest::builtInProfilesHaveNamesOfTheirOwn()
{
    open();
    QStringList names;
    for (int row = 0; row <= builtInProfiles().size(); ++row)
        names.append(in<QComboBox>("exportProfile")->itemText(row));
    QCOMPARE(names.removeDuplicates(), 0);
}

void ExportProfileChoiceTest::profileSurvivesARestart()
{
    pick({QStringLiteral("tu-delft")});
    open();
    click(in("format-xlsx"));
    click(in("column-members"));
    click(in("exportInEvery"));
    chooseIn("sortColumn", 2);
    save("For the  dean");
    QCOMPARE(in<QComboBox>("exportProfile")->currentText(), QStringLiteral("For the dean"));
    QVERIFY(message().contains(QLatin1String("For the dean")));
    ExportProfile saved = exportDialog()->request().profile;
    press(Qt::Key_Escape);
    m_program->restart();
    open();
    QCOMPARE(in<QComboBox>("exportProfile")->currentIndex() > 0, true); // the first one again
    QVERIFY(exportDialog()->request().profile != saved);
    auto *box = in<QComboBox>("exportProfile");
    chooseIn("exportProfile", box->findText(QStringLiteral("For the dean")));
    QCOMPARE(exportDialog()->request().profile, saved);
    // It is the profile of the console too.
    const std::optional<ExportProfile> named =
        ExportProfiles(m_program->profilesFile()).named(QStringLiteral("for the dean"));
    QVERIFY(named);
    saved.name = named->name;
    QCOMPARE(*named, saved);
}

void ExportProfileChoiceTest::savedProfileKeepsItsLanguage()
{
    open();
    save("english");
    m_program->chooseLanguage("nl");
    const QComboBox *box = in<QComboBox>("exportProfile");
    QCOMPARE(box->currentIndex() == box->findText(QStringLiteral("english")), false);
    chooseIn("exportProfile", box->findText(QStringLiteral("english")));
    QCOMPARE(exportDialog()->request().profile.language, languageWithTag("en"));
}

void ExportProfileChoiceTest::presentChoiceIsCalledByItsProfile()
{
    open();
    const QComboBox *box = in<QComboBox>("exportProfile");
    QCOMPARE(box->currentData().toString(), QStringLiteral("excel-en"));
    click(in("column-kind"));
    QCOMPARE(box->currentIndex(), 0);
    click(in("column-kind"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("excel-en"));
    chooseIn("opensIn", 2);
    QCOMPARE(box->currentData().toString(), QStringLiteral("libreoffice"));
}

void ExportProfileChoiceTest::takenNamesAreTold()
{
    open();
    save("dean");
    click(in("saveProfile"));
    auto *asked = dialog<SaveProfileDialog>();
    QVERIFY(asked);
    auto *name = asked->findChild<QLineEdit *>();
    auto *button = asked->findChild<QPushButton *>(QStringLiteral("saveProfileButton"));
    QCOMPARE(name->text(), QStringLiteral("dean"));
    QCOMPARE(button->text(), QStringLiteral("&Replace"));
    name->setText(QStringLiteral("Excel-NL"));
    QVERIFY(!button->isEnabled());
    QVERIFY(asked->findChild<QLabel *>(QStringLiteral("takenName"))->text().contains(QLatin1String("excel-nl")));
    name->setText(QStringLiteral("  "));
    QVERIFY(!button->isEnabled());
    name->setText(QStringLiteral("DEAN"));
    press(Qt::Key_Return);
    QCOMPARE(names(), QStringList{QStringLiteral("DEAN")});
}

void ExportProfileChoiceTest::profileIsDeleted()
{
    open();
    save("dean");
    QVERIFY(in("deleteProfile")->isEnabled());
    const ExportProfile before = exportDialog()->request().profile;
    click(in("deleteProfile"));
    QVERIFY(names().isEmpty());
    QVERIFY(!in("deleteProfile")->isEnabled());
    QCOMPARE(exportDialog()->request().profile, before); // what is chosen stays
}

void ExportProfileChoiceTest::unknownColumnsAreToldAndKept()
{
    put(R"({"format": 1, "profiles": [{"name": "newer", "columns": ["name", "colour"]}]})");
    open();
    chooseIn("exportProfile", in<QComboBox>("exportProfile")->findText(QStringLiteral("newer")));
    QVERIFY2(message().contains(QLatin1String("colour")), qPrintable(message()));
    QCOMPARE(exportDialog()->request().profile.columns, QList{ListColumn::Name});
    click(in("column-kind"));
    save("newest");
    QCOMPARE(ExportProfiles(m_program->profilesFile()).named(QStringLiteral("newest"))->unknownColumns,
             QStringList{QStringLiteral("colour")});
}

void ExportProfileChoiceTest::whatCannotBeSavedIsTold()
{
    QVERIFY(QDir().mkdir(m_program->profilesFile()));
    open();
    save("dean");
    QVERIFY2(message().contains(QLatin1String("folder")), qPrintable(message()));
    QVERIFY(in<QComboBox>("exportProfile")->findText(QStringLiteral("dean")) < 0);
}

QTEST_MAIN(ExportProfileChoiceTest)
#include "exportprofilechoice_test.moc"
