// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowprogram.h"

#include "browsing/cataloguesession.h"
#include "catalogue/refusaltext.h"
#include "exporting/exportprofiles.h"
#include "instance/singleinstance.h"
#include "language/interfacelanguage.h"
#include "presentation/appearance.h"
#include "presentation/clearoutlines.h"
#include "presentation/linkbutton.h"
#include "settings/savedviewtexts.h"
#include "settings/settings.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEventLoop>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

namespace
{

constexpr int bundledBroken = 3; // exit status

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WindowProgram)
};

void useLanguage(const Settings &settings, const WindowArguments &arguments, InterfaceLanguage &interfaceLanguage,
                 BrowsingState &state)
{
    Language wanted = arguments.language;
    if (wanted.isEmpty())
        wanted = Language::fromTag(settings.text(Setting::Language)).value_or(Language());
    if (wanted.isEmpty())
        wanted = interfaceLanguage.ofSystem();
    const Language nearest = bestLanguage(wanted, interfaceLanguage.languages());
    const bool hasTranslation = nearest.locale().language() == wanted.locale().language();
    interfaceLanguage.set(hasTranslation ? nearest : interfaceLanguage.ofSystem());
    state.setLanguage(wanted);
}

/// The sentences about the file of the views, and about what was asked for and is not there; in the language that the
/// interface has then.
QString missingText(const std::optional<ViewsFailure> &failure, const WindowArguments &missing, const SavedViews &views)
{
    QStringList sentences;
    if (failure)
        sentences << viewsFailureText(*failure);
    if (!missing.view.isEmpty())
        sentences << unknownViewText(missing.view, views.views());
    if (!missing.openSlug.isEmpty())
        sentences << Texts::tr("This catalogue has no partner “%1”.", "%1 is a short name").arg(missing.openSlug);
    return sentences.join(QLatin1Char(' '));
}

/// Goes to the view and the partner that were asked for, and tells what is not there.
void goTo(const WindowArguments &arguments, SavedViews &views, BrowsingState &state, MainWindow &window)
{
    if (!state.catalogue())
        return;
    WindowArguments missing;
    std::optional<ViewsFailure> failure;
    if (!arguments.view.isEmpty()) {
        views.read();
        failure = views.failure();
        if (const std::optional<SavedView> view = views.named(arguments.view))
            state.setFilter(view->filter);
        else
            missing.view = arguments.view;
    }
    const PartnerId partner = state.catalogue()->partnerWithSlug(arguments.openSlug);
    state.choose(partner);
    if (partner == 0)
        missing.openSlug = arguments.openSlug;
    if (!failure && missing.view.isEmpty() && missing.openSlug.isEmpty())
        return;
    window.notice()->show([failure, missing, &views] { return missingText(failure, missing, views); });
    // It is of no interest any more when the reader goes on.
    QObject::connect(&state, &BrowsingState::entryChanged, window.notice(), &NoticeBar::dismiss,
                     Qt::SingleShotConnection);
}

/// Goes there in the catalogue that was asked for with it, which may still be on its way from a slow medium.
void goToWhenOpen(const WindowArguments &arguments, const CatalogueSession &session, SavedViews &views,
                  BrowsingState &state, MainWindow &window)
{
    if (arguments.catalogue.isEmpty() || !session.isCopying()) {
        goTo(arguments, views, state, window);
        return;
    }
    const auto go = [arguments, &views, &state, &window](bool isOpen) {
        if (isOpen)
            goTo(arguments, views, state, window);
    };
    QObject::connect(&session, &CatalogueSession::copyingEnded, &window, go, Qt::SingleShotConnection);
}

/// Opens what was asked for, else the bundled catalogue. The reason if there is none that can be shown.
std::optional<Refusal> openFirst(const WindowArguments &arguments, CatalogueSession &session)
{
    if (!arguments.catalogue.isEmpty() && session.open(arguments.catalogue) && !session.isCopying())
        return std::nullopt;
    std::optional<Refusal> refusal = session.openBundled();
    if (refusal && session.isCopying()) {
        // Nothing can be shown in the meantime.
        QEventLoop untilCopied;
        QObject::connect(&session, &CatalogueSession::copyingEnded, &untilCopied, &QEventLoop::quit);
        untilCopied.exec();
        if (session.catalogue())
            refusal.reset();
    }
    return refusal;
}

