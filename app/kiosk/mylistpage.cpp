// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/mylistpage.h"

#include "browsing/partnerfacts.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/qrcard.h"
#include "kiosk/takealong.h"
#include "kiosk/visitorstate.h"

#include <QVBoxLayout>

MyListPage::MyListPage(const PageContext &context, QWidget *parent)
    : KioskPage(context, parent)
{
    setObjectName(QStringLiteral("myListPage"));
    setParts(readPart(), rows());
}

QWidget *MyListPage::readPart() const
{
    const KioskAppearance &appearance = m_context.appearance;
    const QList<PartnerId> &taken = m_context.visitor.takenAlong();
    auto *read = new QWidget;
    auto *row = new QBoxLayout(m_context.isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, read);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(appearance.pixels(40));
    auto *words = new QWidget;
    QVBoxLayout *column = columnIn(words, appearance.distance());
    column->addWidget(heading(tr("Your list")));
    if (taken.isEmpty()) {
        column->addWidget(softLine(tr("Nothing is on it yet. Touch the heart beside a partner to put it here.")));
    } else {
        column->addWidget(softLine(partnerCountText(static_cast<int>(taken.size()))));
        column->addWidget(softLine(tr("Your list is gone when you go away: take it along on your phone.")));
    }
    column->addStretch();
    row->addWidget(words, 1);
    const QString text = textToTakeAlong(m_context.catalogue, taken, m_context.language);
    if (const std::optional<QrCode> code = taken.isEmpty() ? std::nullopt : qrCodeOfText(text))
        row->addWidget(new QrCard(*code, tr("Take your list along"),
                                  tr("Scan to read the names and addresses on your phone"), tr("QR code of your list"),
                                  appearance),
                       0, Qt::AlignTop | Qt::AlignLeft);
    return read;
}

QWidget *MyListPage::rows()
{
    const KioskAppearance &appearance = m_context.appearance;
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box, appearance.distance());
    for (const PartnerId partner : m_context.visitor.takenAlong()) {
        const QString name = shown(m_context.catalogue.nameOf(partner));
        auto *row = new QHBoxLayout;
        row->setSpacing(appearance.pixels(12));
        auto *open =
            new KioskButton(QStringLiteral("open-%1").arg(column->count()), KioskButton::Look::Framed, appearance);
        open->setLabel(name);
        open->setAtBeginning(true);
        connect(open, &KioskButton::clicked, &m_context.visitor,
                [&visitor = m_context.visitor, partner] { visitor.openPartner(partner); });
        auto *remove =
            new KioskButton(QStringLiteral("remove-%1").arg(column->count()), KioskButton::Look::Plain, appearance);
        remove->setShape(LineShape::Close);
        remove->setLabel(tr("Remove"));
        remove->setAccessibleName(tr("Remove %1 from your list", "%1 is the name of a partner").arg(name));
        connect(remove, &KioskButton::clicked, &m_context.visitor,
                [&visitor = m_context.visitor, partner] { visitor.toggleTakenAlong(partner); });
        row->addWidget(open, 1);
        row->addWidget(remove);
        column->addLayout(row);
    }
    column->addStretch();
    return box;
}
