// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/textlabels.h"

#include <functional>

/// What a program has to say about something that was done: it is read out when it comes, and hidden when there is
/// nothing.
class AlertLabel final : public TextLabel
{
    Q_OBJECT

public:
    /// Gives a text in the language of the interface.
    using Sentence = std::function<QString()>;

    explicit AlertLabel(QWidget *parent = nullptr);

    /// Asked again when the language changes; empty: there is nothing to say.
    void say(const Sentence &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    Sentence m_sentence;
};
