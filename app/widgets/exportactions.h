// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class BrowsingState;
class ExportProfiles;
class MySelection;
class NoticeBar;
class QMenu;
class QToolButton;
class Settings;
struct Refusal;

/// File > Export, and its button in the header.
class ExportActions final : public QObject
{
    Q_OBJECT

public:
    /// What the dialog works with; all must outlive the actions.
    struct Parts {
        BrowsingState &state;
        const MySelection &selection;
        ExportProfiles &profiles;
        Settings &settings;
    };

    /// An export that ends with its catalogue is told in `notice`.
    ExportActions(const Parts &parts, NoticeBar *notice, QWidget *window);

    void fillFileMenu(QMenu *menu);
    [[nodiscard]] QWidget *headerButton() const;
    void retranslate();

signals:
    /// The dialog cannot be opened: the file is not the one that was opened, or damaged.
    void failed(const Refusal &refusal);

private:
    void showDialog();
    void tellCancelled();

    Parts m_parts;
    NoticeBar *m_notice;
    QWidget *m_window;
    QAction m_export;
    QToolButton *m_button;
};
