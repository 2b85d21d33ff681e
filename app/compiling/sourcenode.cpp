// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcenode.h"

#include "compiling/tomldepth.h"

#include <QCoreApplication>

#include <sstream>
#include <string_view>

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>

namespace
{

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

SourceNode convert(const toml::node &node)
{
    SourceNode converted;
    converted.line = static_cast<int>(node.source().begin.line);
    converted.column = static_cast<int>(node.source().begin.column);
    converted.lastLine = static_cast<int>(node.source().end.line);
    if (const toml::table *table = node.as_table()) {
        converted.type = SourceNode::Type::Table;
        for (const auto &[key, value] : *table)
            converted.entries.append({toText(key.str()), convert(value)});
    } else if (const toml::array *array = node.as_array()) {
        converted.type = SourceNode::Type::List;
        for (const toml::node &item : *array)
            converted.items.append(convert(item));
    } else if (const auto text = node.value_exact<std::string>()) {
        converted.type = SourceNode::Type::Text;
        converted.text = toText(*text);
    } else if (node.is_number()) {
        converted.type = SourceNode::Type::Number;
        converted.number = node.value<double>().value_or(0);
    } else if (const auto truth = node.value_exact<bool>()) {
        converted.type = SourceNode::Type::Truth;
        converted.truth = *truth;
    } else {
        std::ostringstream written;
        node.visit([&](const auto &value) { written << value; });
        converted.type = SourceNode::Type::Text;
        converted.text = QString::fromStdString(written.str());
    }
    return converted;
}

} // namespace

const SourceNode *SourceNode::find(const QString &key) const
{
    for (const auto &[name, value] : entries) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

std::variant<SourceNode, TomlError> readToml(const QByteArray &document)
{
    if (const std::optional<qsizetype> position = tooDeepIn(document)) {
        const QByteArray before = document.left(*position);
        return TomlError{static_cast<int>(before.count('\n')) + 1,
                         static_cast<int>(*position - before.lastIndexOf('\n')),
                         QStringLiteral("exceeded maximum depth of %1").arg(deepestToml)};
    }
    try {
        const toml::table table =
            toml::parse(std::string_view(document.constData(), static_cast<std::size_t>(document.size())));
        return convert(table);
    } catch (const toml::parse_error &error) {
        const toml::source_position &begin = error.source().begin;
        return TomlError{static_cast<int>(begin.line), static_cast<int>(begin.column), toText(error.description())};
    }
}

std::variant<SourceNode, Mistake> parseToml(const QByteArray &document, const QString &file)
{
    std::variant<SourceNode, TomlError> read = readToml(document);
    if (auto *root = std::get_if<SourceNode>(&read))
        return std::move(*root);
    const auto &error = std::get<TomlError>(read);
    return Mistake{{file, error.line, error.column},
                   QCoreApplication::translate("SourceNode", "This is not TOML: %1.", "%1 is a message in English")
                       .arg(error.description),
                   QCoreApplication::translate("SourceNode", "Compare the line with another file of the same kind.")};
}
