// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnorderdialog.h"

#include "presentation/textlabels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a control and of a row

} // namespace

ColumnOrderDialog::ColumnOrderDialog(const ColumnChoice &columns, const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_explanation(new TextLabel(QString(), this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_keys(new QCheckBox(this))
{
    setObjectName(QStringLiteral("columnOrderDialog"));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    m_keys->setObjectName(QStringLiteral("columnKeys"));
    m_keys->setChecked(columns.hasKeys);
    buildLayout();
    fillList(language);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnOrderDialog::follow);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnOrderDialog::follow);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    new QShortcut(
        QKeySequence(Qt::ALT | Qt::Key_Up), m_list, this, [this] { moveBy(-1); }, Qt::WidgetShortcut);
    new QShortcut(
        QKeySequence(Qt::ALT | Qt::Key_Down), m_list, this, [this] { moveBy(1); }, Qt::WidgetShortcut);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    retranslate();
}

void ColumnOrderDialog::buildLayout()
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("buttons"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : {m_up, m_down})
        button->setAutoDefault(false);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setMinimumHeight(leastHeight);
    m_keys->setMinimumHeight(leastHeight);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    all->addWidget(m_explanation);
    all->addLayout(middle, 1);
    all->addWidget(m_keys);
    all->addWidget(buttons);
    resize(460, 520);
}

void ColumnOrderDialog::fillList(const Language &language)
{
    const int height = qMax(leastHeight, m_list->fontMetrics().height() + 10);
    for (const ListColumn column : m_columns.order) {
        auto *item = new QListWidgetItem(listColumnText(column, language), m_list);
        // Nothing can be dropped into a column.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(m_columns.chosen.contains(column) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, keyOf(column));
        item->setSizeHint({0, height});
    }
}

void ColumnOrderDialog::retranslate()
{
    setWindowTitle(tr("Columns and their order"));
    m_explanation->setText(tr("The columns with a tick are exported in this order. Drag them, or press Alt with an "
                              "arrow key."));
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_keys->setText(tr("Short &keys above the columns, for other programs"));
    follow();
}

void ColumnOrderDialog::follow()
{
    const int row = m_list->currentRow();
    // A disabled button would let go of the focus.
    const bool hadFocus = m_up->hasFocus() || m_down->hasFocus();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (hadFocus && !m_up->hasFocus() && !m_down->hasFocus())
        (m_up->isEnabled() ? m_up : m_down)->setFocus();
}

void ColumnOrderDialog::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

ColumnChoice ColumnOrderDialog::columns() const
{
    ColumnChoice columns = m_columns;
    columns.order.clear();
    columns.hasKeys = m_keys->isChecked();
    QList<ListColumn> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const ListColumn column = *listColumnWithKey(item->data(Qt::UserRole).toString());
        columns.order.append(column);
        if (item->checkState() == Qt::Checked)
            chosen.append(column);
    }
    columns.chosen = chosen;
    return columns;
}

void ColumnOrderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
