// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomdraft.h"

#include "catalogue/description.h"
#include "catalogue/displaytext.h"
#include "spreadsheets/windows1252.h"

namespace
{

const QStringList &hardWords()
{
    static const QStringList words = {
        QStringLiteral("\""),
        QStringLiteral("\"\"\""),
        QStringLiteral("\\"),
        QStringLiteral("\\\"\"\"\\"),
        QStringLiteral("C:\\new\\u0041"),
        QStringLiteral("'''"),
        QStringLiteral("="),
        QStringLiteral("{"),
        QStringLiteral("\",}"),
        QStringLiteral("a,b;c"),
        QStringLiteral("=1+1"),
        QStringLiteral("%1"),
        QStringLiteral("50%"),
        QString::fromUtf8("\xf0\x9f\x8e\x93\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac"),
        QString::fromUtf8("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"),
        QString::fromUtf8("\xd8\xac\xd8\xa7\xd9\x85\xd8\xb9\xd8\xa9"),
        QString::fromUtf8("e\xcc\x81t\xc3\xa9"),
        QString::fromUtf8("\xe2\x80\x9cquoted\xe2\x80\x9d"),
        QString::fromUtf8("\xe2\x82\xac caf\xc3\xa9"),
        QStringLiteral("university"),
        QStringLiteral("1575"),
    };
    return words;
}

const QStringList &identifiersOfRor()
{
    static const QStringList values = {QStringLiteral("00cv9y106"), QStringLiteral("017rd0q69"),
                                       QStringLiteral("02p0gd045")};
    return values;
}

Language languageOf(const QString &tag)
{
    return *Language::fromTag(tag);
}

} // namespace

Draft RandomDraft::make(bool isComplete)
{
    m_isComplete = isComplete;
    m_draft = Draft();
    m_slugs.clear();
    for (int number = m_random.between(1, 9); number > 0; --number)
        m_slugs.append(QStringLiteral("p%1%2")
                           .arg(m_random.below(40))
                           .arg(m_random.percent(50) ? QString() : QStringLiteral("-x")));
    m_slugs.removeDuplicates();
    m_slugs.sort();
    addHead();
    for (const QString &slug : std::as_const(m_slugs))
        m_draft.partners.append(partner(slug));
    return m_draft;
}

QString RandomDraft::word()
{
    QString word = m_random.pick(hardWords());
    while (m_letters == Letters::Western && !isInWindows1252(word))
        word = m_random.pick(hardWords());
    return word;
}

QString RandomDraft::line()
{
    QStringList words;
    for (int number = m_random.between(1, 5); number > 0; --number)
        words.append(word());
    return singleLine(words.join(QLatin1Char(' ')));
}

QString RandomDraft::description()
{
    while (true) {
        QStringList blocks;
        for (int number = m_random.between(1, 4); number > 0; --number)
            blocks.append((m_random.percent(30) ? QStringLiteral("- ") : QString()) + line());
        const QString text =
            blocks.join(m_random.percent(50) ? QStringLiteral("\n\n") : QStringLiteral("\n")).trimmed();
        bool isShortened = false;
        if (manyLines(text, &isShortened) == text && !isShortened && forbiddenNotationIn(text).isEmpty())
            return text;
    }
}

LanguageOrder RandomDraft::someLanguages()
{
    LanguageOrder some = m_draft.languages;
    if (!m_isComplete)
        some.removeIf([this](const Language &) { return m_random.percent(30); });
    return some.isEmpty() ? LanguageOrder{m_random.pick(m_draft.languages)} : some;
}

LocalizedText RandomDraft::lines()
{
    LocalizedText text;
    for (const Language &language : someLanguages())
        text.set(language, line());
    return text;
}

LocalizedText RandomDraft::descriptions()
{
    LocalizedText text;
    for (const Language &language : someLanguages())
        text.set(language, description());
    return text;
}

PartialDate RandomDraft::date(int year)
{
    const QString month = QStringLiteral("-%1").arg(m_random.between(1, 12), 2, 10, QLatin1Char('0'));
    const QString day = QStringLiteral("-%1").arg(m_random.between(1, 28), 2, 10, QLatin1Char('0'));
    const QStringList ends = {QString(), month, month + day};
    return m_random.percent(40) ? PartialDate() : *PartialDate::fromIso(QString::number(year) + m_random.pick(ends));
}

