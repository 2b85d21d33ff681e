// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QIODevice>

/// Passes a PDF file of Qt on to a device, with another day of creation in it: Qt writes the present moment, and cannot
/// be told any other, but a file that is made of the same edition should be the same file.
class EditionDateDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// The target must be open, and outlive the device. An invalid date changes nothing.
    EditionDateDevice(QIODevice &target, const QDate &date);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Passes on what is held back; called when all is written.
    void finish();

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void changeDate();

    QIODevice &m_target;
    QDate m_date;
    QByteArray m_head; ///< the beginning of the file, until the date in it is complete
    bool m_isHeadWritten = false;
};
