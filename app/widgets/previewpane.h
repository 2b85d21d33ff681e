// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MutedLabel;
class PagePreview;
class PrintedDocument;
class QLabel;
class QSpinBox;
class QToolButton;

/// The preview of a document with what turns its pages.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// Where that stands.
    enum class Turning { Below, Beside };

    explicit PreviewPane(Turning turning, QWidget *parent = nullptr);

    /// The document must be laid out, and outlive its use; null: nothing is shown.
    void setDocument(PrintedDocument *document);
    /// How small the page may be, with the room around it.
    void setLeastPage(const QSize &size);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> controls() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout(Turning turning);
    void retranslate();
    void follow();

    PagePreview *m_preview;
    QToolButton *m_previous;
    QLabel *m_label;
    QSpinBox *m_number;
    MutedLabel *m_count;
    QToolButton *m_next;
};
