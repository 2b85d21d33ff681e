// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

/// What a reader sees where nothing was found: what was searched, what to leave out, and the nearest names, each one
/// click away.
class NothingFound final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit NothingFound(BrowsingState &state, QWidget *parent = nullptr);

    /// Offers the ways out of the present filter; `nearest` as in SearchAnswer. Made anew only if something changed.
    void offer(const QList<PartnerId> &nearest);
    /// Gives the first way the focus; false if there is none.
    bool enter();

private:
    void addWay(const QString &text, const QString &objectName, const std::function<void()> &go);
    void addValues(const Catalogue &catalogue, const Language &language);
    void addWords();
    void addNearest(const Catalogue &catalogue, const Language &language, const QList<PartnerId> &nearest);

    BrowsingState &m_state;
    QVBoxLayout *m_ways;
    /// What is offered now.
    QString m_key;
};
