// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "presentation/colours.h"
#include "presentation/lineicon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

namespace
{

constexpr int iconSize = 18;
constexpr int iconRoom = 34;   // from the edge to the text
constexpr int iconMargin = 10; // from the edge to the icon
constexpr int buttonSize = 28; // of the icon, for the mouse
constexpr int leastHeight = 36;
constexpr double radius = 6;

/// A button that is seen by the mouse and by screen readers only: the field draws its icon, as it does without it.
class MagnifierButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override {}
};

/// A text without the word that is still being typed, if that is a key: the one before the cursor.
struct SettledText {
    QString text;      ///< what is settled
    QString unsettled; ///< what is not
};

SettledText settledPart(const QString &text, qsizetype cursor)
{
    const qsizetype begin = cursor == 0 ? 0 : text.lastIndexOf(QLatin1Char(' '), cursor - 1) + 1;
    qsizetype end = text.indexOf(QLatin1Char(' '), cursor);
    end = end < 0 ? text.size() : end;
    QString word = text.mid(begin, end - begin);
    QString key = word.startsWith(QLatin1Char('-')) ? word.mid(1) : word;
    const bool isKey = key.contains(QLatin1Char(':')) && filterKeyNamed(key.section(QLatin1Char(':'), 0, 0));
    return isKey ? SettledText{text.left(begin) + text.mid(end), word} : SettledText{text, {}};
}

} // namespace

SearchField::SearchField(BrowsingState &state, QWidget *parent)
    : QLineEdit(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("searchField"));
    setFrame(false);
    setMaxLength(longestFilterText);
    setMinimumHeight(leastHeight);
    setMinimumWidth(180);
    setMaximumWidth(560);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    // Not only what is typed: assistive technology sets the text as a whole.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isFollowing)
            take(text, false);
    });
    connect(&m_state, &BrowsingState::entryChanged, this, &SearchField::follow);
    updateMargins();
    retranslate();
}

QSize SearchField::sizeHint() const
{
    return {560, qMax(leastHeight, fontMetrics().height() + 16)};
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search partners, places, themes…"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(
        m_magnifier
            ? tr("Results appear while you type. Down goes to the list, or to the recent searches as long as the field "
                 "is empty; Enter opens the first, Escape ends the search.")
            : tr("Results appear while you type. Down goes to the list, Enter opens the first, Escape ends the "
                 "search."));
    if (m_magnifier) {
        m_magnifier->setAccessibleName(tr("Recent searches"));
        m_magnifier->setToolTip(tr("Recent searches"));
    }
    updateMargins();
}

void SearchField::offerRecentSearches(QMenu *menu)
{
    m_recentSearches = menu;
    m_magnifier = new MagnifierButton(this);
    m_magnifier->setObjectName(QStringLiteral("recentSearchesButton"));
    m_magnifier->setCursor(Qt::PointingHandCursor);
    m_magnifier->setFocusPolicy(Qt::NoFocus); // the Down key is as near
    m_magnifier->resize(buttonSize, buttonSize);
    connect(m_magnifier, &QToolButton::clicked, this, &SearchField::showRecentSearches);
    connect(menu->menuAction(), &QAction::changed, this, &SearchField::followRecentSearches);
    followRecentSearches();
    retranslate();
}

void SearchField::followRecentSearches()
{
    m_magnifier->setEnabled(m_recentSearches && m_recentSearches->menuAction()->isEnabled());
}

void SearchField::showRecentSearches()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_recentSearches->popup(mapToGlobal(isMirrored ? rect().bottomRight() : rect().bottomLeft()));
    if (!m_recentSearches->actions().isEmpty())
        m_recentSearches->setActiveAction(m_recentSearches->actions().first());
}

QRect SearchField::magnifierRect() const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return {isMirrored ? width() - iconSize - iconMargin : iconMargin, (height() - iconSize) / 2, iconSize, iconSize};
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!m_magnifier)
        return;
    QRect place(QPoint(), m_magnifier->size());
    place.moveCenter(magnifierRect().center());
    m_magnifier->setGeometry(place);
}

void SearchField::updateMargins()
{
    const int hint = fontMetrics().horizontalAdvance(QStringLiteral("Ctrl+F")) + 28;
    setTextMargins(iconRoom - 2, 0, hint, 0);
}

void SearchField::follow(const BrowsingEntry &entry)
{
    const QString words = entry.filter.words();
    if (words == m_words)
        return;
    m_words = words;
    const QScopedValueRollback guard(m_isFollowing, true);
    setText(words);
}

void SearchField::take(const QString &text, bool isFinished)
{
    const SettledText settled = isFinished ? SettledText{text, {}} : settledPart(text, cursorPosition());
    PartnerFilter filter = m_state.filter();
    const bool hadValues = PartnerFilter::parse(settled.text).hasValues();
    filter.setWords(settled.text);
    m_words = filter.words();
    m_state.setFilter(filter);
    // A key that was taken is shown among the chosen values from now on.
    const QScopedValueRollback guard(m_isFollowing, true);
    if (hadValues)
        setText(m_words + (m_words.isEmpty() ? QString() : QStringLiteral(" ")) + settled.unsettled);
}

void SearchField::finishWords()
{
    take(text(), true);
}

bool SearchField::event(QEvent *event)
{
    // The window has the key too; in the field it ends the search.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishWords();
        emit firstWanted();
        return;
    case Qt::Key_Down:
        if (m_magnifier && m_magnifier->isEnabled() && text().isEmpty() && m_state.filter().isEmpty())
            showRecentSearches();
        else
            emit listWanted();
        return;
    case Qt::Key_Escape:
        emit endWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Active, QPalette::Highlight), 2)
                              : QPen(colours.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    lineIcon(LineShape::Magnifier).paint(&painter, magnifierRect());
    // The key that leads here, or out of here.
    const QString key = hasFocus() ? tr("Esc", "the key") : text().isEmpty() ? QStringLiteral("Ctrl+F") : QString();
    const int keyWidth = fontMetrics().horizontalAdvance(key) + 12;
    const QRectF keyRoom(isMirrored ? 8 : width() - keyWidth - 8, (height() - fontMetrics().height() - 4) / 2.0,
                         keyWidth, fontMetrics().height() + 4);
    if (!key.isEmpty()) {
        painter.setPen(colours.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(keyRoom, 4, 4);
        painter.setPen(colours.muted);
        painter.drawText(keyRoom, Qt::AlignCenter, key);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    update();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateMargins();
    QLineEdit::changeEvent(event);
}
