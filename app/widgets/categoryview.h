// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTreeView>

#include <optional>

/// The tree of categories and partners: calm rows, one rounded selection across the whole width, a small arrow before
/// what can be opened.
class CategoryView final : public QTreeView
{
    Q_OBJECT

public:
    explicit CategoryView(QWidget *parent = nullptr);

    /// Goes to the next name that begins with what was typed, also in a category that is closed. Letters that no name
    /// begins with change nothing.
    void keyboardSearch(const QString &typed) override;
    /// True while a key is answered: then it is a key that moves the current row.
    [[nodiscard]] bool isWalking() const { return m_isWalking; }
    /// Scrolls to so many pixels: now, or when the view is shown and knows how many rows it has room for.
    void scrollToPixel(int pixel);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Runs something that changes the order of the rows, and keeps the current row, else the top one, where it is
    /// seen.
    template <typename Change>
    void keepPlaceDuring(Change change)
    {
        const QPersistentModelIndex anchor = anchorRow();
        const int before = visualRect(anchor).top();
        change();
        moveRowTo(anchor, before);
    }

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QModelIndex anchorRow() const;
    void moveRowTo(const QModelIndex &row, int top);
    void hover(const QModelIndex &row);
    void showWholeName(const QPoint &position, const QPoint &globalPosition);

    QPersistentModelIndex m_hovered;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    std::optional<int> m_pixelToScrollTo;
    bool m_isWalking = false;
};
