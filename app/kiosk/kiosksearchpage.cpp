// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosksearchpage.h"

#include "browsing/partnerfacts.h"
#include "browsing/partnersearch.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/kiosksearchfield.h"
#include "kiosk/partnerrows.h"
#include "kiosk/visitorstate.h"
#include "presentation/textlabels.h"

#include <QVBoxLayout>

KioskSearchPage::KioskSearchPage(const PageContext &context, QWidget *parent)
    : KioskPage(context, parent)
    , m_field(new KioskSearchField(context.appearance))
    , m_message(new TextLabel(QString()))
    , m_scrollWanted(context.visitor.place().scroll)
{
    setObjectName(QStringLiteral("searchPage"));
    m_message->setObjectName(QStringLiteral("searchMessage"));
    m_message->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->setContentsMargins(0, 0, 0, 0);
    m_model.setCatalogue(&context.catalogue);
    m_model.setLanguage(context.language);
    m_field->setText(context.visitor.words());
    VisitorState &visitor = m_context.visitor;
    connect(m_field, &KioskSearchField::textEdited, &visitor, &VisitorState::setWords);
    connect(m_field, &KioskSearchField::touched, &visitor, [&visitor] { visitor.setKeyboardShown(true); });
    connect(&visitor, &VisitorState::wordsChanged, this, [this, &visitor] {
        if (m_field->text() != visitor.words())
            m_field->setText(visitor.words());
        m_scrollWanted = 0;
        if (visitor.words().trimmed().isEmpty())
            showAnswer(SearchAnswer());
    });

    auto *read = new QWidget;
    QVBoxLayout *upper = columnIn(read, context.appearance.pixels(12));
    upper->addWidget(m_field);
    auto *controls = new QWidget;
    QVBoxLayout *lower = columnIn(controls, context.appearance.pixels(12));
    if (context.reach > 0) {
        upper->addWidget(m_message);
        upper->addStretch();
        const KioskButton *type = addSideButton(QStringLiteral("showKeyboard"), tr("Keyboard"), LineShape::Keyboard);
        connect(type, &KioskButton::clicked, &visitor, [&visitor] { visitor.setKeyboardShown(true); });
    } else {
        lower->addWidget(m_message);
    }
    PartnerRows *rows = partnerRows(m_model);
    lower->addWidget(rows, 1);
    setParts(read, controls, rows);

    connect(&context.search, &PartnerSearch::found, this, &KioskSearchPage::showAnswer);
    connect(&context.search, &PartnerSearch::summarised, this, &KioskSearchPage::showSummary);
    connect(&context.search, &PartnerSearch::failed, this, &KioskSearchPage::showFailure);
    if (visitor.words().trimmed().isEmpty())
        showAnswer(SearchAnswer());
    else
        context.search.searchAgain();
    setFocusProxy(m_field);
}

void KioskSearchPage::showAnswer(const SearchAnswer &answer)
{
    const QString words = m_context.visitor.words().trimmed();
    if (words.isEmpty()) {
        m_hasHits = false;
        m_model.setAnswer(SearchAnswer());
        tell(tr("Type a name, a place or a subject."));
        return;
    }
    m_hasHits = !answer.partners.isEmpty();
    m_isExact = m_hasHits && answer.correction.isEmpty();
    SearchAnswer rows = answer;
    if (!m_hasHits)
        rows.partners = answer.nearest;
    m_model.setAnswer(rows);
    if (m_isExact && answer.isComplete)
        tell(partnerCountText(static_cast<int>(answer.partners.size())));
    else if (m_isExact)
        tell(QString()); // the number comes with the summary
    else if (m_hasHits)
        tell(tr("Nothing was found for “%1”. This was found for “%2”.").arg(words, answer.correction));
    else if (!answer.nearest.isEmpty())
        tell(tr("Nothing was found for “%1”. This comes near.").arg(words));
    else
        tell(tr("Nothing was found for “%1”.").arg(words));
    setScroll(m_scrollWanted);
}

void KioskSearchPage::showSummary(const SearchSummary &summary)
{
    if (!m_hasHits)
        return;
    m_model.setSummary(summary);
    if (m_isExact)
        tell(partnerCountText(m_model.rowCount()));
    setScroll(m_scrollWanted);
}

void KioskSearchPage::showFailure(const Refusal &)
{
    // Why is for staff; what can still be done is for the visitor.
    tell(tr("Searching does not work now. All partners are on the start page."));
}

void KioskSearchPage::tell(const QString &text)
{
    m_message->setText(text);
}
