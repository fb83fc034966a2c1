// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/qrview.h"

#include <QPainter>

namespace Relais::Ui {

namespace {

constexpr int quietZone = 4; // modules
constexpr int shown = 148; // pixels

void paintCode(QPainter &painter, const QrCode &code, int side)
{
    painter.fillRect(QRect(0, 0, side, side), Qt::white);
    if (code.size == 0)
        return;
    const int module = side / (code.size + 2 * quietZone);
    const int start = (side - module * code.size) / 2;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                painter.fillRect(start + x * module, start + y * module, module, module, Qt::black);
        }
    }
}

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code of your card"));
}

void QrView::setAddress(const QUrl &address)
{
    m_code = qrCodeOf(address.toEncoded()); // what a telephone calls has no other letters
    setVisible(m_code.size > 0);
    setAccessibleDescription(address.toDisplayString());
    update();
}

QByteArray QrView::svg() const
{
    return qrSvg(m_code);
}

QImage QrView::image(int side) const
{
    QImage picture(side, side, QImage::Format_RGB32);
    QPainter painter(&picture);
    paintCode(painter, m_code, side);
    return picture;
}

QSize QrView::sizeHint() const
{
    return { shown, shown };
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCode(painter, m_code, std::min(width(), height()));
}

} // namespace Relais::Ui
