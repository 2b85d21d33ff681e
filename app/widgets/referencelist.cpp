// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referencelist.h"

#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "widgets/pageparts.h"

#include <QVBoxLayout>

namespace {

constexpr int inOneGo = 100; // as many as are laid out without a noticeable wait

} // namespace

ReferenceList::ReferenceList(const QList<PartnerReference> &references, const QString &objectName, const Catalogue &catalogue,
                             const Language &language, const PageCommands &commands, QWidget *parent)
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
        connect(m_more, &QPushButton::clicked, this, &ReferenceList::showMore);
        m_lines->addWidget(m_more);
    }
    showMore();
}

void ReferenceList::showMore()
{
    const int first = m_shown;
    const int last = qMin(first + inOneGo, static_cast<int>(m_references.size()));
    const bool hadFocus = m_more && m_more->hasFocus();
    while (m_shown < last)
        add(m_shown++);
    if (!m_more)
        return;
    const int left = static_cast<int>(m_references.size()) - m_shown;
    static_cast<LinkButton *>(m_more)->setPlainText(tr("Show %n more", nullptr, qMin(left, inOneGo)));
    m_more->setVisible(left > 0);
    auto *next = findChild<QWidget *>(QStringLiteral("%1-%2").arg(objectName()).arg(first));
    if (hadFocus && next)
        next->setFocus(Qt::OtherFocusReason);
}

void ReferenceList::add(int position)
{
    const PartnerReference &reference = m_references.at(position);
    const ShownText name = reference.name.in(m_language, m_languages);
    QWidget *line = nullptr;
    if (reference.partner != 0) {
        line = insideLink(name, QStringLiteral("%1-%2").arg(objectName()).arg(position),
                          [show = m_commands.showPartner, id = reference.partner] { show(id); });
    } else {
        line = new TextLabel(name.text);
        line->setContentsMargins(textIndent, 4, textIndent, 4);
    }
    m_lines->insertWidget(position, line);
    if (m_more)
        setTabOrder(line, m_more);
}
