// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// Looks at an XML document of a foreign file before QXmlStreamReader does, whose time grows with the square of the
/// attributes of a tag, and which takes encodings that would hide them. Documents of office programs are far from these
/// limits: UTF-8, no document type (and so no entities), at most 128 attributes in a tag, 64 elements within each other
/// and 256 declarations of namespaces.
class XmlGuard final
{
public:
    /// Takes the next bytes; false once the document is none that is read.
    [[nodiscard]] bool accepts(QByteArrayView piece);

private:
    enum class State { Text, Opened, Tag, Quoted, Closing, Instruction, Declaration, Comment, Section, Refused };

    [[nodiscard]] State next(char byte);
    [[nodiscard]] State afterOpening(char byte);
    [[nodiscard]] State inTag(char byte);
    [[nodiscard]] State inInstruction(char byte);
    [[nodiscard]] State inDeclaration(char byte);
    /// Stays until these characters came.
    [[nodiscard]] State until(QByteArrayView end, State state) const;

    State m_state = State::Text;
    char m_quote = 0;
    int m_depth = 0;
    int m_attributes = 0;
    int m_namespaces = 0;
    bool m_isFirst = true;
    /// The bytes since the state began, at least the last ones.
    QByteArray m_recent;
};
