// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printchoices.h"

#include "presentation/textlabels.h"
#include "widgets/radiogroup.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a control

QRadioButton *addButton(QButtonGroup *group, int id, const QString &objectName, QWidget *parent)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(objectName);
    button->setMinimumHeight(leastHeight);
    group->addButton(button, id);
    return button;
}

} // namespace

PrintChoices::PrintChoices(const ScopedPartners &partners, const PrintChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_partnersHeading(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_layoutHeading(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_scopes(new PartnerScopeButtons(partners, {PartnerScope::Current, PartnerScope::Shown, PartnerScope::Selection},
                                       choice.partners, QStringLiteral("print"), Qt::Vertical, this))
    , m_layoutGroup(new QButtonGroup(this))
{
    buildLayout();
    m_layoutButtons.at(static_cast<std::size_t>(choice.layout))->setChecked(true);
    setFocusProxy(m_scopes);
    connect(m_scopes, &PartnerScopeButtons::changed, this, &PrintChoices::changed);
    giveTabToChosen(*m_layoutGroup);
    connect(m_layoutGroup, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (!isChecked)
            return;
        giveTabToChosen(*m_layoutGroup);
        emit changed();
    });
    retranslate();
}

void PrintChoices::buildLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_partnersHeading);
    all->addWidget(m_scopes);
    all->addSpacing(16);
    all->addWidget(m_layoutHeading);
    for (const PrintLayout layout : everyPrintLayout) {
        const auto number = static_cast<std::size_t>(layout);
        m_layoutButtons.at(number) =
            addButton(m_layoutGroup, static_cast<int>(number), QStringLiteral("layout-") + slugOf(layout), this);
        all->addWidget(m_layoutButtons.at(number));
    }
    all->addStretch(1);
}

PrintChoice PrintChoices::choice() const
{
    return {m_scopes->scope(), static_cast<PrintLayout>(m_layoutGroup->checkedId())};
}

void PrintChoices::retranslate()
{
    m_partnersHeading->setText(tr("Which partners"));
    m_layoutHeading->setText(tr("Layout"));
    m_layoutButtons.at(static_cast<std::size_t>(PrintLayout::List))->setText(tr("&List"));
    m_layoutButtons.at(static_cast<std::size_t>(PrintLayout::Sheets))->setText(tr("&One page for each partner"));
    m_layoutButtons.at(static_cast<std::size_t>(PrintLayout::Booklet))->setText(tr("&Booklet with contents"));
}

void PrintChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
