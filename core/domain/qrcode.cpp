// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace Relais {

namespace {

constexpr qsizetype longestText = 300;
constexpr int quietZone = 4; // ISO/IEC 18004 §6.3.8

QByteArray number(int value)
{
    return QByteArray::number(value);
}

} // namespace

QrCode qrCodeOf(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > longestText)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> raw(
        QRcode_encodeData(static_cast<int>(text.size()),
            reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_Q),
        &QRcode_free);
    if (!raw)
        return {};
    QrCode code;
    code.size = raw->width;
    const qsizetype modules = qsizetype { code.size } * code.size;
    code.dark.reserve(modules);
    for (qsizetype i = 0; i < modules; ++i)
        code.dark.append((raw->data[i] & 1U) != 0);
    return code;
}

QByteArray qrPath(const QrCode &code)
{
    QByteArray path;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            int width = 0;
            while (x + width < code.size && code.isDark(x + width, y))
                ++width;
            if (width == 0)
                continue;
            path += 'M' + number(x) + ' ' + number(y) + 'h' + number(width) + "v1h-" + number(width)
                + 'z';
            x += width;
        }
    }
    return path;
}

QByteArray qrSvg(const QrCode &code)
{
    const QByteArray side = number(code.size + 2 * quietZone);
    const QByteArray quiet = number(quietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side
        + "h-" + side + "z\"/><path fill=\"#000\" transform=\"translate(" + quiet + ' ' + quiet
        + ")\" d=\"" + qrPath(code) + "\"/></svg>\n";
}

} // namespace Relais
