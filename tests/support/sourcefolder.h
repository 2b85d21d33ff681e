// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguewriter.h"
#include "compiling/mistake.h"

#include <QString>
#include <QTemporaryDir>

/// A source of a small catalogue without mistakes, in a folder that is deleted at the end. A test changes one thing in
/// it. Languages nl and en; the categories place/europe (with place/belgium below it) and place/leiden, kind/university
/// and kind/network, theme/research and theme/heritage (without partners); the partners alliance (network; members:
/// gent, and two names without a page; related: leiden), gent (university, belgium) and leiden (university, leiden).
class SourceFolder final
{
public:
    SourceFolder();

    [[nodiscard]] QString path() const;
    /// The absolute path of a file in it.
    [[nodiscard]] QString filePath(const QString &file) const;
    [[nodiscard]] QString read(const QString &file) const;
    void write(const QString &file, const QString &text) const;
    /// Replaces a text that stands in the file once; false if it does not.
    [[nodiscard]] bool replace(const QString &file, const QString &before, const QString &after) const;
    void append(const QString &file, const QString &text) const;
    void remove(const QString &file) const;
    /// Another partner with this name in both languages, in kind/university and these categories of place.
    void addPartner(const QString &slug, const QString &dutch, const QString &english, const QString &places) const;

    /// Everything that is wrong with it, in the order in which an editor sees it.
    [[nodiscard]] QList<Mistake> mistakes() const;
    /// Empty on success, else what is wrong.
    [[nodiscard]] QString compile(const QString &target, const Edition &edition = {}) const;

private:
    QTemporaryDir m_folder;
};
