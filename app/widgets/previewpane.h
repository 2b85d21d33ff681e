// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MutedLabel;
class PagePreview;
class PrintedDocument;
class QLabel;
class QSpinBox;
class QToolButton;

/// The preview of a document with what turns its pages below it.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// The document must be laid out, and outlive its use; null: nothing is shown.
    void setDocument(PrintedDocument *document);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void follow();

    PagePreview *m_preview;
    QToolButton *m_previous;
    QLabel *m_label;
    QSpinBox *m_number;
    MutedLabel *m_count;
    QToolButton *m_next;
};
