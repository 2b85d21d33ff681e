// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printchoices.h"

#include "catalogue/displaytext.h"
#include "presentation/textlabels.h"
#include "widgets/mnemonic.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int longestShownName = 40;

constexpr std::array everyPrintedPartners = {PrintedPartners::Current, PrintedPartners::Shown,
                                             PrintedPartners::Selected};

QRadioButton *addButton(QButtonGroup *group, int id, const QString &objectName, QWidget *parent)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(objectName);
    button->setMinimumHeight(leastHeight);
    group->addButton(button, id);
    return button;
}

/// The wanted partners if there are any, else those that are shown.
PrintedPartners possible(PrintedPartners wanted, const PrintablePartners &partners)
{
    return partners.of(wanted).isEmpty() ? PrintedPartners::Shown : wanted;
}

} // namespace

QList<PartnerId> PrintablePartners::of(PrintedPartners partners) const
{
    switch (partners) {
    case PrintedPartners::Current:
        return current == 0 ? QList<PartnerId>() : QList{current};
    case PrintedPartners::Selected:
        return selected;
    case PrintedPartners::Shown:
        break;
    }
    return shown;
}

PrintChoices::PrintChoices(const PrintablePartners &partners, const PrintChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_partners(partners)
    , m_partnersHeading(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_layoutHeading(new HeadingLabel(QString(), HeadingLabel::Level::Section, this))
    , m_partnersGroup(new QButtonGroup(this))
    , m_layoutGroup(new QButtonGroup(this))
{
    buildLayout();
    const PrintedPartners first = possible(choice.partners, partners);
    m_partnersButtons.at(static_cast<std::size_t>(first))->setChecked(true);
    m_layoutButtons.at(static_cast<std::size_t>(choice.layout))->setChecked(true);
    const auto tell = [this](int, bool isChecked) {
        if (isChecked)
            emit changed();
    };
    connect(m_partnersGroup, &QButtonGroup::idToggled, this, tell);
    connect(m_layoutGroup, &QButtonGroup::idToggled, this, tell);
    retranslate();
}

void PrintChoices::buildLayout()
{
    static constexpr std::array names = {"printCurrent", "printShown", "printSelected"};
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_partnersHeading);
    for (const PrintedPartners partners : everyPrintedPartners) {
        const auto number = static_cast<std::size_t>(partners);
        QRadioButton *button =
            addButton(m_partnersGroup, static_cast<int>(number), QLatin1String(names.at(number)), this);
        button->setEnabled(!m_partners.of(partners).isEmpty());
        button->setVisible(partners != PrintedPartners::Selected || button->isEnabled());
        m_partnersButtons.at(number) = button;
        all->addWidget(button);
    }
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
    return {static_cast<PrintedPartners>(m_partnersGroup->checkedId()),
            static_cast<PrintLayout>(m_layoutGroup->checkedId())};
}

void PrintChoices::retranslate()
{
    const QLocale locale;
    const auto count = [&](PrintedPartners partners) { return locale.toString(m_partners.of(partners).size()); };
    const auto button = [this](PrintedPartners partners) {
        return m_partnersButtons.at(static_cast<std::size_t>(partners));
    };
    m_partnersHeading->setText(tr("Which partners"));
    const QString name = withoutMnemonic(shortened(m_partners.currentName, longestShownName));
    button(PrintedPartners::Current)
        ->setText(name.isEmpty() ? tr("&This partner") : tr("&This partner: %1", "%1 is a name").arg(name));
    button(PrintedPartners::Shown)->setText(tr("&Shown now (%1)", "%1 is a number").arg(count(PrintedPartners::Shown)));
    button(PrintedPartners::Selected)
        ->setText(tr("&My selection (%1)", "%1 is a number").arg(count(PrintedPartners::Selected)));
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
