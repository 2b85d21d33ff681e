// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

/// What a page can ask for.
struct PageCommands {
    std::function<void(PartnerId)> showPartner;
    std::function<void(CategoryId)> showCategory;
    /// A person clicked on a link that leads out of the program. The address is safe (safeAddress).
    std::function<void(const QUrl &)> openAddress;
    /// What can be done with a partner: shown as buttons at the head of its page. They act on the entry of the state.
    QList<QAction *> partnerActions;
};

/// One page of the detail pane. It is built once and never changes: another language makes another page.
class Page final : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    /// What the window's title and a screen reader call it.
    [[nodiscard]] const QString &title() const { return m_title; }
    /// Puts a line above the text: the path to the page, which may be null, and at its end what can be done here; below
    /// each other where there is no room for both.
    void addHead(QWidget *path, QWidget *actions);
    /// Where text goes, from top to bottom, in a measure that is good to read.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Two columns below the text, which become one where there is no room for both. The second one may stay empty.
    [[nodiscard]] QVBoxLayout *firstColumn() const { return m_first; }
    [[nodiscard]] QVBoxLayout *secondColumn() const { return m_second; }

    /// As wide as it is given room for: long words must not widen it.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Puts the parts of the head beside or below each other, whichever there is room for.
    void placeHead(int width);

    QString m_title;
    QWidget *m_path = nullptr;
    QWidget *m_actions = nullptr;
    QBoxLayout *m_head = nullptr; ///< null: there is none
    QVBoxLayout *m_top;           ///< the head and the body
    QVBoxLayout *m_body;
    QGridLayout *m_columns;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
    QVBoxLayout *m_secondOnTop;
    bool m_isWide = true;
};

/// The introduction of the catalogue, with the numbers of partners by category of one tree. The caller owns the page.
[[nodiscard]] Page *introductionPage(const Catalogue &catalogue, CategoryTree tree, const Language &language,
                                     const PageCommands &commands);
/// A category: its note and what is in it.
[[nodiscard]] Page *categoryPage(const Catalogue &catalogue, const Category &category, const Language &language,
                                 const PageCommands &commands);
/// A partner, reached by way of a category (0: none).
[[nodiscard]] Page *partnerPage(const Catalogue &catalogue, const Partner &partner, CategoryId category,
                                const Language &language, const PageCommands &commands);
