// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportprofile.h"

#include "catalogue/foldedtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace
{

template <typename Value>
using Slug = std::pair<Value, QLatin1String>;

constexpr std::array formats = {Slug<ExportFormat>{ExportFormat::Csv, QLatin1String("csv")},
                                Slug<ExportFormat>{ExportFormat::Xlsx, QLatin1String("xlsx")},
                                Slug<ExportFormat>{ExportFormat::Json, QLatin1String("json")},
                                Slug<ExportFormat>{ExportFormat::JsonLd, QLatin1String("jsonld")},
                                Slug<ExportFormat>{ExportFormat::Pdf, QLatin1String("pdf")}};
constexpr std::array programs = {Slug<OpensIn>{OpensIn::ExcelDutch, QLatin1String("excel-nl")},
                                 Slug<OpensIn>{OpensIn::ExcelEnglish, QLatin1String("excel-en")},
                                 Slug<OpensIn>{OpensIn::LibreOffice, QLatin1String("libreoffice")},
                                 Slug<OpensIn>{OpensIn::Plain, QLatin1String("plain")}};
constexpr std::array layouts = {Slug<PdfLayout>{PdfLayout::List, QLatin1String("list")},
                                Slug<PdfLayout>{PdfLayout::Sheets, QLatin1String("sheets")},
                                Slug<PdfLayout>{PdfLayout::Booklet, QLatin1String("booklet")}};
constexpr std::array partnerChoices = {Slug<ExportedPartners>{ExportedPartners::Selection, QLatin1String("selection")},
                                       Slug<ExportedPartners>{ExportedPartners::Shown, QLatin1String("shown")},
                                       Slug<ExportedPartners>{ExportedPartners::All, QLatin1String("all")}};

const QString descending = QStringLiteral(":desc");

template <typename Slugs, typename Value>
QString slugIn(const Slugs &slugs, Value value)
{
    const auto found = std::find_if(slugs.begin(), slugs.end(), [&](const auto &slug) { return slug.first == value; });
    return found->second;
}

template <typename Slugs>
auto valueIn(const Slugs &slugs, const QString &text)
{
    const auto found = std::find_if(slugs.begin(), slugs.end(), [&](const auto &slug) {
        return text.compare(slug.second, Qt::CaseInsensitive) == 0;
    });
    return found == slugs.end() ? std::nullopt : std::optional(found->first);
}

template <typename Slugs>
QStringList everySlug(const Slugs &slugs)
{
    QStringList texts;
    for (const auto &slug : slugs)
        texts.append(slug.second);
    return texts;
}

} // namespace

QString slugOf(ExportFormat format)
{
    return slugIn(formats, format);
}

QString slugOf(OpensIn program)
{
    return slugIn(programs, program);
}

QString slugOf(PdfLayout layout)
{
    return slugIn(layouts, layout);
}

QString slugOf(ExportedPartners partners)
{
    return slugIn(partnerChoices, partners);
}

std::optional<ExportFormat> exportFormatWithSlug(const QString &slug)
{
    return valueIn(formats, slug);
}

std::optional<OpensIn> opensInWithSlug(const QString &slug)
{
    return valueIn(programs, slug);
}

std::optional<PdfLayout> pdfLayoutWithSlug(const QString &slug)
{
    return valueIn(layouts, slug);
}

std::optional<ExportedPartners> exportedPartnersWithSlug(const QString &slug)
{
    return valueIn(partnerChoices, slug);
}

QStringList exportFormatSlugs()
{
    return everySlug(formats);
}

QStringList opensInSlugs()
{
    return everySlug(programs);
}

QString textOf(const ExportSort &sort)
{
    return sort.isDescending ? keyOf(sort.column) + descending : keyOf(sort.column);
}

std::optional<ExportSort> exportSortFrom(const QString &text)
{
    const bool isDescending = text.endsWith(descending, Qt::CaseInsensitive);
    const std::optional<ListColumn> column = listColumnWithKey(isDescending ? text.chopped(descending.size()) : text);
    return column ? std::optional(ExportSort{*column, isDescending}) : std::nullopt;
}

const QList<ExportProfile> &builtInProfiles()
{
    static const QList<ExportProfile> profiles = [] {
        QList<ExportProfile> made;
        for (const auto &[program, slug] : programs) {
            ExportProfile profile;
            profile.name = slug;
            profile.opensIn = program;
            made.append(profile);
        }
        for (const auto &[layout, slug] : layouts) {
            ExportProfile profile;
            profile.name = QLatin1String("pdf-") + slug;
            profile.format = ExportFormat::Pdf;
            profile.layout = layout;
            profile.columns = printedListColumns();
            made.append(profile);
        }
        return made;
    }();
    return profiles;
}

bool isBuiltInProfile(const QString &name)
{
    const QList<ExportProfile> &profiles = builtInProfiles();
    return std::any_of(profiles.begin(), profiles.end(), [folded = foldedText(name)](const ExportProfile &profile) {
        return foldedText(profile.name) == folded;
    });
}

CsvOptions csvOptionsFor(OpensIn program, bool hasKeys)
{
    CsvOptions options;
    options.separator = program == OpensIn::ExcelDutch ? ';' : ',';
    options.hasByteOrderMark = program == OpensIn::ExcelDutch || program == OpensIn::ExcelEnglish;
    options.guard = program == OpensIn::Plain ? FormulaGuard::Off : FormulaGuard::On;
    options.hasKeys = hasKeys;
    return options;
}

QString suffixOf(ExportFormat format)
{
    return slugOf(format);
}
