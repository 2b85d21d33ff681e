// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/editiondatedevice.h"

namespace
{

const QByteArray label = QByteArrayLiteral("/CreationDate (");
// The date stands in the first object, after the title.
constexpr qsizetype longestHead = 8192;

} // namespace

EditionDateDevice::EditionDateDevice(QIODevice &target, const QDate &date)
    : m_target(target)
    , m_date(date)
    , m_isHeadWritten(!date.isValid())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 EditionDateDevice::readData(char *, qint64)
{
    return -1;
}

qint64 EditionDateDevice::writeData(const char *data, qint64 size)
{
    if (m_isHeadWritten)
        return m_target.write(data, size);
    m_head.append(data, static_cast<qsizetype>(size));
    const qsizetype begin = m_head.indexOf(label);
    if ((begin >= 0 && m_head.indexOf(')', begin) >= 0) || m_head.size() > longestHead)
        finish();
    return size; // what the target did not take is known to the target
}

void EditionDateDevice::finish()
{
    if (m_isHeadWritten)
        return;
    changeDate();
    m_isHeadWritten = true;
    m_target.write(m_head);
    m_head.clear();
}

void EditionDateDevice::changeDate()
{
    const qsizetype begin = m_head.indexOf(label) + label.size();
    const qsizetype end = m_head.indexOf(')', begin) + 1;
    const QByteArray date = "D:" + m_date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
    if (begin < label.size() || end <= 0 || date.size() > end - begin)
        return;
    // As long as before: what follows is found by its position. A time zone is longer than the Z.
    m_head.replace(begin, end - begin, date.leftJustified(end - begin, ' '));
}
