// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/categorylistpage.h"

#include "browsing/partnerfacts.h"
#include "kiosk/fingerscrollarea.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/letterstrip.h"
#include "kiosk/partnerrows.h"
#include "kiosk/visitorstate.h"
#include "presentation/flowlayout.h"

#include <QVBoxLayout>

namespace
{

constexpr int fewestForLetters = 12; // rows that can be seen at a glance need no letters

/// The partners that stand in a category or in one below it.
PartnerSet partnersBelow(const Catalogue &catalogue, const Category &top, const Language &language)
{
    PartnerSet found(catalogue.info().partnerCount);
    QSet<CategoryId> below{top.id};
    // Parents come before children.
    for (const Category &category : catalogue.categories(top.tree)) {
        if (below.contains(category.parent))
            below.insert(category.id);
        if (!below.contains(category.id))
            continue;
        const PartnerList partners = catalogue.partnersIn(category.id, language);
        for (int position = 0; position < partners.size(); ++position)
            found.insert(partners.at(position));
    }
    return found;
}

} // namespace

CategoryListPage::CategoryListPage(const PageContext &context, QWidget *parent)
    : KioskPage(context, parent)
{
    setObjectName(QStringLiteral("categoryListPage"));
    fillModel();
    PartnerRows *rows = partnerRows(m_model);
    // Where all are at one place, it would be the same word in each row.
    const Category *category = context.catalogue.category(context.visitor.place().category);
    rows->setPlaceShown(!category || category->tree != CategoryTree::Place);
    auto *controls = new QWidget;
    QVBoxLayout *column = columnIn(controls, context.appearance.distance());
    if (QWidget *below = categoriesBelow())
        column->addWidget(below);
    if (m_model.rowCount() >= fewestForLetters) {
        const auto nameAt = [this](int row) {
            return shown(m_context.catalogue.nameOf(m_model.index(row, 0).data(PartnerIdRole).toInt()));
        };
        auto *strip = new LetterStrip(letterStops(m_model.rowCount(), nameAt, context.language), context.appearance);
        connect(strip, &LetterStrip::rowWanted, rows, &PartnerRows::goToRow);
        column->addWidget(strip);
    }
    column->addWidget(rows, 1);
    setParts(readPart(), controls, rows);
}

void CategoryListPage::fillModel()
{
    m_model.setCatalogue(&m_context.catalogue);
    m_model.setLanguage(m_context.language);
    PartnerList partners = m_context.catalogue.everyPartner(m_context.language);
    if (const Category *category = m_context.catalogue.category(m_context.visitor.place().category))
        partners = partners.within(partnersBelow(m_context.catalogue, *category, m_context.language));
    SearchAnswer answer;
    answer.partners.reserve(partners.size());
    for (int position = 0; position < partners.size(); ++position)
        answer.partners.append(partners.at(position));
    m_model.setAnswer(answer);
}

QWidget *CategoryListPage::readPart() const
{
    auto *read = new QWidget;
    QVBoxLayout *column = columnIn(read, m_context.appearance.distance());
    const Category *category = m_context.catalogue.category(m_context.visitor.place().category);
    const QString count = partnerCountText(m_model.rowCount());
    if (!category) {
        column->addWidget(heading(tr("All partners")));
        column->addWidget(softLine(count));
        return read;
    }
    if (category->parent != 0)
        column->addWidget(softLine(categoryPathText(m_context.catalogue, category->parent, m_context.language)));
    column->addWidget(heading(shown(category->name)));
    const QString note = shown(category->note);
    column->addWidget(softLine(
        note.isEmpty() ? count : tr("%1 · %2", "how many partners, and a line about a category").arg(count, note)));
    return read;
}

QWidget *CategoryListPage::categoriesBelow() const
{
    const Category *parent = m_context.catalogue.category(m_context.visitor.place().category);
    if (!parent)
        return nullptr;
    const int gap = m_context.appearance.distance();
    auto *box = new QWidget;
    auto *flow = new FlowLayout(gap, gap, box);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Category &category : m_context.catalogue.categories(parent->tree)) {
        if (category.parent != parent->id || category.partnerCount == 0)
            continue;
        auto *button = new KioskButton(QStringLiteral("category-") + category.slug, KioskButton::Look::Tinted,
                                       m_context.appearance);
        button->setLabel(tr("%1 · %2", "name of a category, and how many partners it has")
                             .arg(shown(category.name), QLocale().toString(category.partnerCount)));
        connect(button, &KioskButton::clicked, &m_context.visitor,
                [&visitor = m_context.visitor, id = category.id] { visitor.openCategory(id); });
        flow->addWidget(button);
    }
    if (flow->count() == 0) {
        delete box;
        return nullptr;
    }
    // Two lines of them can be seen; the rest is pushed up.
    auto *area = new FingerScrollArea(box);
    const int line = m_context.appearance.target() + gap;
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    area->setFixedHeight(m_context.reach > 0 || flow->count() < 4 ? line - gap + m_context.appearance.pixels(8)
                                                                  : 2 * line);
    return area;
}
