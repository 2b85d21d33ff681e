// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

#include <QScrollArea>

class QVBoxLayout;

/// The differences of one partner, or of the catalogue itself: each field with what it was and what it is, the words
/// that changed marked by a line through or under them.
class DifferencePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DifferencePage(QWidget *parent = nullptr);

    /// `partner` must be of this difference; null: what is beside the partners.
    void show(const CatalogueDifference &difference, const PartnerDifference *partner, const Language &language);
    void showNothing();

private:
    void begin(const QString &title, const QString &subtitle);
    void addField(const QString &label, const QString &before, const QString &after);
    void addText(const QString &label, const QString &plain, const QString &rich);

    QVBoxLayout *m_contents = nullptr;
};
