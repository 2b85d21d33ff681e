// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowfixture.h"

#include "presentation/linkbutton.h"
#include "widgets/shownparts.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool waitUntilActive(const QWidget *dialog)
{
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
}

Language languageWithTag(const char *tag)
{
    return Language::fromTag(QString::fromLatin1(tag)).value_or(Language());
}

QList<PartnerId> everyPartnerOf(const Catalogue &catalogue)
{
    const PartnerList list = catalogue.everyPartner(catalogue.info().languages.first());
    QList<PartnerId> partners;
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}

WindowFixture::WindowFixture(const QString &bundled)
    : m_bundled(bundled)
{
    installAccessibleRoles();
    start();
}

WindowFixture::~WindowFixture()
{
    end();
}

void WindowFixture::start()
{
    m_program = std::make_unique<Program>(m_folder, m_bundled);
    Program &program = *m_program;
    const Language remembered =
        Language::fromTag(program.settings.text(Setting::Language)).value_or(languageWithTag("en"));
    program.language.set(remembered);
    program.state.setLanguage(remembered);
    program.appearance.setTextSize(program.settings.number(Setting::TextSize));
    if (program.session.openBundled())
        qFatal("The catalogue of a test cannot be opened.");
    const auto keepAddress = [this](const QUrl &address) {
        m_openedAddresses.append(address);
        return m_hasBrowser;
    };
    program.window = std::make_unique<MainWindow>(WindowParts{program.state, program.session, program.language,
                                                              program.appearance, program.settings, program.views,
                                                              program.selection, program.profiles, keepAddress});
    program.window->restore();
    program.window->show();
    program.window->activateWindow();
    if (!QTest::qWaitForWindowActive(program.window.get()))
        qFatal("The window of a test does not become active.");
    settle();
}

void WindowFixture::end()
{
    if (!m_program)
        return;
    m_program->window->close();
    m_program->window.reset();
    m_program->appearance.setTextSize(Appearance::smallestText);
    m_program.reset();
    settle();
}

void WindowFixture::restart()
{
    end();
    start();
}

QList<QAction *> WindowFixture::actions() const
{
    QList<QAction *> found;
    for (const QMenu *menu : menusOf(window().menuBar())) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                found.append(action);
        }
    }
    return found;
}

QAction *WindowFixture::action(const char *name) const
{
    for (QAction *action : actions()) {
        if (action->objectName() == QLatin1String(name))
            return action;
    }
    qFatal("The window has no action %s.", name);
    return nullptr;
}

void WindowFixture::chooseLanguage(const char *tag)
{
    window().chooseLanguage(languageWithTag(tag));
    settle();
}

void WindowFixture::choose(const char *slug)
{
    const PartnerId partner = catalogue().partnerWithSlug(QLatin1String(slug));
    if (partner == 0)
        qFatal("The catalogue of a test has no partner %s.", slug);
    state().choose(partner);
    settle();
}
