// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagebuilder.h"

#include "browsing/partnerfacts.h"
#include "presentation/textlabels.h"
#include "widgets/pageparts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CategoryPages)
};

// As many as a person reads; the tree has them all.
constexpr int mostShown = 200;

/// The categories below a parent (0: the top) with their notes and the numbers of their partners.
void addCategories(Page &page, const Catalogue &catalogue, CategoryTree tree, CategoryId parent,
                   const Language &language, const PageCommands &commands)
{
    const LanguageOrder &languages = catalogue.info().languages;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Category &category : catalogue.categories(tree)) {
        if (category.parent != parent)
            continue;
        if (row == mostShown) {
            page.body()->addLayout(grid);
            page.body()->addWidget(new MutedLabel(Texts::tr("There are more; the list on the left has them all.")));
            return;
        }
        grid->addWidget(insideLink(category.name.in(language, languages), QStringLiteral("category-") + category.slug,
                                   [show = commands.showCategory, id = category.id] { show(id); }),
                        row, 0, Qt::AlignTop);
        auto *note = new MutedLabel(category.note.in(language, languages).text);
        note->setContentsMargins(textIndent, 4, textIndent, 4);
        grid->addWidget(note, row, 1);
        auto *count = new MutedLabel(QLocale().toString(category.partnerCount));
        count->setContentsMargins(textIndent, 4, textIndent, 4);
        count->setAccessibleName(partnerCountText(category.partnerCount));
        grid->addWidget(count, row, 2, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    page.body()->addLayout(grid);
}

} // namespace

Page *introductionPage(const Catalogue &catalogue, CategoryTree tree, const Language &language,
                       const PageCommands &commands)
{
    const CatalogueInfo &info = catalogue.info();
    const ShownText title = info.title.in(bestLanguage(language, info.languages), info.languages);
    auto *page = new Page(title.text);
    page->body()->addWidget(new MutedLabel(info.organisation.in(language, info.languages).text));
    page->body()->addWidget(new HeadingLabel(title.text, HeadingLabel::Level::Page));
    page->body()->addWidget(new MutedLabel(partnerCountText(info.partnerCount)));
    page->body()->addSpacing(8);
    addDescription(page->body(), info.introduction, bestLanguage(language, info.languages), info.languages);
    addSection(page->body(), categoryTreeHeading(tree));
    addCategories(*page, catalogue, tree, 0, bestLanguage(language, info.languages), commands);
    return page;
}

Page *categoryPage(const Catalogue &catalogue, const Category &category, const Language &language,
                   const PageCommands &commands)
{
    const LanguageOrder &languages = catalogue.info().languages;
    const Language shownLanguage = bestLanguage(language, languages);
    const QString name = category.name.in(shownLanguage, languages).text;
    auto *page = new Page(name);
    if (QWidget *path = breadcrumb(catalogue, category.parent, shownLanguage, commands))
        page->body()->addWidget(path);
    page->body()->addWidget(new HeadingLabel(name, HeadingLabel::Level::Page));
    page->body()->addWidget(new MutedLabel(partnerCountText(category.partnerCount)));
    const QString note = category.note.in(shownLanguage, languages).text;
    if (!note.isEmpty())
        page->body()->addWidget(new TextLabel(note));
    page->body()->addSpacing(8);
    addCategories(*page, catalogue, category.tree, category.id, shownLanguage, commands);
    const PartnerList partners = catalogue.partnersIn(category.id, shownLanguage);
    for (int position = 0; position < qMin(partners.size(), mostShown); ++position) {
        const PartnerId partner = partners.at(position);
        page->body()->addWidget(insideLink(catalogue.nameOf(partner).in(shownLanguage, languages),
                                           QStringLiteral("partner-%1").arg(position),
                                           [show = commands.showPartner, partner] { show(partner); }));
    }
    if (partners.size() > mostShown)
        page->body()->addWidget(new MutedLabel(
            Texts::tr("And %n more; the list on the left has them all.", nullptr, partners.size() - mostShown)));
    return page;
}
