// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorstate.h"

#include "kiosk/kioskappearance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

constexpr int longestWords = 60; // characters; what is typed with one finger

QJsonObject jsonOf(const VisitorPlace &place)
{
    return {{QStringLiteral("page"), static_cast<int>(place.page)},
            {QStringLiteral("category"), place.category},
            {QStringLiteral("partner"), place.partner},
            {QStringLiteral("scroll"), place.scroll},
            {QStringLiteral("textScroll"), place.textScroll}};
}

} // namespace

VisitorState::VisitorState(BrowsingState &browsing, FitsTogether fits, QObject *parent)
    : QObject(parent)
    , m_browsing(browsing)
    , m_fits(std::move(fits))
    , m_startLanguage(browsing.language())
    , m_textSize(KioskAppearance::smallestText)
{
    connect(&browsing, &BrowsingState::catalogueAboutToChange, this, &VisitorState::leaveCatalogue);
    connect(&browsing, &BrowsingState::catalogueChanged, this, &VisitorState::reset);
    connect(&browsing, &BrowsingState::languageChanged, this, &VisitorState::languageChanged);
}

void VisitorState::setStartLanguage(const Language &language)
{
    const bool isPresent = m_browsing.language() == m_startLanguage;
    m_startLanguage = language;
    if (isPresent)
        m_browsing.setLanguage(language);
}

void VisitorState::openCategory(CategoryId category)
{
    if (m_browsing.catalogue() && m_browsing.catalogue()->category(category))
        go({VisitorPlace::Page::Category, category, 0});
}

void VisitorState::openEverybody()
{
    go({VisitorPlace::Page::Category});
}

void VisitorState::openPartner(PartnerId partner)
{
    if (m_browsing.catalogue() && !m_browsing.catalogue()->slugOfPartner(partner).isEmpty())
        go({VisitorPlace::Page::Partner, 0, partner});
}

void VisitorState::openSearch()
{
    go({VisitorPlace::Page::Search});
    setKeyboardShown(true);
}

void VisitorState::openMyList()
{
    go({VisitorPlace::Page::MyList});
}

void VisitorState::goHome()
{
    go({VisitorPlace::Page::Start});
    setWords(QString());
}

void VisitorState::goBack()
{
    if (m_path.goBack())
        followPlace();
}

void VisitorState::go(const VisitorPlace &place)
{
    if (!m_path.go(place))
        return;
    emit wentTo();
    followPlace();
}

void VisitorState::followPlace()
{
    // The keyboard is for the field of the search page, and comes when that is touched.
    setKeyboardShown(false);
    emit placeChanged();
}

void VisitorState::chooseLanguage(const Language &language)
{
    m_browsing.setLanguage(language);
    emit languageChosen();
}

void VisitorState::setTextSize(int percent)
{
    const int wanted = qBound(KioskAppearance::smallestText, percent, KioskAppearance::largestText);
    if (wanted == m_textSize)
        return;
    m_textSize = wanted;
    emit lookChanged();
}

void VisitorState::setHighContrast(bool isHigh)
{
    if (isHigh == m_isHighContrast)
        return;
    m_isHighContrast = isHigh;
    emit lookChanged();
}

void VisitorState::setWithinReach(bool isWithin)
{
    if (isWithin == m_isWithinReach)
        return;
    m_isWithinReach = isWithin;
    emit lookChanged();
}

void VisitorState::setWords(const QString &words)
{
    const QString wanted = words.left(longestWords);
    if (wanted == m_words)
        return;
    m_words = wanted;
    // Words only: what a visitor types is no notation.
    PartnerFilter filter;
    filter.setWords(wanted.simplified());
    m_browsing.setFilter(filter);
    m_path.setScroll(0); // of results that are others now
    emit wordsChanged();
}

void VisitorState::setKeyboardShown(bool isShown)
{
    const bool isWanted = isShown && place().page == VisitorPlace::Page::Search;
    if (isWanted == m_isKeyboardShown)
        return;
    m_isKeyboardShown = isWanted;
    emit keyboardChanged();
}

bool VisitorState::toggleTakenAlong(PartnerId partner)
{
    if (m_takenAlong.removeAll(partner) == 0) {
        QList<PartnerId> wanted = m_takenAlong;
        wanted.append(partner);
        if (m_fits && !m_fits(wanted))
            return false;
        m_takenAlong = wanted;
    }
    emit takenAlongChanged();
    return true;
}

void VisitorState::leaveCatalogue()
{
    // Numbers of partners and categories mean nothing in another catalogue.
    m_takenAlong.clear();
    m_path = VisitorPath();
}

void VisitorState::reset()
{
    m_path = VisitorPath();
    m_words.clear();
    m_takenAlong.clear();
    m_textSize = KioskAppearance::smallestText;
    m_isHighContrast = false;
    m_isWithinReach = false;
    m_isKeyboardShown = false;
    m_browsing.setFilter(PartnerFilter());
    m_browsing.setLanguage(m_startLanguage);
    emit wasReset();
}

bool VisitorState::isAtStart() const
{
    return !m_path.canGoBack() && m_path.current() == VisitorPlace() && m_words.isEmpty() && m_takenAlong.isEmpty() &&
           m_textSize == KioskAppearance::smallestText && !m_isHighContrast && !m_isWithinReach && !m_isKeyboardShown &&
           m_browsing.language() == m_startLanguage;
}

QByteArray VisitorState::serialised() const
{
    QJsonArray places;
    for (const VisitorPlace &known : m_path.places())
        places.append(jsonOf(known));
    QJsonArray taken;
    for (const PartnerId partner : m_takenAlong)
        taken.append(partner);
    const QJsonObject state{{QStringLiteral("places"), places},
                            {QStringLiteral("language"), language().tag()},
                            {QStringLiteral("textSize"), m_textSize},
                            {QStringLiteral("highContrast"), m_isHighContrast},
                            {QStringLiteral("withinReach"), m_isWithinReach},
                            {QStringLiteral("words"), m_words},
                            {QStringLiteral("filter"), m_browsing.filter().text()},
                            {QStringLiteral("historyBack"), m_browsing.canGoBack()},
                            {QStringLiteral("keyboard"), m_isKeyboardShown},
                            {QStringLiteral("takenAlong"), taken}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}
