// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcodes/codereader.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace
{

constexpr int longestWait = 120000; // milliseconds; hundreds of pictures take some seconds

/// All files in one call: most of the time of a single one goes into starting the program.
QByteArray scanned(const QStringList &files)
{
    QProcess process;
    process.start(QStringLiteral("zbarimg"),
                  QStringList{QStringLiteral("--quiet"), QStringLiteral("--xml"), QStringLiteral("--nodbus")} + files);
    if (!process.waitForFinished(longestWait) || process.exitStatus() != QProcess::NormalExit)
        qFatal("zbarimg: %s %s", qPrintable(process.errorString()), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString dataOf(QXmlStreamReader &reader)
{
    const bool isEncoded = reader.attributes().value(QLatin1String("format")) == QLatin1String("base64");
    const QString data = reader.readElementText();
    return isEncoded ? QString::fromUtf8(QByteArray::fromBase64(data.toLatin1())) : data;
}

/// The texts of the codes by the name of the file.
QHash<QString, QStringList> codesIn(const QByteArray &xml)
{
    QHash<QString, QStringList> codes;
    QString file;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("source"))
            file = reader.attributes().value(QLatin1String("href")).toString();
        else if (reader.name() == QLatin1String("data"))
            codes[file].append(dataOf(reader));
    }
    return codes;
}

} // namespace

QStringList codesInPictures(const QList<QImage> &pictures)
{
    const QTemporaryDir folder;
    QStringList files;
    for (qsizetype index = 0; index < pictures.size(); ++index) {
        files.append(folder.filePath(QStringLiteral("%1.png").arg(index)));
        if (!pictures.at(index).save(files.last()))
            qFatal("A picture cannot be written to %s", qPrintable(files.last()));
    }
    const QHash<QString, QStringList> found = codesIn(scanned(files));
    QStringList texts;
    for (const QString &file : files) {
        const QStringList codes = found.value(file);
        texts.append(codes.size() == 1 ? codes.first() : QString());
    }
    return texts;
}
