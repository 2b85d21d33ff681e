// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exportoptions.h"

#include "exporting/exportprofiles.h"
#include "exporting/profiletexts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

const QString profileOption = QStringLiteral("profile");
const QString formatOption = QStringLiteral("format");
const QString columnsOption = QStringLiteral("columns");
const QString languagesOption = QStringLiteral("languages");
const QString sortOption = QStringLiteral("sort");
const QString keysOption = QStringLiteral("keys");
const QString opensInOption = QStringLiteral("opens-in");
const QString outputOption = QStringLiteral("output");
const QString every = QStringLiteral("all");

QString listed(const QStringList &words)
{
    return words.join(QLatin1String(", "));
}

QStringList everyColumnKey()
{
    QStringList keys;
    for (const ListColumn column : everyListColumn())
        keys.append(keyOf(column));
    return keys;
}

/// Puts what the options say into a profile; the first thing that is wrong is said.
class OptionReader final
{
public:
    OptionReader(const CommandCall &call, ExportProfile &profile)
        : m_call(call)
        , m_profile(profile)
    {
    }

    bool read()
    {
        return readFormat() && readOpensIn() && readColumns() && readLanguages() && readSort() && readKeys() &&
               fitTogether();
    }

private:
    [[nodiscard]] bool isSet(const QString &option) const { return m_call.options.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_call.options.value(option).trimmed(); }

    bool sayUnknown(const QString &option, const QString &value, const QStringList &known)
    {
        m_call.output.say(
            Texts::tr("“%1” is not a valid value for --%2. There are: %3.", "%2 is an option, %3 a list of words")
                .arg(value, option, listed(known)));
        return false;
    }

    bool readFormat()
    {
        const bool isGiven = isSet(formatOption);
        if (!isGiven && isSet(profileOption))
            return true;
        // A name such as list.xlsx says what it shall be.
        const QString word = isGiven ? value(formatOption) : QFileInfo(exportTarget(m_call)).suffix();
        const std::optional<ExportFormat> format = exportFormatWithSlug(word);
        if (!format && isGiven)
            return sayUnknown(formatOption, word, exportFormatSlugs());
        m_profile.format = format.value_or(m_profile.format);
        return true;
    }

    bool readOpensIn()
    {
        if (!isSet(opensInOption))
            return true;
        const std::optional<OpensIn> program = opensInWithSlug(value(opensInOption));
        if (!program)
            return sayUnknown(opensInOption, value(opensInOption), opensInSlugs());
        m_profile.opensIn = *program;
        return true;
    }

    bool readColumns()
    {
        if (!isSet(columnsOption))
            return true;
        m_profile.unknownColumns.clear();
        m_profile.hasEverything = value(columnsOption).compare(every, Qt::CaseInsensitive) == 0;
        if (m_profile.hasEverything)
            return true;
        m_profile.columns = listColumnsWithKeys(value(columnsOption).split(QLatin1Char(','), Qt::SkipEmptyParts),
                                                m_profile.unknownColumns);
        if (m_profile.columns.isEmpty() || !m_profile.unknownColumns.isEmpty())
            return sayUnknown(columnsOption,
                              m_profile.unknownColumns.isEmpty() ? value(columnsOption)
                                                                 : m_profile.unknownColumns.first(),
                              QStringList(every) + everyColumnKey());
        return true;
    }

    /// Whether the catalogue has the language is seen when it is open.
    bool readLanguages()
    {
        if (!isSet(languagesOption))
            return true;
        m_profile.hasEveryLanguage = value(languagesOption).compare(every, Qt::CaseInsensitive) == 0;
        const std::optional<Language> language = Language::fromTag(value(languagesOption));
        if (!m_profile.hasEveryLanguage && !language) {
            m_call.output.say(
                Texts::tr("“%1” is not a language. Write a tag such as nl or en, or all.").arg(value(languagesOption)));
            return false;
        }
        m_profile.language = m_profile.hasEveryLanguage ? Language() : *language;
        return true;
    }

