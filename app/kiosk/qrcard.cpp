// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/qrcard.h"

#include "kiosk/kioskappearance.h"
#include "presentation/colours.h"
#include "presentation/textlabels.h"

#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace
{

constexpr int leastSide =
    320; // pixels; 8.5 cm at 96 dots an inch: a phone reads a tenth of the distance (50 cm) with ease
constexpr int leastModule = 4; // pixels; about 1 mm

/// The picture itself.
class QrPicture final : public QWidget
{
public:
    QrPicture(const QrCode &code, int side, const QString &name)
        : m_code(code)
    {
        setObjectName(QStringLiteral("qrPicture"));
        setAccessibleName(name);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_code.draw(painter, rect());
    }

private:
    QrCode m_code;
};

/// The card is white in every theme, and so its texts are dark.
TextLabel *onWhite(const QString &text, const QFont &font, QRgb colour)
{
    auto *label = new TextLabel(text);
    label->setAlignment(Qt::AlignHCenter);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, QColor(colour));
    label->setPalette(palette);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    // An address breaks at its slashes; a label would ask for room for all of it.
    int widest = 1;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[ /]"))))
        widest = qMax(widest, QFontMetrics(font).horizontalAdvance(word + QLatin1Char('/')) + 2 * textIndent);
    label->setMinimumWidth(widest);
    return label;
}

class WhiteCard final : public QWidget
{
public:
    explicit WhiteCard(const KioskAppearance &appearance)
        : m_appearance(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursFor(palette()).border, 1));
        painter.setBrush(Qt::white);
        const double radius = m_appearance.pixels(20);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    const KioskAppearance &m_appearance;
};

} // namespace

QrCard::QrCard(const QrCode &code, const QString &title, const QString &explanation, const QString &name,
               const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("qrCard"));
    auto *card = new WhiteCard(appearance);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    const int padding = appearance.pixels(20);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(appearance.distance());
    column->addWidget(new QrPicture(code, pictureSide(code, appearance), name), 0, Qt::AlignHCenter);
    column->addWidget(onWhite(title, kioskFont(100, true), qRgb(0x1b, 0x1f, 0x2b)));
    column->addWidget(onWhite(explanation, kioskFont(100), qRgb(0x4a, 0x50, 0x60)));
    // A long name of a website must not be cut either.
    const int width =
        qMax(pictureSide(code, appearance) + 2 * padding + appearance.pixels(24), column->minimumSize().width());
    setFixedSize(width, outer->heightForWidth(width)); // beside a text it would be given the height of one line
}

void QrCard::widenTo(int width)
{
    const int wanted = qMax(width, minimumWidth());
    setFixedSize(wanted, layout()->heightForWidth(wanted));
}

int QrCard::pictureSide(const QrCode &code, const KioskAppearance &appearance)
{
    const int modules = code.size() + 2 * QrCode::quietZone;
    const int module = qMax(appearance.pixels(leastModule), appearance.pixels(leastSide) / modules);
    return module * modules;
}
