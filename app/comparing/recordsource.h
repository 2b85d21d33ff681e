// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"
#include "compiling/cataloguewriter.h"
#include "compiling/draft.h"

#include <QHash>
#include <QStringList>

/// A catalogue as it is compared: a file, or a draft that is not written yet.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    [[nodiscard]] virtual Edition edition() const = 0;
    /// Everything but the partners; `partners` of it may be filled or not.
    [[nodiscard]] virtual const Draft &head() const = 0;
    /// The slugs of all partners, in the order of their code points.
    [[nodiscard]] virtual const QStringList &slugs() const = 0;
    /// Partners with these slugs, in their order; to be asked for at most some thousand.
    [[nodiscard]] virtual QList<DraftPartner> read(const QStringList &slugs) = 0;
    /// Why something could not be read; empty if it could.
    [[nodiscard]] virtual QString error() const = 0;
};

class CatalogueRecordSource final : public RecordSource
{
public:
    /// `records` must outlive the source.
    explicit CatalogueRecordSource(CatalogueRecords &records);

    [[nodiscard]] Edition edition() const override;
    [[nodiscard]] const Draft &head() const override { return m_head; }
    [[nodiscard]] const QStringList &slugs() const override { return m_slugs; }
    [[nodiscard]] QList<DraftPartner> read(const QStringList &slugs) override;
    [[nodiscard]] QString error() const override { return m_records.error(); }

private:
    CatalogueRecords &m_records;
    Draft m_head;
    QStringList m_slugs;
};

class DraftRecordSource final : public RecordSource
{
public:
    /// `draft` must outlive the source.
    DraftRecordSource(const Draft &draft, const Edition &edition);

    [[nodiscard]] Edition edition() const override { return m_edition; }
    [[nodiscard]] const Draft &head() const override { return m_draft; }
    [[nodiscard]] const QStringList &slugs() const override { return m_slugs; }
    [[nodiscard]] QList<DraftPartner> read(const QStringList &slugs) override;
    [[nodiscard]] QString error() const override { return {}; }

private:
    const Draft &m_draft;
    Edition m_edition;
    QStringList m_slugs;
    QHash<QString, qsizetype> m_places;
};
