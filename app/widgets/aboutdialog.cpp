// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aboutdialog.h"

#include "browsing/browsingstate.h"
#include "browsing/partnerfacts.h"
#include "presentation/textlabels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const BrowsingState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_program(plainLabel(QString(), this))
    , m_catalogue(plainLabel(QString(), this))
    , m_licence(plainLabel(QString(), this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(12);
    all->addWidget(new HeadingLabel(QStringLiteral("Partneratlas"), HeadingLabel::Level::Page, this));
    all->addWidget(m_program);
    all->addWidget(m_catalogue);
    all->addWidget(m_licence);
    all->addWidget(buttons);
    setMinimumWidth(440);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Partneratlas"));
    m_program->setText(tr("Version %1. Browse the partners of a university, without a network.", "%1 is a version")
                           .arg(QCoreApplication::applicationVersion()));
    m_catalogue->setText(catalogueText());
    m_licence->setText(tr("The program is free software under the GNU General Public License, version 3 or later. The "
                          "bundled catalogue may be used under Creative Commons Attribution 4.0."));
}

QString AboutDialog::catalogueText() const
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return {};
    const CatalogueInfo &info = catalogue->info();
    const QString title = info.title.in(m_state.language(), info.languages).text;
    const QString count = partnerCountText(info.partnerCount);
    if (!info.editionDate.isKnown())
        return tr("%1: edition %2, %3.", "title of the catalogue, number, for example: 128 partners")
            .arg(title)
            .arg(info.edition)
            .arg(count);
    return tr("%1: edition %2 of %3, %4.", "title of the catalogue, number, date, for example: 128 partners")
        .arg(title)
        .arg(info.edition)
        .arg(info.editionDate.text(QLocale()), count);
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
