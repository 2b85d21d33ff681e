// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neweditionwork.h"

#include "compiling/closestword.h"
#include "exporting/listheadings.h"
#include "exporting/recordheadings.h"
#include "spreadsheets/sheetreader.h"

#include <algorithm>

struct NewEditionWork::ReadFile {
    std::shared_ptr<const Sheet> sheet;
    std::optional<Mistake> mistake;
    HeadingRules rules;
};

NewEditionWork::NewEditionWork(const EditionBase &base, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_mappings(settings)
{
    connect(&m_task, &BackgroundTask::progressed, this, &NewEditionWork::progressed);
    connect(&m_task, &BackgroundTask::ended, this, &NewEditionWork::finish);
}

void NewEditionWork::read(const QString &file, bool keepsOthers)
{
    m_file = file;
    m_keepsOthers = keepsOthers;
    m_table = {};
    m_edition.reset();
    m_task.start([this, file, languages = m_base.info.languages](BackgroundTask::Control &) {
        ReadFile read{nullptr, std::nullopt, {{}, recordHeadings(languages), listHeadings(languages)}};
        std::variant<Sheet, Mistake> sheet = readSheet(file);
        if (const auto *mistake = std::get_if<Mistake>(&sheet))
            read.mistake = *mistake;
        else
            read.sheet = std::make_shared<const Sheet>(std::get<Sheet>(std::move(sheet)));
        return [this, read] { take(read); };
    });
}

void NewEditionWork::take(const ReadFile &file)
{
    m_rules = file.rules;
    m_table.sheet = file.sheet;
    if (file.mistake && file.mistake->position.line == 0) {
        emit unreadable(QStringList{file.mistake->problem, file.mistake->advice}.join(QLatin1Char(' ')).trimmed());
        return;
    }
    if (file.mistake) { // somewhere in the file, which can be mended there
        auto edition = std::make_shared<PreparedEdition>();
        edition->reading.mistakes = {*file.mistake};
        emit prepared(edition);
        return;
    }
    understand({});
    understand(m_mappings.of(headingTexts()).value_or(ColumnMappings::Mapping()));
    if (!m_table.unknown.isEmpty() && canAskForColumns())
        emit columnsWanted();
    else
        prepare();
}

void NewEditionWork::understand(const ColumnMappings::Mapping &mapping)
{
    m_rules.mapping = mapping;
    m_table.headings = sheetHeadings(*m_table.sheet, m_base.info.languages, m_rules);
    m_table.unknown = unknownHeadings(*m_table.sheet, m_table.headings);
    m_table.isListForReading = isListForReading(*m_table.sheet, m_table.headings, m_rules);
}

QStringList NewEditionWork::headingTexts() const
{
    QStringList texts;
    for (const SheetHeading &heading : m_table.headings)
        texts.append(heading.mappingKey());
    return texts;
}

bool NewEditionWork::canAskForColumns() const
{
    return m_table.sheet && !m_table.headings.isEmpty() && m_table.headings.size() <= mostColumnsAsked;
}

QString NewEditionWork::guessedColumn(const QString &heading, const QStringList &keys) const
{
    const QString listed = keyInList(heading, m_rules).value_or(QString());
    const bool isTaken = std::any_of(m_table.headings.begin(), m_table.headings.end(), [&](const SheetHeading &other) {
        return other.meaning && keyOf(*other.meaning) == listed;
    });
    return listed.isEmpty() || isTaken ? closestWord(heading.toLower(), keys) : listed;
}

ColumnMappings::Mapping NewEditionWork::proposedColumns() const
{
    const LanguageOrder &languages = m_base.info.languages;
    QStringList keys;
    for (const RecordColumn &column : recordColumns(languages))
        keys.append(keyOf(column));
    const ColumnMappings::Mapping remembered = m_mappings.proposedFor(headingTexts());
    ColumnMappings::Mapping proposed;
    for (const SheetHeading &heading : m_table.headings) {
        QString key = heading.meaning ? keyOf(*heading.meaning) : remembered.value(heading.mappingKey());
        const bool isForeign = !key.isEmpty() && !recordColumnWithKey(key, languages);
        if (isForeign || (!heading.meaning && !heading.isLeftOut && !remembered.contains(heading.mappingKey())))
            key = guessedColumn(heading.text, keys);
        proposed.insert(heading.mappingKey(), key);
    }
    return proposed;
}

void NewEditionWork::useColumns(const ColumnMappings::Mapping &mapping)
{
    m_mappings.remember(headingTexts(), mapping);
    understand(mapping);
    prepare();
}

void NewEditionWork::prepare()
{
    m_edition.reset();
    const SheetOptions options{m_rules, m_keepsOthers};
    m_task.start([this, base = m_base, sheet = m_table.sheet, options](BackgroundTask::Control &control) {
        const auto result =
            prepareEdition(base, *sheet, options, [&control](int done, int of) { return control.report(done, of); });
        std::function<void()> take;
        if (!result)
            return take;
        if (const auto *refusal = std::get_if<Refusal>(&*result)) {
            take = [this, refusal = *refusal] { emit refused(refusal); };
            return take;
        }
        take = [this, edition = std::make_shared<const PreparedEdition>(std::get<PreparedEdition>(*result))] {
            m_edition = edition;
            emit prepared(m_edition);
        };
        return take;
    });
}

void NewEditionWork::save(const Edition &edition, const QString &path)
{
    m_target = path;
    m_isWritten = std::make_shared<std::atomic<bool>>(false);
    m_task.start([this, read = m_edition, edition, path, isWritten = m_isWritten](BackgroundTask::Control &control) {
        const QString error =
            writeCatalogue(read->reading.draft, edition, path, [&control] { return control.report(0, 0); });
        isWritten->store(error.isEmpty());
        return [this, error, path] {
            m_isWritten.reset();
            if (error.isEmpty())
                emit saved(path);
            else
                emit notSaved(error);
        };
    });
}

void NewEditionWork::finish(bool wasCancelled)
{
    if (!wasCancelled)
        return;
    const bool cameTooLate = m_isWritten && m_isWritten->load();
    m_isWritten.reset();
    if (cameTooLate)
        emit saved(m_target);
    else
        emit stopped();
}

void NewEditionWork::stop()
{
    m_task.cancel();
}
