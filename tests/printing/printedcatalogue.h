// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdfexport.h"
#include "support/cataloguecopy.h"

#include <QStringList>

#include <memory>

/// A catalogue for the tests of printing.
[[nodiscard]] std::unique_ptr<Catalogue> openCatalogue(const QString &path);
[[nodiscard]] Language languageOf(const char *tag);
/// In the order of a language.
[[nodiscard]] QList<PartnerId> partnersOf(const Catalogue &catalogue, const Language &language);
/// The copy after these statements; fails the test if one of them does.
[[nodiscard]] std::unique_ptr<Catalogue> changed(const CatalogueCopy &copy, const QStringList &statements);
/// Lays the whole document out and draws every page on nothing; gives the number of pages.
int drawEverything(PrintedDocument &document);
