// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "browsing/cataloguesession.h"
#include "browsing/partnerfacts.h"
#include "catalogue/displaytext.h"
#include "language/interfacelanguage.h"
#include "presentation/appearance.h"
#include "presentation/textlabels.h"
#include "settings/settings.h"
#include "widgets/resultpane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_categories(new CategoryPane(parts.state))
    , m_detail(new DetailPane(parts.state))
    , m_header(new HeaderBar)
    , m_notice(new NoticeBar)
    , m_catalogueNotices(new CatalogueNotices(parts.session, m_notice, this))
    , m_catalogueActions(new CatalogueActions(parts.session, this))
    , m_comparisonActions(new ComparisonActions(parts.state, this))
    , m_newEditionActions(new NewEditionActions(parts.state, parts.session, parts.settings, this))
    , m_navigationActions(new NavigationActions(parts.state, this))
    , m_viewActions(new ViewActions(parts.state, parts.appearance, this))
    , m_searchActions(new SearchActions(parts.state, m_categories, this))
    , m_searchHistoryActions(new SearchHistoryActions(parts.state, parts.settings, m_searchActions->field(), this))
    , m_savedViewActions(new SavedViewActions(parts.state, parts.views, m_notice, this))
    , m_selectionActions(new SelectionActions(parts.state, parts.selection, m_notice, this))
    , m_findActions(new FindActions(m_detail, this))
    , m_copyActions(new CopyActions(parts.state, this))
    , m_exportActions(new ExportActions({parts.state, parts.selection, parts.profiles, parts.settings}, m_notice, this))
    , m_printActions(new PrintActions(parts.state, parts.selection, this))
    , m_helpActions(new HelpActions(parts.state, this))
    , m_memory(parts.settings, *this, *m_splitter, *m_categories, *m_searchActions->results(), parts.state)
    , m_fileMenu(menuBar()->addMenu(QString()))
    , m_editMenu(menuBar()->addMenu(QString()))
    , m_viewMenu(menuBar()->addMenu(QString()))
    , m_goMenu(menuBar()->addMenu(QString()))
    , m_languageMenu(menuBar()->addMenu(QString()))
    , m_helpMenu(menuBar()->addMenu(QString()))
    , m_statusText(new MutedLabel(QString()))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildMenus();
    buildContents();
    connectParts();
    retranslate();
    followCatalogue();
}

void MainWindow::buildMenus()
{
    m_quit.setObjectName(QStringLiteral("quit"));
    m_quit.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_catalogueActions->fillMenu(m_fileMenu);
    m_fileMenu->addSeparator();
    m_comparisonActions->fillMenu(m_fileMenu);
    m_newEditionActions->fillMenu(m_fileMenu);
    m_selectionActions->fillFileMenu(m_fileMenu);
    m_exportActions->fillFileMenu(m_fileMenu);
    m_printActions->fillFileMenu(m_fileMenu);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(&m_quit);
    m_searchActions->fillEditMenu(m_editMenu);
    m_searchHistoryActions->fillEditMenu(m_editMenu);
    m_editMenu->addSeparator();
    m_findActions->fillMenu(m_editMenu);
    m_selectionActions->fillEditMenu(m_editMenu);
    m_editMenu->addSeparator();
    m_copyActions->fillEditMenu(m_editMenu);
    m_viewActions->fillMenu(m_viewMenu);
    m_searchActions->fillViewMenu(m_viewMenu);
    m_savedViewActions->fillViewMenu(m_viewMenu);
    m_selectionActions->fillViewMenu(m_viewMenu);
    m_searchActions->results()->addButton(m_savedViewActions->saveAction());
    m_detail->addPartnerAction(m_selectionActions->pageAction());
    m_navigationActions->fillMenu(m_goMenu);
    m_searchActions->fillGoMenu(m_goMenu);
    m_helpActions->fillMenu(m_helpMenu);
}

void MainWindow::buildContents()
{
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_searchActions->leftSide());
    m_splitter->addWidget(m_findActions->rightSide());
    m_splitter->setStretchFactor(1, 1);
    m_searchActions->leftSide()->setMinimumWidth(220);
    m_findActions->rightSide()->setMinimumWidth(360);
    auto *contents = new QWidget;
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_navigationActions->fillHeader(m_header);
    m_searchActions->fillHeader(m_header);
    m_header->addAtEnd(m_exportActions->headerButton());
    m_header->addAtEnd(new LanguageSwitch(m_languageActions));
    all->addWidget(m_header);
    all->addWidget(m_notice);
    all->addWidget(m_splitter, 1);
    setCentralWidget(contents);
    m_statusText->setObjectName(QStringLiteral("status"));
    m_statusText->setWordWrap(false);
    m_statusText->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_statusText);
    statusBar()->addWidget(m_selectionActions->countButton());
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectParts()
{
    connect(&m_quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_languageActions, &LanguageActions::chosen, this, &MainWindow::chooseLanguage);
    connect(&m_languageActions, &LanguageActions::languagesChanged, this, [this] {
        m_languageActions.fillMenu(m_languageMenu);
        m_header->settleTabOrder();
    });
    connect(&m_parts.state, &BrowsingState::catalogueChanged, this, &MainWindow::followCatalogue);
    connect(&m_parts.session, &CatalogueSession::foundAgain, m_searchActions, &SearchActions::searchAgain);
    connect(m_searchActions, &SearchActions::failed, m_catalogueNotices, &CatalogueNotices::tellUnread);
    connect(m_exportActions, &ExportActions::failed, m_catalogueNotices, &CatalogueNotices::tellUnread);
    connect(m_printActions, &PrintActions::failed, m_catalogueNotices, &CatalogueNotices::tellUnread);
    connect(m_searchActions, &SearchActions::openAgainWanted, this,
            [this] { m_parts.session.openAgain(m_parts.session.openedPath()); });
    connect(m_searchActions, &SearchActions::marksChanged, m_findActions, &FindActions::setSearchMarks);
    connect(&m_parts.session, &CatalogueSession::copyingEnded, this, &MainWindow::followCatalogue);
    connect(&m_parts.state, &BrowsingState::catalogueChanged, m_notice, &NoticeBar::dismiss);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_leftAtNormalSize = 0; });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &MainWindow::escape);
    connect(m_detail, &DetailPane::titleChanged, this, &MainWindow::retranslate);
    connect(m_detail, &DetailPane::addressChosen, this, &MainWindow::openAddress);
    connect(&m_parts.appearance, &Appearance::textSizeChanged, this, &MainWindow::followTextSize);
}

