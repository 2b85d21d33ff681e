// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportprofilechoice.h"

#include "catalogue/displaytext.h"
#include "exporting/exportprofiles.h"
#include "widgets/saveprofiledialog.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace
{

constexpr int leastHeight = 28;  // pixels of a control
constexpr int leastLetters = 28; // of a name that are seen
constexpr int leastWidth = 120;  // pixels

/// The same with the language that is meant by none.
ExportProfile settled(ExportProfile profile, const Language &language)
{
    if (profile.language.isEmpty() && !profile.hasEveryLanguage)
        profile.language = language;
    return profile;
}

} // namespace

ExportProfileChoice::ExportProfileChoice(ExportProfiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_box(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    m_box->setObjectName(QStringLiteral("exportProfile"));
    m_save->setObjectName(QStringLiteral("saveProfile"));
    m_delete->setObjectName(QStringLiteral("deleteProfile"));
    m_box->setMinimumHeight(leastHeight);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(leastLetters);
    m_box->setMinimumWidth(leastWidth); // of a narrow dialog
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_box);
    for (QPushButton *button : {m_save, m_delete}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(leastHeight);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(m_box, &QComboBox::activated, this, &ExportProfileChoice::choose);
    connect(m_save, &QPushButton::clicked, this, &ExportProfileChoice::showSaveDialog);
    connect(m_delete, &QPushButton::clicked, this, &ExportProfileChoice::removeCurrent);
    setFocusProxy(m_box);
    retranslate();
}

void ExportProfileChoice::read()
{
    m_profiles.read();
    fill();
    if (m_profiles.failure())
        emit failed(*m_profiles.failure());
}

QList<ExportProfile> ExportProfileChoice::profiles() const
{
    return builtInProfiles() + m_profiles.profiles();
}

QString ExportProfileChoice::pdfText(PdfLayout layout)
{
    switch (layout) {
    case PdfLayout::List:
        return tr("PDF, a list", "a profile");
    case PdfLayout::Sheets:
        return tr("PDF, one page for each partner", "a profile");
    case PdfLayout::Booklet:
        break;
    }
    return tr("PDF, a booklet", "a profile");
}

QString ExportProfileChoice::textOf(const ExportProfile &profile)
{
    if (!isBuiltInProfile(profile.name))
        return singleLine(profile.name);
    if (profile.format == ExportFormat::Pdf)
        return pdfText(profile.layout);
    switch (profile.opensIn) {
    case OpensIn::ExcelDutch:
        return tr("For Excel, Dutch settings", "a profile");
    case OpensIn::ExcelEnglish:
        return tr("For Excel, English settings", "a profile");
    case OpensIn::LibreOffice:
        return tr("For LibreOffice", "a profile");
    case OpensIn::Plain:
        break;
    }
    return tr("For other programs", "a profile");
}

void ExportProfileChoice::fill()
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItem(tr("As chosen below", "in place of the name of a profile"));
    for (const ExportProfile &profile : profiles())
        m_box->addItem(textOf(profile), profile.name);
    m_box->insertSeparator(1 + static_cast<int>(builtInProfiles().size()));
    follow();
}

bool ExportProfileChoice::isChosen(const ExportProfile &profile) const
{
    ExportProfile chosen = profileOf(m_choice, profile.name);
    // Those that are always there leave it open which partners.
    if (isBuiltInProfile(profile.name))
        chosen.partners = profile.partners;
    return settled(chosen, m_language) == settled(profile, m_language);
}

void ExportProfileChoice::follow()
{
    const QList<ExportProfile> all = profiles();
    const auto named = [this](const ExportProfile &one) { return one.name == m_name && isChosen(one); };
    auto found = std::find_if(all.begin(), all.end(), named);
    if (found == all.end())
        found = std::find_if(all.begin(), all.end(), [this](const ExportProfile &one) { return isChosen(one); });
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(found == all.end() ? 0 : m_box->findData(found->name));
    const bool isOwn = found != all.end() && !isBuiltInProfile(found->name);
    if (!isOwn && m_delete->hasFocus())
        m_box->setFocus(); // a disabled button would let go of the focus
    m_delete->setEnabled(isOwn);
}

void ExportProfileChoice::show(const ExportChoice &choice, const Language &language)
{
    m_choice = choice;
    m_language = language;
    follow();
}

void ExportProfileChoice::choose(int row)
{
    if (const std::optional<ExportProfile> profile = m_profiles.named(m_box->itemData(row).toString());
        row > 0 && profile) {
        m_name = profile->name;
        emit chosen(*profile);
    }
    follow();
}

void ExportProfileChoice::showSaveDialog()
{
    read(); // what another process saved is told too
    auto *dialog = new SaveProfileDialog(m_profiles,
                                         m_delete->isEnabled() ? m_box->currentData().toString() : QString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->name()); });
    dialog->open();
}

void ExportProfileChoice::save(const QString &name)
{
    // With the language that was seen: it gives the same file whatever language the window has then.
    const ExportProfile profile = settled(profileOf(m_choice, name), m_language);
    if (const std::optional<ProfilesFailure> failure = m_profiles.save(profile)) {
        emit failed(*failure);
        return;
    }
    m_name = profile.name;
    fill();
    if (m_profiles.failure())
        emit failed(*m_profiles.failure());
    else
        emit saved(profile);
}

void ExportProfileChoice::removeCurrent()
{
    const std::optional<ProfilesFailure> failure = m_profiles.remove(m_box->currentData().toString());
    fill();
    if (failure)
        emit failed(*failure);
    else if (m_profiles.failure()) // what could not be read was put aside
        emit failed(*m_profiles.failure());
}

void ExportProfileChoice::retranslate()
{
    m_box->setAccessibleName(tr("Profile"));
    m_save->setText(tr("Sa&ve as…", "a profile"));
    m_delete->setText(tr("&Delete", "a profile"));
    fill();
}

void ExportProfileChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
