// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/lasterrors.h"

#include "catalogue/displaytext.h"
#include "files/keptfile.h"

namespace
{

constexpr qint64 largestFile = 64 * 1024; // bytes; 20 lines are far less
constexpr qint64 secondsBetweenWritings = 60;

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::OffsetFromUTC, time.offsetFromUtc());
}

} // namespace

LastErrors::LastErrors(const QString &path, Clock clock)
    : m_path(path)
    , m_clock(std::move(clock))
{
    read();
}

void LastErrors::add(const QString &text)
{
    const Entry entry{wholeSeconds(m_clock()), singleLine(text)};
    if (entry.text.isEmpty())
        return;
    const bool isAgain = !m_entries.isEmpty() && m_entries.last().text == entry.text;
    if (isAgain)
        m_entries.removeLast();
    m_entries.append(entry);
    if (m_entries.size() > mostEntries)
        m_entries.removeFirst();
    // A clock that was put back must not stop the writing.
    const bool isRecent = m_written.isValid() && qAbs(m_written.secsTo(entry.time)) < secondsBetweenWritings;
    if (isAgain && isRecent)
        return;
    m_written = entry.time;
    write();
}

void LastErrors::read()
{
    const KeptFileReading reading = readKeptFile(m_path, largestFile);
    m_failure = reading.failure;
    for (const QByteArray &line : reading.bytes.value_or(QByteArray()).split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(line.left(blank)), Qt::ISODate);
        const QString text = singleLine(QString::fromUtf8(line.mid(blank + 1)));
        if (blank > 0 && time.isValid() && !text.isEmpty())
            m_entries.append({time, text});
    }
    m_entries = m_entries.mid(qMax<qsizetype>(0, m_entries.size() - mostEntries));
}

void LastErrors::write()
{
    QByteArray lines;
    for (const Entry &entry : m_entries)
        lines += entry.time.toString(Qt::ISODate).toLatin1() + ' ' + entry.text.toUtf8() + '\n';
    m_failure = writeKeptFile(m_path, lines);
}
