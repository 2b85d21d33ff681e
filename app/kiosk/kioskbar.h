// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QList>
#include <QWidget>

class KioskAppearance;
class KioskButton;
class VisitorState;

/// The controls that every page has, at the bottom of the screen: where to go, how large and how strong everything is,
/// and the languages, each in its own name.
class KioskBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    KioskBar(VisitorState &visitor, const KioskAppearance &appearance, QWidget *parent = nullptr);

    void setLanguages(const QList<Language> &languages);
    /// Whether one line is worth more than words beside the icons: where the screen is low, or the controls are to be
    /// low.
    void setLow(bool isLow);
    /// Only the way back and the languages stay: for a keyboard above it that has little room.
    void setReduced(bool isReduced);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, heightForWidth(width())}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Words { All, OfTheWay, None };
    struct Arrangement {
        Words words;
        int lines;
    };

    void addWay();
    void addComfort();
    KioskButton *add(const QString &objectName, QList<KioskButton *> &group);
    void retranslate();
    void follow();
    void fitTexts();
    void arrange();
    [[nodiscard]] Arrangement arrangementFor(int width) const;
    [[nodiscard]] int widthOf(const QList<KioskButton *> &group, bool hasWords) const;
    /// A group in lines, with as many buttons in each as have room.
    [[nodiscard]] QList<QList<KioskButton *>> wrapped(const QList<KioskButton *> &group, bool hasWords, int room) const;
    [[nodiscard]] int sideFor(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QList<KioskButton *> way() const;
    [[nodiscard]] QList<KioskButton *> comfort() const;

    VisitorState &m_visitor;
    const KioskAppearance &m_appearance;
    QList<KioskButton *> m_way;      ///< home, back, search, list
    QList<KioskButton *> m_comfort;  ///< text size, contrast, reach
    QList<KioskButton *> m_switches; ///< one for each language
    QList<Language> m_languages;
    bool m_isLow = false;
    bool m_isReduced = false;
};
