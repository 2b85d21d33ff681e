// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/resultmodel.h"
#include "kiosk/kioskpage.h"

class KioskButton;
class KioskSearchField;
class TextLabel;

/// A field for words, and the partners that fit them.
class KioskSearchPage final : public KioskPage
{
    Q_OBJECT

public:
    explicit KioskSearchPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void showAnswer(const SearchAnswer &answer);
    void showSummary(const SearchSummary &summary);
    void showFailure(const Refusal &refusal);
    void tell(const QString &text);

    ResultModel m_model;
    KioskSearchField *m_field;
    TextLabel *m_message;
    /// Whether the partners that are shown are those that were asked for, so that their number says all.
    bool m_isExact = false;
    /// Whether the rows are hits, which a summary completes.
    bool m_hasHits = false;
    int m_scrollWanted;
};
