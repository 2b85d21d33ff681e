// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/cataloguesession.h"
#include "exporting/exportprofiles.h"
#include "language/interfacelanguage.h"
#include "presentation/appearance.h"
#include "settings/settings.h"
#include "widgets/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Lets everything happen that is due: posted events, layouts, the change of language.
void settle();

/// Waits until a dialog has the focus. QTest::qWaitForWindowActive() is content as soon as the window behind it is
/// active.
[[nodiscard]] bool waitUntilActive(const QWidget *dialog);

[[nodiscard]] Language languageWithTag(const char *tag);

/// The partners of a catalogue in the order of its first language.
[[nodiscard]] QList<PartnerId> everyPartnerOf(const Catalogue &catalogue);

/// The program with its window, as runWindow() makes it, on a catalogue of its own and with settings, saved views, a
/// selection and export profiles that are deleted at the end. Addresses are not opened but kept.
class WindowFixture final
{
public:
    /// Starts in English. Without a path on the bundled catalogue.
    explicit WindowFixture(const QString &bundled = QStringLiteral(BUNDLED_CATALOGUE));
    ~WindowFixture();

    /// Shows the window and gives it the focus, as at every start.
    void start();
    /// Closes the window and ends the program; the settings stay.
    void end();
    void restart();

    [[nodiscard]] MainWindow &window() const { return *m_program->window; }
    [[nodiscard]] BrowsingState &state() const { return m_program->state; }
    [[nodiscard]] CatalogueSession &session() const { return m_program->session; }
    [[nodiscard]] Appearance &appearance() const { return m_program->appearance; }
    [[nodiscard]] Settings &settings() const { return m_program->settings; }
    [[nodiscard]] SavedViews &views() const { return m_program->views; }
    [[nodiscard]] MySelection &selection() const { return m_program->selection; }
    /// The file of the selection.
    [[nodiscard]] QString selectionFile() const { return m_folder.filePath(QStringLiteral("selection.json")); }
    /// The file of the saved views.
    [[nodiscard]] QString viewsFile() const { return m_folder.filePath(QStringLiteral("views.json")); }
    [[nodiscard]] ExportProfiles &profiles() const { return m_program->profiles; }
    /// The file of the export profiles.
    [[nodiscard]] QString profilesFile() const { return m_folder.filePath(QStringLiteral("profiles.json")); }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_program->state.catalogue(); }
    [[nodiscard]] CategoryView &tree() const { return *child<CategoryView>("categories"); }
    [[nodiscard]] DetailPane &detail() const { return *child<DetailPane>("detail"); }
    [[nodiscard]] const QList<QUrl> &openedAddresses() const { return m_openedAddresses; }
    void setHasBrowser(bool hasBrowser) { m_hasBrowser = hasBrowser; }

    /// The part of the window with this object name; null if there is none.
    template <typename Part>
    [[nodiscard]] Part *child(const char *name) const
    {
        return window().findChild<Part *>(QLatin1String(name));
    }
    /// The entry of a menu with this object name; there must be one.
    [[nodiscard]] QAction *action(const char *name) const;
    /// Every entry of every menu.
    [[nodiscard]] QList<QAction *> actions() const;

    void chooseLanguage(const char *tag);
    /// Shows the partner with this slug.
    void choose(const char *slug);

private:
    struct Program {
        Program(const QTemporaryDir &folder, const QString &bundled)
            : settings(folder.filePath(QStringLiteral("partneratlas.ini")))
            , views(folder.filePath(QStringLiteral("views.json")))
            , selection(folder.filePath(QStringLiteral("selection.json")))
            , profiles(folder.filePath(QStringLiteral("profiles.json")))
            , session(state, bundled)
        {
        }

        Settings settings;
        SavedViews views;
        MySelection selection;
        ExportProfiles profiles;
        InterfaceLanguage language;
        BrowsingState state;
        CatalogueSession session;
        Appearance appearance;
        std::unique_ptr<MainWindow> window;
    };

    QTemporaryDir m_folder;
    QString m_bundled;
    std::unique_ptr<Program> m_program;
    QList<QUrl> m_openedAddresses;
    bool m_hasBrowser = true;
};
