// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saveprofiledialog.h"

#include "exporting/exportprofiles.h"
#include "exporting/profiletexts.h"
#include "presentation/textlabels.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a control

} // namespace

SaveProfileDialog::SaveProfileDialog(const ExportProfiles &profiles, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_explanation(new TextLabel(QString(), this))
    , m_label(new QLabel(this))
    , m_name(new QLineEdit(name, this))
    , m_taken(new TextLabel(QString(), this))
    , m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("saveProfileDialog"));
    m_name->setObjectName(QStringLiteral("profileName"));
    m_taken->setObjectName(QStringLiteral("takenName"));
    m_save->setObjectName(QStringLiteral("saveProfileButton"));
    buildLayout();
    connect(m_name, &QLineEdit::textChanged, this, &SaveProfileDialog::followName);
    retranslate();
    m_name->selectAll();
    m_name->setFocus();
}

void SaveProfileDialog::buildLayout()
{
    m_label->setBuddy(m_name);
    m_label->setIndent(textIndent); // as the other texts
    m_name->setMaxLength(longestProfileName);
    m_name->setMinimumHeight(leastHeight);
    // The dialog must not jump when the line appears.
    QSizePolicy policy = m_taken->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_taken->setSizePolicy(policy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : buttons->buttons())
        button->setMinimumHeight(leastHeight);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_explanation, m_label, m_name, m_taken, buttons})
        all->addWidget(part);
    setMinimumWidth(440);
}

QString SaveProfileDialog::name() const
{
    return profileName(m_name->text());
}

void SaveProfileDialog::retranslate()
{
    setWindowTitle(tr("Save this profile"));
    m_explanation->setText(
        tr("A profile keeps what is chosen here. It can also be exported without the window, by its name."));
    m_label->setText(tr("&Name:", "of a profile"));
    m_name->setAccessibleName(tr("Name of the profile"));
    followName();
}

void SaveProfileDialog::followName()
{
    const QString wanted = name();
    const std::optional<ExportProfile> existing = m_profiles.named(wanted);
    const bool isBuiltIn = existing && isBuiltInProfile(wanted);
    const bool wasTaken = !m_taken->isHidden();
    m_save->setEnabled(!wanted.isEmpty() && !isBuiltIn);
    m_save->setText(existing && !isBuiltIn ? tr("&Replace") : tr("&Save", "a profile"));
    if (isBuiltIn)
        m_taken->setText(profilesFailureText({ProfilesFailureReason::NameBuiltIn, QString(), existing->name}));
    else
        m_taken->setText(existing ? tr("There is a profile “%1” already.").arg(existing->name) : QString());
    m_taken->setVisible(existing.has_value());
    m_name->setAccessibleDescription(m_taken->text());
    if (existing && !wasTaken) {
        QAccessibleEvent event(m_taken, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SaveProfileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