void RandomDraft::addHead()
{
    QStringList tags = {QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("pt-BR"), QStringLiteral("ar")};
    for (int number = m_random.between(1, 4); number > 0; --number)
        m_draft.languages.append(languageOf(tags.takeAt(m_random.below(static_cast<int>(tags.size())))));
    m_draft.id = QStringLiteral("random-university");
    m_draft.accent = m_random.percent(50) ? QStringLiteral("#1C3d9c") : QString();
    m_draft.organisation = lines();
    m_draft.title = lines();
    m_draft.introduction = descriptions();
    for (const CategoryTree tree : everyCategoryTree) {
        QStringList slugs;
        for (int number = m_random.between(1, 4); number > 0; --number) {
            DraftCategory category;
            category.tree = tree;
            category.slug = QStringLiteral("c%1").arg(slugs.size());
            if (!slugs.isEmpty() && m_random.percent(50))
                category.parent.slug = m_random.pick(slugs);
            category.name = lines();
            category.note = m_random.percent(50) ? lines() : LocalizedText();
            slugs.append(category.slug);
            m_draft.categories.append(category);
        }
    }
    for (int number = 0; number < 3; ++number) {
        m_draft.cities.append({QStringLiteral("city%1").arg(number),
                               lines(),
                               QStringLiteral("NL"),
                               m_random.between(-9000, 9000) / 100.0,
                               m_random.between(-180, 180) / 7.0,
                               {}});
        m_draft.sources.append({QStringLiteral("S\"%1").arg(number),
                                lines(),
                                m_random.percent(50) ? QStringLiteral("https://example.org/?a=%22") : QString(),
                                {}});
    }
    for (int number = m_random.below(3); number > 0; --number) {
        QStringList meanings = {line(), line()};
        meanings.removeDuplicates();
        m_draft.synonyms.append({line(),
                                 meanings,
                                 {m_random.pick(m_draft.languages)},
                                 {m_random.percent(50) ? m_random.pick(m_slugs) : QString(), 0, 0},
                                 {}});
    }
}

QList<DraftReference> RandomDraft::someOf(QStringList slugs, int fewest)
{
    QList<DraftReference> some;
    for (int number = m_random.between(fewest, 3); number > 0 && !slugs.isEmpty(); --number)
        some.append({slugs.takeAt(m_random.below(static_cast<int>(slugs.size()))), 0, 0});
    return some;
}

DraftPartner RandomDraft::partner(const QString &slug)
{
    DraftPartner partner;
    partner.slug = slug;
    partner.name = lines();
    partner.description = m_random.percent(80) ? descriptions() : LocalizedText();
    partner.country = m_random.percent(70) ? QStringLiteral("NL") : QString();
    partner.status = m_random.pick(QList<PartnerStatus>{PartnerStatus::Active, PartnerStatus::Ended,
                                                        PartnerStatus::Renamed, PartnerStatus::Unknown});
    addDates(partner);
    addReferences(partner);
    addNamesAndLinks(partner);
    return partner;
}

void RandomDraft::addDates(DraftPartner &partner)
{
    partner.founded = date(m_random.between(1575, 1900));
    partner.started = date(m_random.between(1901, 1999));
    partner.ended = date(m_random.between(2000, 2020));
    partner.agreementFrom = date(m_random.between(2000, 2009));
    partner.agreementUntil = date(m_random.between(2010, 2030));
    partner.checkedOn = date(m_random.between(2020, 2026));
}

void RandomDraft::addReferences(DraftPartner &partner)
{
    QStringList others = m_slugs;
    others.removeAll(partner.slug);
    for (const CategoryTree tree : everyCategoryTree) {
        QStringList slugs;
        for (const DraftCategory &category : std::as_const(m_draft.categories)) {
            if (category.tree == tree)
                slugs.append(category.slug);
        }
        partner.categories[static_cast<std::size_t>(tree)] = someOf(slugs, tree == CategoryTree::Theme ? 0 : 1);
    }
    partner.cities = someOf({QStringLiteral("city0"), QStringLiteral("city1"), QStringLiteral("city2")}, 0);
    partner.sources = someOf({QStringLiteral("S\"0"), QStringLiteral("S\"1"), QStringLiteral("S\"2")}, 0);
    partner.related = someOf(others, 0);
    for (const DraftReference &member : someOf(others, 0)) {
        partner.members.append({member, {}});
        if (m_random.percent(50))
            partner.members.append({{}, lines()});
    }
    if (!others.isEmpty() && m_random.percent(20))
        partner.successor.slug = m_random.pick(others);
}

void RandomDraft::addNamesAndLinks(DraftPartner &partner)
{
    const QList<OtherNameType> types = {OtherNameType::Name, OtherNameType::Abbreviation, OtherNameType::Former,
                                        OtherNameType::Alias};
    for (int number = m_random.below(4); number > 0; --number)
        partner.otherNames.append(
            {line(), m_random.pick(types), m_random.percent(50) ? m_random.pick(m_draft.languages) : Language()});
    const QStringList addresses = {QStringLiteral("https://example.org/"),
                                   QStringLiteral("https://example.org/a?b=c#d"),
                                   QStringLiteral("mailto:info@example.org"), QStringLiteral("http://www.example.nl")};
    const QList<LinkRole> roles = {LinkRole::Website, LinkRole::Page, LinkRole::Agreement, LinkRole::News};
    for (int number = m_random.below(4); number > 0; --number)
        partner.links.append({m_random.pick(addresses),
                              m_random.percent(50) ? languageOf(QStringLiteral("zh-Hant")) : Language(), lines(),
                              m_random.pick(roles), m_random.percent(50)});
    if (m_random.percent(50))
        partner.identifiers.append({QStringLiteral("ror"), m_random.pick(identifiersOfRor())});
    if (m_random.percent(50))
        partner.identifiers.append({QStringLiteral("schac"), QStringLiteral("example%1.nl").arg(m_random.below(9))});
    if (m_random.percent(50))
        partner.identifiers.append({QStringLiteral("wikidata"), QStringLiteral("Q%1").arg(m_random.between(1, 999))});
}
