// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manageselectiondialog.h"

#include "browsing/partnerfacts.h"
#include "browsing/roles.h"
#include "presentation/textlabels.h"
#include "settings/selectiontexts.h"
#include "widgets/partnerlistactions.h"
#include "widgets/resultdelegate.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace
{

constexpr int leastHeight = 28;      // pixels of a control
constexpr qsizetype mostSteps = 100; // that can be undone

} // namespace

ManageSelectionDialog::ManageSelectionDialog(BrowsingState &state, MySelection &selection, PartnerListActions &lists,
                                             QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_selection(selection)
    , m_lists(lists)
    , m_model(state, selection)
    , m_summary(new MutedLabel(QString(), this))
    , m_view(new QListView(this))
    , m_up(addButton("moveUp"))
    , m_down(addButton("moveDown"))
    , m_remove(addButton("removeSelected"))
    , m_clear(addButton("clearSelection"))
    , m_undo(addButton("undoSelection"))
    , m_open(addButton("openList"))
    , m_save(addButton("saveList"))
    , m_noteLabel(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_failureText(new TextLabel(QString(), this))
    , m_known(selection.partners())
{
    setObjectName(QStringLiteral("manageSelectionDialog"));
    m_summary->setObjectName(QStringLiteral("selectionSummary"));
    m_view->setObjectName(QStringLiteral("selectionList"));
    m_note->setObjectName(QStringLiteral("selectionNote"));
    m_failureText->setObjectName(QStringLiteral("selectionFailure"));
    buildLayout();
    connectParts();
    setCurrentRow(0);
    m_view->setFocus();
    retranslate();
}

QPushButton *ManageSelectionDialog::addButton(const char *objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false); // Enter is for the list and the note
    button->setMinimumHeight(leastHeight);
    return button;
}

QVBoxLayout *ManageSelectionDialog::buildSide()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    for (QPushButton *button : {m_up, m_down, m_remove})
        side->addWidget(button);
    side->addSpacing(16);
    side->addWidget(m_clear);
    side->addWidget(m_undo);
    side->addStretch(1);
    return side;
}

void ManageSelectionDialog::prepareList()
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ResultDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setMouseTracking(true);
}

QHBoxLayout *ManageSelectionDialog::buildNote()
{
    m_note->setMaxLength(longestNote);
    m_note->setMinimumHeight(leastHeight);
    m_noteLabel->setBuddy(m_note);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_noteLabel);
    note->addWidget(m_note, 1);
    return note;
}

QHBoxLayout *ManageSelectionDialog::buildBottom()
{
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->setObjectName(QStringLiteral("buttons"));
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    close->button(QDialogButtonBox::Close)->setMinimumHeight(leastHeight);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_open);
    bottom->addWidget(m_save);
    bottom->addStretch(1);
    bottom->addWidget(close);
    setTabOrder(m_save, close->button(QDialogButtonBox::Close));
    return bottom;
}

void ManageSelectionDialog::buildLayout()
{
    prepareList();
    // As one reads: list, its buttons, the note, what leads to files.
    const QList<QWidget *> order{m_view, m_up, m_down, m_remove, m_clear, m_undo, m_note, m_open, m_save};
    for (qsizetype position = 1; position < order.size(); ++position)
        setTabOrder(order.at(position - 1), order.at(position));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_view, 1);
    middle->addLayout(buildSide());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(m_summary);
    all->addLayout(middle, 1);
    all->addLayout(buildNote());
    all->addWidget(m_failureText);
    all->addLayout(buildBottom());
    resize(620, 480);
}

void ManageSelectionDialog::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        keepNote();
        showNote();
        follow();
    });
    // Not activated(): where one click activates, nothing could be moved or removed.
    connect(m_view, &QListView::doubleClicked, this, &ManageSelectionDialog::showPage);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(
            QKeySequence(key), m_view, this, [this] { showPage(m_view->currentIndex()); }, Qt::WidgetShortcut);
    connect(&m_model, &SelectionListModel::failed, this, &ManageSelectionDialog::tell);
    connect(&m_selection, &MySelection::changed, this, &ManageSelectionDialog::followSelection);
    connect(m_note, &QLineEdit::editingFinished, this, &ManageSelectionDialog::keepNote);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this, &ManageSelectionDialog::removeCurrent);
    connect(m_clear, &QPushButton::clicked, this, [this] { tell(m_selection.clear()); });
    connect(m_undo, &QPushButton::clicked, this, &ManageSelectionDialog::undo);
    connect(m_open, &QPushButton::clicked, this, [this] { m_lists.chooseToOpen(this); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        keepNote();
        m_lists.chooseToSave(this);
    });
    new QShortcut(QKeySequence(Qt::Key_Delete), m_view, this, &ManageSelectionDialog::removeCurrent,
                  Qt::WidgetShortcut);
    new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { moveBy(-1); });
    new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { moveBy(1); });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this, [this] { undo(); });
}

