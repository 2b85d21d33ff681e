// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/cataloguechecks.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/displaytext.h"
#include "catalogue/foldedtext.h"
#include "catalogue/interruption.h"
#include "catalogue/partnerreader.h"
#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"

#include <QFileInfo>

namespace
{

// Files up to this size are read whole when they are opened: it takes some ten milliseconds.
constexpr std::int64_t largestReadAtOnce = 16 * 1024 * 1024; // bytes

} // namespace

/// The connection with the statements that are needed for every row on the screen.
struct Catalogue::Connection {
    explicit Connection(const QString &path)
        : connection(immutableUri(path), QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"))
    {
        connection.limitValues(largestValue);
    }

    void prepareStatements()
    {
        const QSqlDatabase &database = connection.database();
        names.emplace(database, QStringLiteral("SELECT language, substr(text, 1, 301) FROM partner_name "
                                               "WHERE partner = ? LIMIT 40"));
        otherNames.emplace(
            database, QStringLiteral("SELECT substr(text, 1, 301) FROM partner_name WHERE partner = ? UNION ALL "
                                     "SELECT substr(text, 1, 301) FROM partner_other_name WHERE partner = ? LIMIT 60"));
        descriptions.emplace(database,
                             QStringLiteral("SELECT language, substr(text, 1, 20001) FROM partner_description "
                                            "WHERE partner = ? LIMIT 40"));
        categories.emplace(database, QStringLiteral("SELECT category FROM partner_category WHERE partner = ? "
                                                    "ORDER BY position LIMIT 1500"));
        listOfCategory.emplace(
            database, QStringLiteral("SELECT partners FROM category_order WHERE category = ? AND language = ?"));
    }

    SqlConnection connection;
    std::optional<Statement> names;
    std::optional<Statement> otherNames;
    std::optional<Statement> descriptions;
    std::optional<Statement> categories;
    std::optional<Statement> listOfCategory;
};

Catalogue::Catalogue(const QString &path, std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
    m_info.path = path;
}

Catalogue::~Catalogue() = default;

std::variant<std::unique_ptr<Catalogue>, Refusal> Catalogue::open(const QString &path, Thoroughness thoroughness)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const std::variant<FileIdentity, Refusal> inspected = inspectCatalogueFile(absolute);
    if (const auto *refusal = std::get_if<Refusal>(&inspected))
        return *refusal;
    auto connection = std::make_unique<Connection>(absolute);
    const QSqlDatabase &database = connection->connection.database();
    if (!connection->connection.isOpen())
        return Refusal{RefusalReason::NotReadable, absolute, connection->connection.error()};
    const FileIdentity &identity = std::get<FileIdentity>(inspected);
    const bool readsAll = thoroughness == Thoroughness::Full || identity.size <= largestReadAtOnce;
    std::optional<Refusal> refusal = secureConnection(database, absolute);
    if (!refusal)
        refusal = checkSchema(database, absolute);
    if (!refusal && readsAll)
        refusal = checkPages(database, absolute);
    if (!refusal && identityOf(absolute) != identity)
        refusal = Refusal{RefusalReason::Changed, absolute, {}};
    if (refusal)
        return *refusal;
    // Not make_unique: the constructor is private.
    std::unique_ptr<Catalogue> catalogue(new Catalogue(absolute, std::move(connection)));
    catalogue->m_isVerified = readsAll;
    catalogue->m_identity = identity;
    if (const std::optional<Refusal> unloadable = catalogue->load())
        return *unloadable;
    return catalogue;
}

std::optional<Refusal> Catalogue::load()
{
    const QSqlDatabase &database = m_connection->connection.database();
    if (std::optional<Refusal> refusal = loadInfo(database, m_info))
        return refusal;
    std::variant<QList<Category>, Refusal> categories = loadCategories(database, m_info);
    if (const auto *refusal = std::get_if<Refusal>(&categories))
        return *refusal;
    for (const Category &category : std::get<QList<Category>>(categories))
        m_categories[static_cast<std::size_t>(category.tree)].append(category);
    m_connection->prepareStatements();
    return std::nullopt;
}

const QList<Category> &Catalogue::categories(CategoryTree tree) const
{
    return m_categories[static_cast<std::size_t>(tree)];
}

const Category *Catalogue::category(CategoryId id) const
{
    for (const QList<Category> &tree : m_categories) {
        for (const Category &category : tree) {
            if (category.id == id)
                return &category;
        }
    }
    return nullptr;
}

const Category *Catalogue::categoryWithSlug(CategoryTree tree, const QString &slug) const
{
    for (const Category &category : categories(tree)) {
        if (category.slug == slug)
            return &category;
    }
    return nullptr;
}

PartnerList Catalogue::partnersIn(CategoryId category, const Language &language) const
{
    const Language shown = bestLanguage(language, m_info.languages);
    Statement &statement = *m_connection->listOfCategory;
    statement.run(category, static_cast<int>(m_info.languages.indexOf(shown)));
    const PartnerList list(statement.next() ? statement.bytes(0) : QByteArray());
    reportDamage(statement.error());
    statement.finish();
    return list;
}

