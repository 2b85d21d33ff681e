// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pictures of the README. Usage: make_screenshots FOLDER
#include "browsing/cataloguesession.h"
#include "exporting/exportprofiles.h"
#include "kiosk/kiosk.h"
#include "language/interfacelanguage.h"
#include "presentation/appearance.h"
#include "presentation/colours.h"
#include "settings/settings.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>
#include <QTemporaryDir>

namespace
{

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x14, 0x17, 0x1e));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1f, 0x28));
    palette.setColor(QPalette::Button, QColor(0x2a, 0x2f, 0x3a));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xf0, 0xf2, 0xf6));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x70, 0x76, 0x82));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf5, 0xf9));
    palette.setColor(QPalette::Base, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0x16, 0x1a, 0x24));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0xa0, 0xa6, 0xb2));
    return palette;
}

bool draw(const QString &tag, const QPalette &palette, const QString &file)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SavedViews views(folder.filePath(QStringLiteral("views.json")));
    MySelection selection(folder.filePath(QStringLiteral("selection.json")));
    ExportProfiles profiles(folder.filePath(QStringLiteral("profiles.json")));
    InterfaceLanguage language;
    BrowsingState state;
    CatalogueSession session(state, QStringLiteral(BUNDLED_CATALOGUE));
    Appearance appearance;
    if (session.openBundled())
        return false;
    const Language wanted = Language::fromTag(tag).value_or(Language());
    language.set(wanted);
    state.setLanguage(wanted);
    MainWindow window({state, session, language, appearance, settings, views, selection, profiles,
                       [](const QUrl &) { return true; }});
    QPalette shown = palette;
    const QColor accent = accentFor(shown, QColor(state.catalogue()->info().accent));
    shown.setColor(QPalette::Highlight, accent);
    shown.setColor(QPalette::HighlightedText, textOn(accent));
    shown.setColor(QPalette::Link, accent);
    window.setPalette(shown);
    window.restore();
    window.resize(1280, 800);
    state.choose(state.catalogue()->partnerWithSlug(QStringLiteral("medical-delta")));
    window.show();
    // What is drawn by the palette of the application must be of the same kind.
    qApp->removeEventFilter(&appearance);
    QApplication::setPalette(shown);
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents();
    return window.grab().save(file);
}

/// The kiosk as a visitor sees it, at the start or at a partner.
bool drawKiosk(const QSize &size, const QByteArray &tag, const QString &partner, const QString &file)
{
    const QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("kiosk.toml")));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("language = \"" + tag + "\"\n") < 0)
        return false;
    settings.close();
    InterfaceLanguage language;
    KioskSurroundings surroundings;
    surroundings.bundled = QStringLiteral(BUNDLED_CATALOGUE);
    surroundings.settingsFile = settings.fileName();
    surroundings.lastErrorsFile = folder.filePath(QStringLiteral("errors"));
    surroundings.countsFolder = folder.filePath(QStringLiteral("counts"));
    Kiosk kiosk(surroundings, language);
    kiosk.start();
    KioskWindow &window = kiosk.window();
    window.showNormal();
    window.setGeometry(QRect(QPoint(0, 0), size));
    if (!partner.isEmpty())
        kiosk.visitor().openPartner(window.pages()->page()->context().catalogue.partnerWithSlug(partner));
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents();
    // Smaller than the screen: a page of text has less room.
    return window.grab().toImage().scaledToWidth(size.width() * 2 / 3, Qt::SmoothTransformation).save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString folder = QCoreApplication::arguments().at(1);
    const bool isLight = draw(QStringLiteral("en"), lightPalette(), folder + QStringLiteral("/main-en-light.png"));
    const bool isDark = draw(QStringLiteral("nl"), darkPalette(), folder + QStringLiteral("/main-nl-dark.png"));
    const bool hasStart = drawKiosk(QSize(1920, 1080), "en", QString(), folder + QStringLiteral("/kiosk-start-en.png"));
    const bool hasPartner = drawKiosk(QSize(1080, 1920), "nl", QStringLiteral("medical-delta"),
                                      folder + QStringLiteral("/kiosk-partner-nl.png"));
    return isLight && isDark && hasStart && hasPartner ? 0 : 4;
}
