// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

/// One line above the contents that tells of something that went wrong, until it is closed, and may offer a way out.
/// Hidden when there is nothing.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    /// A button of a notice; none if it has no text.
    struct Offer {
        /// In the language of the interface; asked again when it changes.
        std::function<QString()> text;
        std::function<void()> take;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// `text` gives the notice in the language of the interface, plain; it is asked again when the language changes.
    void show(const std::function<QString()> &text, const Offer &offer = {});
    [[nodiscard]] QString text() const;
    /// Takes the notice away, if there is one.
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<QString()> m_text;
    Offer m_offer;
    QString m_readOut; ///< the notice that screen readers know
};
