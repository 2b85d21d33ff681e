// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

class PrintedDocument;

/// One page of a document as it will be printed, as large as there is room for. The keys and the wheel turn the pages.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows the first page. The document must be laid out, and outlive its use; null: nothing is shown.
    void setDocument(PrintedDocument *document);
    /// Counted from 0; kept within the pages there are.
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    /// 0 without a document.
    [[nodiscard]] int pageCount() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QRect pageRect() const;
    /// The page is drawn once for each size.
    void renderPage();

    PrintedDocument *m_document = nullptr;
    int m_page = 0;
    int m_wheel = 0; ///< eighths of a degree that did not turn a page yet
    QPixmap m_rendered;
};
