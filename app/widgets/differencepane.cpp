// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/differencepane.h"

#include "comparing/differencetable.h"
#include "comparing/differencetext.h"
#include "presentation/calmscrollbar.h"
#include "presentation/colours.h"
#include "presentation/textlabels.h"
#include "widgets/differencemodel.h"
#include "widgets/differencepage.h"
#include "widgets/segmentbutton.h"
#include "widgets/tablefile.h"

#include <QActionGroup>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int rowHeight = 32;
constexpr int rowMargin = 12;
constexpr int everyKind = -1;

/// The name of a partner, and at the end of the row what happened to it.
class DifferenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        row.text.clear();
        const QWidget *view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, view);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor text =
            option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
        QRect room = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
        const QString kind = index.data(DifferenceModel::KindRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(kind);
        painter->save();
        painter->setPen(isSelected ? text : coloursFor(option.palette).muted);
        painter->drawText(QStyle::visualRect(option.direction, option.rect,
                                             QRect(room.right() - width, room.top(), width + 1, room.height())),
                          Qt::AlignVCenter, kind);
        room.adjust(0, 0, -width - rowMargin, 0);
        painter->setPen(text);
        const QString name =
            option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          name);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, qMax(rowHeight, option.fontMetrics.height() + rowMargin)};
    }
};

} // namespace

DifferencePane::DifferencePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(this))
    , m_summary(new TextLabel(QString(), this))
    , m_text(new QLineEdit(this))
    , m_kinds(new QActionGroup(this))
    , m_list(new QListView(this))
    , m_page(new DifferencePage(this))
    , m_save(new QPushButton(this))
{
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_text->setObjectName(QStringLiteral("differenceText"));
    m_list->setObjectName(QStringLiteral("differences"));
    m_save->setObjectName(QStringLiteral("saveDifferences"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DifferenceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, m_list));
    buildKinds();
    buildLayout();
    connect(m_text, &QLineEdit::textChanged, m_model, &DifferenceModel::setText);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DifferencePane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_list->setCurrentIndex(m_model->index(0)); });
    connect(m_save, &QPushButton::clicked, this, &DifferencePane::save);
    retranslate();
}

void DifferencePane::buildKinds()
{
    for (const int kind : {everyKind, static_cast<int>(ChangeKind::Added), static_cast<int>(ChangeKind::Removed),
                           static_cast<int>(ChangeKind::Changed)}) {
        QAction *action = m_kinds->addAction(QString());
        action->setCheckable(true);
        action->setData(kind);
    }
    m_kinds->actions().first()->setChecked(true);
    connect(m_kinds, &QActionGroup::triggered, this, &DifferencePane::followKind);
}

void DifferencePane::buildLayout()
{
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(0);
    for (QAction *action : m_kinds->actions()) {
        auto *button = new SegmentButton(action, this);
        button->setObjectName(QStringLiteral("kind-%1").arg(action->data().toInt()));
        m_kindButtons.append(button);
        kinds->addWidget(button);
    }
    m_text->setMinimumHeight(leastHeight);
    m_text->setClearButtonEnabled(true);
    m_save->setMinimumHeight(leastHeight);
    m_save->setAutoDefault(false);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addLayout(kinds);
    tools->addWidget(m_text, 1);
    tools->addWidget(m_save);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(m_list);
    halves->addWidget(m_page);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    m_list->setMinimumWidth(180);
    m_page->setMinimumWidth(240);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_summary);
    all->addLayout(tools);
    all->addWidget(halves, 1);
}

void DifferencePane::retranslate()
{
    const auto number = [this](ChangeKind kind) { return m_difference ? m_difference->count(kind) : 0; };
    for (qsizetype place = 0; place < m_kindButtons.size(); ++place) {
        QAction *action = m_kinds->actions().at(place);
        const int kind = action->data().toInt();
        action->setText(kind == everyKind
                            ? tr("All")
                            : tr("%1 (%Ln)", "a kind of change, and how many of it", number(ChangeKind(kind)))
                                  .arg(changeKindText(ChangeKind(kind))));
        action->setIconText(action->text());
        m_kindButtons.at(place)->setVisible(kind == everyKind || number(ChangeKind(kind)) > 0);
    }
    m_summary->setText(m_difference ? differenceSummary(*m_difference) : QString());
    m_text->setPlaceholderText(tr("Find a partner"));
    m_text->setAccessibleName(tr("Find a partner"));
    m_list->setAccessibleName(tr("Differences"));
    m_page->setAccessibleName(tr("What changed"));
    m_save->setText(tr("&Save Differences…"));
    m_save->setEnabled(m_difference && !m_difference->isEmpty());
    showCurrent();
}

void DifferencePane::show(std::shared_ptr<const CatalogueDifference> difference, const Language &language)
{
    m_difference = std::move(difference);
    m_language = language;
    m_kinds->actions().first()->setChecked(true);
    m_text->clear();
    m_model->setKind(std::nullopt);
    m_model->setLanguage(language);
    m_model->setDifference(m_difference);
    retranslate();
}

void DifferencePane::followKind(const QAction *action)
{
    const int kind = action->data().toInt();
    m_model->setKind(kind == everyKind ? std::nullopt : std::optional(ChangeKind(kind)));
}

void DifferencePane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_difference && current.isValid())
        m_page->show(*m_difference, m_model->partnerAt(current.row()), m_language);
    else
        m_page->showNothing();
}

void DifferencePane::save()
{
    TableFile file;
    file.objectName = QStringLiteral("saveDifferencesDialog");
    file.title = tr("Save the differences");
    file.proposedName = tr("differences", "name of a file, without its suffix");
    file.rows = [difference = m_difference, language = m_language](char separator) {
        return differenceCsv(*difference, language, separator);
    };
    file.saved = [](const QString &path) { return tr("The differences are in “%1”.", "%1 is a path").arg(path); };
    saveTableFile(file, this, [this](const QString &sentence, bool isFailure) { emit saved(sentence, isFailure); });
}

void DifferencePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
