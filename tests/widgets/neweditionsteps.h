// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editionsheet.h"
#include "widgets/neweditiondialog.h"
#include "widgets/windowfixture.h"

#include <QTemporaryDir>

#include <memory>

class QLabel;

/// What tests of File > New Edition from a Spreadsheet do, with the keys, on the bundled catalogue; files are in a
/// folder that is deleted at the end.
class NewEditionSteps
{
protected:
    void begin();
    void end();

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    /// All partners, as the catalogue has them.
    [[nodiscard]] EditionSheet sheet() const { return EditionSheet(m_program->catalogue()); }
    /// Opens the dialog; waits until it takes keys.
    NewEditionDialog *openDialog() const;
    /// Types the path of partners.csv and goes on; waits for the page with this name.
    NewEditionDialog *read(const char *page) const;
    /// Brings a window to the front and waits until the keys go there.
    [[nodiscard]] static bool isActive(QWidget *window);
    [[nodiscard]] static bool waitForPage(const NewEditionDialog *dialog, const char *page);
    [[nodiscard]] static QString page(const NewEditionDialog *dialog);
    [[nodiscard]] static QString message(const NewEditionDialog *dialog);
    /// The key goes to whatever has the focus.
    static void press(Qt::Key key);
    static void type(const QString &text);

    std::unique_ptr<WindowFixture> m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};
