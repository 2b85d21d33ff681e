// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editionresultpage.h"

#include "catalogue/displaytext.h"
#include "comparing/doubttext.h"
#include "presentation/textlabels.h"
#include "widgets/calmtable.h"
#include "widgets/differencepane.h"
#include "widgets/mistakepane.h"

#include <QDateEdit>
#include <QEvent>
#include <QListView>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int mostNotes = 3;    // that are shown

/// Tab leaves it, as every other field; Left and Right go to day, month and year.
class DayField final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool isNext) override { return QWidget::focusNextPrevChild(isNext); }
};

/// The differences as a value of their own that lives as long as the edition.
std::shared_ptr<const CatalogueDifference> differenceOf(const std::shared_ptr<const PreparedEdition> &edition)
{
    return {edition, &*edition->difference};
}

} // namespace

EditionResultPage::EditionResultPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(QString(), this))
    , m_notes(new MutedLabel(QString(), this))
    , m_doubts(new MutedLabel(QString(), this))
    , m_editionRow(new QWidget(this))
    , m_numberLabel(new QLabel(m_editionRow))
    , m_number(new QSpinBox(m_editionRow))
    , m_dateLabel(new QLabel(m_editionRow))
    , m_date(new DayField(m_editionRow))
    , m_panes(new QStackedWidget(this))
    , m_mistakes(new MistakePane)
    , m_differences(new DifferencePane)
{
    setObjectName(QStringLiteral("editionResultPage"));
    m_title->setObjectName(QStringLiteral("editionResult"));
    m_notes->setObjectName(QStringLiteral("editionNotes"));
    m_doubts->setObjectName(QStringLiteral("editionDoubts"));
    m_number->setObjectName(QStringLiteral("editionNumber"));
    m_date->setObjectName(QStringLiteral("editionDate"));
    buildLayout();
    connect(m_mistakes, &MistakePane::told, this, &EditionResultPage::told);
    connect(m_differences, &DifferencePane::saved, this, &EditionResultPage::told);
    retranslate();
}

void EditionResultPage::buildLayout()
{
    m_number->setRange(1, std::numeric_limits<int>::max());
    m_number->setMinimumHeight(leastHeight);
    m_number->setMinimumWidth(96);
    m_date->setMinimumHeight(leastHeight);
    m_date->setMinimumWidth(168);
    m_numberLabel->setIndent(textIndent); // as the other texts
    m_numberLabel->setBuddy(m_number);
    m_dateLabel->setBuddy(m_date);
    auto *row = new QHBoxLayout(m_editionRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_numberLabel);
    row->addWidget(m_number);
    row->addSpacing(16);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addStretch(1);
    m_panes->addWidget(m_mistakes);
    m_panes->addWidget(m_differences);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_title);
    all->addWidget(m_editionRow);
    all->addWidget(m_notes);
    all->addWidget(m_doubts);
    all->addWidget(m_panes, 1);
}

void EditionResultPage::propose(const Edition &edition)
{
    m_number->setValue(edition.number);
    m_date->setDate(edition.date.latest());
}

void EditionResultPage::show(std::shared_ptr<const PreparedEdition> edition, const QString &file,
                             const Language &language)
{
    m_edition = std::move(edition);
    m_file = singleLine(file);
    m_language = language;
    if (hasMistakes())
        m_mistakes->show(m_edition->reading.mistakes);
    else
        m_differences->show(differenceOf(m_edition), language);
    m_panes->setCurrentWidget(hasMistakes() ? static_cast<QWidget *>(m_mistakes) : m_differences);
    m_editionRow->setVisible(!hasMistakes());
    retranslate();
}

bool EditionResultPage::hasMistakes() const
{
    return m_edition && !m_edition->reading.mistakes.isEmpty();
}

Edition EditionResultPage::edition() const
{
    return {m_number->value(), PartialDate::fromIso(m_date->date().toString(Qt::ISODate)).value_or(PartialDate())};
}

void EditionResultPage::begin()
{
    if (hasMistakes())
        m_mistakes->table()->setFocus();
    else
        m_number->setFocus();
    m_number->selectAll();
}

void EditionResultPage::retranslate()
{
    m_numberLabel->setText(tr("Edition n&umber"));
    m_dateLabel->setText(tr("&Date", "of an edition"));
    m_date->setLocale(QLocale());
    m_date->setDisplayFormat(tr("d MMMM yyyy", "a date, as Qt writes formats: day, month in letters, year"));
    if (!m_edition)
        return;
    const auto count = static_cast<int>(m_edition->reading.mistakes.size());
    m_title->setText(
        hasMistakes() ? tr("%Ln mistake(s) in “%1”. Correct them in the spreadsheet, save it there, and read it again.",
                           "%1 is the name of a file", count)
                            .arg(m_file)
                      : tr("“%1” has no mistakes. This is what the new edition changes.", "%1 is the name of a file")
                            .arg(m_file));
    tellNotes();
}

void EditionResultPage::tellNotes()
{
    QStringList notes = m_edition->reading.notes;
    if (const auto more = static_cast<int>(notes.size()) - mostNotes; more > 0) {
        notes = notes.first(mostNotes);
        notes.append(tr("And %Ln more of this kind; the differences show them.", nullptr, more));
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty() && !hasMistakes());
    QStringList doubts{duplicatesText(m_edition->doubts, m_language, m_edition->reading.draft.languages),
                       mangledTextsText(m_edition->doubts)};
    doubts.removeAll(QString());
    m_doubts->setText(doubts.join(QLatin1Char('\n')));
    m_doubts->setVisible(!m_doubts->text().isEmpty());
}

void EditionResultPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
