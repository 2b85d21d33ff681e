// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/openlistquestion.h"

#include <QEvent>
#include <QPushButton>

namespace
{

constexpr int leastHeight = 28; // pixels of a button

} // namespace

OpenListQuestion::OpenListQuestion(const QString &fileName, const PartnerListFile &list, const QString &catalogue,
                                   int selected, QWidget *parent)
    : QMessageBox(parent)
    , m_name(list.title.isEmpty() ? singleLine(fileName) : list.title)
    , m_otherCatalogue(list.catalogue == catalogue ? QString() : list.catalogue)
    , m_inList(static_cast<int>(list.partners.size()))
    , m_selected(selected)
    , m_replace(addButton(QString(), selected > 0 ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole))
{
    setObjectName(QStringLiteral("openListQuestion"));
    setTextFormat(Qt::PlainText);
    setIcon(QMessageBox::Question);
    m_replace->setObjectName(QStringLiteral("replaceSelection"));
    if (selected > 0) {
        m_append = addButton(QString(), QMessageBox::AcceptRole);
        m_append->setObjectName(QStringLiteral("appendToSelection"));
    }
    addButton(QMessageBox::Cancel);
    setDefaultButton(m_append ? m_append : m_replace);
    for (QAbstractButton *button : buttons())
        button->setMinimumHeight(leastHeight);
    retranslate();
}

bool OpenListQuestion::isNeeded(const PartnerListFile &list, const QString &catalogue, int selected)
{
    return selected > 0 || list.catalogue != catalogue;
}

OpenListQuestion::Answer OpenListQuestion::answer() const
{
    if (clickedButton() == nullptr)
        return Answer::Nothing;
    if (clickedButton() == m_append)
        return Answer::Append;
    return clickedButton() == m_replace ? Answer::Replace : Answer::Nothing;
}

void OpenListQuestion::retranslate()
{
    setWindowTitle(tr("Open partner list"));
    const QString holds = tr("“%1” has %n partner(s).", "%1 is the name of a list", m_inList).arg(m_name);
    const QString present = tr("Your selection has %n partner(s).", nullptr, m_selected);
    setText(m_selected > 0 ? tr("%1 %2", "two sentences").arg(holds, present) : holds);
    setInformativeText(m_otherCatalogue.isEmpty()
                           ? QString()
                           : tr("The list was made in another catalogue, “%1”. Partners that are not in this one are "
                                "kept, and shown as gone.",
                                "%1 is a short name")
                                 .arg(m_otherCatalogue));
    m_replace->setText(m_selected > 0 ? tr("&Replace My Selection") : tr("&Open"));
    if (m_append)
        m_append->setText(tr("&Add to My Selection"));
}

void OpenListQuestion::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
