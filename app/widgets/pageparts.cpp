// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageparts.h"

#include "presentation/actionbutton.h"
#include "presentation/chip.h"
#include "presentation/flowlayout.h"
#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "presentation/tooltip.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

} // namespace

void addSection(QBoxLayout *layout, const QString &heading)
{
    if (layout->count() > 0)
        layout->addSpacing(12);
    layout->addWidget(new HeadingLabel(heading, HeadingLabel::Level::Section));
}

QWidget *fallbackBadge(const Language &language)
{
    return new LanguageBadge(
        language.badge(),
        Texts::tr("language of this text: %1", "name of a language in that language").arg(language.ownName()));
}

void addDescription(QBoxLayout *layout, const LocalizedText &text, const Language &language,
                    const LanguageOrder &languages)
{
    const ShownText shown = text.in(language, languages);
    if (shown.text.isEmpty())
        return;
    const Description description = parseDescription(shown.text);
    if (shown.isFallback) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(fallbackBadge(shown.language));
        line->addWidget(new MutedLabel(Texts::tr("Not available in your language. Shown in: %1",
                                                 "name of a language in that language")
                                           .arg(shown.language.ownName())),
                        1);
        layout->addLayout(line);
    }
    layout->addWidget(new DescriptionLabel(description));
    if (description.isShortened)
        layout->addWidget(new MutedLabel(Texts::tr("This text was shortened.")));
}

QWidget *insideLink(const ShownText &name, const QString &objectName, const std::function<void()> &follow)
{
    auto *box = new QWidget;
    auto *line = new FlowLayout(4, 0, box);
    auto *button = new LinkButton(name.text, LinkButton::Target::Inside);
    button->setObjectName(objectName);
    QObject::connect(button, &QPushButton::clicked, box, follow);
    line->addWidget(button);
    if (name.isFallback)
        line->addWidget(fallbackBadge(name.language));
    return box;
}

QWidget *outsideLink(const Link &link, const ShownText &label, const QString &objectName, const PageCommands &commands)
{
    auto *box = new QWidget;
    auto *line = new FlowLayout(8, 0, box);
    const std::optional<QUrl> address = safeAddress(link.address);
    if (!address) {
        line->addWidget(new TextLabel(label.text));
        line->addWidget(new MutedLabel(Texts::tr("(its address is not valid)")));
        return box;
    }
    const QString host = hostOf(link.address);
    auto *button = new LinkButton(label.text.isEmpty() ? host : label.text, LinkButton::Target::Outside);
    button->setObjectName(objectName);
    button->setToolTip(toolTipText(address->toString(QUrl::FullyEncoded)));
    button->setAccessibleDescription(Texts::tr("Opens %1 in the browser", "%1 is the name of a site").arg(host));
    QObject::connect(button, &QPushButton::clicked, box, [open = commands.openAddress, address] { open(*address); });
    line->addWidget(button);
    auto *hostLabel = new MutedLabel(host);
    hostLabel->setWordWrap(false);
    hostLabel->setContentsMargins(textIndent, 4, textIndent, 4);
    line->addWidget(hostLabel);
    if (!link.language.isEmpty()) {
        auto *badge = new LanguageBadge(
            link.language.badge(),
            Texts::tr("language of the page: %1", "name of a language in that language").arg(link.language.ownName()));
        line->addWidget(badge);
    }
    if (!link.isVerified) {
        auto *mark = new MutedLabel(Texts::tr("not verified"));
        mark->setWordWrap(false);
        mark->setContentsMargins(textIndent, 4, textIndent, 4);
        mark->setToolTip(toolTipText(Texts::tr("Nobody has checked this address yet.")));
        line->addWidget(mark);
    }
    return box;
}

QWidget *breadcrumb(const Catalogue &catalogue, CategoryId category, const Language &language,
                    const PageCommands &commands)
{
    QList<const Category *> path;
    for (const Category *current = catalogue.category(category); current; current = catalogue.category(current->parent))
        path.prepend(current);
    if (path.isEmpty())
        return nullptr;
    auto *box = new QWidget;
    auto *line = new FlowLayout(0, 0, box);
    for (const Category *part : std::as_const(path)) {
        if (part != path.first()) {
            auto *arrow = new MutedLabel(QStringLiteral(" › "));
            arrow->setWordWrap(false);
            arrow->setContentsMargins(textIndent, 4, textIndent, 4);
            line->addWidget(arrow);
        }
        line->addWidget(insideLink(part->name.in(language, catalogue.info().languages),
                                   QStringLiteral("breadcrumb-") + part->slug,
                                   [show = commands.showCategory, id = part->id] { show(id); }));
    }
    return box;
}

QWidget *actionRow(const QList<QAction *> &actions)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("pageActions"));
    auto *line = new FlowLayout(8, 8, row);
    for (QAction *action : actions)
        line->addWidget(new ActionButton(action));
    return row;
}
