// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mistakepane.h"

#include "files/csvtext.h"
#include "files/wholefile.h"
#include "presentation/textlabels.h"
#include "widgets/calmtable.h"
#include "widgets/dialogbutton.h"
#include "widgets/mistakemodel.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int widestPlace = 200;

} // namespace

MistakePane::MistakePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new MistakeModel(this))
    , m_table(new CalmTable(this))
    , m_rest(new MutedLabel(QString(), this))
    , m_copy(makeDialogButton("copyMistakes", leastHeight, this))
    , m_save(makeDialogButton("saveMistakes", leastHeight, this))
{
    m_table->setObjectName(QStringLiteral("mistakes"));
    m_rest->setObjectName(QStringLiteral("moreMistakes"));
    prepareTable();
    buildLayout();
    connect(m_copy, &QPushButton::clicked, this, &MistakePane::copy);
    connect(m_save, &QPushButton::clicked, this, &MistakePane::chooseFile);
    retranslate();
}

void MistakePane::prepareTable()
{
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(MistakeModel::Row, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MistakeModel::Place, QHeaderView::Interactive);
    header->setSectionResizeMode(MistakeModel::Problem, QHeaderView::Stretch);
    header->setSectionResizeMode(MistakeModel::Advice, QHeaderView::Stretch);
}

void MistakePane::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_rest, 1);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
}

void MistakePane::retranslate()
{
    m_table->setAccessibleName(tr("Mistakes"));
    m_copy->setText(tr("C&opy"));
    m_save->setText(tr("&Save Mistakes…"));
    m_rest->setText(tr("The first %1 of %2 mistakes are shown. The file that “Save Mistakes” writes has all of them.",
                       "two numbers")
                        .arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_model->count())));
    m_rest->setVisible(m_model->count() > m_model->rowCount());
    m_model->retranslate();
}

void MistakePane::show(const QList<Mistake> &mistakes)
{
    m_model->setMistakes(mistakes);
    m_table->resizeColumnToContents(MistakeModel::Place);
    m_table->setColumnWidth(MistakeModel::Place, qMin(widestPlace, m_table->columnWidth(MistakeModel::Place)));
    retranslate();
    m_table->resizeRowsToContents();
    m_table->setCurrentIndex(m_model->index(0, MistakeModel::Row));
}

void MistakePane::copy()
{
    QString text;
    const QList<QStringList> rows = m_model->table();
    for (QStringList cells : rows) {
        for (QString &cell : cells)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
    emit told(tr("%Ln mistake(s) copied.", nullptr, static_cast<int>(m_model->count())));
}

void MistakePane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the mistakes"));
    dialog->setObjectName(QStringLiteral("saveMistakesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("Tables (*.csv)")});
    dialog->selectFile(tr("mistakes", "name of a file, without its suffix") + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &MistakePane::save);
    dialog->open();
}

void MistakePane::save(const QString &path)
{
    // A spreadsheet separates cells by what it does not take for a decimal point, and knows UTF-8 by its mark.
    const char separator = QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
    QByteArray csv = "\xef\xbb\xbf";
    const QList<QStringList> rows = m_model->table();
    for (const QStringList &cells : rows)
        csv += csvRow(cells, separator);
    const std::optional<FileFailure> failure = writeWholeFile(path, csv);
    emit told(failure ? fileFailureText(*failure) : tr("The mistakes are in “%1”.", "%1 is a path").arg(path));
}

void MistakePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
