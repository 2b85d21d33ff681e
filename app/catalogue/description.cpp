// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/description.h"

#include "catalogue/displaytext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace
{

/// Splits one block at its emphasis marks. A mark opens before a letter and closes after one; a mark without its
/// partner stays as text.
class RunReader final
{
public:
    explicit RunReader(const QString &text)
        : m_text(text)
    {
        pairMarks();
    }

    QList<Description::Run> read()
    {
        qsizetype begin = 0;
        for (const Mark &mark : std::as_const(m_marks)) {
            if (!mark.hasPartner)
                continue;
            finishRun(begin, mark.at);
            begin = mark.at + mark.width;
            bool &state = mark.width == 2 ? m_isStrong : m_isEmphasised;
            state = !state;
        }
        finishRun(begin, m_text.size());
        return m_runs;
    }

private:
    struct Mark {
        qsizetype at = 0;
        qsizetype width = 0;
        bool hasPartner = false;
    };

    /// One pass: of each width, the last mark that may open waits for the next one that may close.
    void pairMarks()
    {
        std::array<qsizetype, 2> waiting = {-1, -1};
        for (qsizetype at = m_text.indexOf(QLatin1Char('*')); at >= 0;) {
            const qsizetype width = m_text.mid(at, 2) == QLatin1String("**") ? 2 : 1;
            qsizetype &opener = waiting[static_cast<std::size_t>(width - 1)];
            const bool closes = at > 0 && !m_text.at(at - 1).isSpace();
            const bool opens = at + width < m_text.size() && !m_text.at(at + width).isSpace();
            const bool isPair = opener >= 0 && closes && m_marks.at(opener).at + width < at;
            if (isPair)
                m_marks[opener].hasPartner = true;
            opener = isPair ? -1 : opens ? m_marks.size() : opener;
            m_marks.append({at, width, isPair});
            at = m_text.indexOf(QLatin1Char('*'), at + width);
        }
    }

    void finishRun(qsizetype begin, qsizetype end)
    {
        if (end > begin)
            m_runs.append({m_text.mid(begin, end - begin), m_isEmphasised, m_isStrong});
    }

    const QString &m_text;
    QList<Mark> m_marks;
    QList<Description::Run> m_runs;
    bool m_isEmphasised = false;
    bool m_isStrong = false;
};

const QLatin1String listMark("- ");

// What one page can lay out without a noticeable wait: each block and each run costs as much as hundreds of letters.
constexpr qsizetype mostBlocks = 200;
constexpr qsizetype mostRuns = 400;

void finishBlock(QString &text, bool isListItem, QList<Description::Block> &blocks)
{
    const QString whole = text.simplified();
    if (!whole.isEmpty())
        blocks.append({isListItem, RunReader(whole).read()});
    text.clear();
}

void limitParts(Description &description)
{
    qsizetype runs = 0;
    for (qsizetype number = 0; number < description.blocks.size(); ++number) {
        runs += description.blocks.at(number).runs.size();
        if (number >= mostBlocks || runs > mostRuns) {
            description.blocks.resize(number);
            description.isShortened = true;
            return;
        }
    }
}

} // namespace

Description parseDescription(const QString &text)
{
    Description description;
    const QString shown = manyLines(text, &description.isShortened);
    QString block;
    bool isListItem = false;
    for (const QStringView line : QStringView(shown).split(QLatin1Char('\n'))) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(listMark)) {
            finishBlock(block, isListItem, description.blocks);
            isListItem = !trimmed.isEmpty();
        }
        if (!block.isEmpty())
            block += QLatin1Char(' ');
        block += trimmed.startsWith(listMark) ? trimmed.mid(listMark.size()) : trimmed;
    }
    finishBlock(block, isListItem, description.blocks);
    limitParts(description);
    return description;
}

QString plainText(const Description &description)
{
    QStringList lines;
    for (const Description::Block &block : description.blocks) {
        QString line;
        for (const Description::Run &run : block.runs)
            line += run.text;
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QList<NotationMistake> forbiddenNotationIn(const QString &text)
{
    static const std::array<std::pair<ForbiddenNotation, QRegularExpression>, 7> rules = {{
        {ForbiddenNotation::Heading, QRegularExpression(QStringLiteral("^\\s*#{1,6}\\s|^\\s*(=+|-{3,})\\s*$"))},
        {ForbiddenNotation::Picture, QRegularExpression(QStringLiteral("!\\["))},
        {ForbiddenNotation::Link, QRegularExpression(QStringLiteral("(?<!!)\\[[^\\]]*\\]\\s*[\\(\\[]"))},
        {ForbiddenNotation::Html, QRegularExpression(QStringLiteral("<[A-Za-z/!?]|&[A-Za-z]+;|&#"))},
        {ForbiddenNotation::Code, QRegularExpression(QStringLiteral("`"))},
        {ForbiddenNotation::Quotation, QRegularExpression(QStringLiteral("^\\s*>"))},
        {ForbiddenNotation::BareAddress, QRegularExpression(QStringLiteral("https?://|www\\.|mailto:"))},
    }};
    QList<NotationMistake> mistakes;
    int lineNumber = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        for (const auto &[notation, rule] : rules) {
            const QRegularExpressionMatch match = rule.match(line);
            if (match.hasMatch())
                mistakes.append({notation, lineNumber, static_cast<int>(match.capturedStart())});
        }
        ++lineNumber;
    }
    return mistakes;
}
