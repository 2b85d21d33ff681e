// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resultheader.h"

#include "presentation/iconbutton.h"
#include "presentation/textlabels.h"
#include "widgets/filterbar.h"
#include "widgets/segmentbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

namespace
{

constexpr int sideMargin = 12;
constexpr int buttonSize = 28;

} // namespace

ResultHeader::ResultHeader(BrowsingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_layouts(this)
    , m_firstLine(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QWidget(this))
    , m_count(new MutedLabel(QString(), this))
    , m_filters(new FilterBar(state, this))
    , m_correction(new TextLabel(QString(), this))
{
    m_count->setObjectName(QStringLiteral("resultCount"));
    m_correction->setObjectName(QStringLiteral("correction"));
    for (const char *name : {"resultsAsList", "resultsByCategory"}) {
        auto *action = new QAction(&m_layouts);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
    }
    m_layouts.actions().first()->setChecked(true);
    connect(&m_layouts, &QActionGroup::triggered, this, &ResultHeader::layoutChanged);
    buildLayout();
    retranslate();
}

void ResultHeader::buildLayout()
{
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (QAction *action : m_layouts.actions()) {
        auto *button = new SegmentButton(action, m_buttons);
        button->setObjectName(QStringLiteral("button-") + action->objectName());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_firstLine->setSpacing(4);
    m_count->setWordWrap(false);
    m_firstLine->addWidget(m_count, 1);
    m_firstLine->addWidget(m_buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(sideMargin, 12, sideMargin, 8);
    all->setSpacing(8);
    all->addLayout(m_firstLine);
    all->addWidget(m_filters);
    all->addWidget(m_correction);
}

void ResultHeader::addButton(QAction *action)
{
    QToolButton *button = makeIconButton(QStringLiteral("button-") + action->objectName(), buttonSize, m_buttons);
    showAction(button, action);
    static_cast<QHBoxLayout *>(m_buttons->layout())->insertWidget(0, button);
}

QList<QWidget *> ResultHeader::controls() const
{
    QList<QWidget *> controls;
    for (int position = 0; position < m_buttons->layout()->count(); ++position) {
        if (QWidget *button = m_buttons->layout()->itemAt(position)->widget())
            controls.append(button);
    }
    return controls + m_filters->buttons();
}

bool ResultHeader::isByCategory() const
{
    return m_layouts.actions().last()->isChecked();
}

void ResultHeader::setIsByCategory(bool isByCategory)
{
    (isByCategory ? m_layouts.actions().last() : m_layouts.actions().first())->setChecked(true);
    emit layoutChanged();
}

void ResultHeader::showCount(int found, bool isAll)
{
    m_found = found;
    m_isAll = isAll;
    m_hasFailed = false;
    tellCount();
}

void ResultHeader::tellCount()
{
    const QString count = tr("%Ln result(s)", nullptr, m_found);
    const QString counted = m_isAll ? count : tr("More than %Ln results", nullptr, m_found);
    const QString text = m_hasFailed ? tr("Not searched", "in place of the number of results") : counted;
    if (m_count->text() == text)
        return;
    m_count->setText(text);
    m_count->setAccessibleName(text);
    placeButtons();
    // Who hears the program must learn how many there are without going there.
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ResultHeader::showFailure()
{
    m_hasFailed = true;
    m_corrected.clear();
    tellCount();
    tellCorrection();
}

void ResultHeader::showCorrection(const QString &correction)
{
    m_corrected = correction;
    tellCorrection();
}

void ResultHeader::tellCorrection()
{
    m_correction->setText(m_corrected.isEmpty() ? QString()
                                                : tr("Nothing fits “%1”. Did you mean “%2”?",
                                                     "what was typed, and what was found instead")
                                                      .arg(m_state.filter().words(), m_corrected));
    m_correction->setVisible(!m_corrected.isEmpty());
}

void ResultHeader::retranslate()
{
    QAction *asList = m_layouts.actions().first();
    asList->setText(tr("&Results as a List"));
    asList->setIconText(tr("List", "results as a list"));
    QAction *byCategory = m_layouts.actions().last();
    byCategory->setText(tr("Results by &Category"));
    byCategory->setIconText(tr("Categories", "results by category"));
    tellCorrection();
    tellCount();
    placeButtons();
}

void ResultHeader::placeButtons()
{
    const int needed = m_count->sizeHint().width() + m_firstLine->spacing() + m_buttons->sizeHint().width();
    const int room = width() - 2 * sideMargin;
    m_firstLine->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ResultHeader::resizeEvent(QResizeEvent *event)
{
    placeButtons();
    QWidget::resizeEvent(event);
}

void ResultHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        placeButtons();
    QWidget::changeEvent(event);
}
