// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/partnerdoubts.h"

#include "comparing/headcells.h"
#include "comparing/mangledtext.h"
#include "comparing/namednumbers.h"

#include <QMap>
#include <QRegularExpression>

#include <utility>

namespace
{

constexpr int yearsUntilOld = 2;

/// The languages that a text lacks, if it is given at all.
LanguageOrder missingLanguages(const LocalizedText &text, const LanguageOrder &languages)
{
    LanguageOrder missing;
    if (text.isEmpty())
        return missing;
    for (const Language &language : languages) {
        if (text.exactly(language).isEmpty())
            missing.append(language);
    }
    return missing;
}

/// The words of a text that were mangled, and what they were: of a long text only the first of them.
struct MangledWords {
    QString written;
    QString probable;
};

MangledWords mangledWordsIn(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString probable = unmangled(text);
    if (probable.isEmpty() || text.size() <= longest)
        return {text, probable};
    // A no-break blank may be a part of what was mangled.
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts)) {
        if (const QString ofWord = unmangled(word); !ofWord.isEmpty())
            return {word, ofWord};
    }
    return {text, probable};
}

/// A text of a partner that people write.
struct WrittenText {
    QString field;
    Language language;
    QString text;
    friend bool operator==(const WrittenText &, const WrittenText &) = default;
};

QList<WrittenText> writtenTextsOf(const DraftPartner &partner)
{
    QList<WrittenText> texts;
    const auto add = [&texts](const char *field, const LocalizedText &text) {
        for (const LocalizedText::Entry &entry : text.entries())
            texts.append({QLatin1String(field), entry.language, entry.text});
    };
    add("name", partner.name);
    for (const OtherName &name : partner.otherNames)
        texts.append({QStringLiteral("other_names"), name.language, name.text});
    add("description", partner.description);
    for (const DraftMember &member : partner.members)
        add("members", member.name);
    for (const Link &link : partner.links)
        add("links", link.label);
    return texts;
}

class PartnerDoubts final
{
public:
    PartnerDoubts(const DraftPartner &partner, const LanguageOrder &languages, const QDate &today)
        : m_partner(partner)
        , m_languages(languages)
        , m_today(today)
    {
    }

    QList<Doubt> find()
    {
        findMissingTexts();
        findStaleTexts();
        findLinks();
        findDates();
        findMangledTexts({});
        return m_found;
    }

    void findMangledTexts(const QList<WrittenText> &before)
    {
        for (const WrittenText &written : writtenTextsOf(m_partner)) {
            const MangledWords words = mangledWordsIn(written.text);
            if (words.probable.isEmpty() || before.contains(written))
                continue;
            Doubt &doubt = add(DoubtKind::MangledText, written.field);
            doubt.language = written.language;
            doubt.detail = words.written;
            doubt.probable = words.probable;
        }
    }

    [[nodiscard]] QList<Doubt> takeFound() { return std::exchange(m_found, {}); }

private:
    Doubt &add(DoubtKind kind, const QString &field)
    {
        Doubt doubt;
        doubt.kind = kind;
        doubt.part = QStringLiteral("partner");
        doubt.slug = m_partner.slug;
        doubt.name = m_partner.name;
        doubt.field = field;
        m_found.append(doubt);
        return m_found.last();
    }

    void addMissing(const QString &field, const LocalizedText &text)
    {
        for (const Language &language : missingLanguages(text, m_languages)) {
            Doubt &doubt = add(DoubtKind::MissingTranslation, field);
            doubt.language = language;
            doubt.detail = text.in(language, m_languages).text;
        }
    }

    void findMissingTexts()
    {
        addMissing(QStringLiteral("name"), m_partner.name);
        addMissing(QStringLiteral("description"), m_partner.description);
        for (const Link &link : m_partner.links)
            addMissing(QStringLiteral("links"), link.label);
        for (const DraftMember &member : m_partner.members)
            addMissing(QStringLiteral("members"), member.name);
    }

