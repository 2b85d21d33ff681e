// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportsteps.h"

#include "widgets/exportpreviewpane.h"
#include "widgets/exporttablemodel.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

ExportDialog *ExportSteps::open() const
{
    m_program->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_program->window()))
        qFatal("The window of a test does not become active again.");
    QTest::keyClick(&m_program->window(), Qt::Key_E, Qt::ControlModifier);
    settle();
    ExportDialog *opened = exportDialog();
    if (!opened || !waitUntilActive(opened))
        qFatal("The export dialog does not open.");
    return opened;
}

void ExportSteps::chooseIn(const char *box, int row) const
{
    auto *combo = in<QComboBox>(box);
    combo->setFocus();
    while (combo->currentIndex() != row) {
        const int before = combo->currentIndex();
        QTest::keyClick(combo, before < row ? Qt::Key_Down : Qt::Key_Up);
        if (combo->currentIndex() == before)
            qFatal("A box cannot be worked by its keys.");
    }
    settle();
}

void ExportSteps::beginExport(const QString &path) const
{
    QTest::mouseClick(in("exportToFile"), Qt::LeftButton);
    settle();
    auto *asked = exportDialog()->findChild<QFileDialog *>(QStringLiteral("exportFileDialog"));
    if (!asked)
        qFatal("No file is asked for.");
    asked->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
}

void ExportSteps::exportTo(const QString &path) const
{
    beginExport(path);
    if (!QTest::qWaitFor([this] { return !message().isEmpty(); }, 30000))
        qFatal("An export of a test does not end.");
    comeBack();
}

void ExportSteps::comeBack() const
{
    settle();
    exportDialog()->activateWindow();
    if (!waitUntilActive(exportDialog()))
        qFatal("The export dialog does not become active again.");
    settle();
}

QString ExportSteps::message() const
{
    return in<QLabel>("exportMessage")->text();
}

QString ExportSteps::summary() const
{
    return in<QLabel>("exportSummary")->text();
}

QList<QStringList> ExportSteps::previewedRows() const
{
    const auto *pane = in<ExportPreviewPane>("exportPreview");
    if (!QTest::qWaitFor([pane] { return !pane->isWaiting(); }, 30'000))
        qFatal("A preview of a test does not come.");
    const QAbstractItemModel *model = in<QTableView>("previewTable")->model();
    QList<QStringList> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data(Qt::EditRole).toString());
        rows.append(texts);
    }
    return rows;
}

ExportRequest ExportSteps::expected(const ExportProfile &profile, const QList<PartnerId> &partners,
                                    const char *language) const
{
    const Catalogue &catalogue = m_program->catalogue();
    ExportRequest request{catalogue.info(), catalogue.identity(), partners, profile, languageWithTag(language), {}};
    for (const SelectedPartner &partner : selection().partners())
        request.notes.insert(partner.slug, partner.note);
    return request;
}

QByteArray ExportSteps::bytesOf(const ExportRequest &request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return ::exportTo(buffer, request) ? QByteArrayLiteral("not written") : buffer.data();
}

QList<PartnerId> ExportSteps::ids(const QStringList &slugs) const
{
    QList<PartnerId> found;
    for (const QString &slug : slugs)
        found.append(m_program->catalogue().partnerWithSlug(slug));
    return found;
}

QList<PartnerId> ExportSteps::everybody(const char *language) const
{
    const PartnerList list = m_program->catalogue().everyPartner(languageWithTag(language));
    QList<PartnerId> partners;
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}

ExportProfile firstProfile()
{
    ExportProfile profile;
    profile.opensIn = OpensIn::ExcelEnglish; // tests have a system with decimal points
    return profile;
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable");
}
