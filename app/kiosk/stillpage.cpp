// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/stillpage.h"

#include "kiosk/kioskappearance.h"
#include "language/languagetexts.h"
#include "language/translationfiles.h"
#include "presentation/textlabels.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace
{

constexpr int sentencePercent = 180;
constexpr const char *sentence =
    QT_TRANSLATE_NOOP("StillPage", "This screen is being worked on. Please come back later.");

TextLabel *shownLabel(TextLabel *label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

StillPage::StillPage(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stillPage"));
}

void StillPage::showReasons(const QStringList &reasons)
{
    m_reasons = reasons;
    rebuild();
    show();
    raise();
}

void StillPage::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int side = m_appearance.pixels(96);
    m_column->setContentsMargins(side, side, side, side);
    m_column->setSpacing(m_appearance.pixels(16));
    for (const Language &language : translatedLanguages()) {
        auto *label = shownLabel(new TextLabel(LanguageTexts(language).text("StillPage", sentence)));
        label->setFont(kioskFont(sentencePercent, true));
        m_column->addWidget(label);
    }
    m_column->addStretch();
    m_column->addWidget(shownLabel(new MutedLabel(tr("For staff:"))));
    for (const QString &reason : m_reasons)
        m_column->addWidget(shownLabel(new MutedLabel(reason)));
    setAccessibleName(m_reasons.join(QLatin1Char(' ')));
}

void StillPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !isHidden())
        rebuild();
    QWidget::changeEvent(event);
}

void StillPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}
