// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/textlabels.h"

#include <functional>

/// What a program has to say about something that was done: it is read out when it comes, and hidden when there is
/// nothing. Bad news stands on the colour of a notice, in a frame and after a sign, so that it is not taken for good
/// news by anybody.
class AlertLabel final : public TextLabel
{
    Q_OBJECT

public:
    enum class News { Good, Bad };

    /// Gives a text in the language of the interface.
    using Sentence = std::function<QString()>;

    explicit AlertLabel(QWidget *parent = nullptr);

    /// Asked again when the language changes; empty: there is nothing to say.
    void say(const Sentence &sentence, News news = News::Good);
    [[nodiscard]] News news() const { return m_news; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int signSize() const;
    void followNews();

    Sentence m_sentence;
    News m_news = News::Good;
};
