// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportcolumnchoice.h"

#include "presentation/textlabels.h"
#include "widgets/columnorderdialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace
{

constexpr int leastHeight = 28;   // pixels of a control
constexpr int mostSideBySide = 3; // boxes
constexpr int roomBetween = 16;   // boxes

/// Those that most lists are made of, in the order in which they are read. The note is the last.
const QList<ListColumn> &commonColumns()
{
    static const QList<ListColumn> common = {
        ListColumn::Name,    ListColumn::OtherLanguageName, ListColumn::Kind,           ListColumn::Place,
        ListColumn::Theme,   ListColumn::Description,       ListColumn::Website,        ListColumn::Links,
        ListColumn::Members, ListColumn::Started,           ListColumn::AgreementUntil, ListColumn::CheckedOn,
        ListColumn::Note};
    return common;
}

} // namespace

ExportColumnChoice::ExportColumnChoice(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_more(new QPushButton)
    , m_count(new MutedLabel(QString(), this))
    , m_everything(new QCheckBox)
{
    m_more->setObjectName(QStringLiteral("moreColumns"));
    m_count->setObjectName(QStringLiteral("columnCount"));
    m_everything->setObjectName(QStringLiteral("everyColumn"));
    buildLayout();
    connect(m_more, &QPushButton::clicked, this, &ExportColumnChoice::showDialog);
    connect(m_everything, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_columns.hasEverything = isChecked;
        follow();
        emit changed();
    });
}

void ExportColumnChoice::buildLayout()
{
    for (const ListColumn column : commonColumns()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("column-") + keyOf(column));
        box->setMinimumHeight(leastHeight);
        connect(box, &QCheckBox::toggled, this, [this, column](bool isChecked) { choose(column, isChecked); });
        m_boxes.append(box);
    }
    m_boxes.last()->hide();
    // They come behind the boxes, also for Tab.
    m_more->setParent(this);
    m_everything->setParent(this);
    m_grid->setHorizontalSpacing(roomBetween);
    m_grid->setVerticalSpacing(0);
    arrangeBoxes();
    m_more->setAutoDefault(false);
    m_more->setMinimumHeight(leastHeight);
    m_everything->setMinimumHeight(leastHeight);
    m_count->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_more);
    line->addWidget(m_count);
    line->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(m_grid);
    all->addLayout(line);
    all->addWidget(m_everything, 0, Qt::AlignLeading);
}

int ExportColumnChoice::widestBox() const
{
    int widest = 0;
    for (const QCheckBox *box : m_boxes)
        widest = qMax(widest, box->sizeHint().width());
    return widest;
}

void ExportColumnChoice::arrangeBoxes()
{
    const int fitting = (width() + roomBetween) / (widestBox() + roomBetween);
    const int sideBySide = qBound(1, fitting, mostSideBySide);
    if (sideBySide == m_sideBySide)
        return;
    m_sideBySide = sideBySide;
    for (int number = 0; number < m_boxes.size(); ++number)
        m_grid->addWidget(m_boxes.at(number), number / sideBySide, number % sideBySide, Qt::AlignLeading);
    for (int column = 0; column < mostSideBySide; ++column)
        m_grid->setColumnStretch(column, column < sideBySide ? 1 : 0);
}

QSize ExportColumnChoice::minimumSizeHint() const
{
    return {qMax(widestBox(), m_everything->sizeHint().width()), QWidget::minimumSizeHint().height()};
}

void ExportColumnChoice::resizeEvent(QResizeEvent *event)
{
    arrangeBoxes();
    QWidget::resizeEvent(event);
}

void ExportColumnChoice::show(const ColumnChoice &columns, bool mayHaveEverything)
{
    m_columns = columns;
    m_mayHaveEverything = mayHaveEverything;
    m_everything->setVisible(mayHaveEverything);
    follow();
}

void ExportColumnChoice::offerNotes()
{
    m_boxes.last()->show();
}

void ExportColumnChoice::setLanguage(const Language &language)
{
    m_language = language;
    retranslate();
}

void ExportColumnChoice::retranslate()
{
    for (qsizetype number = 0; number < m_boxes.size(); ++number)
        m_boxes.at(number)->setText(listColumnText(commonColumns().at(number), m_language));
    m_more->setText(tr("More &columns and order…"));
    m_everything->setText(tr("Every&thing, for editing in a spreadsheet"));
    arrangeBoxes();
    follow();
}

void ExportColumnChoice::follow()
{
    const bool hasEverything = m_columns.hasEverything && m_mayHaveEverything;
    for (qsizetype number = 0; number < m_boxes.size(); ++number) {
        const QSignalBlocker blocker(m_boxes.at(number));
        m_boxes.at(number)->setChecked(hasEverything || m_columns.chosen.contains(commonColumns().at(number)));
        m_boxes.at(number)->setEnabled(!hasEverything);
    }
    const QSignalBlocker blocker(m_everything);
    m_everything->setChecked(m_columns.hasEverything);
    m_more->setEnabled(!hasEverything);
    m_count->setText(hasEverything
                         ? tr("Every column, in every language")
                         : tr("%1 of %2 columns", "numbers").arg(m_columns.chosen.size()).arg(m_columns.order.size()));
}

void ExportColumnChoice::choose(ListColumn column, bool isChosen)
{
    m_columns.setChosen(column, isChosen);
    follow();
    emit changed();
}

void ExportColumnChoice::showDialog()
{
    auto *dialog = new ColumnOrderDialog(m_columns, m_language, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_columns = dialog->columns();
        follow();
        emit changed();
    });
    dialog->open();
}
