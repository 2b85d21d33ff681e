// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpartnerpage.h"

#include "browsing/partnerfacts.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/qrcard.h"
#include "kiosk/takealong.h"
#include "kiosk/visitorstate.h"
#include "presentation/chip.h"
#include "presentation/flowlayout.h"
#include "presentation/textlabels.h"

#include <QVBoxLayout>

namespace
{

constexpr int descriptionPercent = 120;
constexpr int mostReferences = 60; // buttons of one list; whoever wants another one searches it
constexpr int narrowText = 26;     // times the height of letters: narrower text beside the QR code is hard to read
constexpr int narrowHead = 13;

/// A chip for the distance of a kiosk.
Chip *largeChip(const QString &text, Chip::Tone tone, const KioskAppearance &appearance)
{
    auto *chip = new Chip(text, tone);
    chip->setPadding(QSize(appearance.pixels(20), appearance.pixels(8)));
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    return chip;
}

} // namespace

KioskPartnerPage::KioskPartnerPage(const PageContext &context, QWidget *parent)
    : KioskPage(context, parent)
    , m_partner(context.catalogue.partner(context.visitor.place().partner).value_or(Partner()))
{
    setObjectName(QStringLiteral("partnerPage"));
    if (context.reach > 0)
        buildWithinReach();
    else
        buildWhole();
}

void KioskPartnerPage::buildWithinReach()
{
    auto *controls = new QWidget;
    QVBoxLayout *lines = columnIn(controls, m_context.appearance.distance());
    lines->addWidget(heart(), 0, Qt::AlignLeft);
    lines->addWidget(references());
    lines->addStretch();
    setParts(withCard(readPart(), nullptr), controls);
}

void KioskPartnerPage::buildWhole()
{
    QWidget *left = readPart();
    left->layout()->addWidget(references());
    setWhole(withCard(left, heart()));
}

QWidget *KioskPartnerPage::withCard(QWidget *read, QWidget *below) const
{
    const KioskAppearance &appearance = m_context.appearance;
    QrCard *card = qrCard();
    auto *beside = new QWidget;
    QVBoxLayout *right = columnIn(beside, appearance.pixels(16));
    if (card) {
        if (below) // one column, one edge
            card->widenTo(below->sizeHint().width());
        right->addWidget(card);
    } else {
        right->addWidget(softLine(tr("There is no address to take along.")));
    }
    if (below)
        right->addWidget(below, 0, card ? Qt::Alignment() : Qt::AlignLeft);
    right->addStretch();

    auto *whole = new QWidget;
    const int room = m_context.pageWidth - 2 * appearance.pixels(88) - (card ? card->minimumWidth() : 0);
    // Beside a narrow column of text it would be the text that suffers: then head and code share the upper part, or,
    // where letters are large, stand below each other.
    QWidget *head = headPart();
    const int widestOfHead = head->minimumSizeHint().width();
    const bool isNarrow = !card || room < qMax(appearance.textPixels() * narrowText, widestOfHead);
    const bool isVeryNarrow = !card || room < qMax(appearance.textPixels() * narrowHead, widestOfHead);
    if (!isNarrow) {
        auto *row = new QHBoxLayout(whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(appearance.pixels(40));
        auto *left = new QWidget;
        QVBoxLayout *column = columnIn(left, appearance.pixels(20));
        column->addWidget(head);
        column->addWidget(read);
        column->addStretch();
        row->addWidget(left, 1);
        row->addWidget(beside, 0, Qt::AlignTop);
        return whole;
    }
    QVBoxLayout *column = columnIn(whole, appearance.pixels(20));
    if (isVeryNarrow) {
        column->addWidget(head);
        column->addWidget(beside, 0, Qt::AlignLeft);
    } else {
        auto *row = new QHBoxLayout;
        row->setSpacing(appearance.pixels(24));
        row->addWidget(head, 1, Qt::AlignTop);
        row->addWidget(beside, 0, Qt::AlignTop);
        column->addLayout(row);
    }
    column->addWidget(read);
    column->addStretch();
    return whole;
}

QWidget *KioskPartnerPage::headPart() const
{
    auto *head = new QWidget;
    QVBoxLayout *column = columnIn(head, m_context.appearance.pixels(12));
    const QList<CategoryId> places = m_context.catalogue.categoriesOf(m_partner.id, CategoryTree::Place);
    if (!places.isEmpty())
        column->addWidget(softLine(categoryPathText(m_context.catalogue, places.first(), m_context.language)));
    column->addWidget(heading(shown(m_partner.name)));
    column->addWidget(chips());
    return head;
}

QWidget *KioskPartnerPage::readPart() const
{
    auto *read = new QWidget;
    QVBoxLayout *column = columnIn(read, m_context.appearance.pixels(20));
    const ShownText description = m_partner.description.in(m_context.language, m_context.catalogue.info().languages);
    if (description.text.isEmpty())
        return read;
    auto *text = new DescriptionLabel(parseDescription(description.text));
    text->setObjectName(QStringLiteral("description"));
    text->setContentsMargins(0, 0, 0, 0);
    text->setFont(kioskFont(descriptionPercent));
    text->setAttribute(Qt::WA_TransparentForMouseEvents);
    text->setFocusPolicy(Qt::NoFocus);
    column->addWidget(text);
    if (description.isFallback)
        column->addWidget(softLine(tr("This text is not there in your language yet.")));
    return read;
}

QWidget *KioskPartnerPage::chips() const
{
    const KioskAppearance &appearance = m_context.appearance;
    auto *box = new QWidget;
    auto *flow = new FlowLayout(appearance.pixels(12), appearance.distance(), box);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, Chip::Tone tone) {
        if (!text.isEmpty())
            flow->addWidget(largeChip(text, tone, appearance));
    };
    for (const CategoryId id : m_partner.categories) {
        const Category *category = m_context.catalogue.category(id);
        if (category && category->tree == CategoryTree::Kind)
            add(shown(category->name), Chip::Tone::Neutral);
    }
    QStringList cities;
    for (const LocalizedText &city : m_partner.cities)
        cities.append(shown(city));
    add(cities.join(QStringLiteral(" · ")), Chip::Tone::Neutral);
    add(statusTextWithYear(m_partner),
        m_partner.status == PartnerStatus::Active ? Chip::Tone::Positive : Chip::Tone::Neutral);
    return box;
}

