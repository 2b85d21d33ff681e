// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "compiling/draft.h"

#include <QFlags>

#include <memory>

class SqlConnection;

/// The parts of a partner that are read from tables of their own; slug, name, country, status and dates always come.
enum class RecordPart {
    OtherNames = 1,
    Descriptions = 2,
    Categories = 4,
    Cities = 8,
    Members = 16,
    Related = 32,
    Links = 64,
    Sources = 128,
    Identifiers = 256
};
Q_DECLARE_FLAGS(RecordParts, RecordPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(RecordParts)

inline constexpr RecordParts everyRecordPart = RecordParts(511);

/// Reads a catalogue file back into what it was compiled from: compiling the draft again gives the same bytes. Whole
/// partners are read some hundred at a time, so that lists of any length can be written, compared and checked.
/// Texts come out clean and cut as Catalogue does; of a file that was compiled that changes nothing. References are
/// slugs and keys, without a place. Belongs to the thread that made it.
class CatalogueRecords final
{
public:
    /// Null if the file is no longer the one that was opened and checked as this catalogue.
    [[nodiscard]] static std::unique_ptr<CatalogueRecords> open(const Catalogue &catalogue);
    /// The same for another thread than that of the catalogue.
    [[nodiscard]] static std::unique_ptr<CatalogueRecords> open(const CatalogueInfo &info,
                                                                const FileIdentity &identity);
    ~CatalogueRecords();

    [[nodiscard]] const CatalogueInfo &info() const { return m_info; }
    /// Everything but the partners.
    [[nodiscard]] Draft head();
    /// Everything. Takes the memory of a whole catalogue.
    [[nodiscard]] Draft draft();

    /// The numbers of all partners, in the order in which they were compiled.
    [[nodiscard]] QList<PartnerId> everyPartner();
    /// The slugs of all partners, in the order of their code points.
    [[nodiscard]] QStringList everySlug();
    /// The numbers of the partners with these slugs, in their order; 0 for one that is not there.
    [[nodiscard]] QList<PartnerId> partnersWithSlugs(const QStringList &slugs);
    /// These partners in this order; an empty slug for one that is not there. To be asked for at most some thousand.
    [[nodiscard]] QList<DraftPartner> read(const QList<PartnerId> &partners, RecordParts parts = everyRecordPart);
    /// The names of partners by their slugs; the same.
    [[nodiscard]] QHash<QString, LocalizedText> namesOf(const QStringList &slugs);
    /// The slugs of the partners that have each of these among their members, by its slug.
    [[nodiscard]] QHash<QString, QStringList> membershipsOf(const QStringList &slugs);

    /// Why something could not be read: the file is damaged. Empty if it could.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    CatalogueRecords(const CatalogueInfo &info, std::unique_ptr<SqlConnection> connection);
    void readCategories(Draft &draft);
    void readCities(Draft &draft);
    void readSources(Draft &draft);
    void readSynonyms(Draft &draft);
    /// Texts by the number of what they belong to.
    [[nodiscard]] QHash<int, LocalizedText> textsOf(const QString &sql);
    [[nodiscard]] Language languageAt(int number) const;
    void keepError(const QString &error);

    CatalogueInfo m_info;
    std::unique_ptr<SqlConnection> m_connection;
    QString m_error;
};