/// The program cannot go on: one message, on the screen and for those who started it from a terminal. The program ends
/// when it is closed.
void showFailure(const Refusal &refusal)
{
    const QString text = refusalText(refusal) + QLatin1Char(' ') + Texts::tr("Install Partneratlas again.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    auto *message = new QMessageBox(QMessageBox::Critical, QStringLiteral("Partneratlas"), text, QMessageBox::Close);
    message->setObjectName(QStringLiteral("bundledBroken"));
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    QObject::connect(message, &QDialog::finished, qApp, [] { QApplication::exit(bundledBroken); });
    message->open();
}

void followArguments(const QStringList &arguments, CatalogueSession &session, SavedViews &views, BrowsingState &state,
                     MainWindow &window)
{
    const ParsedArguments parsed = parseWindowArguments(arguments);
    if (parsed.error.isEmpty()) {
        window.notice()->dismiss(); // of what was asked for before
        if (!parsed.arguments.catalogue.isEmpty())
            session.open(parsed.arguments.catalogue);
        if (!parsed.arguments.language.isEmpty())
            window.chooseLanguage(parsed.arguments.language);
        goToWhenOpen(parsed.arguments, session, views, state, window);
    }
    window.comeToFront();
}

/// As absolute as the first window needs them: it has another working folder.
QStringList absoluteArguments(const WindowArguments &arguments)
{
    QStringList words{QCoreApplication::applicationName()};
    if (!arguments.language.isEmpty())
        words << QStringLiteral("--language") << arguments.language.tag();
    if (!arguments.openSlug.isEmpty())
        words << QStringLiteral("--open") << arguments.openSlug;
    if (!arguments.view.isEmpty())
        words << QStringLiteral("--view") << arguments.view;
    if (!arguments.catalogue.isEmpty())
        words << arguments.catalogue;
    return words;
}

} // namespace

int runWindow(QApplication &application, const WindowArguments &arguments, const QString &bundled)
{
    SingleInstance instance;
    if (instance.handOver(absoluteArguments(arguments)))
        return 0;
    Settings settings;
    InterfaceLanguage interfaceLanguage;
    BrowsingState state;
    CatalogueSession session(state, bundled);
    useLanguage(settings, arguments, interfaceLanguage, state);
    installClearOutlines();
    Appearance appearance;
    appearance.setTextSize(settings.number(Setting::TextSize));
    installAccessibleRoles();

    std::optional<Refusal> refused;
    QObject::connect(&session, &CatalogueSession::refused, &application,
                     [&](const Refusal &refusal) { refused = refusal; });
    if (const std::optional<Refusal> refusal = openFirst(arguments, session)) {
        showFailure(*refusal);
        return QApplication::exec();
    }
    SavedViews views;
    MySelection selection;
    ExportProfiles profiles;
    MainWindow window({state, session, interfaceLanguage, appearance, settings, views, selection, profiles,
                       QDesktopServices::openUrl});
    window.restore();
    goToWhenOpen(arguments, session, views, state, window);
    if (refused)
        window.catalogueNotices()->tellRefused(*refused);
    else if (session.isCopying())
        window.catalogueNotices()->tellCopying(arguments.catalogue);
    QObject::connect(&session, &CatalogueSession::bundledFailed, &application, [&](const Refusal &refusal) {
        window.hide();
        showFailure(refusal);
    });
    window.show();
    // After the window is drawn: nothing before it needs the socket.
    QTimer::singleShot(0, &instance, [&instance] { instance.listen(); });
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &window,
                     [&](const QStringList &words) { followArguments(words, session, views, state, window); });
    return QApplication::exec();
}
