// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LinkButton;
class TextLabel;

/// What a reader sees in place of results when nothing can be searched, because the file of the catalogue is another
/// one or gone; and the way out.
class SearchFailed final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFailed(QWidget *parent = nullptr);

    /// Gives the way out the focus.
    void enter();

signals:
    void openAgainWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_text;
    LinkButton *m_openAgain;
};
