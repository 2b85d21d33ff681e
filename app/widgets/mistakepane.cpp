// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mistakepane.h"

#include "files/csvtext.h"
#include "presentation/textlabels.h"
#include "widgets/calmtable.h"
#include "widgets/dialogbutton.h"
#include "widgets/mistakemodel.h"
#include "widgets/tablefile.h"

#include <QClipboard>
#include <QEvent>
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
    connect(m_save, &QPushButton::clicked, this, &MistakePane::save);
    retranslate();
}

void MistakePane::prepareTable()
{
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(MistakeModel::Row, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MistakeModel::Partner, QHeaderView::Interactive);
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
    for (const MistakeModel::Column column : {MistakeModel::Partner, MistakeModel::Place}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(widestPlace, m_table->columnWidth(column)));
    }
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
    emit told(tr("%Ln mistake(s) copied.", nullptr, static_cast<int>(m_model->count())), false);
}

void MistakePane::save()
{
    TableFile file;
    file.objectName = QStringLiteral("saveMistakesDialog");
    file.title = tr("Save the mistakes");
    file.proposedName = tr("mistakes", "name of a file, without its suffix");
    file.rows = [this](char separator) {
        QByteArray csv;
        const QList<QStringList> rows = m_model->table();
        for (const QStringList &cells : rows)
            csv += csvRow(cells, separator);
        return csv;
    };
    file.saved = [](const QString &path) { return tr("The mistakes are in “%1”.", "%1 is a path").arg(path); };
    saveTableFile(file, this, [this](const QString &sentence, bool isFailure) { emit told(sentence, isFailure); });
}

void MistakePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
