// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nothingfound.h"

#include "browsing/filtertexts.h"
#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"

#include <QLocale>
#include <QVBoxLayout>

NothingFound::NothingFound(BrowsingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_ways(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("nothingFound"));
    m_ways->setContentsMargins(12, 4, 12, 12);
    m_ways->setSpacing(4);
    // The numbers of partners are those of the catalogue.
    connect(&m_state, &BrowsingState::catalogueChanged, this, [this] { m_key.clear(); });
}

void NothingFound::offer(const QList<PartnerId> &nearest)
{
    const Catalogue *catalogue = m_state.catalogue();
    // The texts are in the language of the interface, the names in that of the content.
    QString key = QLocale().name() + m_state.language().tag() + QLatin1Char('\n') + m_state.filter().text();
    for (const PartnerId partner : nearest)
        key += QLatin1Char('\n') + QString::number(partner);
    const bool isSelectionEmpty =
        m_state.filter().has(FilterKey::Is, selectedValue()) && m_state.selected().ids().isEmpty();
    key += isSelectionEmpty ? QLatin1String("\nempty") : QLatin1String();
    if (!catalogue || key == m_key)
        return;
    m_key = key;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_ways->takeAt(0))
        delete item;
    const Language language = bestLanguage(m_state.language(), catalogue->info().languages);
    const QString words = m_state.filter().words();
    m_ways->addWidget(new TextLabel(words.isEmpty() ? tr("No partner fits these filters together.")
                                                    : tr("Nothing was found for “%1”.", "what was typed").arg(words)));
    if (isSelectionEmpty)
        m_ways->addWidget(
            new TextLabel(tr("No partner of this catalogue is in your selection. Ctrl+D adds the one whose "
                             "page is shown.")));
    for (const auto &[filterKey, value] : unknownFilterValues(*catalogue, m_state.filter()))
        m_ways->addWidget(new TextLabel(tr("“%1” is not a value of the filter “%2”.", "%2 is a name such as Kind")
                                            .arg(value, filterKeyText(filterKey))));
    addValues(*catalogue, language);
    addWords();
    addNearest(*catalogue, language, nearest);
    m_ways->addStretch(1);
}

void NothingFound::addValues(const Catalogue &catalogue, const Language &language)
{
    const PartnerFilter &filter = m_state.filter();
    for (const FilterKey key : everyFilterKey) {
        for (const QString &value : filter.values(key) + filter.excludedValues(key)) {
            const QString name = filterValueText(catalogue, key, value, language);
            addWay(tr("Search without “%1”", "a value that was filtered by").arg(name),
                   QStringLiteral("without-%1-%2").arg(slugOf(key), value), [this, key, value] {
                       PartnerFilter less = m_state.filter();
                       less.remove(key, value);
                       m_state.setFilter(less);
                   });
        }
    }
}

void NothingFound::addWords()
{
    if (m_state.filter().words().isEmpty())
        return;
    addWay(tr("Clear the search"), QStringLiteral("withoutWords"), [this] {
        PartnerFilter less = m_state.filter();
        less.setWords(QString());
        m_state.setFilter(less);
    });
}

void NothingFound::addNearest(const Catalogue &catalogue, const Language &language, const QList<PartnerId> &nearest)
{
    if (!nearest.isEmpty())
        m_ways->addWidget(new MutedLabel(tr("Perhaps you are looking for:")));
    for (const PartnerId partner : nearest)
        addWay(catalogue.nameOf(partner).in(language, catalogue.info().languages).text,
               QStringLiteral("near-%1").arg(partner), [this, partner] { m_state.choose(partner); });
}

bool NothingFound::enter()
{
    auto *way = findChild<LinkButton *>();
    if (way)
        way->setFocus(Qt::OtherFocusReason);
    return way != nullptr;
}

void NothingFound::addWay(const QString &text, const QString &objectName, const std::function<void()> &go)
{
    auto *button = new LinkButton(text, LinkButton::Target::Inside);
    button->setObjectName(objectName);
    // The button goes away when it has led somewhere.
    connect(button, &QPushButton::clicked, this, go, Qt::QueuedConnection);
    m_ways->addWidget(button);
}
