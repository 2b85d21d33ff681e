// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languageswitch.h"

#include "presentation/colours.h"
#include "widgets/mnemonic.h"
#include "widgets/segmentbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace
{

constexpr int mostButtons = 3;

} // namespace

LanguageActions::LanguageActions(QObject *parent)
    : QObject(parent)
    , m_group(this)
{
    connect(&m_group, &QActionGroup::triggered, this,
            [this](QAction *action) { emit chosen(m_languages.at(action->data().toInt())); });
}

void LanguageActions::setLanguages(const QList<Language> &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    qDeleteAll(m_group.actions());
    QString taken;
    for (int number = 0; number < languages.size(); ++number) {
        const Language &language = languages.at(number);
        // A language is always called by its own name, so that its speakers find it; the mnemonic is its first letter
        // that no other has.
        auto *action = new QAction(withMnemonic(language.ownName(), taken), &m_group);
        action->setObjectName(QStringLiteral("language-") + language.tag());
        action->setIconText(language.badge());
        action->setCheckable(true);
        action->setData(number);
    }
    emit languagesChanged();
}

void LanguageActions::setCurrent(const Language &language)
{
    // "nl-BE" is shown in Dutch.
    const Language shown = bestLanguage(language, m_languages);
    for (QAction *action : m_group.actions())
        action->setChecked(m_languages.at(action->data().toInt()) == shown);
}

void LanguageActions::fillMenu(QMenu *menu) const
{
    menu->clear();
    menu->addActions(m_group.actions());
}

LanguageSwitch::LanguageSwitch(const LanguageActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("languageSwitch"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(1, 1, 1, 1);
    line->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&actions, &LanguageActions::languagesChanged, this, &LanguageSwitch::rebuild);
    rebuild();
}

void LanguageSwitch::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_menuButton = nullptr;
    const QList<QAction *> actions = m_actions.actions();
    if (actions.size() > mostButtons) {
        m_menuButton = new QToolButton(this);
        m_menuButton->setObjectName(QStringLiteral("languageMenu"));
        m_menuButton->setPopupMode(QToolButton::InstantPopup);
        m_menuButton->setFocusPolicy(Qt::TabFocus);
        m_menuButton->addActions(actions);
        m_menuButton->setMinimumHeight(28);
        for (const QAction *action : actions)
            connect(action, &QAction::toggled, m_menuButton, [this] { followChoice(); });
        layout()->addWidget(m_menuButton);
    } else {
        for (QAction *action : actions) {
            auto *button = new SegmentButton(action, this);
            button->setObjectName(QStringLiteral("switch-") + action->objectName());
            layout()->addWidget(button);
        }
    }
    retranslate();
}

void LanguageSwitch::retranslate()
{
    setAccessibleName(tr("Language"));
    if (m_menuButton)
        followChoice();
}

void LanguageSwitch::followChoice()
{
    m_menuButton->setText(tr("Language"));
    m_menuButton->setAccessibleName(tr("Language"));
    for (const QAction *action : m_actions.actions()) {
        if (!action->isChecked())
            continue;
        m_menuButton->setText(action->iconText() + QLatin1String("  "));
        m_menuButton->setAccessibleName(
            tr("Language: %1", "name of a language in that language").arg(action->text().remove(QLatin1Char('&'))));
    }
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LanguageSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursFor(palette()).border);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
