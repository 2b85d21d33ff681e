// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusal.h"
#include "widgets/noticebar.h"

#include <QObject>

#include <optional>

class CatalogueSession;

/// Says in the notice bar what happens to files of catalogues: that one was refused, is being copied first, was
/// replaced or taken away; and offers to open it again where that may help.
class CatalogueNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object.
    CatalogueNotices(CatalogueSession &session, NoticeBar *notice, QObject *parent);

    /// A file was not taken, or given up.
    void tellRefused(const Refusal &refusal);
    /// A file is copied before it is opened.
    void tellCopying(const QString &path);
    /// The file of the catalogue that is shown was replaced (Changed) or taken away (Missing).
    void tellLost(const Refusal &refusal);
    /// Something could not be read from the catalogue that is shown; the refusal may name the private copy of its file.
    void tellUnread(const Refusal &refusal);

private:
    void forgetLoss();
    [[nodiscard]] NoticeBar::Offer openingAgain(const QString &path);

    CatalogueSession &m_session;
    NoticeBar *m_notice;
    std::optional<Refusal> m_loss; ///< of the catalogue that is shown
};