void ManageSelectionDialog::retranslate()
{
    setWindowTitle(tr("My selection"));
    m_view->setAccessibleName(tr("My selection, in its own order"));
    m_up->setText(tr("Move &Up"));
    m_down->setText(tr("Move &Down"));
    m_remove->setText(tr("&Remove"));
    m_clear->setText(tr("Remove &All"));
    m_undo->setText(tr("U&ndo"));
    const auto showKey = [](QWidget *button, const QKeySequence &key) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
    };
    showKey(m_up, QKeySequence(Qt::ALT | Qt::Key_Up));
    showKey(m_down, QKeySequence(Qt::ALT | Qt::Key_Down));
    showKey(m_remove, QKeySequence(Qt::Key_Delete));
    showKey(m_undo, QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_open->setText(tr("&Open List…"));
    m_save->setText(tr("&Save List As…"));
    m_noteLabel->setText(tr("No&te:"));
    showFailure();
    follow();
}

void ManageSelectionDialog::showFailure()
{
    m_failureText->setText(m_failure ? selectionFailureText(*m_failure) : QString());
    m_failureText->setVisible(m_failure.has_value());
}

void ManageSelectionDialog::follow()
{
    const auto count = static_cast<int>(m_model.partners().size());
    const int gone = m_model.goneCount();
    if (count == 0)
        m_summary->setText(tr("No partner is in your selection. Ctrl+D adds the one whose page is shown."));
    else if (gone == 0)
        m_summary->setText(partnerCountText(count));
    else
        m_summary->setText(tr("%1, %n of them no longer in this catalogue", "%1 is for example: 12 partners", gone)
                               .arg(partnerCountText(count)));
    const int row = m_view->currentIndex().row();
    const std::array usable{
        std::pair(m_up, row > 0),      std::pair(m_down, row >= 0 && row < count - 1), std::pair(m_remove, row >= 0),
        std::pair(m_clear, count > 0), std::pair(m_undo, !m_before.isEmpty()),         std::pair(m_save, count > 0)};
    for (const auto &[button, isUsable] : usable) {
        // A disabled button would let go of the focus.
        if (!isUsable && button->hasFocus())
            m_view->setFocus();
        button->setEnabled(isUsable);
    }
    if (row < 0 && m_note->hasFocus())
        m_view->setFocus();
    m_note->setEnabled(row >= 0);
}

void ManageSelectionDialog::followSelection()
{
    if (!m_isUndoing) {
        m_before.append(m_known);
        if (m_before.size() > mostSteps)
            m_before.removeFirst();
    }
    m_known = m_selection.partners();
    if (!m_view->currentIndex().isValid())
        setCurrentRow(0);
    showNote();
    follow();
}

QString ManageSelectionDialog::currentSlug() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model.partners().size() ? m_model.partners().at(row).slug : QString();
}

void ManageSelectionDialog::setCurrentRow(qsizetype row)
{
    const auto last = static_cast<qsizetype>(m_model.rowCount()) - 1;
    m_view->setCurrentIndex(m_model.index(static_cast<int>(qMin(row, last))));
}

void ManageSelectionDialog::showNote()
{
    const QString slug = currentSlug();
    const qsizetype position = positionIn(m_model.partners(), slug);
    const QString note = position < 0 ? QString() : m_model.partners().at(position).note;
    // What is being written about the same partner stays.
    if (slug == m_noteSlug && m_note->isModified())
        return;
    m_noteSlug = slug;
    m_note->setText(note);
    m_note->setAccessibleName(
        position < 0
            ? tr("Note")
            : tr("Note about %1", "%1 is the name of a partner").arg(m_view->currentIndex().data().toString()));
}

void ManageSelectionDialog::keepNote()
{
    if (!m_note->isModified())
        return;
    m_note->setModified(false);
    tell(m_selection.setNote(m_noteSlug, m_note->text()));
}

void ManageSelectionDialog::moveBy(int rows)
{
    const int row = m_view->currentIndex().row();
    keepNote();
    if (row >= 0)
        tell(m_selection.move(row, row + rows));
    m_view->scrollTo(m_view->currentIndex());
}

void ManageSelectionDialog::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    tell(m_selection.remove(currentSlug()));
    setCurrentRow(row);
}

void ManageSelectionDialog::undo()
{
    if (m_before.isEmpty())
        return;
    const QScopedValueRollback guard(m_isUndoing, true);
    const QString slug = currentSlug();
    const std::optional<SelectionFailure> failure = m_selection.replace(m_before.last());
    if (!failure)
        m_before.removeLast();
    tell(failure);
    setCurrentRow(qMax<qsizetype>(0, positionIn(m_model.partners(), slug)));
}

void ManageSelectionDialog::showPage(const QModelIndex &row)
{
    const PartnerId partner = row.data(PartnerIdRole).toInt();
    if (partner == 0)
        return; // there is none any more
    m_state.choose(partner);
    accept();
}

void ManageSelectionDialog::tell(const std::optional<SelectionFailure> &failure)
{
    // What was done went well, but a file that could not be read was put aside for it.
    m_failure = failure ? failure : m_selection.failure();
    showFailure();
    follow();
    if (!m_failure)
        return;
    QAccessibleEvent event(m_failureText, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ManageSelectionDialog::done(int result)
{
    keepNote();
    QDialog::done(result);
}

void ManageSelectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
