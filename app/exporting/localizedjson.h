// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"

#include <QJsonObject>

/// A text in several languages for other programs: an object by tag.
[[nodiscard]] QJsonObject localizedJson(const LocalizedText &text);

/// Puts a text in only if there is one.
void insertIfKnown(QJsonObject &object, const QString &key, const QString &text);
