// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saveviewdialog.h"

#include "browsing/browsingstate.h"
#include "browsing/filtertexts.h"
#include "catalogue/displaytext.h"
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

SaveViewDialog::SaveViewDialog(const BrowsingState &state, const SavedViews &views, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_views(views)
    , m_filter(state.filter())
    , m_explanation(new TextLabel(QString(), this))
    , m_label(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_existing(new TextLabel(QString(), this))
    , m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("saveViewDialog"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_existing->setObjectName(QStringLiteral("existingView"));
    m_save->setObjectName(QStringLiteral("save"));
    buildLayout();
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::followName);
    retranslate();
    m_name->selectAll();
    m_name->setFocus();
}

void SaveViewDialog::buildLayout()
{
    m_label->setBuddy(m_name);
    m_label->setIndent(textIndent); // as the other texts
    m_name->setMaxLength(longestViewName);
    // The dialog must not jump when the line appears.
    QSizePolicy policy = m_existing->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_existing->setSizePolicy(policy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setMinimumHeight(leastHeight);
    for (QAbstractButton *button : buttons->buttons())
        button->setMinimumHeight(leastHeight);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(8);
    all->addWidget(m_explanation);
    all->addWidget(m_label);
    all->addWidget(m_name);
    all->addWidget(m_existing);
    all->addWidget(buttons);
    setMinimumWidth(440);
}

QString SaveViewDialog::filterInWords() const
{
    const Catalogue *catalogue = m_state.catalogue();
    return singleLine(catalogue ? filterText(*catalogue, m_filter, m_state.language()) : m_filter.text());
}

void SaveViewDialog::retranslate()
{
    const QString words = filterInWords();
    setWindowTitle(tr("Save this view"));
    m_explanation->setText(tr("This is saved: %1", "%1 is a search in words").arg(words));
    m_label->setText(tr("&Name:", "of a view"));
    m_name->setAccessibleName(tr("Name of the view"));
    // A name of the reader's own is not in any language of ours.
    if (m_name->text() == m_offered) {
        // A name needs no quotation marks around it.
        const bool isWordsAlone = !m_filter.hasValues() && m_filter.terms().size() > 0;
        m_offered = shortened(isWordsAlone ? singleLine(m_filter.words()) : words, longestViewName);
        m_name->setText(m_offered);
    }
    followName();
}

void SaveViewDialog::followName()
{
    const QString name = viewName(m_name->text());
    const std::optional<SavedView> existing = name.isEmpty() ? std::nullopt : m_views.named(name);
    const bool wasExisting = !m_existing->isHidden();
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(existing ? tr("&Replace") : tr("&Save", "a view"));
    m_existing->setText(existing ? tr("There is a view “%1” already.").arg(existing->name) : QString());
    m_existing->setVisible(existing.has_value());
    m_name->setAccessibleDescription(m_existing->text());
    if (existing && !wasExisting) {
        QAccessibleEvent event(m_existing, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

SavedView SaveViewDialog::view() const
{
    return {viewName(m_name->text()), m_filter};
}

void SaveViewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
