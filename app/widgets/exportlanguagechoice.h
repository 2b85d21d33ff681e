// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportchoice.h"

#include <QWidget>

class BrowsingState;
class QButtonGroup;
class QRadioButton;

/// In which language of the catalogue a list is written, or in all of them side by side.
class ExportLanguageChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the widget, and have a catalogue.
    explicit ExportLanguageChoice(const BrowsingState &state, QWidget *parent = nullptr);

    /// Emits nothing.
    void show(const ExportChoice &choice);
    /// The language of the window counts as none, so that the choice follows when that changes.
    void addTo(ExportChoice &choice) const;
    /// The language that a choice without one has.
    [[nodiscard]] Language windowLanguage() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const BrowsingState &m_state;
    LanguageOrder m_languages;
    QButtonGroup *m_group;
    QRadioButton *m_every;
};
