// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/xmlguard.h"

#include <utility>

namespace
{

constexpr int mostAttributes = 128;
constexpr int mostDepth = 64;
constexpr int mostNamespaces = 256;
constexpr qsizetype longestInstruction = 1000; // bytes

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

} // namespace

bool XmlGuard::accepts(QByteArrayView piece)
{
    if (m_isFirst && !piece.isEmpty()) {
        m_isFirst = false;
        if (piece.startsWith("\xEF\xBB\xBF"))
            piece = piece.sliced(3);
        if (!piece.startsWith('<')) // UTF-16, or no XML at all
            m_state = State::Refused;
    }
    for (const char byte : piece) {
        if (m_state == State::Refused)
            return false;
        // Most bytes are text or the value of an attribute.
        if (byte == 0)
            m_state = State::Refused;
        else if ((m_state == State::Text && byte != '<') || (m_state == State::Quoted && byte != m_quote))
            continue;
        else
            m_state = next(byte);
    }
    return m_state != State::Refused;
}

XmlGuard::State XmlGuard::next(char byte)
{
    switch (m_state) {
    case State::Text:
        m_recent.clear();
        return State::Opened;
    case State::Opened:
        return afterOpening(byte);
    case State::Tag:
        return inTag(byte);
    case State::Quoted:
        return State::Tag;
    case State::Closing:
        if (byte != '>')
            return m_state;
        --m_depth;
        return State::Text;
    case State::Instruction:
        return inInstruction(byte);
    case State::Declaration:
        return inDeclaration(byte);
    case State::Comment:
        m_recent = m_recent.right(2) + byte;
        return until("-->", m_state);
    case State::Section:
        m_recent = m_recent.right(2) + byte;
        return until("]]>", m_state);
    case State::Refused:
        break;
    }
    return State::Refused;
}

XmlGuard::State XmlGuard::afterOpening(char byte)
{
    if (byte == '/')
        return State::Closing;
    if (byte == '?')
        return State::Instruction;
    if (byte == '!')
        return State::Declaration;
    m_attributes = 0;
    m_recent = QByteArray(1, byte);
    return byte == '>' || ++m_depth > mostDepth ? State::Refused : State::Tag;
}

XmlGuard::State XmlGuard::inTag(char byte)
{
    if (byte == '"' || byte == '\'') {
        m_quote = byte;
        m_recent.clear();
        return State::Quoted;
    }
    if (byte == '>') {
        if (m_recent.endsWith('/'))
            --m_depth;
        return State::Text;
    }
    if (byte == '=') {
        if (m_recent.startsWith("xmlns"))
            ++m_namespaces;
        if (++m_attributes > mostAttributes || m_namespaces > mostNamespaces)
            return State::Refused;
    }
    // The first and the last bytes of a name are enough.
    if (isBlank(byte))
        m_recent.clear();
    else if (m_recent.size() < 8)
        m_recent.append(byte);
    else
        m_recent[7] = byte;
    return State::Tag;
}

XmlGuard::State XmlGuard::inInstruction(char byte)
{
    m_recent.append(byte);
    if (m_recent.size() > longestInstruction)
        return State::Refused;
    if (!m_recent.endsWith("?>"))
        return State::Instruction;
    QByteArray instruction = m_recent.toLower();
    instruction.replace('\'', '"');
    const bool isOtherEncoding = instruction.count("encoding") != instruction.count("encoding=\"utf-8\"");
    return isOtherEncoding || instruction.count("encoding") > 1 ? State::Refused : State::Text;
}

XmlGuard::State XmlGuard::inDeclaration(char byte)
{
    static constexpr QByteArrayView comment = "--";
    static constexpr QByteArrayView section = "[CDATA[";
    m_recent.append(byte);
    const QByteArray begun = std::exchange(m_recent, {});
    if (begun == comment)
        return State::Comment;
    if (begun == section)
        return State::Section;
    m_recent = begun;
    return comment.startsWith(begun) || section.startsWith(begun) ? State::Declaration : State::Refused;
}

XmlGuard::State XmlGuard::until(QByteArrayView end, State state) const
{
    return m_recent.endsWith(end) ? State::Text : state;
}
