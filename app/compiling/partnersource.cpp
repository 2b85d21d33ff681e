// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/partnersource.h"

#include "catalogue/displaytext.h"
#include "compiling/identifiercheck.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerSource)
};

template <typename Value>
QStringList slugsOf(std::initializer_list<Value> values)
{
    QStringList slugs;
    for (const Value value : values)
        slugs.append(slugOf(value));
    return slugs;
}

class PartnerSource final
{
public:
    PartnerSource(const SourceNode &root, const QString &slug, const SourcePosition &position, const TextRules &rules,
                  SourceReading &reading)
        : m_root(root)
        , m_file(position.file)
        , m_rules(rules)
        , m_mistakes(reading.mistakes)
    {
        m_partner.slug = slug;
        m_partner.position = position;
    }

    DraftPartner read()
    {
        TableReader table(m_root, m_file, m_rules, m_mistakes);
        checkSlug();
        readPlaces(table);
        readDates(table);
        readMembers(table);
        m_partner.related = table.references(QStringLiteral("related"), Need::Optional);
        m_partner.sources = table.references(QStringLiteral("sources"), Need::Optional);
        m_partner.name = table.localized(QStringLiteral("name"), Need::Required, TextShape::Line);
        table.tables(QStringLiteral("other_name"), [this](const SourceNode &node) { readOtherName(node); });
        readIdentifiers(table);
        table.tables(QStringLiteral("link"), [this](const SourceNode &node) { readLink(node); });
        m_partner.description = table.localized(QStringLiteral("description"), Need::Optional, TextShape::Description);
        return m_partner;
    }

private:
    [[nodiscard]] bool isInSheet() const { return m_rules.notation == SourceNotation::Spreadsheet; }

    void checkSlug()
    {
        if (isSlug(m_partner.slug))
            return;
        if (isInSheet())
            m_mistakes.append({m_partner.position,
                               Texts::tr("“%1” cannot be a short name.").arg(singleLine(m_partner.slug)),
                               Texts::tr("Use small letters, digits and single hyphens, such as “tu-delft”.")});
        else
            m_mistakes.append({{m_file, 0, 0},
                               Texts::tr("The name of the file cannot be a short name."),
                               Texts::tr("Use small letters, digits and single hyphens, such as “tu-delft.toml”.")});
    }

    void readPlaces(TableReader &table)
    {
        for (const CategoryTree tree : everyCategoryTree) {
            const Need need = tree == CategoryTree::Theme ? Need::Optional : Need::Required;
            m_partner.categories[static_cast<std::size_t>(tree)] = table.references(slugOf(tree), need);
        }
        m_partner.country = table.countryCode(QStringLiteral("country"), Need::Optional);
        m_partner.cities = table.references(QStringLiteral("cities"), Need::Optional);
    }

    void readDates(TableReader &table)
    {
        const QStringList statuses =
            slugsOf({PartnerStatus::Active, PartnerStatus::Ended, PartnerStatus::Renamed, PartnerStatus::Unknown});
        const QString status = table.word(QStringLiteral("status"), statuses, slugOf(PartnerStatus::Unknown));
        m_partner.status = partnerStatusWithSlug(status).value_or(PartnerStatus::Unknown);
        m_partner.successor = table.reference(QStringLiteral("successor"));
        m_partner.founded = table.date(QStringLiteral("founded"));
        m_partner.started = table.date(QStringLiteral("started"));
        m_partner.agreementFrom = table.date(QStringLiteral("agreement_from"));
        m_partner.agreementUntil = table.date(QStringLiteral("agreement_until"));
        m_partner.ended = table.date(QStringLiteral("ended"));
        m_partner.checkedOn = table.date(QStringLiteral("checked_on"));
        checkOrder(table, m_partner.founded, QStringLiteral("founded"), m_partner.ended, QStringLiteral("ended"));
        checkOrder(table, m_partner.started, QStringLiteral("started"), m_partner.ended, QStringLiteral("ended"));
        checkOrder(table, m_partner.agreementFrom, QStringLiteral("agreement_from"), m_partner.agreementUntil,
                   QStringLiteral("agreement_until"));
    }

    void checkOrder(TableReader &table, const PartialDate &begin, const QString &beginKey, const PartialDate &end,
                    const QString &endKey)
    {
        if (!begin.isKnown() || !end.isKnown() || end.latest() >= begin.earliest())
            return;
        const SourceNode &first = *m_root.find(beginKey);
        const SourceNode &last = *m_root.find(endKey);
        table.complain(last,
                       Texts::tr("“%1” (%2) is earlier than “%3” (%4).")
                           .arg(table.nameOf(endKey, last), end.iso(), table.nameOf(beginKey, first), begin.iso()),
                       Texts::tr("Correct one of the two dates."));
    }

