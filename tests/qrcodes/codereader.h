// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

/// What a scanner (zbarimg) reads in each picture, as it stands there; empty for a picture without a code or with
/// several.
[[nodiscard]] QStringList codesInPictures(const QList<QImage> &pictures);
