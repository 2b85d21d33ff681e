// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QString>
#include <QStringList>

/// What can be wrong in the settings of the kiosk.
enum class KioskProblem {
    Unreadable,     ///< the file as a whole; `failure` tells why
    NotToml,        ///< `written` is what the reader of TOML says of it, in English
    UnknownKey,     ///< `allowed` are the keys of its table
    MisplacedKey,   ///< `meant` is its name where it belongs
    WrongType,      ///< `type` is what belongs there
    OutOfRange,     ///< not a whole number from `least` to `most`; `allowsZero` also allows 0
    NotOneOf,       ///< `allowed` are the words, or numbers, that can be written
    NotALanguage,   ///< `written` is no tag of a language
    NotAShortName,  ///< `written` cannot be that of a category
    ListedTwice,    ///< `written` stands in the same list before
    NotAbsolute,    ///< `written` is a path without its beginning
    NotOneLine,     ///< too long, or with line breaks or double spaces
    NotAPin,        ///< what belongs there is made by partneratlas-catalogue kiosk-pin
    AttractTooEarly ///< times.attract is below times.idle, which is `least`
};

enum class KioskValueType { Text, WholeNumber, Truth, TextList, Table };

/// One mistake in the settings of the kiosk. It holds no sentence, so that the page for staff can follow the language
/// of the interface.
struct KioskMistake {
    QString file;
    int line = 0;   ///< from 1; 0 if it is about the whole file
    int column = 0; ///< from 1; 0 if it is about the whole file
    KioskProblem problem = KioskProblem::Unreadable;
    /// The whole name: "times.idle".
    QString key;
    /// What stands there; never of a PIN.
    QString written;
    /// What was probably meant; empty if nobody knows.
    QString meant;
    QStringList allowed;
    int least = 0;
    int most = 0;
    bool allowsZero = false;
    KioskValueType type = KioskValueType::Text;
    FileFailure failure = {};
};

/// "file:line:column: " with what is wrong and what can be written instead, in the language of the interface.
[[nodiscard]] QString kioskMistakeText(const KioskMistake &mistake);
