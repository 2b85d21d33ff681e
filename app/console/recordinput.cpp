// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordinput.h"

#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"
#include "spreadsheets/sheetreader.h"

#include <QFileInfo>

bool RecordInput::isTable(const QString &path)
{
    return isNamedLikeSheet(path) && !QFileInfo(path).isDir();
}

std::variant<std::unique_ptr<RecordInput>, UnusableInput> RecordInput::read(const QString &path, const SheetCall &sheet)
{
    // Not make_unique: the constructor is private.
    std::unique_ptr<RecordInput> input(new RecordInput);
    std::optional<UnusableInput> unusable = isTable(path)             ? input->readTable(path, sheet)
                                            : QFileInfo(path).isDir() ? input->readFolder(path)
                                                                      : input->openFile(path);
    if (unusable)
        return std::move(*unusable);
    return input;
}

std::unique_ptr<RecordInput> RecordInput::open(const QString &path, const SheetCall &sheet, ConsoleOutput &output)
{
    auto input = read(path, sheet);
    if (const auto *unusable = std::get_if<UnusableInput>(&input)) {
        for (const Mistake &mistake : unusable->mistakes)
            output.say(unusable->text(mistake));
        return nullptr;
    }
    auto opened = std::get<std::unique_ptr<RecordInput>>(std::move(input));
    for (const QString &note : opened->notes())
        output.say(note);
    return opened;
}

std::optional<UnusableInput> RecordInput::openFile(const QString &path)
{
    auto opened = Catalogue::open(path, Catalogue::Thoroughness::Full);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return refusedInput(*refusal);
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    m_records = CatalogueRecords::open(*m_catalogue);
    if (!m_records)
        return refusedInput({RefusalReason::Changed, path, {}});
    m_source = std::make_unique<CatalogueRecordSource>(*m_records);
    return std::nullopt;
}

std::optional<UnusableInput> RecordInput::readFolder(const QString &path)
{
    SourceReading reading = readSource(path);
    if (reading.isReadable)
        reading.mistakes.append(checkDraft(reading.draft));
    sortMistakes(reading.mistakes);
    if (!reading.mistakes.isEmpty())
        return UnusableInput{reading.mistakes, false, {}};
    m_draft = std::move(reading.draft);
    m_source = std::make_unique<DraftRecordSource>(m_draft, reading.edition);
    return std::nullopt;
}

std::optional<UnusableInput> RecordInput::readTable(const QString &path, const SheetCall &sheet)
{
    std::variant<DraftInput, UnusableInput> read = readSheetInput(path, sheet);
    if (auto *unusable = std::get_if<UnusableInput>(&read))
        return std::move(*unusable);
    auto &table = std::get<DraftInput>(read);
    m_draft = std::move(table.draft);
    m_notes = table.notes;
    m_source = std::make_unique<DraftRecordSource>(m_draft, table.edition);
    return std::nullopt;
}
