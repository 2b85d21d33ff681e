// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/inventedwords.h"

namespace
{

QList<QString> words(const char *list)
{
    return QString::fromUtf8(list).split(QLatin1Char('|'));
}

/// How names are built in one language: %1 is a subject, %2 a place, %3 another subject.
struct NameStyle {
    /// Of a hundred names.
    int share;
    QList<QString> patterns;
    QList<QString> subjects;
    QList<QString> places;
};

const QList<NameStyle> &nameStyles()
{
    static const QList<NameStyle> styles = {
        {40,
         words("University of %2|%2 Institute for %1 and %3|Centre for %1, %3 and Society|The “%1” Foundation|Museum "
               "\"%2\" of %1, %3 & Design|%2 University of Applied Sciences, Faculty of %1|Royal %2 Society for %1|%1 "
               "Lab %2|Municipality of %2|St. Mary's Hospital, %2"),
         words("Archaeology|Astronomy|Biology|Economics|Governance|Health "
               "Care|Heritage|Law|Linguistics|Mathematics|Peace "
               "and Justice|Physics|Public Policy|Robotics|Security|Sustainability|Water Management"),
         words("Ashford|Brantham|Calverton|Dunmore|Eastwick|Fairleigh|Glenbrook|Harwell|Kingsmere|Lindale|Northgate")},
        {25,
         words("Universiteit %2|Stichting %1 & %3 %2|Instituut voor %1, %3 en Samenleving|Museum ‘%1’|Hogeschool "
               "%2|Gemeente %2|Vereniging \"De %1\"|Coöperatie %1 %2|Samenwerkingsverband %1 – %3"),
         words("Archeologie|Bestuur|Biodiversiteit|Economie|Erfgoed|Geneeskunde|Hoogbegaafdheid|Ideeën|Kunsten|"
               "Patiëntenzorg"
               "|Rechten|Sterrenkunde|Taal|Techniek|Vrede|Zoölogie"),
         words("Aalburg|Broekveen|’s-Gravenlede|Dijkerhout|Eemwoude|Heerlo|Maasrijn|Noordveen|Rijnmeer|Zuidhorst")},
        {20,
         words("Université de %2, Faculté de %1|Fundación %1 y %3 de %2|Gesellschaft für %1 und %3, %2|Universität "
               "%2|Szkoła %1 w %2|%2 Üniversitesi|Högskolan i %2|Università degli Studi di %2|Univerzita %1 %2"),
         words("Ästhetik|Ciências|Économie|Gødning|Język|Kunst, Kultur|Œuvres|Přírodověda|Sağlık|Straßenbau|Éducation"),
         words("Ålesby|Ağrıköy|Château-Noir|Čelákov|Düsterwald|Españera|Łąkowo|Møllevik|Sant’Àngelo|Žďárec")},
        {5, words("Πανεπιστήμιο %2|Ινστιτούτο %1|Μουσείο %1 «%3», %2"), words("Ιστορίας|Τεχνών|Υγείας|Φυσικής"),
         words("Αγίας Λίμνης|Νέας Πέτρας|Μικρού Δάσους")},
        {4, words("Университет %2|Институт %1 и %3|Музей «%1», %2"), words("истории|культуры|права|физики"),
         words("Белозёрки|Каменска|Новореченска")},
        {3, words("جامعة %2|معهد %1 و%3|متحف %1، %2"), words("التاريخ|العلوم|الفنون|القانون"),
         words("البحيرة|الجبل|النهر")},
        {3, words("%2大学|%2%1研究所|%1与%3中心|%2博物馆（%1）"), words("历史|科学|艺术|法律|医学"),
         words("青湖|东山|南河")},
    };
    return styles;
}

const NameStyle &pickStyle(Random &random)
{
    int number = random.below(100);
    for (const NameStyle &style : nameStyles()) {
        number -= style.share;
        if (number < 0)
            return style;
    }
    return nameStyles().last();
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString inventedSentence(Random &random)
{
    static const QList<QString> list = words(
        "agreement|archive|between|careers|city|collections|collaborates|data|develops|education|every|exchange|for|"
        "from|"
        "health|heritage|in|international|laboratories|lectures|members|municipalities|new|of|on|open|patients|policy|"
        "programme|projects|regional|research|scholarships|since|society|staff|students|sustainable|teachers|the|"
        "together|"
        "training|with|year");
    QString sentence = capitalized(random.pick(list));
    for (int left = random.between(5, 16); left > 0; --left) {
        sentence += QLatin1Char(' ');
        const QString &word = random.pick(list);
        sentence += random.percent(2) ? QLatin1Char('*') + word + QLatin1Char('*') : word;
    }
    return sentence + QLatin1Char('.');
}

} // namespace

QString inventedPlace(Random &random)
{
    return random.pick(pickStyle(random).places);
}

QString inventedName(Random &random)
{
    const NameStyle &style = pickStyle(random);
    QString name = random.pick(style.patterns);
    name.replace(QLatin1String("%1"), random.pick(style.subjects));
    name.replace(QLatin1String("%2"), random.pick(style.places));
    name.replace(QLatin1String("%3"), random.pick(style.subjects));
    if (random.percent(60))
        name += QStringLiteral(" %1").arg(random.between(1, 9999));
    return name;
}

QString inventedDescription(Random &random, const QString &name)
{
    QString text = name + QStringLiteral(" is a partner. ");
    for (int left = random.between(1, 5); left > 0; --left)
        text += inventedSentence(random) + QLatin1Char(' ');
    if (random.percent(20)) {
        text += QLatin1String("\n\n");
        for (int left = random.between(2, 4); left > 0; --left)
            text += QStringLiteral("- ") + inventedSentence(random) + QLatin1Char('\n');
    }
    return text.trimmed();
}
