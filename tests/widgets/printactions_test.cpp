// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cataloguecopy.h"
#include "widgets/pagepreview.h"
#include "widgets/printactions.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace
{

/// Takes the pages in place of a printer, into a file.
class PretendedPrinters final : public PrinterModule
{
public:
    void choosePrinter(QWidget *, const PrinterJob &job,
                       const std::function<void(const ChosenPrinter &)> &chosen) override
    {
        jobs.append(job);
        auto writer = std::make_shared<QPdfWriter>(path);
        writer->setPageLayout(job.layout);
        if (isAccepted)
            chosen({writer, pages});
    }

    QList<PrinterJob> jobs;
    QString path;
    QPageRanges pages;
    bool isAccepted = true;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesIn(const QString &pdf)
{
    return bytesOf(pdf).count("/Type /Page\n");
}

} // namespace

/// The print dialog of the real window, with keys and mouse.
class PrintActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keyOpensItOnThePageThatIsShown();
    void withoutAPageTheListIsOffered();
    void shownNowIsWhatTheFilterLeaves();
    void nothingFoundCannotBePrinted();
    void everyChoiceHasItsPages();
    void keysAloneMakeAChoice();
    void pagesAreTurned();
    void previewShowsThePage();
    void pdfIsSaved();
    void suggestedNameIsTheTitle();
    void cancelledPdfIsNotThere();
    void closedDialogLeavesNoFile();
    void failureIsToldInTheDialog();
    void printerGetsThePages();
    void printerGetsOnlyTheChosenPages();
    void printerThatIsNotChosenGetsNothing();
    void missingPrintersAreTold();
    void selectionIsOfferedWhenThereIsOne();
    void languageIsFollowed();
    void otherCatalogueClosesTheDialog();
    void everyControlHasANameAndIsReached();
    void mnemonicsAreUnique();

private:
    [[nodiscard]] PrintActions &actions() const { return *m_program->window().findChild<PrintActions *>(); }
    /// Opens the dialog; its first pages are laid out.
    void open();
    [[nodiscard]] QWidget *dialog() const { return m_program->child<QWidget>("printDialog"); }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return dialog()->findChild<Part *>(QLatin1String(name));
    }
    [[nodiscard]] int pageCount() const { return part<PagePreview>("pagePreview")->pageCount(); }
    void choose(const char *radioButton);
    void click(const char *button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    /// As if this path were chosen in the dialog for files.
    void saveTo(const QString &path);
    [[nodiscard]] QString message() const { return part<QLabel>("printMessage")->text(); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString pdf() const { return m_folder->filePath(QStringLiteral("pages.pdf")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_program;
    PretendedPrinters m_printers;
};

void PrintActionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_printers = PretendedPrinters();
    m_printers.path = m_folder->filePath(QStringLiteral("printed.pdf"));
    m_program = std::make_unique<WindowFixture>();
    actions().setPrinters([this] { return &m_printers; });
    m_program->choose("medical-delta");
}

void PrintActionsTest::cleanup()
{
    m_program.reset();
}

void PrintActionsTest::open()
{
    m_program->action("print")->trigger();
    QVERIFY(dialog());
    QVERIFY(waitUntilActive(dialog()));
    QTRY_VERIFY(part<QPushButton>("printPages")->isEnabled());
}

void PrintActionsTest::choose(const char *radioButton)
{
    part<QRadioButton>(radioButton)->click();
    QTRY_VERIFY(part<QPushButton>("printPages")->isEnabled());
}

void PrintActionsTest::saveTo(const QString &path)
{
    click("savePdf");
    auto *chooser = part<QFileDialog>("savePdfDialog");
    QVERIFY(chooser);
    chooser->close();
    emit chooser->fileSelected(path);
}

void PrintActionsTest::keyOpensItOnThePageThatIsShown()
{
    QTest::keyClick(&m_program->window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(dialog()->isModal());
    QVERIFY(part<QRadioButton>("printCurrent")->isChecked());
    QVERIFY(part<QRadioButton>("printCurrent")->text().contains(QStringLiteral("Medical Delta")));
    QVERIFY(part<QRadioButton>("layout-sheets")->isChecked());
    QTRY_COMPARE(pageCount(), 1);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void PrintActionsTest::withoutAPageTheListIsOffered()
{
    m_program->state().showIntroduction();
    open();
    QVERIFY(!part<QRadioButton>("printCurrent")->isEnabled());
    QVERIFY(part<QRadioButton>("printShown")->isChecked());
    QVERIFY(part<QRadioButton>("layout-list")->isChecked());
    QVERIFY(pageCount() > 2);
}

void PrintActionsTest::shownNowIsWhatTheFilterLeaves()
{
    open();
    QVERIFY(part<QRadioButton>("printShown")
                ->text()
                .contains(QLocale().toString(m_program->catalogue().info().partnerCount)));
    dialog()->close();
    QTRY_VERIFY(!dialog());
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("kind:museum")));
    open();
    choose("printShown");
    choose("layout-sheets");
    const Category *museums = m_program->catalogue().categoryWithSlug(CategoryTree::Kind, QStringLiteral("museum"));
    QVERIFY(museums && museums->partnerCount > 2);
    QCOMPARE(pageCount(), museums->partnerCount);
}

void PrintActionsTest::nothingFoundCannotBePrinted()
{
    m_program->state().showIntroduction();
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("qqzzxxqq")));
    m_program->action("print")->trigger();
    QVERIFY(dialog());
    QCOMPARE(pageCount(), 0);
    QVERIFY(!part<QPushButton>("printPages")->isEnabled() && !part<QPushButton>("savePdf")->isEnabled());
    QCOMPARE(message(), QStringLiteral("There is no partner to print."));
}

