// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"

#include <QString>
#include <QUrl>

#include <optional>

/// What a link leads to: the partner's own site, a page about it, an agreement, or news.
enum class LinkRole { Website, Page, Agreement, News };

[[nodiscard]] QString slugOf(LinkRole role);
[[nodiscard]] std::optional<LinkRole> linkRoleWithSlug(QStringView slug);

struct Link {
    /// As written in the catalogue; ask safeAddress() before it leaves the program.
    QString address;
    /// The language of the page it leads to; empty if not known.
    Language language;
    LocalizedText label;
    LinkRole role = LinkRole::Page;
    /// False if nobody has seen this address.
    bool isVerified = true;
};

/// The address if it may leave the program: http or https with a host and no user name, or mailto with one recipient.
/// Empty otherwise. (RFC 3986; a user name before the host is a way to make an address look like another's.)
[[nodiscard]] std::optional<QUrl> safeAddress(const QString &address);

/// The part that a reader recognises: the host without "www.", as punycode when it is not plain ASCII, or the
/// recipient of a mailto address. Empty if the address is not safe.
[[nodiscard]] QString hostOf(const QString &address);
