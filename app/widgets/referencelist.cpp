// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referencelist.h"

#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "widgets/pageparts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace
{

constexpr int inOneGo = 100;      // as many as are laid out without a noticeable wait
constexpr int mostUnfolded = 300; // of a list in which something is looked for

} // namespace

ReferenceList::ReferenceList(const QList<PartnerReference> &references, const QString &objectName,
                             const Catalogue &catalogue, const Language &language, const PageCommands &commands,
                             QWidget *parent)
    : QWidget(parent)
    , m_references(references)
    , m_languages(catalogue.info().languages)
    , m_language(language)
    , m_commands(commands)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    if (references.size() > inOneGo) {
        m_more = new LinkButton(QString(), LinkButton::Target::Inside, this);
        m_more->setObjectName(objectName + QStringLiteral("-more"));
        connect(m_more, &LinkButton::clicked, this, &ReferenceList::showMore);
        m_lines->addWidget(m_more);
    }
    showMore();
}

void ReferenceList::showMore()
{
    const int last = qMin(m_shown + inOneGo, static_cast<int>(m_references.size()));
    const bool hadFocus = m_more && m_more->hasFocus();
    LinkButton *firstNew = nullptr;
    while (m_shown < last) {
        LinkButton *link = add(m_shown++);
        firstNew = firstNew ? firstNew : link;
    }
    if (!m_more)
        return;
    const int left = static_cast<int>(m_references.size()) - m_shown;
    m_more->setPlainText(tr("Show %n more", "of a list of partners", qMin(left, inOneGo)));
    if (hadFocus && firstNew)
        firstNew->setFocus(Qt::OtherFocusReason);
    m_more->setVisible(left > 0);
    if (m_lastLink)
        setTabOrder(m_lastLink, m_more);
    emit grown();
}

LinkButton *ReferenceList::add(int position)
{
    const PartnerReference &reference = m_references.at(position);
    const ShownText name = reference.name.in(m_language, m_languages);
    if (reference.partner == 0) {
        auto *label = new TextLabel(name.text);
        label->setContentsMargins(textIndent, 4, textIndent, 4);
        m_lines->insertWidget(position, label);
        return nullptr;
    }
    QWidget *line = insideLink(name, QStringLiteral("%1-%2").arg(objectName()).arg(position),
                               [show = m_commands.showPartner, id = reference.partner] { show(id); });
    m_lines->insertWidget(position, line);
    auto *link = line->findChild<LinkButton *>();
    if (m_lastLink)
        setTabOrder(m_lastLink, link);
    m_lastLink = link;
    return link;
}

void ReferenceList::showAtLeast(int count)
{
    while (m_shown < qMin(count, static_cast<int>(m_references.size())))
        showMore();
}

void ReferenceList::showUntil(const QString &linkName)
{
    const QString prefix = objectName() + QLatin1Char('-');
    if (linkName.startsWith(prefix))
        showAtLeast(linkName.mid(prefix.size()).toInt() + 1);
}

int ReferenceList::showWanted(const std::function<bool(const QString &)> &isWanted)
{
    QList<int> wanted;
    for (int position = m_shown; position < m_references.size(); ++position) {
        if (isWanted(m_references.at(position).name.in(m_language, m_languages).text))
            wanted.append(position);
    }
    const auto within = [&](int end) {
        return std::count_if(wanted.begin(), wanted.end(), [end](int position) { return position < end; });
    };
    if (within(mostUnfolded) > 0)
        showAtLeast(qMin(wanted.last() + 1, mostUnfolded));
    return static_cast<int>(wanted.size() - within(m_shown));
}
