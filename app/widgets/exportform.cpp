// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportform.h"

#include "browsing/browsingstate.h"
#include "exporting/profiletexts.h"
#include "presentation/textlabels.h"
#include "widgets/exportcolumnchoice.h"
#include "widgets/exportlanguagechoice.h"
#include "widgets/exportprofilechoice.h"
#include "widgets/exportsortchoice.h"
#include "widgets/exportsource.h"
#include "widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace
{

constexpr int leastHeight = 28; // pixels of a control
constexpr int leastLabelWidth = 132;
constexpr int leastBoxWidth = 160;

// In the order in which they are offered.
constexpr std::array formats = {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf, ExportFormat::Json,
                                ExportFormat::JsonLd};
constexpr std::array layouts = {PdfLayout::List, PdfLayout::Sheets, PdfLayout::Booklet};
ExportedPartners partnersOf(PartnerScope scope)
{
    constexpr std::array every = {ExportedPartners::Selection, ExportedPartners::Shown, ExportedPartners::All};
    const auto found = std::find_if(every.begin(), every.end(),
                                    [scope](ExportedPartners partners) { return scopeOf(partners) == scope; });
    return found == every.end() ? ExportedPartners::Shown : *found;
}

template <typename Values, typename Value>
int numberOf(const Values &values, Value value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat format : formats)
        names.append(QStringLiteral("format-") + slugOf(format));
    return names;
}

} // namespace

ExportForm::ExportForm(const BrowsingState &state, const ScopedPartners &partners, ExportProfiles &profiles,
                       QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_grid(new QGridLayout(this))
    , m_profiles(new ExportProfileChoice(profiles, this))
    , m_partners(new PartnerScopeButtons(partners, {PartnerScope::Selection, PartnerScope::Shown, PartnerScope::All},
                                         PartnerScope::Shown, QStringLiteral("export"), Qt::Horizontal, this))
    , m_format(new SegmentedChoice(formatNames()))
    , m_formatNote(new MutedLabel(QString()))
    , m_program(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_language(new ExportLanguageChoice(state, this))
    , m_columns(new ExportColumnChoice(this))
    , m_sort(new ExportSortChoice(this))
{
    setObjectName(QStringLiteral("exportForm"));
    m_program->setObjectName(QStringLiteral("opensIn"));
    m_layout->setObjectName(QStringLiteral("pdfLayout"));
    m_formatNote->setObjectName(QStringLiteral("formatNote"));
    buildLayout();
    connectRows();
    retranslate();
}

void ExportForm::buildLayout()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, leastLabelWidth);
    m_grid->setColumnStretch(1, 1);
    for (QComboBox *box : {m_program, m_layout}) {
        box->setMinimumHeight(leastHeight);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(leastBoxWidth); // of a narrow dialog
    }
    for (const QString &slug : opensInSlugs())
        m_program->addItem(QString(), slug);
    for (const PdfLayout layout : layouts)
        m_layout->addItem(QString(), slugOf(layout));
    auto *format = new QWidget(this);
    auto *lines = new QVBoxLayout(format);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_format);
    lines->addWidget(m_formatNote);
    addRow(Profile, m_profiles);
    addRow(Partners, m_partners);
    addRow(Format, format);
    addRow(Program, m_program);
    addRow(Layout, m_layout);
    addRow(LanguageRow, m_language);
    addRow(Columns, m_columns);
    addRow(Sort, m_sort);
    m_labels.at(Profile)->setBuddy(m_profiles);
    m_labels.at(Program)->setBuddy(m_program);
    m_labels.at(Layout)->setBuddy(m_layout);
    m_labels.at(Sort)->setBuddy(m_sort);
}

void ExportForm::addRow(Row row, QWidget *widget)
{
    auto *label = new QLabel(this);
    label->setMinimumHeight(leastHeight);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(widget, row, 1);
    m_labels.append(label);
    m_widgets.append(widget);
}

void ExportForm::focusPartners()
{
    m_partners->setFocus();
}

QList<QWidget *> ExportForm::controls() const
{
    QList<QWidget *> controls;
    for (QWidget *row : m_widgets) {
        QList<QWidget *> parts = row->findChildren<QWidget *>();
        parts.prepend(row);
        for (QWidget *part : parts) {
            if (qobject_cast<QAbstractButton *>(part) || qobject_cast<QComboBox *>(part))
                controls.append(part);
        }
    }
    return controls;
}

