// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neweditionsteps.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>

void NewEditionSteps::begin()
{
    m_program = std::make_unique<WindowFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    // Dialogs of the system cannot be worked from here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void NewEditionSteps::end()
{
    m_program.reset();
    m_folder.reset();
}

NewEditionDialog *NewEditionSteps::openDialog() const
{
    m_program->action("newEdition")->trigger();
    settle();
    auto *dialog = m_program->child<NewEditionDialog>("newEditionDialog");
    if (!isActive(dialog))
        qFatal("The dialog does not open.");
    return dialog;
}

NewEditionDialog *NewEditionSteps::read(const char *page) const
{
    NewEditionDialog *dialog = openDialog();
    type(path("partners.csv"));
    press(Qt::Key_Return);
    if (!waitForPage(dialog, page))
        qFatal("The page %s is not shown.", page);
    settle();
    return dialog;
}

bool NewEditionSteps::isActive(QWidget *window)
{
    if (!window)
        return false;
    window->activateWindow();
    return QTest::qWaitFor([window] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->window() == window;
    });
}

QString NewEditionSteps::page(const NewEditionDialog *dialog)
{
    return dialog->findChild<QStackedWidget *>(QStringLiteral("editionPages"))->currentWidget()->objectName();
}

bool NewEditionSteps::waitForPage(const NewEditionDialog *dialog, const char *page)
{
    return QTest::qWaitFor([&] { return NewEditionSteps::page(dialog) == QLatin1String(page); }, 20'000);
}

QString NewEditionSteps::message(const NewEditionDialog *dialog)
{
    const auto *label = dialog->findChild<QLabel *>(QStringLiteral("editionMessage"));
    return label->isVisible() ? label->text() : QString();
}

void NewEditionSteps::press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void NewEditionSteps::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}