void PrintActionsTest::everyChoiceHasItsPages()
{
    open();
    choose("printShown");
    choose("layout-sheets");
    QCOMPARE(pageCount(), m_program->catalogue().info().partnerCount);
    choose("layout-list");
    const int list = pageCount();
    QVERIFY(list > 2 && list < 12);
    choose("layout-booklet");
    QVERIFY(pageCount() > list);
    choose("printCurrent");
    QCOMPARE(pageCount(), 3); // title, contents, the partner
    choose("layout-list");
    QCOMPARE(pageCount(), 1);
}

void PrintActionsTest::keysAloneMakeAChoice()
{
    open();
    // Qt shows the button as pressed for a moment before it counts.
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(part<QRadioButton>("printShown")->isChecked());
    QTest::keyClick(dialog(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(part<QRadioButton>("layout-list")->isChecked());
    QTRY_VERIFY(part<QPushButton>("printPages")->isEnabled());
    part<QPushButton>("closePrinting")->setFocus();
    QTest::keyClick(dialog(), Qt::Key_Return); // the default
    QTRY_COMPARE(m_printers.jobs.size(), 1);
    QTRY_COMPARE(message(), QStringLiteral("The pages were sent to the printer."));
}

void PrintActionsTest::pagesAreTurned()
{
    open();
    choose("printShown");
    auto *preview = part<PagePreview>("pagePreview");
    auto *number = part<QSpinBox>("pageNumber");
    auto *next = part<QToolButton>("nextPage");
    auto *previous = part<QToolButton>("previousPage");
    QVERIFY(!previous->isEnabled() && next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(preview->page(), 1);
    QCOMPARE(number->value(), 2);
    number->setValue(60);
    QCOMPARE(preview->page(), 59);
    QTest::keyClick(preview, Qt::Key_PageUp);
    QCOMPARE(number->value(), 59);
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->page(), preview->pageCount() - 1);
    QVERIFY(previous->isEnabled() && !next->isEnabled());
    QVERIFY(preview->accessibleName().contains(QLocale().toString(preview->pageCount())));
    QTest::keyClick(preview, Qt::Key_Down);
    QCOMPARE(preview->page(), preview->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->page(), 0);
    QTest::keyClick(preview, Qt::Key_Up);
    QCOMPARE(preview->page(), 0);
    // Who turned to the last page by a button keeps the focus somewhere.
    number->setValue(preview->pageCount() - 1);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(!next->isEnabled());
    QVERIFY(preview->hasFocus());
}

void PrintActionsTest::previewShowsThePage()
{
    open();
    choose("printShown");
    auto *preview = part<PagePreview>("pagePreview");
    const QImage first = preview->grab().toImage();
    preview->setPage(1);
    const QImage second = preview->grab().toImage();
    QVERIFY(first != second);
    // White paper with ink on it, whatever the colours of the window.
    int white = 0;
    int dark = 0;
    for (int y = 0; y < second.height(); y += 2) {
        for (int x = 0; x < second.width(); x += 2) {
            white += second.pixelColor(x, y) == Qt::white ? 1 : 0;
            dark += second.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        }
    }
    QVERIFY(white > dark && dark > 50);
    preview->setPage(0);
    QCOMPARE(preview->grab().toImage(), first);
}

void PrintActionsTest::pdfIsSaved()
{
    open();
    choose("printShown");
    choose("layout-list");
    const int pages = pageCount();
    saveTo(pdf());
    QTRY_VERIFY(message().contains(pdf()));
    QVERIFY(bytesOf(pdf()).startsWith("%PDF-1."));
    QCOMPARE(pagesIn(pdf()), pages);
    QCOMPARE(files(), QStringList{QStringLiteral("pages.pdf")});
    QVERIFY(dialog()->isVisible()); // for another layout
    QVERIFY(part<QPushButton>("savePdf")->isEnabled());
}

void PrintActionsTest::suggestedNameIsTheTitle()
{
    open();
    click("savePdf");
    const auto *chooser = part<QFileDialog>("savePdfDialog");
    QVERIFY(chooser);
    QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(), QStringLiteral("Medical Delta.pdf"));
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
}

void PrintActionsTest::cancelledPdfIsNotThere()
{
    open();
    choose("printShown");
    choose("layout-booklet");
    saveTo(pdf());
    auto *cancel = part<QPushButton>("cancelPrinting");
    QVERIFY(cancel->isVisible() && part<QProgressBar>("printProgress")->isVisible());
    QVERIFY(!part<QPushButton>("savePdf")->isEnabled() && !part<QRadioButton>("layout-list")->isEnabled());
    QTRY_VERIFY(part<QProgressBar>("printProgress")->value() > 500);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(message(), QStringLiteral("Cancelled."));
    QCOMPARE(files(), QStringList());
    QVERIFY(!cancel->isVisible());
    // It can be done again.
    choose("layout-list");
    saveTo(pdf());
    QTRY_COMPARE(files(), QStringList{QStringLiteral("pages.pdf")});
}

void PrintActionsTest::closedDialogLeavesNoFile()
{
    open();
    choose("printShown");
    choose("layout-booklet");
    saveTo(pdf());
    QCoreApplication::processEvents();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(files(), QStringList());
}

void PrintActionsTest::failureIsToldInTheDialog()
{
    open();
    saveTo(m_folder->filePath(QStringLiteral("no/such.pdf")));
    QTRY_VERIFY(message().contains(QStringLiteral("no/such.pdf")));
    QVERIFY(message().contains(QStringLiteral("folder does not exist")));
    QVERIFY(part<QLabel>("printMessage")->isVisible());
    QCOMPARE(files(), QStringList());
}

void PrintActionsTest::printerGetsThePages()
{
    open();
    choose("printShown");
    choose("layout-list");
    const int pages = pageCount();
    click("printPages");
    QCOMPARE(m_printers.jobs.size(), 1);
    QCOMPARE(m_printers.jobs.first().pageCount, pages);
    QCOMPARE(m_printers.jobs.first().name, m_program->catalogue().info().title.exactly(languageWithTag("en")));
    QTRY_COMPARE(message(), QStringLiteral("The pages were sent to the printer."));
    QCOMPARE(pagesIn(m_printers.path), pages);
}

void PrintActionsTest::printerGetsOnlyTheChosenPages()
{
    m_printers.pages = QPageRanges::fromString(QStringLiteral("2,4-5"));
    open();
    choose("printShown");
    click("printPages");
    QTRY_COMPARE(message(), QStringLiteral("The pages were sent to the printer."));
    QCOMPARE(pagesIn(m_printers.path), 3);
}

void PrintActionsTest::printerThatIsNotChosenGetsNothing()
{
    m_printers.isAccepted = false;
    open();
    click("printPages");
    QCOMPARE(m_printers.jobs.size(), 1);
    QVERIFY(part<QPushButton>("printPages")->isEnabled());
    QCOMPARE(message(), QString());
}

void PrintActionsTest::missingPrintersAreTold()
{
    actions().setPrinters([] { return nullptr; });
    open();
    click("printPages");
    QVERIFY(message().startsWith(QStringLiteral("The printers cannot be reached")));
    saveTo(pdf());
    QTRY_COMPARE(files(), QStringList{QStringLiteral("pages.pdf")});
}

void PrintActionsTest::selectionIsOfferedWhenThereIsOne()
{
    open();
    QVERIFY(!part<QRadioButton>("printSelection")->isEnabled());
    dialog()->close();
    QTRY_VERIFY(!dialog());
    for (const char *slug : {"tu-delft", "medical-delta", "naturalis"})
        QVERIFY(!m_program->selection().add({QString::fromLatin1(slug)}));
    open();
    QVERIFY(part<QRadioButton>("printSelection")->isEnabled());
    QVERIFY(part<QRadioButton>("printSelection")->text().contains(QLatin1Char('3')));
    choose("printSelection");
    QCOMPARE(pageCount(), 3);
}

void PrintActionsTest::languageIsFollowed()
{
    open();
    auto *preview = part<PagePreview>("pagePreview");
    const QImage english = preview->grab().toImage();
    m_program->chooseLanguage("nl");
    QTRY_VERIFY(part<QPushButton>("printPages")->isEnabled());
    QVERIFY(preview->grab().toImage() != english);
    QCOMPARE(pageCount(), 1);
}

void PrintActionsTest::otherCatalogueClosesTheDialog()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    open();
    choose("printShown");
    choose("layout-booklet");
    saveTo(pdf());
    QVERIFY(m_program->session().open(copy.path()));
    QTRY_VERIFY(!m_program->session().isCopying());
    QTRY_VERIFY(!dialog());
    QCOMPARE(files(), QStringList());
}

