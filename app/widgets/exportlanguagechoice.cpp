// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportlanguagechoice.h"

#include "browsing/browsingstate.h"
#include "presentation/flowlayout.h"
#include "widgets/radiogroup.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QSignalBlocker>

namespace
{

constexpr int leastHeight = 28; // pixels of a control

} // namespace

ExportLanguageChoice::ExportLanguageChoice(const BrowsingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_languages(state.catalogue()->info().languages)
    , m_group(new QButtonGroup(this))
    , m_every(new QRadioButton(this))
{
    auto *line = new FlowLayout(16, 4, this);
    line->setContentsMargins(0, 0, 0, 0);
    for (int number = 0; number < m_languages.size(); ++number) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QStringLiteral("exportIn-") + m_languages.at(number).tag());
        button->setText(m_languages.at(number).ownName()); // as in the switch of the window
        m_group->addButton(button, number);
    }
    m_every->setObjectName(QStringLiteral("exportInEvery"));
    m_every->setVisible(m_languages.size() > 1);
    m_group->addButton(m_every, static_cast<int>(m_languages.size()));
    for (QAbstractButton *button : m_group->buttons()) {
        button->setMinimumHeight(leastHeight);
        line->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (!isChecked)
            return;
        giveTabToChosen(*m_group);
        emit changed();
    });
    retranslate();
}

Language ExportLanguageChoice::windowLanguage() const
{
    return bestLanguage(m_state.language(), m_languages);
}

void ExportLanguageChoice::show(const ExportChoice &choice)
{
    const QSignalBlocker blocker(m_group);
    const bool hasLanguage = m_languages.contains(choice.language);
    m_every->setEnabled(mayHaveEveryLanguage(choice));
    if (choice.hasEveryLanguage && m_every->isEnabled() && m_languages.size() > 1)
        m_every->setChecked(true);
    else
        m_group->button(static_cast<int>(m_languages.indexOf(hasLanguage ? choice.language : windowLanguage())))
            ->setChecked(true);
    giveTabToChosen(*m_group);
}

void ExportLanguageChoice::addTo(ExportChoice &choice) const
{
    choice.hasEveryLanguage = m_every->isChecked();
    choice.language = m_languages.value(m_group->checkedId());
    if (choice.language == windowLanguage())
        choice.language = Language();
}

void ExportLanguageChoice::retranslate()
{
    m_every->setText(m_languages.size() == 2 ? tr("Both, side by side", "languages")
                                             : tr("All, side by side", "languages"));
}

void ExportLanguageChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