    void readMembers(TableReader &table)
    {
        const SourceNode *list = table.take(QStringLiteral("members"));
        if (list && list->type != SourceNode::Type::List) {
            table.complain(*list, Texts::tr("“%1” has the wrong type.").arg(QStringLiteral("members")),
                           Texts::tr("Write a list between square brackets."));
            return;
        }
        for (const SourceNode &item : list ? list->items : QList<SourceNode>()) {
            DraftMember member;
            if (item.type == SourceNode::Type::Text)
                member.partner = {item.text, item.line, item.column};
            else if (item.type == SourceNode::Type::Table)
                member.name = table.localizedFrom(item, QStringLiteral("members"), TextShape::Line);
            else
                table.complain(item, Texts::tr("This is not a member."),
                               Texts::tr("Write the short name of a partner, or a name per language: "
                                         "{ en = \"…\", nl = \"…\" }."));
            m_partner.members.append(member);
        }
    }

    void readOtherName(const SourceNode &node)
    {
        TableReader table(node, m_file, m_rules, m_mistakes);
        OtherName name;
        name.text = table.text(QStringLiteral("text"), Need::Required);
        const QStringList types =
            slugsOf({OtherNameType::Name, OtherNameType::Abbreviation, OtherNameType::Former, OtherNameType::Alias});
        const QString type = table.word(QStringLiteral("type"), types, slugOf(OtherNameType::Alias));
        name.type = otherNameTypeWithSlug(type).value_or(OtherNameType::Alias);
        name.language = table.language(QStringLiteral("language"), Need::Optional);
        if (!name.language.isEmpty() && !m_rules.languages.contains(name.language))
            table.complain(*node.find(QStringLiteral("language")),
                           Texts::tr("“%1” is not a language of this catalogue.").arg(name.language.tag()),
                           isInSheet() ? Texts::tr("Leave the language out if the name is the same in every language.")
                                       : Texts::tr("Leave the key out if the name is the same in every language."));
        m_partner.otherNames.append(name);
    }

    void readIdentifiers(TableReader &table)
    {
        const SourceNode *node = table.take(QStringLiteral("identifiers"));
        if (!node)
            return;
        if (node->type != SourceNode::Type::Table) {
            table.complain(*node, Texts::tr("“%1” has the wrong type.").arg(QStringLiteral("identifiers")),
                           Texts::tr("Write for example { wikidata = \"Q156598\" }."));
            return;
        }
        TableReader identifiers(*node, m_file, m_rules, m_mistakes);
        for (const QString &scheme : identifierSchemes()) {
            const QString value = identifiers.text(scheme, Need::Optional);
            if (value.isEmpty())
                continue;
            if (!isIdentifier(scheme, value))
                table.complain(
                    *node->find(scheme),
                    Texts::tr("“%1” is not an identifier of the kind %2: its form or its check digits are wrong.")
                        .arg(singleLine(value), scheme),
                    Texts::tr("Copy it again from the register."));
            m_partner.identifiers.append({scheme, value});
        }
    }

    void readLink(const SourceNode &node)
    {
        TableReader table(node, m_file, m_rules, m_mistakes);
        Link link;
        link.address = table.address(QStringLiteral("address"), Need::Required);
        link.language = table.language(QStringLiteral("language"), Need::Optional);
        link.label = table.localized(QStringLiteral("label"), Need::Required, TextShape::Line);
        const QStringList roles = slugsOf({LinkRole::Website, LinkRole::Page, LinkRole::Agreement, LinkRole::News});
        const QString role = table.word(QStringLiteral("role"), roles, slugOf(LinkRole::Page));
        link.role = linkRoleWithSlug(role).value_or(LinkRole::Page);
        link.isVerified = table.truth(QStringLiteral("verified"), true);
        m_partner.links.append(link);
    }

    const SourceNode &m_root;
    const QString m_file;
    const TextRules &m_rules;
    QList<Mistake> &m_mistakes;
    DraftPartner m_partner;
};

} // namespace

void readPartner(const SourceNode &root, const QString &slug, const SourcePosition &position, const TextRules &rules,
                 SourceReading &reading)
{
    reading.draft.partners.append(PartnerSource(root, slug, position, rules, reading).read());
}
