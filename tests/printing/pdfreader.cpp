// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdfreader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace
{

QByteArray outputOf(const QString &program, const QStringList &arguments, int mostStatus = 0)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() > mostStatus)
        qFatal("%s: %s %s", qPrintable(program), qPrintable(process.errorString()),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QStringList linesOf(const QByteArray &output)
{
    return QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

QString textOfPdf(const QString &path, int first, int last)
{
    QStringList arguments{QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (first > 0)
        arguments << QStringLiteral("-f") << QString::number(first) << QStringLiteral("-l") << QString::number(last);
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-")));
}

QStringList pagesOfPdf(const QString &path)
{
    QStringList pages = textOfPdf(path).split(QLatin1Char('\f'));
    pages.removeLast(); // after the last page
    return pages;
}

QString pdfInfo(const QString &path, const QString &key)
{
    for (const QString &line : linesOf(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path}))) {
        if (line.startsWith(key + QLatin1Char(':')))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

QStringList fontsOfPdf(const QString &path)
{
    return linesOf(outputOf(QStringLiteral("pdffonts"), {path})).mid(2);
}

QStringList targetsInPdf(const QString &path)
{
    QStringList targets;
    for (const QString &line : linesOf(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path})).mid(1))
        targets.append(line.section(QRegularExpression(QStringLiteral("\\s+")), -1));
    return targets;
}

QStringList codesInPdf(const QString &path, int page, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png"),
                                          QStringLiteral("-singlefile"), QStringLiteral("-f"), number,
                                          QStringLiteral("-l"), number, path, folder.filePath(QStringLiteral("page"))});
    constexpr int nothingFound = 4; // exit status
    return linesOf(
        outputOf(QStringLiteral("zbarimg"),
                 {QStringLiteral("--quiet"), QStringLiteral("--raw"), folder.filePath(QStringLiteral("page.png"))},
                 nothingFound));
}

QString squeezed(const QString &text)
{
    static const QRegularExpression notSeen(QStringLiteral("[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]+"));
    return text.normalized(QString::NormalizationForm_KC).remove(notSeen);
}
