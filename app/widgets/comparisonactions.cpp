// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparisonactions.h"

#include "browsing/browsingstate.h"
#include "widgets/comparisondialog.h"

#include <QFileDialog>
#include <QMenu>

ComparisonActions::ComparisonActions(BrowsingState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
    m_compare.setObjectName(QStringLiteral("compareCatalogues"));
    connect(&m_compare, &QAction::triggered, this, &ComparisonActions::chooseFile);
    retranslate();
}

void ComparisonActions::fillMenu(QMenu *menu)
{
    menu->addAction(&m_compare);
}

void ComparisonActions::retranslate()
{
    m_compare.setText(tr("&What Changed…"));
}

void ComparisonActions::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Compare with another catalogue"));
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Catalogues (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ComparisonActions::compareWith);
    dialog->open();
}

void ComparisonActions::compareWith(const QString &file)
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return;
    auto *dialog = new ComparisonDialog(catalogue->info(), catalogue->identity(), file, m_state.language(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
