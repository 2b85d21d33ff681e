// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QActionGroup>
#include <QWidget>

class FilterBar;
class QBoxLayout;
class QLabel;

/// What stands above the results: how many there are, how they are shown, the filters, and what was found instead.
class ResultHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the header.
    explicit ResultHeader(BrowsingState &state, QWidget *parent = nullptr);

    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    /// How the results are shown: as a list (the first action, as at first), or by category.
    [[nodiscard]] QList<QAction *> layoutActions() const { return m_layouts.actions(); }
    void setIsByCategory(bool isByCategory);
    [[nodiscard]] bool isByCategory() const;
    /// A button with the icon of an action, which must outlive it, beside the number.
    void addButton(QAction *action);
    /// Tells how many were found; that there are more, if they were not all counted.
    void showCount(int found, bool isAll);
    /// Tells that nothing could be searched, until showCount().
    void showFailure();
    /// Tells what was looked for in place of the words of the filter; empty: nothing else.
    void showCorrection(const QString &correction);
    /// Everything that can have the focus, as it stands.
    [[nodiscard]] QList<QWidget *> controls() const;

signals:
    /// The results are to be shown in the other way.
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void tellCount();
    void tellCorrection();
    /// Puts the buttons where there is room for them.
    void placeButtons();

    BrowsingState &m_state;
    QActionGroup m_layouts;
    QBoxLayout *m_firstLine; ///< the number, and beside or below it the buttons
    QWidget *m_buttons;
    QLabel *m_count;
    FilterBar *m_filters;
    QLabel *m_correction;
    int m_found = 0;
    bool m_isAll = false;
    bool m_hasFailed = false;
    QString m_corrected;
};
