// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/tomldepth.h"

#include <vector>

namespace
{

bool isLineBreak(char sign)
{
    return sign == '\n';
}

/// The position behind a text that begins here with its quotation mark; of one without an end the end of its line, and
/// if it may have several lines that of the document.
qsizetype behindText(const QByteArray &document, qsizetype begin)
{
    const char mark = document.at(begin);
    const bool hasEscapes = mark == '"';
    const QByteArray marks(3, mark);
    const bool hasLines = document.mid(begin, 3) == marks;
    qsizetype position = begin + (hasLines ? 3 : 1);
    while (position < document.size()) {
        const char sign = document.at(position);
        if (hasEscapes && sign == '\\') {
            position += 2;
            continue;
        }
        if (!hasLines && (sign == mark || isLineBreak(sign)))
            return position + (sign == mark ? 1 : 0);
        if (hasLines && sign == mark && document.mid(position, 3) == marks) {
            position += 3;
            while (position < document.size() && document.at(position) == mark) // the text may end with such marks
                ++position;
            return position;
        }
        ++position;
    }
    return document.size();
}

qsizetype behindComment(const QByteArray &document, qsizetype begin)
{
    const qsizetype end = document.indexOf('\n', begin);
    return end < 0 ? document.size() : end;
}

/// Outside of texts and comments dots stand only in keys, and in numbers and times, which soon end.
class Depth final
{
public:
    void take(char sign)
    {
        if (sign == '.')
            deepen(1);
        else if (sign == '{' || sign == '[')
            open();
        else if (sign == '}' || sign == ']')
            close();
        else if (sign == ',' || (isLineBreak(sign) && m_levels.size() == 1))
            deepen((m_levels.size() > 1 ? 1 : 0) - m_levels.back());
    }
    [[nodiscard]] int sum() const { return m_sum; }

private:
    void deepen(int parts)
    {
        m_levels.back() += parts;
        m_sum += parts;
    }
    void open()
    {
        m_levels.push_back(0);
        deepen(1);
    }
    void close()
    {
        deepen(-m_levels.back());
        if (m_levels.size() > 1)
            m_levels.pop_back();
    }

    std::vector<int> m_levels{0}; ///< of what is open: itself, and the parts of the key that is read in it
    int m_sum = 0;
};

} // namespace

std::optional<qsizetype> tooDeepIn(const QByteArray &document)
{
    Depth depth;
    for (qsizetype position = 0; position < document.size();) {
        const char sign = document.at(position);
        if (sign == '"' || sign == '\'') {
            position = behindText(document, position);
            continue;
        }
        if (sign == '#') {
            position = behindComment(document, position);
            continue;
        }
        depth.take(sign);
        if (depth.sum() > deepestToml)
            return position;
        ++position;
    }
    return std::nullopt;
}
