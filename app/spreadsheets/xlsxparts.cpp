// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/xlsxparts.h"

#include "spreadsheets/archivereading.h"
#include "spreadsheets/sheet.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <functional>

namespace
{

const QString rootRelations = QStringLiteral("_rels/.rels");
const QString usualWorkbook = QStringLiteral("xl/workbook.xml");

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool isTrue(const QString &text)
{
    return text == QLatin1String("1") || text == QLatin1String("true");
}

/// Reads one document of the archive; false if it is not there or not whole.
bool readPart(ZipArchive &archive, const QString &name, const std::function<void(QXmlStreamReader &)> &read)
{
    const std::unique_ptr<QIODevice> entry = archive.entry(name);
    if (!entry)
        return false;
    QXmlStreamReader xml(entry.get());
    if (xml.readNextStartElement())
        read(xml);
    const bool isWhole = !xml.hasError();
    readToEnd(*entry);
    return isWhole && archive.failure() == ZipArchive::Failure::None;
}

/// The path of a target that is told beside a document: relative to its folder, or from the root.
QString resolved(const QString &target, const QString &document)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    const qsizetype folder = document.lastIndexOf(QLatin1Char('/')) + 1;
    return document.left(folder) + target;
}

/// What a document refers to.
class Relations final
{
public:
    Relations(ZipArchive &archive, const QString &document)
        : m_document(document)
    {
        const qsizetype name = document.lastIndexOf(QLatin1Char('/')) + 1;
        const QString file = document.isEmpty() ? rootRelations
                                                : document.left(name) + QLatin1String("_rels/") + document.mid(name) +
                                                      QLatin1String(".rels");
        readPart(archive, file, [this](QXmlStreamReader &xml) {
            while (nextChild(xml, u"Relationship")) {
                const QString target = resolved(attribute(xml, u"Target"), m_document);
                m_byId.insert(attribute(xml, u"Id"), target);
                // Of the type, an address, the last part is the same in both forms of the standard.
                m_byType.insert(attribute(xml, u"Type").section(QLatin1Char('/'), -1), target);
                xml.skipCurrentElement();
            }
        });
    }

    [[nodiscard]] QString withId(const QString &id) const { return m_byId.value(id); }
    [[nodiscard]] QString ofType(const QString &type) const { return m_byType.value(type); }

private:
    QString m_document;
    QHash<QString, QString> m_byId;
    QHash<QString, QString> m_byType;
};

class XlsxWorkbookReader final
{
public:
    explicit XlsxWorkbookReader(ZipArchive &archive)
        : m_archive(archive)
    {
    }

    XlsxWorkbook read()
    {
        QString document = Relations(m_archive, {}).ofType(QStringLiteral("officeDocument"));
        if (document.isEmpty())
            document = usualWorkbook;
        const Relations relations(m_archive, document);
        QString sheet;
        readPart(m_archive, document, [&](QXmlStreamReader &xml) { sheet = readBook(xml); });
        m_book.sheet = relations.withId(sheet);
        if (const QString part = relations.ofType(QStringLiteral("sharedStrings")); !part.isEmpty())
            readPart(m_archive, part, [this](QXmlStreamReader &xml) { readSharedTexts(xml); });
        if (const QString part = relations.ofType(QStringLiteral("styles")); !part.isEmpty())
            readPart(m_archive, part, [this](QXmlStreamReader &xml) { readStyles(xml); });
        return m_book;
    }

private:
    /// The relation of the first sheet that is shown.
    QString readBook(QXmlStreamReader &xml)
    {
        QString first;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("workbookPr"))
                m_book.isFrom1904 = isTrue(attribute(xml, u"date1904"));
            const bool isList = xml.name() == QLatin1String("sheets");
            while (isList && nextChild(xml, u"sheet")) {
                const QString state = attribute(xml, u"state");
                const bool isShown = state.isEmpty() || state == QLatin1String("visible");
                if (first.isEmpty() && isShown)
                    first = attribute(xml, u"id");
                xml.skipCurrentElement();
            }
            if (!isList)
                xml.skipCurrentElement();
        }
        return first;
    }

    void readSharedTexts(QXmlStreamReader &xml)
    {
        qint64 characters = 0;
        while (nextChild(xml, u"si") && m_book.sharedTexts.size() < mostSheetCells &&
               characters < mostSheetCharacters) {
            m_book.sharedTexts.append(readXlsxRuns(xml));
            characters += m_book.sharedTexts.last().size();
        }
    }

    void readStyles(QXmlStreamReader &xml)
    {
        QHash<int, DatePrecision> formats;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("numFmts")) {
                while (nextChild(xml, u"numFmt")) {
                    formats.insert(attribute(xml, u"numFmtId").toInt(),
                                   precisionOfFormat(attribute(xml, u"formatCode")));
                    xml.skipCurrentElement();
                }
            } else if (xml.name() == QLatin1String("cellXfs")) {
                while (nextChild(xml, u"xf")) {
                    const int format = attribute(xml, u"numFmtId").toInt();
                    m_book.styles.append(formats.value(format, precisionOfFormat(format)));
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    ZipArchive &m_archive;
    XlsxWorkbook m_book;
};

} // namespace

XlsxWorkbook readXlsxWorkbook(ZipArchive &archive)
{
    return XlsxWorkbookReader(archive).read();
}

QString readXlsxRuns(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t")) {
            text += unescapedXlsxText(xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (xml.name() == QLatin1String("r")) {
            while (nextChild(xml, u"t"))
                text += unescapedXlsxText(xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QString unescapedXlsxText(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype end = 0;
    for (QRegularExpressionMatchIterator matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).mid(end, match.capturedStart() - end);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    plain += QStringView(text).mid(end);
    return plain;
}
