// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/catalogueactions.h"
#include "widgets/cataloguenotices.h"
#include "widgets/categorypane.h"
#include "widgets/categoryview.h"
#include "widgets/comparisonactions.h"
#include "widgets/copyactions.h"
#include "widgets/detailpane.h"
#include "widgets/exportactions.h"
#include "widgets/findactions.h"
#include "widgets/headerbar.h"
#include "widgets/helpactions.h"
#include "widgets/languageswitch.h"
#include "widgets/navigationactions.h"
#include "widgets/neweditionactions.h"
#include "widgets/noticebar.h"
#include "widgets/printactions.h"
#include "widgets/savedviewactions.h"
#include "widgets/searchactions.h"
#include "widgets/searchhistoryactions.h"
#include "widgets/selectionactions.h"
#include "widgets/viewactions.h"
#include "widgets/windowmemory.h"

#include <QMainWindow>
#include <QSplitter>

#include <functional>

class Appearance;
class CatalogueSession;
class ExportProfiles;
class InterfaceLanguage;
class Settings;

/// Opens an address outside the program; false if that failed.
using AddressOpener = std::function<bool(const QUrl &)>;

/// What the window is made of; all must outlive it.
struct WindowParts {
    BrowsingState &state;
    CatalogueSession &session;
    InterfaceLanguage &language;
    Appearance &appearance;
    Settings &settings;
    SavedViews &views;
    MySelection &selection;
    ExportProfiles &profiles;
    AddressOpener openAddress;
};

/// The window for staff and outreach officers. It only puts the parts together; each part owns its actions.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);

    /// Window, parts and place as they were when it was closed.
    void restore();
    /// Switches interface and content; remembered for the next start.
    void chooseLanguage(const Language &language);
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] CatalogueNotices *catalogueNotices() const { return m_catalogueNotices; }
    /// Brings the window to the front, also when it is minimised.
    void comeToFront();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildContents();
    void connectParts();
    void retranslate();
    void followCatalogue();
    void followTextSize(int percent);
    void openAddress(const QUrl &address);
    /// Away with the notice, else with the full screen.
    void escape();

    WindowParts m_parts;
    LanguageActions m_languageActions;
    QSplitter *m_splitter;
    CategoryPane *m_categories;
    DetailPane *m_detail;
    HeaderBar *m_header;
    NoticeBar *m_notice;
    CatalogueNotices *m_catalogueNotices;
    CatalogueActions *m_catalogueActions;
    ComparisonActions *m_comparisonActions;
    NewEditionActions *m_newEditionActions;
    NavigationActions *m_navigationActions;
    ViewActions *m_viewActions;
    SearchActions *m_searchActions;
    SearchHistoryActions *m_searchHistoryActions;
    SavedViewActions *m_savedViewActions;
    SelectionActions *m_selectionActions;
    FindActions *m_findActions;
    CopyActions *m_copyActions;
    ExportActions *m_exportActions;
    PrintActions *m_printActions;
    HelpActions *m_helpActions;
    WindowMemory m_memory;
    QAction m_quit;
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_goMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QLabel *m_statusText;
    /// Pixels of the left side with text of normal size, as the reader left it; 0: not known yet.
    int m_leftAtNormalSize = 0;
};
