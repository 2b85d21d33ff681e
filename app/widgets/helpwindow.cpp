// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpwindow.h"

#include "widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    // Not by keyboard: that shows a caret, which blinks for nothing; the keys scroll instead.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->document()->setDocumentMargin(24);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 12);
    all->addWidget(m_text);
    all->addWidget(m_buttons);
    m_buttons->setContentsMargins(12, 0, 12, 0);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, QSize(640, 620));
    retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_text->setAccessibleName(tr("Help"));
    // The translator names the file of the language: a new language needs no new code.
    QFile file(QStringLiteral(":/help/") + tr("help_en.md", "name of the help file in this language"));
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
