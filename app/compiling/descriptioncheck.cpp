// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/descriptioncheck.h"

#include "catalogue/description.h"
#include "catalogue/displaytext.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DescriptionCheck)
};

QString notationProblem(ForbiddenNotation notation)
{
    switch (notation) {
    case ForbiddenNotation::Heading:
        return Texts::tr("A description has no headings.");
    case ForbiddenNotation::Link:
        return Texts::tr("A description has no links.");
    case ForbiddenNotation::Picture:
        return Texts::tr("A description has no pictures.");
    case ForbiddenNotation::Html:
        return Texts::tr("A description has no HTML.");
    case ForbiddenNotation::Code:
        return Texts::tr("A description has no code marks (`).");
    case ForbiddenNotation::Quotation:
        return Texts::tr("A description has no quotation blocks.");
    case ForbiddenNotation::BareAddress:
        break;
    }
    return Texts::tr("A description has no web addresses.");
}

QString notationAdvice(ForbiddenNotation forbidden, SourceNotation notation)
{
    const bool isAddress = forbidden == ForbiddenNotation::Link || forbidden == ForbiddenNotation::BareAddress;
    if (isAddress && notation == SourceNotation::Spreadsheet)
        return Texts::tr("Write the address among the links of the partner.");
    if (isAddress)
        return Texts::tr("Write the address as a [[link]] of the partner.");
    return Texts::tr("Use paragraphs, lines that begin with “- ”, *emphasis* and **strong emphasis**.");
}

SourcePosition placeIn(const SourceNode &node, const SourcePosition &position, const NotationMistake &mistake)
{
    SourcePosition place = position;
    if (position.notation == SourceNotation::Spreadsheet) {
        place.lineInCell = mistake.line + 1;
        return place;
    }
    // toml++ gives the place of the opening quotation marks; after three of them the text may begin on the next line.
    const int lineBreaks = static_cast<int>(node.text.count(QLatin1Char('\n')));
    const int linesBefore = node.lastLine - node.line - lineBreaks;
    const bool isOnOneLine = node.lastLine == node.line;
    if (isOnOneLine && lineBreaks == 0)
        place.column += 1 + mistake.column;
    if (isOnOneLine || linesBefore < 0 || linesBefore > 1)
        return place;
    const bool isBesideTheMarks = linesBefore == 0 && mistake.line == 0;
    place.line += linesBefore + mistake.line;
    place.column = mistake.column + (isBesideTheMarks ? node.column + 3 : 1);
    return place;
}

} // namespace

void checkDescription(const SourceNode &node, const SourcePosition &position, QList<Mistake> &mistakes)
{
    bool isShortened = false;
    const QString clean = manyLines(node.text, &isShortened);
    if (isShortened)
        mistakes.append({position, Texts::tr("The description, or a word in it, is too long to be shown."),
                         Texts::tr("Write at most %1 characters, and no word longer than %2.")
                             .arg(longestDescription)
                             .arg(longestWord)});
    else if (clean != node.text)
        mistakes.append({position, Texts::tr("The description holds tabs or invisible characters."),
                         Texts::tr("Write it with plain spaces.")});
    for (const NotationMistake &mistake : forbiddenNotationIn(node.text))
        mistakes.append({placeIn(node, position, mistake), notationProblem(mistake.notation),
                         notationAdvice(mistake.notation, position.notation)});
}
