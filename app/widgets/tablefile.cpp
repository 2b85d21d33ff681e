// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablefile.h"

#include "files/wholefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

} // namespace

void saveTableFile(const TableFile &file, QWidget *parent,
                   const std::function<void(const QString &sentence, bool isFailure)> &tell)
{
    auto *dialog = new QFileDialog(parent, file.title);
    dialog->setObjectName(file.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({Texts::tr("Tables (*.csv)")});
    dialog->selectFile(file.proposedName + QLatin1String(".csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [file, tell](const QString &path) {
        // A spreadsheet separates cells by what it does not take for a decimal point, and knows UTF-8 by its mark.
        const char separator = QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
        const std::optional<FileFailure> failure = writeWholeFile(path, "\xef\xbb\xbf" + file.rows(separator));
        tell(failure ? fileFailureText(*failure) : file.saved(path), failure.has_value());
    });
    dialog->open();
}
