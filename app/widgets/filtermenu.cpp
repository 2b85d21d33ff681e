// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filtermenu.h"

#include "browsing/filtertexts.h"
#include "widgets/mnemonic.h"

#include <QActionEvent>
#include <QKeyEvent>
#include <QMouseEvent>

FilterMenu::FilterMenu(BrowsingState &state, FilterKey key, QWidget *parent)
    : QMenu(parent)
    , m_state(state)
    , m_key(key)
{
    setObjectName(QStringLiteral("filter-") + slugOf(key));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        fill();
        emit countsWanted();
    });
    connect(&m_state, &BrowsingState::entryChanged, this, &FilterMenu::follow);
}

void FilterMenu::setCounts(const QMap<FacetValue, int> &counts)
{
    m_counts = counts;
    if (isVisible())
        fill();
}

void FilterMenu::fill()
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return;
    // One layout for all changes, not one for each.
    m_isFilling = true;
    const QList<FilterChoice> choices = filterChoices(*catalogue, m_key, m_counts, m_state.language());
    // The actions of the last time are kept where they fit, so that the current one stays where it is.
    QList<QAction *> known = actions();
    while (known.size() > choices.size())
        delete known.takeLast();
    while (known.size() < choices.size()) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        known.append(action);
    }
    for (qsizetype number = 0; number < choices.size(); ++number) {
        const FilterChoice &choice = choices.at(number);
        QAction *action = known.at(number);
        const auto count = m_counts.constFind({m_key, choice.value});
        const QString name = QStringLiteral("    ").repeated(choice.depth) + withoutMnemonic(choice.text);
        const bool isKnown = !m_counts.isEmpty();
        const int left = count == m_counts.constEnd() ? 0 : *count;
        action->setText(isKnown ? tr("%1 (%2)", "a value to filter by, and the number of partners that it leaves")
                                      .arg(name, QLocale().toString(left))
                                : name);
        action->setData(choice.value);
        action->setEnabled(!isKnown || left > 0 || m_state.filter().has(m_key, choice.value));
    }
    m_isFilling = false;
    follow();
    if (QAction *last = known.isEmpty() ? nullptr : known.last()) {
        QActionEvent changed(QEvent::ActionChanged, last);
        QMenu::actionEvent(&changed);
    }
}

void FilterMenu::actionEvent(QActionEvent *event)
{
    // An entry that was added or taken away must be known at once; how it looks is measured at the end.
    if (!m_isFilling || event->type() != QEvent::ActionChanged)
        QMenu::actionEvent(event);
}

void FilterMenu::follow()
{
    for (QAction *action : actions())
        action->setChecked(m_state.filter().has(m_key, action->data().toString()));
}

bool FilterMenu::switchValue(QAction *action)
{
    if (!action || !action->isEnabled())
        return false;
    PartnerFilter filter = m_state.filter();
    const QString value = action->data().toString();
    if (filter.has(m_key, value))
        filter.remove(m_key, value);
    else
        filter.add(m_key, value);
    m_state.setFilter(filter);
    return true;
}

void FilterMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *below = actionAt(event->position().toPoint());
    if (below != activeAction() || !switchValue(below))
        QMenu::mouseReleaseEvent(event);
}

void FilterMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isChoosing =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isChoosing || !switchValue(activeAction()))
        QMenu::keyPressEvent(event);
}
