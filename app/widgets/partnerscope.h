// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

class BrowsingState;
class QButtonGroup;
class QRadioButton;
struct SelectedPartner;

/// Which partners are printed or exported.
enum class PartnerScope { Current, Selection, Shown, All };

/// Whom each of them means at one moment.
struct ScopedPartners {
    /// 0: no page of a partner is shown.
    PartnerId current = 0;
    QString currentName = QString();
    /// In the order that the reader gave it, without those whom the catalogue lacks.
    QList<PartnerId> selection = {};
    /// In the order of the list, as `all`.
    QList<PartnerId> shown = {};
    QList<PartnerId> all = {};

    [[nodiscard]] QList<PartnerId> of(PartnerScope scope) const;
};

/// Those of the state, which has a catalogue, and of the reader's selection. Nothing if the file can no longer be
/// searched.
[[nodiscard]] std::optional<ScopedPartners> scopedPartners(const BrowsingState &state,
                                                           const QList<SelectedPartner> &selection, const QDate &today);

/// A radio button for each scope that is offered, with the number of its partners. Without partners it says why it
/// cannot be chosen.
class PartnerScopeButtons final : public QWidget
{
    Q_OBJECT

public:
    /// The object name of each button is that of its scope after `prefix`: "printShown". Begins with `first`,
    /// else with what is shown, else with the first that has partners; with none if no scope has any.
    PartnerScopeButtons(const ScopedPartners &partners, const QList<PartnerScope> &offered, PartnerScope first,
                        const QString &prefix, Qt::Orientation orientation, QWidget *parent = nullptr);

    [[nodiscard]] PartnerScope scope() const;
    /// Emits nothing. A scope that is not offered, or has no partners, changes nothing.
    void setScope(PartnerScope scope);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString textOf(PartnerScope scope) const;
    [[nodiscard]] static QString reasonFor(PartnerScope scope);

    ScopedPartners m_partners;
    QList<PartnerScope> m_offered;
    QButtonGroup *m_group;
};
