// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "kiosk/visitorplace.h"

#include <QByteArray>
#include <QObject>

#include <functional>

/// Everything that a visitor can change, and the one way to take it all back. Catalogue, language of the content, and
/// what is searched live in the BrowsingState that is shared with models and search; the rest is here. Knows no widget.
class VisitorState final : public QObject
{
    Q_OBJECT

public:
    /// Whether these partners can all be taken along at once.
    using FitsTogether = std::function<bool(const QList<PartnerId> &)>;

    /// `browsing` must outlive the object. Without `fits` any number can be taken along.
    explicit VisitorState(BrowsingState &browsing, FitsTogether fits = {}, QObject *parent = nullptr);

    /// What reset() goes back to; the present language changes with it if it is still that of the start.
    void setStartLanguage(const Language &language);

    [[nodiscard]] const VisitorPlace &place() const { return m_path.current(); }
    [[nodiscard]] bool canGoBack() const { return m_path.canGoBack(); }
    /// Unknown categories and partners are not gone to.
    void openCategory(CategoryId category);
    /// The list of all partners.
    void openEverybody();
    void openPartner(PartnerId partner);
    void openSearch();
    void openMyList();
    void goHome();
    void goBack();
    /// Remembered for the way back; told to nobody.
    void setScroll(int pixels) { m_path.setScroll(pixels); }
    void setTextScroll(int pixels) { m_path.setTextScroll(pixels); }

    [[nodiscard]] const Language &language() const { return m_browsing.language(); }
    void chooseLanguage(const Language &language);

    /// Per cent, in the steps of KioskAppearance.
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }
    void setHighContrast(bool isHigh);
    /// Whether all controls are in the lower third of the screen.
    [[nodiscard]] bool isWithinReach() const { return m_isWithinReach; }
    void setWithinReach(bool isWithin);

    /// The words that are searched for.
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] bool isKeyboardShown() const { return m_isKeyboardShown; }
    void setKeyboardShown(bool isShown);

    /// In the order in which they were picked.
    [[nodiscard]] const QList<PartnerId> &takenAlong() const { return m_takenAlong; }
    /// Takes a partner along or no longer. False if there is no room for another one.
    bool toggleTakenAlong(PartnerId partner);

    /// Another visitor: everything as it was at the start.
    void reset();
    /// Whether nothing differs from the start.
    [[nodiscard]] bool isAtStart() const;
    /// All of it as text (JSON), for comparing.
    [[nodiscard]] QByteArray serialised() const;

signals:
    /// Another page, or the same one in another state of the catalogue.
    void placeChanged();
    /// A page was gone to, not come back to; comes before placeChanged().
    void wentTo();
    /// Text size, contrast or reach.
    void lookChanged();
    void wordsChanged();
    void keyboardChanged();
    void takenAlongChanged();
    void languageChanged();
    /// A visitor chose a language; comes after languageChanged().
    void languageChosen();
    void wasReset();

private:
    void go(const VisitorPlace &place);
    void leaveCatalogue();
    void followPlace();

    BrowsingState &m_browsing;
    FitsTogether m_fits;
    Language m_startLanguage;
    VisitorPath m_path;
    QString m_words;
    QList<PartnerId> m_takenAlong;
    int m_textSize;
    bool m_isHighContrast = false;
    bool m_isWithinReach = false;
    bool m_isKeyboardShown = false;
};
