// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardprint.h"

#include "core/domain/qrcode.h"
#include "ui/theme/typescale.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qreal cardWidth = 85; // mm
constexpr qreal cardHeight = 55;
constexpr int dotsPerInch = 1200;
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal inset = 6;
constexpr qreal codeSide = 20;
constexpr int columns = 2;
constexpr int rows = 5;
constexpr qreal cutMark = 4;
constexpr int quietZone = 4; // modules
const QColor ink(0x1A, 0x21, 0x2C);
const QColor muted(0x56, 0x61, 0x74);

//! A painter over one page whose unit is the millimetre.
class PdfPage final {
public:
    PdfPage(QByteArray &bytes, const QPageSize &size, const QString &title)
        : m_buffer(&bytes)
        , m_writer(opened(m_buffer))
    {
        m_writer.setPageSize(size);
        m_writer.setPageMargins({ 0, 0, 0, 0 });
        m_writer.setResolution(dotsPerInch);
        m_writer.setTitle(title);
        m_painter.begin(&m_writer);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.scale(dotsPerInch / millimetresPerInch, dotsPerInch / millimetresPerInch);
    }
    QPainter &painter() { return m_painter; }

private:
    static QBuffer *opened(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return &buffer;
    }

    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter; // ends before what it paints on goes
};

QPageSize millimetres(qreal width, qreal height)
{
    return QPageSize(QSizeF(width, height), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}

void drawCode(QPainter &painter, const QUrl &address, const QRectF &box)
{
    const QrCode code = qrCodeOf(address.toEncoded());
    if (code.size == 0)
        return;
    const qreal module = box.width() / (code.size + 2 * quietZone);
    painter.fillRect(box, Qt::white);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                painter.fillRect(QRectF(box.x() + (x + quietZone) * module,
                                     box.y() + (y + quietZone) * module, module, module),
                    Qt::black);
        }
    }
}

//! size in mm; what does not fit is made smaller, never cut.
void drawText(QPainter &painter, const QRectF &line, const QString &text, qreal size, bool bold,
    const QColor &color)
{
    if (text.isEmpty())
        return;
    // Fonts know whole pixels: drawn large and scaled down.
    constexpr int large = 100;
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(large);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    qreal scale = size / large;
    const qreal wide = QFontMetricsF(font).horizontalAdvance(text) * scale;
    if (wide > line.width())
        scale *= line.width() / wide;
    painter.save();
    painter.translate(line.topLeft());
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(0, QFontMetricsF(font).ascent()), text);
    painter.restore();
}

void drawCard(QPainter &painter, const CardPrint &print, const QPointF &at)
{
    const bool withCode = !print.address.isEmpty();
    const qreal width = cardWidth - 2 * inset - (withCode ? codeSide + 3 : 0);
    const qreal x = at.x() + inset;
    const auto line = [&](qreal y, qreal height, qreal wide) {
        return QRectF(x, at.y() + y, wide, height);
    };
    drawText(painter, line(inset, 5, cardWidth - 2 * inset), print.organization, 4, true, ink);
    drawText(painter, line(27, 5, width), print.card.name, 4.4, true, ink);
    drawText(painter, line(32.5, 4, width), print.card.role, 3, false, muted);
    drawText(painter, line(40, 4, width), print.card.email, 2.8, false, ink);
    const QString address = print.address.host() + print.address.path();
    drawText(painter, line(44, 4, width), withCode ? address : QString(), 2.8, false, ink);
    if (withCode) {
        const QRectF box(at.x() + cardWidth - inset - codeSide + 2,
            at.y() + cardHeight - inset - codeSide + 2, codeSide, codeSide);
        drawCode(painter, print.address, box);
    }
}

void drawCutMarks(QPainter &painter, const QRectF &sheet)
{
    painter.setPen(QPen(Qt::black, 0.1));
    for (int column = 0; column <= columns; ++column) {
        const qreal x = sheet.x() + column * cardWidth;
        painter.drawLine(QPointF(x, sheet.top() - cutMark), QPointF(x, sheet.top() - 1));
        painter.drawLine(QPointF(x, sheet.bottom() + 1), QPointF(x, sheet.bottom() + cutMark));
    }
    for (int row = 0; row <= rows; ++row) {
        const qreal y = sheet.y() + row * cardHeight;
        painter.drawLine(QPointF(sheet.left() - cutMark, y), QPointF(sheet.left() - 1, y));
        painter.drawLine(QPointF(sheet.right() + 1, y), QPointF(sheet.right() + cutMark, y));
    }
}

} // namespace

QSizeF businessCardSize()
{
    return { cardWidth, cardHeight };
}

void paintBusinessCard(QPainter &painter, const CardPrint &print)
{
    drawCard(painter, print, { 0, 0 });
}

QByteArray businessCardPdf(const CardPrint &print)
{
    QByteArray bytes;
    {
        PdfPage page(bytes, millimetres(cardWidth, cardHeight), print.card.name);
        drawCard(page.painter(), print, { 0, 0 });
    }
    return bytes;
}

QByteArray businessCardSheetPdf(const CardPrint &print)
{
    QByteArray bytes;
    {
        PdfPage page(bytes, QPageSize(QPageSize::A4), print.card.name);
        const QSizeF paper(210, 297);
        const QRectF sheet((paper.width() - columns * cardWidth) / 2,
            (paper.height() - rows * cardHeight) / 2, columns * cardWidth, rows * cardHeight);
        drawCutMarks(page.painter(), sheet);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                drawCard(page.painter(), print,
                    sheet.topLeft() + QPointF(column * cardWidth, row * cardHeight));
        }
    }
    return bytes;
}

QByteArray qrPdf(const QUrl &address)
{
    constexpr qreal side = 60;
    QByteArray bytes;
    {
        PdfPage page(bytes, millimetres(side, side), address.toString());
        drawCode(page.painter(), address, { 0, 0, side, side });
    }
    return bytes;
}

} // namespace Relais::Ui
