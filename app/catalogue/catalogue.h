// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguefile.h"
#include "catalogue/category.h"
#include "catalogue/partner.h"
#include "catalogue/partnerlist.h"
#include "catalogue/refusal.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

class Interruption;

/// What a catalogue says of itself.
struct CatalogueInfo {
    QString path;
    QString id;
    int edition = 0;
    /// Not known for an edition without a date.
    PartialDate editionDate;
    /// "#rrggbb", or empty.
    QString accent;
    /// The languages of the texts, in the order in which a missing one falls back. At least one.
    LanguageOrder languages;
    LocalizedText organisation;
    LocalizedText title;
    LocalizedText introduction;
    int partnerCount = 0;
};

/// One opened catalogue file. Nothing is ever written to it; texts come out clean and cut to a length that can be
/// shown. Belongs to the thread that opened it. Asked for something the file does not have, it answers with nothing.
class Catalogue final
{
public:
    enum class Thoroughness {
        Usual, ///< the pages of a large file are left for verifyPages(), so that it opens at once
        Full   ///< every page is read
    };

    /// All the checks of docs in app/catalogue/schema.md, in their order.
    [[nodiscard]] static std::variant<std::unique_ptr<Catalogue>, Refusal>
    open(const QString &path, Thoroughness thoroughness = Thoroughness::Usual);
    ~Catalogue();

    [[nodiscard]] const CatalogueInfo &info() const { return m_info; }
    /// False if the pages of this file were not read yet; then verifyPages() should be called on another thread.
    [[nodiscard]] bool isVerified() const { return m_isVerified; }
    /// The state of the file that was opened.
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }

    /// All categories of a tree, parents before children, in the order of the screen.
    [[nodiscard]] const QList<Category> &categories(CategoryTree tree) const;
    /// Null if there is none.
    [[nodiscard]] const Category *category(CategoryId id) const;
    [[nodiscard]] const Category *categoryWithSlug(CategoryTree tree, const QString &slug) const;

    /// The partners that stand directly in a category, in the order of a language.
    [[nodiscard]] PartnerList partnersIn(CategoryId category, const Language &language) const;
    [[nodiscard]] PartnerList everyPartner(const Language &language) const;
    /// The categories of one partner in one tree, its first one first.
    [[nodiscard]] QList<CategoryId> categoriesOf(PartnerId partner, CategoryTree tree) const;

    [[nodiscard]] LocalizedText nameOf(PartnerId partner) const;
    [[nodiscard]] QString slugOfPartner(PartnerId partner) const;
    /// Partners whose name as it is shown in this language begins so, whatever its capitals and accents; in no order.
    [[nodiscard]] QList<PartnerId> partnersNamed(const QString &beginning, const Language &language) const;
    /// 0 if there is none.
    [[nodiscard]] PartnerId partnerWithSlug(const QString &slug) const;
    /// The names of all cities by their slugs.
    [[nodiscard]] QHash<QString, LocalizedText> cities() const;
    /// The descriptions of a partner, in their notation.
    [[nodiscard]] LocalizedText descriptionOf(PartnerId partner) const;
    /// All names of a partner, in every language.
    [[nodiscard]] QStringList namesOf(PartnerId partner) const;
    /// Everything about a partner; empty if there is none.
    [[nodiscard]] std::optional<Partner> partner(PartnerId id) const;

    /// Why something could not be read since the file was opened: it is damaged. Empty if everything could.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// Called once, at the first failure to read the opened file; empty by default.
    void onDamage(std::function<void(const Refusal &)> handler);

private:
    struct Connection;

    Catalogue(const QString &path, std::unique_ptr<Connection> connection);
    [[nodiscard]] std::optional<Refusal> load();
    void reportDamage(const QString &error) const;

    CatalogueInfo m_info;
    FileIdentity m_identity;
    std::unique_ptr<Connection> m_connection;
    std::array<QList<Category>, everyCategoryTree.size()> m_categories;
    std::function<void(const Refusal &)> m_onDamage;
    mutable QString m_error;
    bool m_isVerified = false;
};

/// Reads every page of a file that was opened in this state, and whatever holds them together; takes some seconds for a
/// gigabyte. May be called on any thread. Empty if all is well, or if it was stopped.
[[nodiscard]] std::optional<Refusal> verifyPages(const QString &path, const FileIdentity &identity,
                                                 const std::shared_ptr<Interruption> &interruption);
