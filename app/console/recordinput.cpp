// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordinput.h"

#include "catalogue/refusaltext.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"

#include <QFileInfo>

namespace
{

UnusableInput refused(const Refusal &refusal)
{
    return {{{{refusal.path, 0, 0}, refusalText(refusal), {}}}, true, refusal.detail};
}

} // namespace

std::variant<std::unique_ptr<RecordInput>, UnusableInput> RecordInput::read(const QString &path)
{
    // Not make_unique: the constructor is private.
    std::unique_ptr<RecordInput> input(new RecordInput);
    std::optional<UnusableInput> unusable = QFileInfo(path).isDir() ? input->readFolder(path) : input->openFile(path);
    if (unusable)
        return std::move(*unusable);
    return input;
}

std::unique_ptr<RecordInput> RecordInput::open(const QString &path, const CommandCall &call)
{
    auto input = read(path);
    const auto *unusable = std::get_if<UnusableInput>(&input);
    if (!unusable)
        return std::get<std::unique_ptr<RecordInput>>(std::move(input));
    for (const Mistake &mistake : unusable->mistakes)
        call.output.say(unusable->text(mistake));
    return nullptr;
}

std::optional<UnusableInput> RecordInput::openFile(const QString &path)
{
    auto opened = Catalogue::open(path, Catalogue::Thoroughness::Full);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return refused(*refusal);
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    m_records = CatalogueRecords::open(*m_catalogue);
    if (!m_records)
        return refused({RefusalReason::Changed, path, {}});
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
