// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/startpage.h"

#include "browsing/partnerfacts.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kiosktile.h"
#include "kiosk/visitorstate.h"

#include <QVBoxLayout>

StartPage::StartPage(const PageContext &context, QWidget *parent)
    : KioskPage(context, parent)
{
    setObjectName(QStringLiteral("startPage"));
    setParts(readPart(), tiles());
}

QList<const Category *> StartPage::categories() const
{
    QList<const Category *> found;
    for (const QString &slug : m_context.startCategories) {
        if (const Category *category = m_context.catalogue.categoryWithSlug(m_context.startTree, slug))
            found.append(category);
    }
    if (!found.isEmpty())
        return found;
    // Another edition may have none of those that were chosen.
    for (const Category &category : m_context.catalogue.categories(m_context.startTree)) {
        if (category.parent == 0 && category.partnerCount > 0)
            found.append(&category);
    }
    return found;
}

QString StartPage::invitation() const
{
    const QString organisation = shown(m_context.catalogue.info().organisation);
    switch (m_context.startTree) {
    case CategoryTree::Kind:
        return tr("Touch a kind to meet the partners of %1", "%1 is a university").arg(organisation);
    case CategoryTree::Theme:
        return tr("Touch a theme to meet the partners of %1", "%1 is a university").arg(organisation);
    case CategoryTree::Place:
        break;
    }
    return tr("Touch a place to meet the partners of %1", "%1 is a university").arg(organisation);
}

QWidget *StartPage::readPart() const
{
    auto *read = new QWidget;
    QVBoxLayout *column = columnIn(read, m_context.appearance.distance());
    column->addWidget(heading(tr("Who we work with")));
    column->addWidget(softLine(invitation()));
    if (m_context.isCounting)
        column->addWidget(
            softLine(tr("This screen counts, per day, which pages are opened. It does not know by whom.")));
    return read;
}

QWidget *StartPage::tiles()
{
    // Within reach there is room for names.
    const bool isLow = m_context.reach > 0;
    QList<KioskTile *> tiles;
    for (const Category *category : categories()) {
        auto *tile =
            new KioskTile(shown(category->name), isLow ? QString() : shown(category->note),
                          partnerCountText(category->partnerCount), KioskTile::Look::Card, m_context.appearance);
        tile->setObjectName(QStringLiteral("tile-") + category->slug);
        connect(tile, &KioskTile::clicked, &m_context.visitor,
                [&visitor = m_context.visitor, id = category->id] { visitor.openCategory(id); });
        tiles.append(tile);
    }
    auto *everybody = new KioskTile(tr("All partners"), isLow ? QString() : tr("From A to Z"),
                                    partnerCountText(m_context.catalogue.info().partnerCount), KioskTile::Look::Accent,
                                    m_context.appearance);
    everybody->setObjectName(QStringLiteral("tile-everybody"));
    connect(everybody, &KioskTile::clicked, &m_context.visitor, &VisitorState::openEverybody);
    tiles.append(everybody);
    auto *grid = new TileGrid(tiles, m_context.appearance.pixels(isLow ? 12 : 28), m_context.appearance);
    grid->setObjectName(QStringLiteral("tiles"));
    return grid;
}
