// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/previewpane.h"

#include "presentation/iconbutton.h"
#include "presentation/lineicon.h"
#include "presentation/textlabels.h"
#include "widgets/pagepreview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace
{

constexpr int leastHeight = 32; // pixels of a control

} // namespace

PreviewPane::PreviewPane(Turning turning, QWidget *parent)
    : QWidget(parent)
    , m_preview(new PagePreview(this))
    , m_previous(makeIconButton(QStringLiteral("previousPage"), leastHeight, this))
    , m_label(new QLabel(this))
    , m_number(new QSpinBox(this))
    , m_count(new MutedLabel(QString(), this))
    , m_next(makeIconButton(QStringLiteral("nextPage"), leastHeight, this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_previous->setIcon(lineIcon(LineShape::ArrowBack));
    m_next->setIcon(lineIcon(LineShape::ArrowForward));
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setMinimumHeight(leastHeight);
    m_number->setKeyboardTracking(false);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_count->setWordWrap(false);
    m_label->setBuddy(m_number);
    buildLayout(turning);
    connect(m_preview, &PagePreview::pageChanged, this, &PreviewPane::follow);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { m_preview->setPage(number - 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    retranslate();
    follow();
}

void PreviewPane::buildLayout(Turning turning)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(m_previous);
    line->addWidget(m_label);
    line->addWidget(m_number);
    line->addWidget(m_count);
    line->addWidget(m_next);
    line->addStretch(1);
    auto *all = new QBoxLayout(turning == Turning::Below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_preview, 1);
    all->addLayout(line);
}

void PreviewPane::setDocument(PrintedDocument *document)
{
    m_preview->setDocument(document);
}

void PreviewPane::setLeastPage(const QSize &size)
{
    m_preview->setMinimumSize(size);
}

QList<QWidget *> PreviewPane::controls() const
{
    return {m_preview, m_previous, m_number, m_next};
}

void PreviewPane::follow()
{
    const int count = m_preview->pageCount();
    {
        const QSignalBlocker blocker(m_number);
        m_number->setRange(qMin(1, count), count);
        m_number->setValue(m_preview->page() + 1);
    }
    m_number->setEnabled(count > 1);
    const bool hasPrevious = m_preview->page() > 0;
    const bool hasNext = m_preview->page() + 1 < count;
    // A disabled button would let go of the focus.
    if ((m_previous->hasFocus() && !hasPrevious) || (m_next->hasFocus() && !hasNext))
        m_preview->setFocus();
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
    m_count->setText(count > 0 ? tr("of %1", "number of pages; before it stands the number of the page that is shown")
                                     .arg(QLocale().toString(count))
                               : QString());
}

void PreviewPane::retranslate()
{
    nameButton(m_previous, tr("Previous page"));
    nameButton(m_next, tr("Next page"));
    m_label->setText(tr("Pa&ge", "followed by a field with a number"));
    m_number->setAccessibleName(tr("Number of the page"));
    follow();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
