// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnertable.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrintedTable)
};

QString marked(const ShownText &text)
{
    return text.isFallback ? QStringLiteral("%1 [%2]").arg(text.text, text.language.badge()) : text.text;
}

class RowWriter final
{
public:
    RowWriter(const Catalogue &catalogue, const Language &language)
        : m_catalogue(catalogue)
        , m_language(bestLanguage(language, catalogue.info().languages))
    {
    }

    [[nodiscard]] QStringList row(PartnerId id) const
    {
        const std::optional<Partner> partner = m_catalogue.partner(id);
        if (!partner)
            return {};
        return {marked(shown(partner->name)), categories(*partner, CategoryTree::Kind), place(*partner),
                year(partner->started), website(*partner)};
    }

private:
    [[nodiscard]] ShownText shown(const LocalizedText &text) const
    {
        return text.in(m_language, m_catalogue.info().languages);
    }

    [[nodiscard]] QString categories(const Partner &partner, CategoryTree tree) const
    {
        QStringList names;
        for (const CategoryId id : partner.categories) {
            const Category *category = m_catalogue.category(id);
            if (category && category->tree == tree)
                names.append(shown(category->name).text);
        }
        return names.join(QStringLiteral("; "));
    }

    /// Its cities, which tell more than the categories of place.
    [[nodiscard]] QString place(const Partner &partner) const
    {
        QStringList names;
        for (const LocalizedText &city : partner.cities)
            names.append(shown(city).text);
        return names.isEmpty() ? categories(partner, CategoryTree::Place) : names.join(QStringLiteral(", "));
    }

    /// A day would make a column of numbers a column of texts.
    [[nodiscard]] static QString year(const PartialDate &date)
    {
        return date.isKnown() ? QString::number(date.year()) : QString();
    }

    [[nodiscard]] static QString website(const Partner &partner)
    {
        for (const Link &link : partner.links) {
            if (const QString host = hostOf(link.address); !host.isEmpty())
                return host;
        }
        return {};
    }

    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace

PartnerTable tableOf(const QStringList &headers, const QList<QStringList> &rows, const QList<qreal> &widths)
{
    return {headers, widths, static_cast<int>(rows.size()), [rows](int row) { return rows.value(row); }};
}

PartnerTable usualTable(const Catalogue &catalogue, const QList<PartnerId> &partners, const Language &language)
{
    const RowWriter writer(catalogue, language);
    return {{Texts::tr("Name", "of a partner"), Texts::tr("Kind", "of a partner"), Texts::tr("Place", "of a partner"),
             Texts::tr("Since", "above the years in which collaborations began"), Texts::tr("Website")},
            {},
            static_cast<int>(partners.size()),
            [writer, partners](int row) { return writer.row(partners.value(row)); }};
}
