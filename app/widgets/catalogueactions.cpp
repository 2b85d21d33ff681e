// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogueactions.h"

#include "browsing/cataloguesession.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

namespace
{

/// The one local file that is dragged, if it is one.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

CatalogueActions::CatalogueActions(CatalogueSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    m_open.setObjectName(QStringLiteral("openCatalogue"));
    m_open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_openBundled.setObjectName(QStringLiteral("openBundled"));
    connect(&m_open, &QAction::triggered, this, &CatalogueActions::chooseFile);
    connect(&m_openBundled, &QAction::triggered, this, [this] { m_session.open(m_session.bundled()); });
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    retranslate();
    follow();
}

void CatalogueActions::fillMenu(QMenu *menu)
{
    menu->addActions({&m_open, &m_openBundled});
}

void CatalogueActions::retranslate()
{
    m_open.setText(tr("&Open Catalogue…"));
    m_openBundled.setText(tr("Open &Bundled Catalogue"));
}

void CatalogueActions::follow()
{
    m_openBundled.setEnabled(!m_session.isBundled());
}

void CatalogueActions::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a catalogue"));
    dialog->setObjectName(QStringLiteral("openCatalogueDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Catalogues (*.sqlite)"), tr("All files (*)")});
    if (const Catalogue *catalogue = m_session.catalogue(); catalogue && !m_session.isBundled())
        dialog->setDirectory(QFileInfo(catalogue->info().path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_session.open(file); });
    dialog->open();
}

bool CatalogueActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (fileIn(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction); // never a move: the source would delete the file
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = fileIn(drop->mimeData());
        if (file.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        m_session.open(file);
        return true;
    }
    return QObject::eventFilter(watched, event);
}