void MainWindow::retranslate()
{
    const QString page = m_detail->title();
    setWindowTitle(page.isEmpty() ? QStringLiteral("Partneratlas") : page + QStringLiteral(" — Partneratlas"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_goMenu->setTitle(tr("&Go"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_quit.setText(tr("&Quit"));
    m_catalogueActions->retranslate();
    m_comparisonActions->retranslate();
    m_newEditionActions->retranslate();
    m_navigationActions->retranslate();
    m_viewActions->retranslate();
    m_searchActions->retranslate();
    m_searchHistoryActions->retranslate();
    m_savedViewActions->retranslate();
    m_selectionActions->retranslate();
    m_findActions->retranslate();
    m_copyActions->retranslate();
    m_exportActions->retranslate();
    m_printActions->retranslate();
    m_helpActions->retranslate();
    const Catalogue *catalogue = m_parts.state.catalogue();
    if (!catalogue)
        return;
    QStringList status{partnerCountText(catalogue->info().partnerCount)};
    if (catalogue->info().editionDate.isKnown())
        status.append(tr("Edition of %1", "%1 is a date").arg(catalogue->info().editionDate.text(QLocale())));
    if (!m_parts.session.isBundled())
        status.append(singleLine(QFileInfo(catalogue->info().path).fileName()));
    status.append(tr("Works offline"));
    m_statusText->setText(status.join(QStringLiteral("   ·   ")));
}

void MainWindow::followCatalogue()
{
    QList<Language> languages;
    if (const Catalogue *catalogue = m_parts.state.catalogue()) {
        languages = catalogue->info().languages;
        m_parts.appearance.setAccent(QColor(catalogue->info().accent));
    }
    for (const Language &language : m_parts.language.languages()) {
        if (!languages.contains(language))
            languages.append(language);
    }
    m_languageActions.setLanguages(languages);
    const Language wanted = m_parts.state.language();
    const bool isOffered = bestLanguage(wanted, languages).locale().language() == wanted.locale().language();
    // Only another catalogue has it, and none that is still on its way.
    if (m_parts.state.catalogue() && !wanted.isEmpty() && !isOffered && !m_parts.session.isCopying())
        m_parts.state.setLanguage(m_parts.language.current());
    m_languageActions.setCurrent(m_parts.state.language());
    m_catalogueActions->follow();
    retranslate();
}

void MainWindow::chooseLanguage(const Language &language)
{
    m_languageActions.setCurrent(language);
    m_parts.settings.set(Setting::Language, language.tag());
    // The interface first: the page that the new content makes reads its words.
    m_parts.language.set(bestLanguage(language, m_parts.language.languages()));
    m_parts.state.setLanguage(language);
}

void MainWindow::openAddress(const QUrl &address)
{
    if (m_parts.openAddress(address))
        return;
    m_notice->show([address] {
        return tr("%1 cannot be opened: no browser answered.", "%1 is a web address")
            .arg(address.toString(QUrl::FullyEncoded));
    });
}

void MainWindow::followTextSize(int percent)
{
    // The names in the tree need as much more room as their letters.
    constexpr int normal = Appearance::smallestText;
    if (m_leftAtNormalSize == 0)
        m_leftAtNormalSize =
            m_splitter->sizes().first() * normal / qMax(normal, m_parts.settings.number(Setting::TextSize));
    const int whole = m_splitter->width();
    const int left = qMin(m_leftAtNormalSize * percent / normal, whole * 45 / 100);
    m_splitter->setSizes({left, whole - left});
    m_parts.settings.set(Setting::TextSize, percent);
}

void MainWindow::restore()
{
    m_memory.restoreWindow();
    m_memory.restorePlace();
    connect(&m_parts.state, &BrowsingState::catalogueAboutToChange, this, [this] { m_memory.savePlace(); });
    connect(&m_parts.state, &BrowsingState::catalogueChanged, this, [this] { m_memory.restorePlace(); });
    m_categories->view()->setFocus();
}

void MainWindow::escape()
{
    // What came last goes first.
    if (m_notice->isVisible())
        m_notice->dismiss();
    else if (m_findActions->isOpen())
        m_findActions->close();
    else if (!m_parts.state.filter().isEmpty())
        m_searchActions->end();
    else if (isFullScreen())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // A dialog that waits for an answer must not be left behind without the keys.
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.save();
    QMainWindow::closeEvent(event);
}