    bool readSort()
    {
        if (!isSet(sortOption))
            return true;
        m_profile.sort = exportSortFrom(value(sortOption));
        return m_profile.sort || sayUnknown(sortOption, value(sortOption), everyColumnKey());
    }

    bool readKeys()
    {
        m_profile.hasKeys = m_profile.hasKeys || isSet(keysOption);
        return true;
    }

    /// An option without effect would be a misunderstanding.
    bool fitTogether()
    {
        const ExportFormat format = m_profile.format;
        if (isSet(opensInOption) && format != ExportFormat::Csv) {
            m_call.output.say(Texts::tr("--%1 is for CSV.", "%1 is an option").arg(opensInOption));
            return false;
        }
        if (format != ExportFormat::Json && format != ExportFormat::JsonLd)
            return true;
        const bool isPart = (isSet(columnsOption) && !m_profile.hasEverything) ||
                            (isSet(languagesOption) && !m_profile.hasEveryLanguage) || isSet(keysOption);
        if (isPart)
            m_call.output.say(Texts::tr("JSON holds everything about a partner in every language: leave out "
                                        "--columns, --languages and --keys."));
        return !isPart;
    }

    const CommandCall &m_call;
    ExportProfile &m_profile;
};

} // namespace

void declareExportOptions(CommandOptions &options)
{
    options.addOption(
        {profileOption,
         Texts::tr("What is exported and how, as it was saved under this name; or one of %1.", "%1 is a list of names")
             .arg(listed(opensInSlugs())),
         QStringLiteral("PROFILE")});
    options.addOption(
        {formatOption,
         Texts::tr("csv, xlsx, json or jsonld (default: csv, or what the name of the file says); source writes the "
                   "whole catalogue into the folder that is named."),
         QStringLiteral("FORMAT")});
    options.addOption(
        {columnsOption,
         Texts::tr("The columns in their order; all: everything the catalogue knows, for editing. There are: %1.",
                   "%1 is a list of keys")
             .arg(listed(everyColumnKey())),
         QStringLiteral("KEY[,KEY]")});
    options.addOption({languagesOption, Texts::tr("The language of the texts; all: every one, side by side."),
                       QStringLiteral("TAG")});
    options.addOption(
        {sortOption, Texts::tr("Sort by this column; with :desc the last one first."), QStringLiteral("KEY[:desc]")});
    options.addOption({keysOption, Texts::tr("Stable keys instead of headings in the first row.")});
    options.addOption(
        {opensInOption,
         Texts::tr(
             "The program that CSV is made for: %1. For all of them but plain a cell that begins with = + - or @, "
             "unless it is a number, gets an apostrophe before it, so that a spreadsheet does not run it as a formula.",
             "%1 is a list of words")
             .arg(listed(opensInSlugs())),
         QStringLiteral("PROGRAM")});
    options.addOption({{QStringLiteral("o"), outputOption},
                       Texts::tr("The file to write, whole or not at all; - is the standard output (default)."),
                       QStringLiteral("FILE")});
}

std::variant<ExportProfile, ExitStatus> exportProfileOf(const CommandCall &call)
{
    ExportProfile profile;
    if (call.options.isSet(profileOption)) {
        const QString name = call.options.value(profileOption);
        const ExportProfiles profiles;
        if (profiles.failure())
            call.output.say(profilesFailureText(*profiles.failure()));
        const std::optional<ExportProfile> named = profiles.named(name);
        if (!named) {
            call.output.say(unknownProfileText(name, profiles.profiles()));
            return ExitStatus::UnusableInput;
        }
        profile = *named;
    }
    const QString unknown = call.options.isSet(columnsOption) ? QString() : unknownColumnsText(profile);
    if (!unknown.isEmpty())
        call.output.say(unknown);
    if (!OptionReader(call, profile).read())
        return ExitStatus::WrongUsage;
    return profile;
}

QString exportTarget(const CommandCall &call)
{
    return call.options.isSet(outputOption) ? call.options.value(outputOption) : QStringLiteral("-");
}
