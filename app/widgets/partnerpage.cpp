// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagebuilder.h"

#include "browsing/partnerfacts.h"
#include "presentation/chip.h"
#include "presentation/flowlayout.h"
#include "presentation/textlabels.h"
#include "widgets/pageparts.h"
#include "widgets/referencelist.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerPage)
};

class PartnerPage final
{
public:
    PartnerPage(const Catalogue &catalogue, const Partner &partner, CategoryId category, const Language &language,
                const PageCommands &commands)
        : m_catalogue(catalogue)
        , m_partner(partner)
        , m_category(category)
        , m_language(bestLanguage(language, catalogue.info().languages))
        , m_languages(catalogue.info().languages)
        , m_commands(commands)
    {
    }

    Page *build()
    {
        const ShownText name = shown(m_partner.name);
        m_page = new Page(name.text);
        addHead(name);
        addDescription(m_page->body(), m_partner.description, m_language, m_languages);
        addLinks();
        addReferences(m_page->firstColumn(), Texts::tr("Related"), relatedBeside(m_partner), QStringLiteral("related"));
        addFacts();
        addReferences(m_page->secondColumn(), Texts::tr("Members"), m_partner.members, QStringLiteral("member"));
        addReferences(m_page->secondColumn(), Texts::tr("Member of"),
                      sortedByName(m_partner.memberOf, m_language, m_languages), QStringLiteral("memberOf"));
        addSources();
        return m_page;
    }

private:
    ShownText shown(const LocalizedText &text) const { return text.in(m_language, m_languages); }

    void addHead(const ShownText &name)
    {
        QVBoxLayout *body = m_page->body();
        QWidget *path = breadcrumb(m_catalogue, m_category, m_language, m_commands);
        if (!m_commands.partnerActions.isEmpty())
            m_page->addHead(path, actionRow(m_commands.partnerActions));
        else if (path)
            body->addWidget(path);
        body->addWidget(new HeadingLabel(name.text, HeadingLabel::Level::Page));
        QStringList otherNames;
        for (const LocalizedText::Entry &entry : m_partner.name.entries()) {
            if (entry.language != name.language && entry.text != name.text)
                otherNames.append(entry.text);
        }
        if (name.isFallback)
            body->addWidget(fallbackBadge(name.language));
        if (!otherNames.isEmpty())
            body->addWidget(new MutedLabel(otherNames.join(QStringLiteral(" · "))));
        addChips(body);
        if (m_partner.successor.partner != 0)
            addSuccessor(body);
        body->addSpacing(8);
    }

    void addChips(QVBoxLayout *body)
    {
        auto *box = new QWidget;
        auto *line = new FlowLayout(8, 8, box);
        line->setContentsMargins(textIndent, 4, textIndent, 4);
        for (const CategoryId id : m_partner.categories) {
            const Category *category = m_catalogue.category(id);
            if (category && category->tree == CategoryTree::Kind)
                line->addWidget(new Chip(shown(category->name).text, Chip::Tone::Neutral));
        }
        QStringList cities;
        for (const LocalizedText &city : m_partner.cities)
            cities.append(shown(city).text);
        if (!cities.isEmpty())
            line->addWidget(new Chip(cities.join(QStringLiteral(" · ")), Chip::Tone::Neutral));
        if (const QString status = statusTextWithYear(m_partner); !status.isEmpty()) {
            const bool isActive = m_partner.status == PartnerStatus::Active;
            line->addWidget(new Chip(status, isActive ? Chip::Tone::Positive : Chip::Tone::Neutral));
        }
        body->addWidget(box);
    }

    void addSuccessor(QVBoxLayout *body)
    {
        auto *box = new QWidget;
        auto *line = new FlowLayout(4, 0, box);
        auto *label = new MutedLabel(Texts::tr("Now:", "followed by the partner that came in place of this one"));
        label->setWordWrap(false);
        label->setContentsMargins(textIndent, 4, textIndent, 4);
        line->addWidget(label);
        line->addWidget(insideLink(shown(m_partner.successor.name), QStringLiteral("successor"),
                                   [show = m_commands.showPartner, id = m_partner.successor.partner] { show(id); }));
        body->addWidget(box);
    }

    void addLinks()
    {
        if (m_partner.links.isEmpty())
            return;
        addSection(m_page->firstColumn(), Texts::tr("Links"));
        int number = 0;
        for (const Link &link : m_partner.links)
            m_page->firstColumn()->addWidget(
                outsideLink(link, shown(link.label), QStringLiteral("link-%1").arg(number++), m_commands));
    }

    void addReferences(QVBoxLayout *column, const QString &heading, const QList<PartnerReference> &references,
                       const QString &objectName)
    {
        if (references.isEmpty())
            return;
        const QString count = QLocale().toString(references.size());
        addSection(column,
                   references.size() == 1
                       ? heading
                       : Texts::tr("%1 · %2", "heading of a list, and the number of its entries").arg(heading, count));
        column->addWidget(new ReferenceList(references, objectName, m_catalogue, m_language, m_commands));
    }

    void addFacts()
    {
        addSection(m_page->firstColumn(), Texts::tr("Facts"));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(8);
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const Fact &fact : factsOf(m_catalogue, m_partner, m_language)) {
            auto *label = new MutedLabel(fact.label);
            label->setWordWrap(false);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(new TextLabel(fact.value), row, 1);
            ++row;
        }
        m_page->firstColumn()->addLayout(grid);
    }

    void addSources()
    {
        if (m_partner.sources.isEmpty())
            return;
        addSection(m_page->secondColumn(), Texts::tr("Sources"));
        int number = 0;
        for (const Source &source : m_partner.sources) {
            const QString objectName = QStringLiteral("source-%1").arg(number++);
            if (safeAddress(source.address)) {
                Link link;
                link.address = source.address;
                m_page->secondColumn()->addWidget(outsideLink(link, shown(source.text), objectName, m_commands));
            } else {
                auto *label = new TextLabel(shown(source.text).text);
                label->setContentsMargins(textIndent, 4, textIndent, 4);
                m_page->secondColumn()->addWidget(label);
            }
        }
    }

    const Catalogue &m_catalogue;
    const Partner &m_partner;
    CategoryId m_category;
    Language m_language;
    const LanguageOrder &m_languages;
    const PageCommands &m_commands;
    Page *m_page = nullptr;
};

} // namespace

Page *partnerPage(const Catalogue &catalogue, const Partner &partner, CategoryId category, const Language &language,
                  const PageCommands &commands)
{
    return PartnerPage(catalogue, partner, category, language, commands).build();
}
