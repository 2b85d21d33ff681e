// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manageviewsdialog.h"

#include "catalogue/foldedtext.h"
#include "presentation/textlabels.h"
#include "settings/savedviewtexts.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <functional>

namespace
{

constexpr int leastHeight = 28; // pixels of a control and of a row

enum NameRole {
    SavedNameRole = Qt::UserRole, ///< as it is in the file
    LastNameRole                  ///< the last one that could be used
};

/// Rows as high as a control, and an editor that a screen reader can name.
class NameDelegate final : public QStyledItemDelegate
{
public:
    NameDelegate(std::function<void()> editingBegins, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_editingBegins(std::move(editingBegins))
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, leastHeight});
    }
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override
    {
        m_editingBegins();
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(ManageViewsDialog::tr("Name of the view"));
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setMaxLength(longestViewName);
        return editor;
    }

private:
    std::function<void()> m_editingBegins;
};

} // namespace

ManageViewsDialog::ManageViewsDialog(const QList<SavedView> &views, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_rename(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_refusal(new TextLabel(QString(), this))
{
    setObjectName(QStringLiteral("manageViewsDialog"));
    m_list->setObjectName(QStringLiteral("viewList"));
    m_rename->setObjectName(QStringLiteral("renameView"));
    m_delete->setObjectName(QStringLiteral("deleteView"));
    m_refusal->setObjectName(QStringLiteral("refusedName"));
    for (const SavedView &view : views) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(SavedNameRole, view.name);
        item->setData(LastNameRole, view.name);
    }
    buildLayout();
    connect(m_list, &QListWidget::itemChanged, this, &ManageViewsDialog::takeName);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageViewsDialog::follow);
    connect(m_rename, &QPushButton::clicked, this, &ManageViewsDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &ManageViewsDialog::deleteCurrent);
    new QShortcut(QKeySequence(Qt::Key_Delete), m_list, this, &ManageViewsDialog::deleteCurrent, Qt::WidgetShortcut);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    retranslate();
    follow();
}

void ManageViewsDialog::buildLayout()
{
    m_list->setItemDelegate(new NameDelegate([this] { refuse(std::nullopt); }, m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("buttons"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ManageViewsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_rename->setAutoDefault(false);
    m_delete->setAutoDefault(false);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setMinimumHeight(leastHeight);
    auto *side = new QVBoxLayout;
    side->addWidget(m_rename);
    side->addWidget(m_delete);
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    all->addLayout(middle, 1);
    all->addWidget(m_refusal);
    all->addWidget(buttons);
    resize(480, 360);
}

void ManageViewsDialog::retranslate()
{
    setWindowTitle(tr("Manage saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_rename->setText(tr("&Rename"));
    m_delete->setText(tr("&Delete"));
    m_refusal->setText(refusalText());
}

void ManageViewsDialog::follow()
{
    const bool hasCurrent = m_list->currentItem();
    // A disabled button would let go of the focus.
    if (!hasCurrent && (m_rename->hasFocus() || m_delete->hasFocus()))
        m_list->setFocus();
    m_rename->setEnabled(hasCurrent);
    m_delete->setEnabled(hasCurrent);
}

void ManageViewsDialog::rename()
{
    m_list->setFocus();
    m_list->editItem(m_list->currentItem());
}

void ManageViewsDialog::deleteCurrent()
{
    if (!m_list->currentItem())
        return;
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(m_list->currentRow()));
    m_deleted.append(item->data(SavedNameRole).toString());
    refuse(std::nullopt);
    follow();
}

bool ManageViewsDialog::isTaken(const QString &name, const QListWidgetItem *by) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *other = m_list->item(row);
        if (other != by && foldedText(other->data(LastNameRole).toString()) == foldedText(name))
            return true;
    }
    return false;
}

void ManageViewsDialog::takeName(QListWidgetItem *item)
{
    const QSignalBlocker blocker(m_list);
    const QString name = viewName(item->text());
    const bool isUsable = !name.isEmpty() && !isTaken(name, item);
    if (isUsable)
        item->setData(LastNameRole, name);
    item->setText(item->data(LastNameRole).toString());
    refuse(isUsable ? std::nullopt : std::optional(name));
}

void ManageViewsDialog::refuse(const std::optional<QString> &name)
{
    m_refusedName = name;
    m_isRefusalSeen = false;
    m_refusal->setText(refusalText());
    if (!name)
        return;
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ManageViewsDialog::refusalText() const
{
    if (!m_refusedName)
        return {};
    if (m_refusedName->isEmpty())
        return viewsFailureText({ViewsFailureReason::NameUnusable, QString()});
    return tr("There is a view “%1” already.").arg(*m_refusedName);
}

void ManageViewsDialog::accept()
{
    if (m_refusedName && !m_isRefusalSeen) {
        m_isRefusalSeen = true;
        m_list->setFocus();
        return;
    }
    QDialog::accept();
}

QList<ViewChange> ManageViewsDialog::changes() const
{
    QList<ViewChange> changes;
    for (const QString &name : m_deleted)
        changes.append({name, QString()});
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(LastNameRole) != item->data(SavedNameRole))
            changes.append({item->data(SavedNameRole).toString(), item->data(LastNameRole).toString()});
    }
    return changes;
}

void ManageViewsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
