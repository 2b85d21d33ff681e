// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordinput.h"

#include "catalogue/refusaltext.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"

#include <QFileInfo>

std::unique_ptr<RecordInput> RecordInput::open(const QString &path, const CommandCall &call)
{
    // Not make_unique: the constructor is private.
    std::unique_ptr<RecordInput> input(new RecordInput);
    const bool isUsable = QFileInfo(path).isDir() ? input->readFolder(path, call) : input->openFile(path, call);
    return isUsable ? std::move(input) : nullptr;
}

bool RecordInput::openFile(const QString &path, const CommandCall &call)
{
    auto opened = Catalogue::open(path, Catalogue::Thoroughness::Full);
    if (const auto *refusal = std::get_if<Refusal>(&opened)) {
        call.output.say(refusalText(*refusal));
        return false;
    }
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    m_records = CatalogueRecords::open(*m_catalogue);
    if (!m_records) {
        call.output.say(refusalText({RefusalReason::Changed, path, {}}));
        return false;
    }
    m_source = std::make_unique<CatalogueRecordSource>(*m_records);
    return true;
}

bool RecordInput::readFolder(const QString &path, const CommandCall &call)
{
    SourceReading reading = readSource(path);
    if (reading.isReadable)
        reading.mistakes.append(checkDraft(reading.draft));
    sortMistakes(reading.mistakes);
    for (const Mistake &mistake : reading.mistakes)
        call.output.say(mistakeText(mistake));
    m_draft = std::move(reading.draft);
    m_source = std::make_unique<DraftRecordSource>(m_draft, Edition());
    return reading.mistakes.isEmpty();
}
