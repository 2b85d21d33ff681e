// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/description.h"

#include "catalogue/displaytext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace {

/// Splits one block at its emphasis marks. A mark opens before a letter and closes after one; a mark without its
/// partner stays as text.
class RunReader final
{
public:
    explicit RunReader(const QString &text) : m_text(text) {}

    QList<Description::Run> read()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype width = markAt(at);
            if (width > 0 && toggles(at, width)) {
                finishRun();
                at += width;
            } else {
                m_current.text += m_text.at(at);
                ++at;
            }
        }
        finishRun();
        return m_runs;
    }

private:
    qsizetype markAt(qsizetype at) const
    {
        if (m_text.at(at) != QLatin1Char('*'))
            return 0;
        return at + 1 < m_text.size() && m_text.at(at + 1) == QLatin1Char('*') ? 2 : 1;
    }

    bool closes(qsizetype at) const { return at > 0 && !m_text.at(at - 1).isSpace(); }

    bool opens(qsizetype at, qsizetype width)
    {
        const qsizetype after = at + width;
        if (after >= m_text.size() || m_text.at(after).isSpace())
            return false;
        // Once no partner was found to the right, none will be found further on: the search stays linear.
        qsizetype &exhausted = width == 2 ? m_noStrongFrom : m_noEmphasisFrom;
        if (at >= exhausted)
            return false;
        const QString mark(width, QLatin1Char('*'));
        if (m_text.indexOf(mark, after + 1) >= 0)
            return true;
        exhausted = at;
        return false;
    }

    bool toggles(qsizetype at, qsizetype width)
    {
        bool &state = width == 2 ? m_nextStrong : m_nextEmphasised;
        if (state ? !closes(at) : !opens(at, width))
            return false;
        state = !state;
        return true;
    }

    void finishRun()
    {
        if (!m_current.text.isEmpty())
            m_runs.append(m_current);
        m_current = {QString(), m_nextEmphasised, m_nextStrong};
    }

    const QString &m_text;
    QList<Description::Run> m_runs;
    Description::Run m_current;
    bool m_nextEmphasised = false;
    bool m_nextStrong = false;
    qsizetype m_noEmphasisFrom = std::numeric_limits<qsizetype>::max();
    qsizetype m_noStrongFrom = std::numeric_limits<qsizetype>::max();
};

const QLatin1String listMark("- ");

void finishBlock(QString &text, bool isListItem, QList<Description::Block> &blocks)
{
    const QString whole = text.simplified();
    if (!whole.isEmpty())
        blocks.append({isListItem, RunReader(whole).read()});
    text.clear();
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