QWidget *KioskPartnerPage::references() const
{
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box, m_context.appearance.pixels(12));
    if (m_partner.successor.partner != 0)
        addReferences(column, tr("Now", "above the partner that came in place of this one"), {m_partner.successor},
                      QStringLiteral("successor"));
    addReferences(column, tr("Members"), m_partner.members, QStringLiteral("member"));
    addReferences(column, tr("Member of"),
                  sortedByName(m_partner.memberOf, m_context.language, m_context.catalogue.info().languages),
                  QStringLiteral("memberOf"));
    addReferences(column, tr("Related"), relatedBeside(m_partner), QStringLiteral("related"));
    column->addWidget(softLine(checkedLine()));
    return box;
}

QString KioskPartnerPage::checkedLine() const
{
    const QString checked = checkedText(m_partner);
    return m_partner.checkedOn.isKnown() ? tr("Facts checked: %1", "%1 is a date").arg(checked)
                                         : tr("These facts were not verified.");
}

void KioskPartnerPage::addReferences(QVBoxLayout *column, const QString &title,
                                     const QList<PartnerReference> &references, const QString &objectName) const
{
    if (references.isEmpty())
        return;
    const KioskAppearance &appearance = m_context.appearance;
    column->addWidget(line(title, true));
    auto *box = new QWidget;
    auto *flow = new FlowLayout(appearance.pixels(12), appearance.pixels(12), box);
    flow->setContentsMargins(0, 0, 0, 0);
    QStringList withoutPage;
    for (const PartnerReference &reference : references.mid(0, mostReferences)) {
        if (reference.partner == 0) {
            withoutPage.append(shown(reference.name));
            continue;
        }
        auto *button = new KioskButton(QStringLiteral("%1-%2").arg(objectName).arg(flow->count()),
                                       KioskButton::Look::Tinted, appearance);
        button->setLabel(shown(reference.name));
        connect(button, &KioskButton::clicked, &m_context.visitor,
                [&visitor = m_context.visitor, id = reference.partner] { visitor.openPartner(id); });
        flow->addWidget(button);
    }
    if (flow->count() > 0)
        column->addWidget(box);
    else
        delete box;
    if (!withoutPage.isEmpty())
        column->addWidget(line(withoutPage.join(QStringLiteral(" · "))));
    if (references.size() > mostReferences)
        column->addWidget(softLine(tr("and %n more", nullptr, static_cast<int>(references.size()) - mostReferences)));
}

QrCard *KioskPartnerPage::qrCard() const
{
    const QString address = addressToTakeAlong(m_partner, m_context.language);
    const std::optional<QrCode> code = qrCodeOf(address);
    if (!code)
        return nullptr;
    const QString words = addressInWords(address);
    return new QrCard(*code, tr("Take it along"),
                      tr("Scan to open %1 on your phone", "%1 is an address of the web").arg(words),
                      tr("QR code of %1", "%1 is an address of the web").arg(words), m_context.appearance);
}

KioskButton *KioskPartnerPage::heart()
{
    m_heart = new KioskButton(QStringLiteral("heart"), KioskButton::Look::Plain, m_context.appearance);
    m_heart->setCheckable(true);
    // Not clicked(): a screen reader switches it without one.
    connect(m_heart, &KioskButton::toggled, this, [this](bool isOn) {
        if (isOn == m_context.visitor.takenAlong().contains(m_partner.id))
            return;
        const bool hasRoom = m_context.visitor.toggleTakenAlong(m_partner.id);
        followHeart();
        if (!hasRoom)
            m_heart->setLabel(tr("Your list is full"));
    });
    connect(&m_context.visitor, &VisitorState::takenAlongChanged, this, &KioskPartnerPage::followHeart);
    // As wide for each of its words, so that a touch moves nothing.
    int widest = 0;
    for (const QString &label : {tr("On your list"), tr("Put on your list"), tr("Your list is full")}) {
        m_heart->setLabel(label);
        m_heart->setShape(LineShape::Heart);
        widest = qMax(widest, m_heart->widthWith(true));
    }
    m_heart->setLeastSize(QSize(widest, 0));
    followHeart();
    return m_heart;
}

void KioskPartnerPage::followHeart()
{
    const bool isTaken = m_context.visitor.takenAlong().contains(m_partner.id);
    m_heart->setChecked(isTaken);
    m_heart->setShape(isTaken ? LineShape::FilledHeart : LineShape::Heart);
    m_heart->setLabel(isTaken ? tr("On your list") : tr("Put on your list"));
}