    /// The numbers of each language that some other one does not name.
    void findStaleTexts()
    {
        QMap<QString, int> times;
        QMap<Language, QStringList> numbers;
        int texts = 0;
        for (const LocalizedText::Entry &entry : m_partner.description.entries()) {
            ++texts;
            numbers.insert(entry.language, namedNumbers(entry.text, entry.language));
            for (const QString &number : numbers.value(entry.language))
                ++times[number];
        }
        QStringList alone;
        for (const Language &language : m_languages) {
            for (const QString &number : numbers.value(language)) {
                if (times.value(number) < texts)
                    alone.append(QStringLiteral("%1 (%2)").arg(number, language.tag()));
            }
        }
        if (!alone.isEmpty())
            add(DoubtKind::StaleTranslation, QStringLiteral("description")).detail = alone.join(QLatin1String(", "));
    }

    void findLinks()
    {
        if (m_partner.links.isEmpty())
            add(DoubtKind::NoLink, QStringLiteral("links"));
        for (const Link &link : m_partner.links) {
            if (!link.isVerified)
                add(DoubtKind::UnverifiedLink, QStringLiteral("links")).detail = link.address;
        }
    }

    void findDates()
    {
        if (!m_partner.checkedOn.isKnown())
            add(DoubtKind::NeverChecked, QStringLiteral("checked_on"));
        else if (m_partner.checkedOn.latest() < m_today.addYears(-yearsUntilOld))
            add(DoubtKind::CheckedLongAgo, QStringLiteral("checked_on")).date = m_partner.checkedOn;
        const bool isOver = m_partner.agreementUntil.isKnown() && m_partner.agreementUntil.latest() < m_today;
        const bool isSaid = m_partner.status == PartnerStatus::Ended || m_partner.status == PartnerStatus::Renamed;
        if (isOver && !isSaid)
            add(DoubtKind::AgreementOver, QStringLiteral("agreement_until")).date = m_partner.agreementUntil;
    }

    const DraftPartner &m_partner;
    const LanguageOrder &m_languages;
    const QDate &m_today;
    QList<Doubt> m_found;
};

Doubt doubtAbout(const HeadCell &cell, DoubtKind kind)
{
    Doubt doubt;
    doubt.kind = kind;
    doubt.part = slugOf(cell.part);
    doubt.slug = cell.item;
    doubt.field = cell.field;
    return doubt;
}

/// The item itself may be a text: a synonym is its term.
void addMangled(QList<Doubt> &found, const HeadCell &cell)
{
    const MangledWords words = mangledWordsIn(cell.field.isEmpty() ? cell.item : cell.text);
    if (words.probable.isEmpty())
        return;
    Doubt doubt = doubtAbout(cell, DoubtKind::MangledText);
    doubt.language = cell.language;
    doubt.detail = words.written;
    doubt.probable = words.probable;
    found.append(doubt);
}

} // namespace

QList<Doubt> partnerDoubts(const DraftPartner &partner, const LanguageOrder &languages, const QDate &today)
{
    return PartnerDoubts(partner, languages, today).find();
}

QList<Doubt> mangledTextsIn(const DraftPartner &partner, const DraftPartner &before)
{
    const LanguageOrder noLanguages;
    const QDate noDay;
    PartnerDoubts doubts(partner, noLanguages, noDay);
    doubts.findMangledTexts(writtenTextsOf(before));
    return doubts.takeFound();
}

QList<Doubt> headDoubts(const Draft &head)
{
    // Cells of one text stand one after the other.
    QList<Doubt> found;
    QList<std::pair<HeadCell, LocalizedText>> texts;
    for (const HeadCell &cell : headCells(head)) {
        addMangled(found, cell);
        if (cell.language.isEmpty())
            continue;
        const bool isNew = texts.isEmpty() || texts.last().first.part != cell.part ||
                           texts.last().first.item != cell.item || texts.last().first.field != cell.field;
        if (isNew)
            texts.append({cell, {}});
        texts.last().second.set(cell.language, cell.text);
    }
    for (const auto &[cell, text] : std::as_const(texts)) {
        for (const Language &language : missingLanguages(text, head.languages)) {
            Doubt doubt = doubtAbout(cell, DoubtKind::MissingTranslation);
            doubt.language = language;
            doubt.detail = text.in(language, head.languages).text;
            found.append(doubt);
        }
    }
    return found;
}