PartnerList Catalogue::everyPartner(const Language &language) const
{
    QString error;
    const PartnerList list = readPartnerOrder(m_connection->connection.database(), m_info.languages, language, error);
    reportDamage(error);
    return list;
}

QList<CategoryId> Catalogue::categoriesOf(PartnerId partner, CategoryTree tree) const
{
    Statement &statement = *m_connection->categories;
    statement.run(partner);
    QList<CategoryId> found;
    while (statement.next()) {
        const Category *known = category(statement.integer(0));
        if (known && known->tree == tree)
            found.append(known->id);
    }
    reportDamage(statement.error());
    statement.finish();
    return found;
}

LocalizedText Catalogue::nameOf(PartnerId partner) const
{
    LocalizedText name;
    Statement &statement = *m_connection->names;
    statement.run(partner);
    while (statement.next())
        name.set(m_info.languages.value(statement.integer(0)), singleLine(statement.text(1)));
    reportDamage(statement.error());
    statement.finish();
    return name;
}

QString Catalogue::slugOfPartner(PartnerId partner) const
{
    Statement statement(m_connection->connection.database(),
                        QStringLiteral("SELECT substr(slug, 1, 300) FROM partner WHERE id = ?"));
    statement.run(partner);
    const QString slug = statement.next() ? singleLine(statement.text(0)) : QString();
    reportDamage(statement.error());
    return slug;
}

PartnerId Catalogue::partnerWithSlug(const QString &slug) const
{
    Statement statement(m_connection->connection.database(), QStringLiteral("SELECT id FROM partner WHERE slug = ?"));
    statement.run(slug);
    const PartnerId id = statement.next() ? statement.integer(0) : 0;
    reportDamage(statement.error());
    return id;
}

QList<PartnerId> Catalogue::partnersNamed(const QString &beginning, const Language &language) const
{
    const QString folded = foldedText(beginning);
    const Language shown = bestLanguage(language, m_info.languages);
    Statement statement(
        m_connection->connection.database(),
        QStringLiteral("SELECT partner FROM folded_name WHERE language = ? AND folded >= ? AND folded < ?"));
    // Above every text that begins so: no character comes after this one.
    statement.run(static_cast<int>(m_info.languages.indexOf(shown)), folded, folded + QStringLiteral("\U0010ffff"));
    QList<PartnerId> found;
    while (statement.next())
        found.append(statement.integer(0));
    reportDamage(statement.error());
    return found;
}

QHash<QString, LocalizedText> Catalogue::cities() const
{
    constexpr int mostCities = 20000;
    Statement statement(m_connection->connection.database(),
                        QStringLiteral("SELECT substr(c.slug, 1, 300), t.language, substr(t.text, 1, 301) FROM city c "
                                       "JOIN city_text t ON t.city = c.id LIMIT ?"));
    statement.run(mostCities);
    QHash<QString, LocalizedText> cities;
    while (statement.next())
        cities[statement.text(0)].set(m_info.languages.value(statement.integer(1)), singleLine(statement.text(2)));
    reportDamage(statement.error());
    return cities;
}

LocalizedText Catalogue::descriptionOf(PartnerId partner) const
{
    LocalizedText text;
    Statement &statement = *m_connection->descriptions;
    statement.run(partner);
    while (statement.next())
        text.set(m_info.languages.value(statement.integer(0)), statement.text(1));
    reportDamage(statement.error());
    statement.finish();
    return text;
}

QStringList Catalogue::namesOf(PartnerId partner) const
{
    QStringList names;
    Statement &statement = *m_connection->otherNames;
    statement.run(partner, partner);
    while (statement.next())
        names.append(singleLine(statement.text(0)));
    reportDamage(statement.error());
    statement.finish();
    return names;
}

std::optional<Partner> Catalogue::partner(PartnerId id) const
{
    const std::function<LocalizedText(PartnerId)> names = [this](PartnerId other) { return nameOf(other); };
    PartnerReader reader(m_connection->connection.database(), m_info.languages, names);
    const std::optional<Partner> partner = reader.read(id);
    reportDamage(reader.error());
    return partner;
}

void Catalogue::onDamage(std::function<void(const Refusal &)> handler)
{
    m_onDamage = std::move(handler);
}

void Catalogue::reportDamage(const QString &error) const
{
    if (error.isEmpty() || !m_error.isEmpty())
        return;
    m_error = error;
    if (m_onDamage)
        m_onDamage({RefusalReason::Damaged, m_info.path, error});
}

std::optional<Refusal> verifyPages(const QString &path, const FileIdentity &identity,
                                   const std::shared_ptr<Interruption> &interruption)
{
    SqlConnection connection(immutableUri(path), QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    if (!connection.isOpen())
        return Refusal{RefusalReason::NotReadable, path, connection.error()};
    connection.limitValues(largestValue);
    connection.workUnder(interruption);
    std::optional<Refusal> refusal = secureConnection(connection.database(), path);
    if (!refusal && !interruption->isStopped())
        refusal = checkPages(connection.database(), path);
    // What was overwritten in place is read as garbage by everybody; say what happened, not what it looks like.
    if (identityOf(path) != identity)
        refusal = Refusal{RefusalReason::Changed, path, {}};
    return interruption->isStopped() ? std::nullopt : refusal;
}
