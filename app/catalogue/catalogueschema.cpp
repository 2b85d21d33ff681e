// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueschema.h"

#include <algorithm>
#include <array>

namespace
{

struct SchemaObject {
    const char *type;
    const char *name;
    const char *table;
    const char *sql;
};

// Named unique indexes take the place of UNIQUE columns, so that SQLite makes no index with a name of its own.
constexpr std::array schemaObjects = {
    SchemaObject{"table", "catalogue", "catalogue",
                 "CREATE TABLE catalogue (id TEXT NOT NULL, edition INTEGER NOT NULL, edition_date TEXT NOT NULL, "
                 "accent TEXT NOT NULL, partner_count INTEGER NOT NULL) STRICT"},
    SchemaObject{"table", "language", "language",
                 "CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL) STRICT"},
    SchemaObject{"index", "language_tag", "language", "CREATE UNIQUE INDEX language_tag ON language (tag)"},
    SchemaObject{"table", "catalogue_text", "catalogue_text",
                 "CREATE TABLE catalogue_text (field TEXT NOT NULL, language INTEGER NOT NULL REFERENCES language, "
                 "text TEXT NOT NULL, PRIMARY KEY (field, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "category", "category",
                 "CREATE TABLE category (id INTEGER PRIMARY KEY, tree TEXT NOT NULL, slug TEXT NOT NULL, "
                 "parent INTEGER REFERENCES category, partner_count INTEGER NOT NULL) STRICT"},
    SchemaObject{"index", "category_slug", "category", "CREATE UNIQUE INDEX category_slug ON category (tree, slug)"},
    SchemaObject{"table", "category_text", "category_text",
                 "CREATE TABLE category_text (category INTEGER NOT NULL REFERENCES category, field TEXT NOT NULL, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (category, field, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "category_order", "category_order",
                 "CREATE TABLE category_order (category INTEGER NOT NULL REFERENCES category, "
                 "language INTEGER NOT NULL REFERENCES language, partners BLOB NOT NULL, "
                 "PRIMARY KEY (category, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "partner", "partner",
                 "CREATE TABLE partner (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, country TEXT, founded TEXT, "
                 "started TEXT, agreement_from TEXT, agreement_until TEXT, ended TEXT, "
                 "status TEXT NOT NULL CHECK (status IN ('unknown', 'active', 'ended', 'renamed')), "
                 "successor INTEGER REFERENCES partner, checked_on TEXT) STRICT"},
    SchemaObject{"index", "partner_slug", "partner", "CREATE UNIQUE INDEX partner_slug ON partner (slug)"},
    SchemaObject{"table", "partner_order", "partner_order",
                 "CREATE TABLE partner_order (language INTEGER PRIMARY KEY REFERENCES language, "
                 "partners BLOB NOT NULL) STRICT"},
    SchemaObject{"table", "partner_name", "partner_name",
                 "CREATE TABLE partner_name (partner INTEGER NOT NULL REFERENCES partner, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (partner, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "folded_name", "folded_name",
                 "CREATE TABLE folded_name (language INTEGER NOT NULL REFERENCES language, folded TEXT NOT NULL, "
                 "partner INTEGER NOT NULL REFERENCES partner, PRIMARY KEY (language, folded, partner)) STRICT, "
                 "WITHOUT ROWID"},
    SchemaObject{"table", "partner_other_name", "partner_other_name",
                 "CREATE TABLE partner_other_name (partner INTEGER NOT NULL REFERENCES partner, "
                 "position INTEGER NOT NULL, language INTEGER REFERENCES language, "
                 "type TEXT NOT NULL CHECK (type IN ('name', 'abbreviation', 'former', 'alias')), text TEXT NOT NULL, "
                 "PRIMARY KEY (partner, position)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "partner_description", "partner_description",
                 "CREATE TABLE partner_description (partner INTEGER NOT NULL REFERENCES partner, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (partner, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "partner_category", "partner_category",
                 "CREATE TABLE partner_category (partner INTEGER NOT NULL REFERENCES partner, "
                 "category INTEGER NOT NULL REFERENCES category, position INTEGER NOT NULL, "
                 "PRIMARY KEY (partner, category)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "partner_city", "partner_city",
                 "CREATE TABLE partner_city (partner INTEGER NOT NULL REFERENCES partner, position INTEGER NOT NULL, "
                 "city INTEGER NOT NULL REFERENCES city, PRIMARY KEY (partner, position)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "member", "member",
                 "CREATE TABLE member (partner INTEGER NOT NULL REFERENCES partner, position INTEGER NOT NULL, "
                 "member INTEGER REFERENCES partner, PRIMARY KEY (partner, position)) STRICT, WITHOUT ROWID"},
    SchemaObject{"index", "member_of", "member",
                 "CREATE INDEX member_of ON member (member, partner) WHERE member IS NOT NULL"},
    SchemaObject{"table", "member_text", "member_text",
                 "CREATE TABLE member_text (partner INTEGER NOT NULL, position INTEGER NOT NULL, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (partner, position, language), "
                 "FOREIGN KEY (partner, position) REFERENCES member) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "related", "related",
                 "CREATE TABLE related (partner INTEGER NOT NULL REFERENCES partner, position INTEGER NOT NULL, "
                 "other INTEGER NOT NULL REFERENCES partner, PRIMARY KEY (partner, position)) STRICT, WITHOUT ROWID"},
    SchemaObject{"index", "related_of", "related", "CREATE INDEX related_of ON related (other, partner)"},
    SchemaObject{"table", "link", "link",
                 "CREATE TABLE link (partner INTEGER NOT NULL REFERENCES partner, position INTEGER NOT NULL, "
                 "address TEXT NOT NULL, language TEXT, "
                 "role TEXT NOT NULL CHECK (role IN ('website', 'page', 'agreement', 'news')), "
                 "verified INTEGER NOT NULL CHECK (verified IN (0, 1)), health TEXT, last_checked TEXT, "
                 "last_alive TEXT, PRIMARY KEY (partner, position)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "link_text", "link_text",
                 "CREATE TABLE link_text (partner INTEGER NOT NULL, position INTEGER NOT NULL, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (partner, position, language), "
                 "FOREIGN KEY (partner, position) REFERENCES link) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "source", "source",
                 "CREATE TABLE source (id INTEGER PRIMARY KEY, source_key TEXT NOT NULL, address TEXT) STRICT"},
    SchemaObject{"index", "source_by_key", "source", "CREATE UNIQUE INDEX source_by_key ON source (source_key)"},
    SchemaObject{"table", "source_text", "source_text",
                 "CREATE TABLE source_text (source INTEGER NOT NULL REFERENCES source, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (source, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "partner_source", "partner_source",
                 "CREATE TABLE partner_source (partner INTEGER NOT NULL REFERENCES partner, "
                 "position INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source, "
                 "PRIMARY KEY (partner, position)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "identifier", "identifier",
                 "CREATE TABLE identifier (partner INTEGER NOT NULL REFERENCES partner, scheme TEXT NOT NULL, "
                 "value TEXT NOT NULL, PRIMARY KEY (partner, scheme)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "picture", "picture",
                 "CREATE TABLE picture (partner INTEGER PRIMARY KEY REFERENCES partner, media_type TEXT NOT NULL, "
                 "bytes BLOB NOT NULL) STRICT"},
    SchemaObject{"table", "picture_text", "picture_text",
                 "CREATE TABLE picture_text (partner INTEGER NOT NULL REFERENCES picture, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (partner, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "city", "city",
                 "CREATE TABLE city (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, country TEXT NOT NULL, "
                 "latitude REAL NOT NULL, longitude REAL NOT NULL) STRICT"},
    SchemaObject{"index", "city_slug", "city", "CREATE UNIQUE INDEX city_slug ON city (slug)"},
    SchemaObject{"table", "city_text", "city_text",
                 "CREATE TABLE city_text (city INTEGER NOT NULL REFERENCES city, "
                 "language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, "
                 "PRIMARY KEY (city, language)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "synonym", "synonym",
                 "CREATE TABLE synonym (id INTEGER PRIMARY KEY, term TEXT NOT NULL, "
                 "partner INTEGER REFERENCES partner) STRICT"},
    SchemaObject{"table", "synonym_meaning", "synonym_meaning",
                 "CREATE TABLE synonym_meaning (synonym INTEGER NOT NULL REFERENCES synonym, "
                 "position INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (synonym, position)) STRICT, "
                 "WITHOUT ROWID"},
    SchemaObject{"table", "synonym_language", "synonym_language",
                 "CREATE TABLE synonym_language (synonym INTEGER NOT NULL REFERENCES synonym, "
                 "language INTEGER NOT NULL REFERENCES language, PRIMARY KEY (synonym, language)) STRICT, "
                 "WITHOUT ROWID"},
    SchemaObject{"table", "picture_position", "picture_position",
                 "CREATE TABLE picture_position (picture TEXT NOT NULL, partner INTEGER NOT NULL REFERENCES partner, "
                 "x REAL NOT NULL, y REAL NOT NULL, PRIMARY KEY (picture, partner)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "facet", "facet",
                 "CREATE TABLE facet (filter_key TEXT NOT NULL, value TEXT NOT NULL, partners BLOB NOT NULL, "
                 "PRIMARY KEY (filter_key, value)) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "partner_days", "partner_days",
                 "CREATE TABLE partner_days (field TEXT PRIMARY KEY, days BLOB NOT NULL) STRICT, WITHOUT ROWID"},
    SchemaObject{"table", "vocabulary", "vocabulary",
                 "CREATE TABLE vocabulary (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT"},
    SchemaObject{"table", "search", "search",
                 "CREATE VIRTUAL TABLE search USING fts5 (names, labels, texts, content = '', "
                 "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4')"},
};

// What SQLite makes for an FTS5 table without content (https://www.sqlite.org/fts5.html, section 9).
constexpr std::array shadowObjects = {
    SchemaObject{"table", "search_data", "search_data",
                 "CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB)"},
    SchemaObject{"table", "search_idx", "search_idx",
                 "CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"},
    SchemaObject{"table", "search_docsize", "search_docsize",
                 "CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB)"},
    SchemaObject{"table", "search_config", "search_config",
                 "CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID"},
};

SchemaRow rowOf(const SchemaObject &object)
{
    return {QLatin1String(object.type), QLatin1String(object.name), QLatin1String(object.table),
            QLatin1String(object.sql)};
}

} // namespace

QList<QString> catalogueSchemaStatements()
{
    QList<QString> statements;
    for (const SchemaObject &object : schemaObjects)
        statements.append(QLatin1String(object.sql));
    return statements;
}

QList<SchemaRow> catalogueSchemaRows()
{
    QList<SchemaRow> rows;
    for (const SchemaObject &object : schemaObjects)
        rows.append(rowOf(object));
    for (const SchemaObject &object : shadowObjects)
        rows.append(rowOf(object));
    std::sort(rows.begin(), rows.end(),
              [](const SchemaRow &left, const SchemaRow &right) { return left.name < right.name; });
    return rows;
}
