// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

/// An argument that is known by its place.
struct PositionalArgument {
    QString name;
    QString description;
    /// How it is written in the line of usage: "[TEXT]".
    QString syntax;
};

/// What a program or one of its commands can be called with, declared once: for the parser, which does not tell what it
/// was given, and for manual page and completion.
class CommandOptions final
{
public:
    void addOption(const QCommandLineOption &option) { m_options.append(option); }
    /// Without a syntax the name is what is written.
    void addPositionalArgument(const QString &name, const QString &description, const QString &syntax = QString());

    /// In the order in which they were added.
    [[nodiscard]] const QList<QCommandLineOption> &options() const { return m_options; }
    [[nodiscard]] const QList<PositionalArgument> &arguments() const { return m_arguments; }

    void addTo(QCommandLineParser &parser) const;

private:
    QList<QCommandLineOption> m_options;
    QList<PositionalArgument> m_arguments;
};
