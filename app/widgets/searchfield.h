// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QLineEdit>
#include <QPointer>

class QMenu;
class QToolButton;

/// Where a reader types what is searched. Every letter narrows the partners down; keys such as kind:museum become
/// values when a blank follows.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `state` must outlive the field.
    explicit SearchField(BrowsingState &state, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    /// Puts the text into the filter as it stands, also a key that is not finished by a blank.
    void finishWords();
    /// From now on Down in the empty field and a click on the magnifier open this menu below the field, as long as its
    /// entry is enabled.
    void offerRecentSearches(QMenu *menu);

signals:
    /// Enter: the first of the results is wanted.
    void firstWanted();
    /// Down: the list of the results is wanted.
    void listWanted();
    /// Escape: no search is wanted any more.
    void endWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void follow(const BrowsingEntry &entry);
    void take(const QString &text, bool isFinished);
    void updateMargins();
    void showRecentSearches();
    void followRecentSearches();
    /// Where the magnifier is drawn.
    [[nodiscard]] QRect magnifierRect() const;

    BrowsingState &m_state;
    QPointer<QMenu> m_recentSearches;
    QToolButton *m_magnifier = nullptr;
    /// The words of the filter as they were typed here last.
    QString m_words;
    /// The text is set by the program.
    bool m_isFollowing = false;
};
