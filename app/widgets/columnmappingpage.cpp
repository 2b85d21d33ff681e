// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnmappingpage.h"

#include "catalogue/displaytext.h"
#include "presentation/calmscrollbar.h"
#include "presentation/textlabels.h"
#include "widgets/mnemonic.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int mostExample = 60; // characters
constexpr int mostHeading = 60;
constexpr int rowsLookedAt = 200;

/// The wheel scrolls the page: it must not change what is only passed.
class ColumnChoice final : public QComboBox
{
public:
    explicit ColumnChoice(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Something that stands below a heading; empty if there is nothing in the first rows.
QString exampleIn(const Sheet &sheet, int column)
{
    const qsizetype end = std::min<qsizetype>(sheet.rows.size(), rowsLookedAt);
    for (qsizetype row = 1; row < end; ++row) {
        const QString cell = singleLine(sheet.rows.at(row).cells.value(column - 1));
        if (!cell.isEmpty())
            return shortened(cell, mostExample);
    }
    return {};
}

/// A screen reader tells of a choice what it is, and its name by its label only.
QLabel *makeLabel(const QString &heading, QWidget *choice)
{
    auto *label = new QLabel(withoutMnemonic(shortened(heading, mostHeading)));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(textIndent);
    label->setBuddy(choice);
    return label;
}

} // namespace

ColumnMappingPage::ColumnMappingPage(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QStandardItemModel(this))
    , m_explanation(new TextLabel(QString(), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("columnMappingPage"));
    m_explanation->setObjectName(QStringLiteral("columnsExplanation"));
    m_scroll->setObjectName(QStringLiteral("columns"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys go through the columns
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, m_scroll));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_explanation);
    all->addWidget(m_scroll, 1);
}

void ColumnMappingPage::show(const TableOfPartners &table, const LanguageOrder &languages,
                             const ColumnMappings::Mapping &proposed)
{
    m_table = table;
    m_languages = languages;
    fillChoices();
    m_columns.clear();
    auto *contents = new QWidget;
    auto *grid = new QGridLayout(contents);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    addSection(grid, tr("Not recognised", "columns of a table"), table, true);
    addSection(grid, tr("Recognised", "columns of a table"), table, false);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(contents);
    for (const Column &column : std::as_const(m_columns)) {
        column.choice->setCurrentIndex(qMax(0, column.choice->findData(proposed.value(column.heading))));
        connect(column.choice, &QComboBox::currentIndexChanged, this, &ColumnMappingPage::changed);
    }
    retranslate();
}

void ColumnMappingPage::addSection(QGridLayout *grid, const QString &title, const TableOfPartners &table,
                                   bool isUnknown)
{
    bool hasTitle = false;
    for (const SheetHeading &heading : table.headings) {
        const QString key = heading.mappingKey();
        const bool isListed = std::any_of(m_columns.begin(), m_columns.end(),
                                          [&](const Column &column) { return column.heading == key; });
        const bool isNotKnown = std::any_of(table.unknown.begin(), table.unknown.end(),
                                            [&](const SheetHeading &other) { return other.mappingKey() == key; });
        const QString example = exampleIn(*table.sheet, heading.column);
        const bool isBlank = heading.text.isEmpty() && example.isEmpty() && !isNotKnown;
        if (isListed || isNotKnown != isUnknown || isBlank)
            continue;
        if (!hasTitle)
            grid->addWidget(new HeadingLabel(title, HeadingLabel::Level::Section), grid->rowCount(), 0, 1, 3);
        hasTitle = true;
        addColumn(grid, heading, example);
    }
}

void ColumnMappingPage::addColumn(QGridLayout *grid, const SheetHeading &heading, const QString &example)
{
    const QString shown = heading.text.isEmpty()
                              ? tr("Column %1, without a heading").arg(sheetColumnName(heading.column))
                              : singleLine(heading.text);
    auto *choice = new ColumnChoice(this);
    choice->setObjectName(QStringLiteral("column-%1").arg(heading.column));
    choice->setModel(m_choices);
    choice->setMinimumHeight(leastHeight);
    choice->setAccessibleName(tr("What “%1” is", "%1 is the heading of a column").arg(shown));
    choice->setAccessibleDescription(example);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(shown, choice), row, 0, Qt::AlignVCenter);
    grid->addWidget(new MutedLabel(example), row, 1, Qt::AlignVCenter);
    grid->addWidget(choice, row, 2);
    m_columns.append({heading.mappingKey(), choice});
}

void ColumnMappingPage::fillChoices()
{
    QList<std::pair<QString, QString>> choices{{tr("Leave this column out"), QString()}};
    for (const RecordColumn &column : recordColumns(m_languages))
        choices.append({recordColumnText(column), keyOf(column)});
    m_choices->setRowCount(static_cast<int>(choices.size()));
    m_choices->setColumnCount(1);
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        m_choices->setData(m_choices->index(row, 0), choices.at(row).first, Qt::DisplayRole);
        m_choices->setData(m_choices->index(row, 0), choices.at(row).second, Qt::UserRole);
    }
}

void ColumnMappingPage::retranslate()
{
    if (!m_table.sheet)
        return;
    m_explanation->setText(explanation().arg(singleLine(m_table.sheet->file)));
}

QString ColumnMappingPage::explanation() const
{
    if (m_table.isListForReading)
        return tr("“%1” looks like a list for reading. For editing, export with “Everything, for editing in a "
                  "spreadsheet”. If it is a table of your own, say what its columns are, or leave them out.",
                  "%1 is the name of a file");
    return m_table.unknown.isEmpty()
               ? tr("Say what the columns of “%1” are. This is remembered for the next time.",
                    "%1 is the name of a file")
               : tr("Some columns of “%1” are not known. Say what they are, or leave them out. This is remembered for "
                    "the next time.",
                    "%1 is the name of a file");
}

ColumnMappings::Mapping ColumnMappingPage::mapping() const
{
    ColumnMappings::Mapping mapping;
    for (const Column &column : m_columns)
        mapping.insert(column.heading, column.choice->currentData().toString());
    return mapping;
}

QString ColumnMappingPage::problem() const
{
    QSet<QString> keys;
    bool isRecognisable = false;
    for (const Column &column : m_columns) {
        const QString key = column.choice->currentData().toString();
        if (!key.isEmpty() && keys.contains(key))
            return tr("Two columns are “%1”. Leave one of them out.", "%1 is what a column is")
                .arg(column.choice->currentText());
        keys.insert(key);
        const auto meaning = recordColumnWithKey(key, m_languages);
        isRecognisable = isRecognisable || (meaning && tellsPartner(meaning->field));
    }
    if (!isRecognisable)
        return tr("Say which column tells the partner: its short name, name, links or identifiers.");
    return {};
}

void ColumnMappingPage::begin()
{
    if (!m_columns.isEmpty())
        m_columns.first().choice->setFocus();
}

void ColumnMappingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_table.sheet)
        show(m_table, m_languages, mapping());
    QWidget::changeEvent(event);
}
