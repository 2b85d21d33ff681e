// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partnerlistactions.h"

#include "settings/selectiontexts.h"
#include "widgets/openlistquestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

PartnerListActions::PartnerListActions(MySelection &selection, QWidget *window)
    : QObject(window)
    , m_selection(selection)
    , m_window(window)
{
    m_open.setObjectName(QStringLiteral("openPartnerList"));
    m_save.setObjectName(QStringLiteral("savePartnerList"));
    connect(&m_open, &QAction::triggered, this, [this] { chooseToOpen(m_window); });
    connect(&m_save, &QAction::triggered, this, [this] { chooseToSave(m_window); });
    connect(&m_selection, &MySelection::changed, this, &PartnerListActions::follow);
    retranslate();
    follow();
}

void PartnerListActions::fillFileMenu(QMenu *menu)
{
    menu->addActions({&m_open, &m_save});
}

void PartnerListActions::retranslate()
{
    m_open.setText(tr("Open Partner &List…"));
    m_save.setText(tr("&Save Partner List…"));
}

void PartnerListActions::follow()
{
    m_save.setEnabled(!m_selection.isEmpty());
}

void PartnerListActions::chooseToOpen(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Open a partner list"));
    dialog->setObjectName(QStringLiteral("openPartnerListDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Partner lists (*%1)").arg(QLatin1String(partnerListSuffix)), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, parent](const QString &path) { open(path, parent); });
    dialog->open();
}

void PartnerListActions::chooseToSave(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Save my selection as a partner list"));
    dialog->setObjectName(QStringLiteral("savePartnerListDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Partner lists (*%1)").arg(QLatin1String(partnerListSuffix))});
    dialog->setDefaultSuffix(QString::fromLatin1(partnerListSuffix).mid(1));
    dialog->selectFile(tr("my-selection", "name of a file, without blanks") + QLatin1String(partnerListSuffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, parent](const QString &path) { save(path, parent); });
    dialog->open();
}

void PartnerListActions::open(const QString &path, QWidget *parent)
{
    const std::variant<PartnerListFile, PartnerListFailure> read = readPartnerListFile(path);
    if (const auto *failure = std::get_if<PartnerListFailure>(&read)) {
        tell(partnerListFailureText(*failure), parent);
        return;
    }
    const auto &list = std::get<PartnerListFile>(read);
    const auto selected = static_cast<int>(m_selection.partners().size());
    if (!OpenListQuestion::isNeeded(list, m_selection.catalogue(), selected)) {
        take(list, false, parent);
        return;
    }
    auto *question = new OpenListQuestion(QFileInfo(path).fileName(), list, m_selection.catalogue(), selected, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, question, list, parent] {
        if (question->answer() != OpenListQuestion::Answer::Nothing)
            take(list, question->answer() == OpenListQuestion::Answer::Append, parent);
    });
    question->open();
}

void PartnerListActions::take(const PartnerListFile &list, bool isAppended, QWidget *parent)
{
    const std::optional<SelectionFailure> failure =
        isAppended ? m_selection.append(list.partners) : m_selection.replace(list.partners);
    if (failure)
        tell(selectionFailureText(*failure), parent);
    else
        emit opened();
}

void PartnerListActions::save(const QString &path, QWidget *parent)
{
    const std::optional<FileFailure> failure =
        writePartnerListFile(path, {m_selection.catalogue(), QString(), m_selection.partners()});
    if (failure)
        tell(fileFailureText(*failure), parent);
}

void PartnerListActions::tell(const QString &text, QWidget *parent)
{
    auto *message =
        new QMessageBox(QMessageBox::Warning, QStringLiteral("Partneratlas"), text, QMessageBox::Close, parent);
    message->setObjectName(QStringLiteral("partnerListMessage"));
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->open();
}
