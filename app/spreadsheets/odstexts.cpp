// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/odstexts.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace
{

constexpr int mostBlanks = 1000;                   // that one element stands for
constexpr qsizetype longestWithBlanks = 1'000'000; // characters; blanks after them are left out

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t';
}

/// The text of one paragraph, from its begin to its end.
class OdsParagraph final
{
public:
    explicit OdsParagraph(QXmlStreamReader &xml)
        : m_xml(xml)
    {
    }

    QString read()
    {
        for (int depth = 1; depth > 0 && !m_xml.hasError();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                append(m_xml.text());
                break;
            case QXmlStreamReader::StartElement:
                depth += enter() ? 1 : 0;
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            default:
                break;
            }
        }
        return m_text;
    }

private:
    /// False if the element was skipped to its end.
    bool enter()
    {
        const QStringView name = m_xml.name();
        if (m_xml.namespaceUri() != odsText || name == QLatin1String("note") || name == QLatin1String("ruby-text")) {
            m_xml.skipCurrentElement();
            return false;
        }
        if (name == QLatin1String("s"))
            appendKept(QString(std::clamp(m_xml.attributes().value(odsText, QLatin1String("c")).toInt(), 1, mostBlanks),
                               u' '));
        else if (name == QLatin1String("tab"))
            appendKept(QStringLiteral("\t"));
        else if (name == QLatin1String("line-break"))
            appendKept(QStringLiteral("\n"));
        return true;
    }

    /// Blanks stay as they are, although the standard makes one of a run: LibreOffice writes and reads them so. A run
    /// with a line end in it comes from indented XML.
    void append(QStringView characters)
    {
        for (qsizetype place = 0; place < characters.size(); ++place) {
            const qsizetype begin = place;
            while (place < characters.size() && isBlank(characters.at(place)))
                ++place;
            const QStringView blanks = characters.mid(begin, place - begin);
            if (!blanks.contains(u'\n'))
                m_text += blanks;
            else if (!m_text.isEmpty())
                m_text += u' ';
            if (place < characters.size())
                m_text += characters.at(place);
        }
    }

    void appendKept(const QString &characters)
    {
        if (m_text.size() < longestWithBlanks)
            m_text += characters;
    }

    QXmlStreamReader &m_xml;
    QString m_text;
};

} // namespace

QString readOdsParagraphs(QXmlStreamReader &xml)
{
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.namespaceUri() == odsText && (xml.name() == QLatin1String("p") || xml.name() == QLatin1String("h")))
            paragraphs.append(OdsParagraph(xml).read());
        else
            xml.skipCurrentElement();
    }
    return paragraphs.join(QLatin1Char('\n'));
}
