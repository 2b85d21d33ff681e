// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportdialog.h"
#include "widgets/selectionsteps.h"

class QTableView;

/// Short names, in no order that a list would have.
inline const QStringList threeSlugs = {QStringLiteral("tu-delft"), QStringLiteral("medical-delta"),
                                       QStringLiteral("naturalis")};

/// What tests of the export dialog do there, and see there.
class ExportSteps : protected SelectionSteps
{
protected:
    /// Opens it by its keys.
    ExportDialog *open() const;
    [[nodiscard]] ExportDialog *exportDialog() const { return dialog<ExportDialog>(); }
    /// A part of the dialog; there must be one.
    template <typename Part = QWidget>
    [[nodiscard]] Part *in(const char *name) const
    {
        auto *found = exportDialog()->template findChild<Part *>(QLatin1String(name));
        if (!found)
            qFatal("The export dialog has no %s.", name);
        return found;
    }
    /// Chooses an entry of a box as a person does, by its place.
    void chooseIn(const char *box, int row) const;
    /// Presses Export and gives the file a name; does not wait for the end.
    void beginExport(const QString &path) const;
    /// The same, and waits until something is told.
    void exportTo(const QString &path) const;
    /// What a window manager does when a dialog before the export dialog is closed.
    void comeBack() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString summary() const;
    /// Waits for the preview.
    [[nodiscard]] QList<QStringList> previewedRows() const;

    /// The request that the console would make of this profile.
    [[nodiscard]] ExportRequest expected(const ExportProfile &profile, const QList<PartnerId> &partners,
                                         const char *language = "en") const;
    [[nodiscard]] static QByteArray bytesOf(const ExportRequest &request);
    [[nodiscard]] QList<PartnerId> ids(const QStringList &slugs) const;
    [[nodiscard]] QList<PartnerId> everybody(const char *language = "en") const;
};

/// What a new user's export is.
[[nodiscard]] ExportProfile firstProfile();
[[nodiscard]] QByteArray bytesOfFile(const QString &path);
