// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "kiosk/scrollwish.h"
#include "presentation/lineicon.h"

#include <QWidget>

class BrowsingState;
class FingerScrollArea;
class KioskAppearance;
class KioskButton;
class PartnerRows;
class PartnerSearch;
class QAbstractItemModel;
class QAbstractScrollArea;
class QVBoxLayout;
class VisitorState;

/// What a page is made of and for. All of it outlives the page.
struct PageContext {
    const Catalogue &catalogue;
    BrowsingState &browsing;
    VisitorState &visitor;
    PartnerSearch &search;
    const KioskAppearance &appearance;
    /// The language of the catalogue that texts are shown in.
    Language language;
    /// Pixels.
    int pageWidth = 0;
    /// Higher than wide.
    bool isUpright = false;
    /// How high the controls may be, from the bottom of the page; 0: wherever they stand.
    int reach = 0;
    /// Whether the screen says that it counts.
    bool isCounting = false;
    /// The slugs of the categories at the start; empty: those at the top of the tree.
    QStringList startCategories = QStringList();
    CategoryTree startTree = CategoryTree::Place;
};

/// A page of the kiosk: what is read, and what is touched. A page is made for one place, language and size, and never
/// changes; another one takes its place. Where the controls are to be within reach, what is read stands above them, in
/// a room of its own.
class KioskPage : public QWidget
{
    Q_OBJECT

public:
    explicit KioskPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// Whether everything is as wide as it may be: nothing stands beside the screen.
    [[nodiscard]] bool fitsAcross() const;
    /// In pixels from the top: of the list or the controls, and of what is read where that has a room of its own.
    [[nodiscard]] int scroll() const;
    void setScroll(int pixels);
    [[nodiscard]] int textScroll() const;
    void setTextScroll(int pixels);

signals:
    void scrolled(int pixels);
    void textScrolled(int pixels);

protected:
    /// Both are taken over. `list` is the part of the controls that scrolls; without one everything scrolls together.
    void setParts(QWidget *read, QWidget *controls, QAbstractScrollArea *list = nullptr);
    /// A button with an icon beside the controls, where they are within reach; before setParts().
    KioskButton *addSideButton(const QString &objectName, const QString &name, LineShape shape);
    /// The same for a page that puts both together itself, where the controls need not be within reach.
    void setWhole(QWidget *contents);
    /// A column with the distances of a page.
    [[nodiscard]] static QVBoxLayout *columnIn(QWidget *widget, int spacing);
    /// A large heading.
    [[nodiscard]] QWidget *heading(const QString &text) const;
    /// A line of less importance; may wrap.
    [[nodiscard]] QWidget *softLine(const QString &text) const;
    /// A line that is read.
    [[nodiscard]] QWidget *line(const QString &text, bool isBold = false) const;
    [[nodiscard]] QString shown(const LocalizedText &text) const;
    /// A list of partners that leads to them.
    [[nodiscard]] PartnerRows *partnerRows(QAbstractItemModel &model);

    PageContext m_context;

private:
    void arrangeWithinReach(QWidget *read, QWidget *controls, QAbstractScrollArea *list);
    void followScrolling();
    [[nodiscard]] QFont headingFont(const QString &text) const;
    [[nodiscard]] QWidget *sideColumn(FingerScrollArea *text);

    QAbstractScrollArea *m_scrolled = nullptr;
    QAbstractScrollArea *m_text = nullptr;
    ScrollWish m_wish;
    ScrollWish m_textWish;
    QList<KioskButton *> m_sideButtons;
};

/// The page for a place.
[[nodiscard]] KioskPage *makeKioskPage(const PageContext &context);
