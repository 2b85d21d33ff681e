// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandoptions.h"

#include <QCommandLineParser>

void CommandOptions::addPositionalArgument(const QString &name, const QString &description, const QString &syntax)
{
    m_arguments.append({name, description, syntax.isEmpty() ? name : syntax});
}

void CommandOptions::addTo(QCommandLineParser &parser) const
{
    for (const QCommandLineOption &option : m_options)
        parser.addOption(option);
    for (const PositionalArgument &argument : m_arguments)
        parser.addPositionalArgument(argument.name, argument.description, argument.syntax);
}