void PrintActionsTest::everyControlHasANameAndIsReached()
{
    QAccessible::setActive(true);
    open();
    choose("printShown");
    QList<QWidget *> missed = focusableWidgets(dialog());
    QVERIFY(missed.size() >= 7);
    for (QWidget *widget : std::as_const(missed)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(face->text(QAccessible::Name).size() > 3, qPrintable(widget->objectName()));
        QVERIFY2(widget->height() >= 28, qPrintable(widget->objectName()));
    }
    // Of several buttons of one choice Tab goes to the chosen one.
    missed.removeIf([](QWidget *widget) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        return radio && !radio->isChecked();
    });
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first && dialog()->isAncestorOf(first));
    for (int step = 0; step < 30; ++step) {
        missed.removeAll(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    QStringList names;
    for (const QWidget *widget : std::as_const(missed))
        names.append(widget->objectName());
    QVERIFY2(missed.isEmpty(), qPrintable(names.join(QLatin1Char(' '))));
}

void PrintActionsTest::mnemonicsAreUnique()
{
    open();
    QString taken;
    QStringList texts{part<QPushButton>("closePrinting")->text()};
    for (const QAbstractButton *button : dialog()->findChildren<QAbstractButton *>())
        texts.append(button->text());
    texts.removeDuplicates();
    for (const QString &text : std::as_const(texts)) {
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark < 0)
            continue;
        const QChar letter = text.at(mark + 1).toLower();
        QVERIFY2(!taken.contains(letter), qPrintable(text));
        taken += letter;
    }
    QVERIFY(taken.size() >= 9);
    QVERIFY(!taken.contains(QLatin1Char('g'))); // that of the number of the page
}

QTEST_MAIN(PrintActionsTest)
#include "printactions_test.moc"
