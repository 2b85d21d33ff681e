// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translationtexts.h"

#include "catalogue/description.h"

#include <QFile>
#include <QXmlStreamReader>

namespace
{

/// One text of the program with its translation; texts with plural forms have several.
struct Message {
    QString source;
    QStringList translations;
};

QList<Message> messagesOf(const Language &language)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/translations/partneratlas_%1.ts").arg(language.tag()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A translation cannot be read.");
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            messages.append(Message());
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform"))
            messages.last().translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return messages;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

bool hasPlaces(const QString &text)
{
    return text.contains(QLatin1Char('%'));
}

/// A text with anything in its places; empty if too little is left to tell a language by.
QString patternOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%([0-9]|n)"));
    QString letters = text;
    letters.remove(place).remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
    if (letters.size() < 5)
        return {};
    QStringList parts;
    for (const QString &part : text.split(place))
        parts.append(QRegularExpression::escape(part));
    return QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".+")));
}

} // namespace

TranslationTexts::TranslationTexts(const Catalogue &catalogue, const Language &shown, const Language &other)
{
    readInterface(shown, other);
    readCatalogue(catalogue, shown, other);
    m_ofOther.subtract(m_ofShown);
}

void TranslationTexts::readInterface(const Language &shown, const Language &other)
{
    // English is the language of the sources; its file has the plural forms only.
    const Language english = *Language::fromTag(u"en");
    const bool isEnglishShown = shown == english;
    for (const Message &message : messagesOf(isEnglishShown ? other : shown)) {
        const QStringList &ofOther = isEnglishShown ? message.translations : QStringList{message.source};
        const QStringList &ofShown = isEnglishShown ? QStringList{message.source} : message.translations;
        for (const QString &text : ofShown)
            m_ofShown.insert(withoutMnemonic(text));
        for (const QString &text : ofOther) {
            if (!hasPlaces(text))
                m_ofOther.insert(withoutMnemonic(text));
            else if (const QString pattern = patternOf(text); !pattern.isEmpty() && !ofShown.contains(text))
                m_patternsOfOther.append(QRegularExpression(pattern));
        }
    }
}

void TranslationTexts::readCatalogue(const Catalogue &catalogue, const Language &shown, const Language &other)
{
    for (const LocalizedText &text :
         {catalogue.info().title, catalogue.info().organisation, catalogue.info().introduction})
        add(text, shown, other);
    for (const CategoryTree tree : everyCategoryTree) {
        for (const Category &category : catalogue.categories(tree)) {
            add(category.name, shown, other);
            add(category.note, shown, other);
        }
    }
    const PartnerList partners = catalogue.everyPartner(shown);
    for (int position = 0; position < partners.size(); ++position) {
        const Partner partner = catalogue.partner(partners.at(position)).value_or(Partner());
        add(partner.name, shown, other);
        add(partner.description, shown, other);
        for (const LocalizedText &city : partner.cities)
            add(city, shown, other);
        for (const PartnerReference &member : partner.members)
            add(member.name, shown, other);
        for (const Link &link : partner.links)
            add(link.label, shown, other);
        for (const Source &source : partner.sources)
            add(source.text, shown, other);
    }
}

void TranslationTexts::add(const LocalizedText &text, const Language &shown, const Language &other)
{
    m_ofShown.insert(plainText(parseDescription(text.exactly(shown))));
    m_ofOther.insert(plainText(parseDescription(text.exactly(other))));
}

bool TranslationTexts::isForeign(const QString &text) const
{
    const QString plain = withoutMnemonic(text);
    if (plain.isEmpty() || m_ofShown.contains(plain))
        return false;
    if (m_ofOther.contains(plain))
        return true;
    for (const QRegularExpression &pattern : m_patternsOfOther) {
        if (pattern.match(plain).hasMatch())
            return true;
    }
    return false;
}