void ExportForm::connectRows()
{
    connect(m_profiles, &ExportProfileChoice::chosen, this, &ExportForm::takeProfile);
    connect(m_profiles, &ExportProfileChoice::saved, this, &ExportForm::profileSaved);
    connect(m_profiles, &ExportProfileChoice::failed, this, &ExportForm::profilesFailed);
    const auto take = [this](auto *row, auto signal, auto keep) {
        connect(row, signal, this, [this, keep] {
            keep();
            follow();
            emit changed();
        });
    };
    take(m_partners, &PartnerScopeButtons::changed, [this] { m_choice.partners = partnersOf(m_partners->scope()); });
    take(m_format, &SegmentedChoice::chosen,
         [this] { m_choice.format = formats.at(static_cast<std::size_t>(m_format->current())); });
    take(m_program, &QComboBox::currentIndexChanged, [this] {
        m_choice.opensIn = opensInWithSlug(m_program->currentData().toString()).value_or(m_choice.opensIn);
    });
    take(m_layout, &QComboBox::currentIndexChanged,
         [this] { m_choice.layout = pdfLayoutWithSlug(m_layout->currentData().toString()).value_or(m_choice.layout); });
    take(m_language, &ExportLanguageChoice::changed, [this] { m_language->addTo(m_choice); });
    take(m_columns, &ExportColumnChoice::changed, [this] { m_choice.columns = m_columns->columns(); });
    take(m_sort, &ExportSortChoice::changed, [this] { m_choice.sort = m_sort->sort(); });
}

void ExportForm::takeProfile(const ExportProfile &profile)
{
    ExportChoice choice = choiceOf(profile);
    if (isBuiltInProfile(profile.name))
        choice.partners = m_choice.partners; // such a profile says how, not whom
    setChoice(choice);
    emit profileChosen(profile);
}

void ExportForm::readProfiles()
{
    m_profiles->read();
}

void ExportForm::setChoice(const ExportChoice &choice)
{
    m_choice = choice;
    if (m_state.catalogue() && !m_state.catalogue()->info().languages.contains(choice.language))
        m_choice.language = Language(); // chosen for another catalogue
    m_partners->setScope(scopeOf(choice.partners));
    m_choice.partners = partnersOf(m_partners->scope()); // there may be nobody in the selection
    follow();
    emit changed();
}

void ExportForm::offerNotes()
{
    m_columns->offerNotes();
}

void ExportForm::follow()
{
    const QSignalBlocker programBlocker(m_program);
    const QSignalBlocker layoutBlocker(m_layout);
    m_format->setCurrent(numberOf(formats, m_choice.format));
    m_program->setCurrentIndex(m_program->findData(slugOf(m_choice.opensIn)));
    m_layout->setCurrentIndex(m_layout->findData(slugOf(m_choice.layout)));
    m_language->show(m_choice);
    m_columns->show(m_choice.columns, m_choice.format != ExportFormat::Pdf);
    m_sort->show(m_choice.sort, m_choice.partners == ExportedPartners::Selection);
    m_profiles->show(m_choice, m_language->windowLanguage());
    const bool isPdf = m_choice.format == ExportFormat::Pdf;
    const bool isJson = m_choice.format == ExportFormat::Json || m_choice.format == ExportFormat::JsonLd;
    m_formatNote->setVisible(isJson);
    showRow(Program, m_choice.format == ExportFormat::Csv);
    showRow(Layout, isPdf);
    showRow(LanguageRow, !isJson && m_state.catalogue() && m_state.catalogue()->info().languages.size() > 1);
    showRow(Columns, hasColumns(m_choice));
    showRow(Sort, !isPdf || m_choice.layout != PdfLayout::Booklet);
}

void ExportForm::showRow(Row row, bool isShown)
{
    m_labels.at(row)->setVisible(isShown);
    m_widgets.at(row)->setVisible(isShown);
}

void ExportForm::retranslate()
{
    const QStringList labels = {tr("&Profile"), tr("Which partners"), tr("Format"),  tr("&Opens in"),
                                tr("&Layout"),  tr("Language"),       tr("Columns"), tr("So&rt by")};
    for (int row = 0; row < Rows; ++row)
        m_labels.at(row)->setText(labels.at(row));
    m_format->setTexts({tr("CSV"), tr("Excel (.xlsx)"), tr("PDF"), tr("JSON"), tr("JSON-LD")});
    m_format->setAccessibleName(tr("Format"));
    m_formatNote->setText(tr("JSON holds everything about each partner, in every language."));
    const QSignalBlocker programBlocker(m_program);
    const QSignalBlocker layoutBlocker(m_layout);
    for (int row = 0; row < m_program->count(); ++row)
        m_program->setItemText(row, opensInText(*opensInWithSlug(m_program->itemData(row).toString())));
    const QStringList layoutTexts = {tr("List"), tr("One page for each partner"), tr("Booklet with contents")};
    for (int row = 0; row < m_layout->count(); ++row)
        m_layout->setItemText(row, layoutTexts.at(row));
    m_program->setAccessibleName(tr("Program that opens the file"));
    m_program->setToolTip(
        tr("For Excel and LibreOffice a cell that begins with = + - or @, unless it is a number, gets an apostrophe "
           "before it, so that the spreadsheet does not run it as a formula. For other programs such a cell stays as "
           "it is."));
    m_layout->setAccessibleName(tr("Layout"));
    m_columns->setLanguage(m_state.language());
    m_sort->setLanguage(m_state.language());
}

void ExportForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}
