// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"

#include <QTranslator>

#include <memory>

/// Words of the program in a language of one's choice, whatever the language of the interface is: what is written for a
/// reader of one language does not change with the window that writes it. May be asked on any thread.
class LanguageTexts final
{
public:
    /// A language without translation of the program has the words of the source, which are English.
    explicit LanguageTexts(const Language &language);

    /// What QCoreApplication::translate() would give in this language.
    [[nodiscard]] QString text(const char *context, const char *source, const char *comment = nullptr) const;

private:
    std::unique_ptr<QTranslator> m_translator;
};
