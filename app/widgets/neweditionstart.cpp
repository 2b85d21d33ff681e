// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neweditionstart.h"

#include "presentation/textlabels.h"
#include "widgets/alertlabel.h"
#include "widgets/documentsfolder.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace
{

constexpr int leastHeight = 28; // pixels of a control

} // namespace

NewEditionStart::NewEditionStart(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new TextLabel(QString(), this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_problem(new AlertLabel(this))
    , m_othersLabel(new QLabel(this))
    , m_keep(new QRadioButton(this))
    , m_remove(new QRadioButton(this))
    , m_hint(new MutedLabel(QString(), this))
{
    setObjectName(QStringLiteral("newEditionStart"));
    m_file->setObjectName(QStringLiteral("spreadsheetFile"));
    m_choose->setObjectName(QStringLiteral("chooseSpreadsheet"));
    m_problem->setObjectName(QStringLiteral("spreadsheetProblem"));
    m_keep->setObjectName(QStringLiteral("keepOthers"));
    m_remove->setObjectName(QStringLiteral("removeOthers"));
    m_keep->setChecked(true); // a table of some partners must not cost the others
    buildLayout();
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        tellProblem({});
        emit changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &NewEditionStart::chooseFile);
    retranslate();
}

void NewEditionStart::buildLayout()
{
    m_fileLabel->setBuddy(m_file);
    for (QLabel *label : {m_fileLabel, m_othersLabel})
        label->setIndent(textIndent); // as the other texts
    m_choose->setAutoDefault(false);
    for (QWidget *control : QList<QWidget *>{m_file, m_choose, m_keep, m_remove})
        control->setMinimumHeight(leastHeight);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 120);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fileLabel, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(m_choose, 0, 2);
    grid->addWidget(m_problem, 1, 1, 1, 2);
    grid->setRowMinimumHeight(1, 8);
    grid->addWidget(m_othersLabel, 2, 0);
    grid->addWidget(m_keep, 2, 1, 1, 2);
    grid->addWidget(m_remove, 3, 1, 1, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_explanation);
    all->addLayout(grid);
    all->addWidget(m_hint);
    all->addStretch(1);
}

void NewEditionStart::retranslate()
{
    m_explanation->setText(
        tr("Choose the spreadsheet with the partners: an export with all columns, or one of your own. "
           "Nothing is changed before you save the new edition as a file of its own."));
    m_fileLabel->setText(tr("&Spreadsheet"));
    m_choose->setText(tr("C&hoose…"));
    m_othersLabel->setText(tr("Other partners"));
    m_keep->setText(tr("Partners that are not in the spreadsheet sta&y as they are"));
    m_remove->setText(tr("Partners that are not in the spreadsheet are &left out"));
    m_hint->setText(tr("The next step shows every difference from the open catalogue."));
}

QString NewEditionStart::file() const
{
    return m_file->text().trimmed();
}

bool NewEditionStart::keepsOthers() const
{
    return m_keep->isChecked();
}

void NewEditionStart::begin()
{
    m_file->setFocus();
}

void NewEditionStart::tellProblem(const QString &problem)
{
    m_problem->say(
        problem.isEmpty() ? AlertLabel::Sentence() : [problem] { return problem; }, AlertLabel::News::Bad);
}

void NewEditionStart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a spreadsheet"));
    dialog->setObjectName(QStringLiteral("chooseSpreadsheetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Spreadsheets (*.csv *.ods *.xlsx)"), tr("All files (*)")});
    const QFileInfo chosen(file());
    dialog->setDirectory(file().isEmpty() ? documentsFolder() : chosen.absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void NewEditionStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
