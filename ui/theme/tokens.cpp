// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include "core/domain/networktraits.h"

#include <cmath>

namespace Relais::Ui {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.bg = QColor(0xF5F6F8);
    t.surface = t.raised = QColor(0xFFFFFF);
    t.sunken = QColor(0xEEF0F3);
    t.line = QColor(0xDFE3E9);
    t.lineStrong = QColor(0x8790A0);
    t.text = QColor(0x1A212C);
    t.muted = QColor(0x566174);
    t.faint = QColor(0x5F6A7A);
    t.accent = QColor(0x0D6B5C);
    t.accentHover = QColor(0x0A584B);
    t.accentSoft = QColor(0xE1F1ED);
    t.accentLine = QColor(0x9CCFC3);
    t.onAccent = QColor(0xFFFFFF);
    t.warn = QColor(0x8A5200);
    t.warnSoft = QColor(0xFFF1D9);
    t.warnLine = QColor(0xF0CF96);
    t.bad = QColor(0xB3261E);
    t.badSoft = QColor(0xFCEAE8);
    t.badLine = QColor(0xEDB4AF);
    t.info = QColor(0x2C5A96);
    t.infoSoft = QColor(0xE8F0FA);
    t.infoLine = QColor(0xB5CCE8);
    t.good = QColor(0x1C7040);
    t.goodSoft = QColor(0xE4F4EA);
    t.goodLine = QColor(0xA8D6BA);
    t.chart = { QColor(0x0D6B5C), QColor(0xAB9424), QColor(0x147AB8), QColor(0x671970),
        QColor(0x669AA5), QColor(0x5C7438), QColor(0x3E4653), QColor(0x8790A0) };
    t.toast = QColor(0x1A212C);
    t.onToast = QColor(0xFFFFFF);
    t.toastAction = QColor(0x7FDCC5);
    t.scrim = QColor(19, 23, 28, 97);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.bg = QColor(0x13171C);
    t.surface = QColor(0x1B2027);
    t.raised = QColor(0x222931);
    t.sunken = QColor(0x171B21);
    t.line = QColor(0x303842);
    t.lineStrong = QColor(0x6B7684);
    t.text = QColor(0xE8ECF1);
    t.muted = QColor(0xA9B4C1);
    t.faint = QColor(0x8C98A7);
    t.accent = QColor(0x4DC0A6);
    t.accentHover = QColor(0x66CDB6);
    t.accentSoft = QColor(0x173A34);
    t.accentLine = QColor(0x2F6C5F);
    t.onAccent = QColor(0x06231D);
    t.warn = QColor(0xF0B860);
    t.warnSoft = QColor(0x3A2C12);
    t.warnLine = QColor(0x6B5222);
    t.bad = QColor(0xF2968F);
    t.badSoft = QColor(0x3E201E);
    t.badLine = QColor(0x7A3A35);
    t.info = QColor(0x8FB8EA);
    t.infoSoft = QColor(0x1B2C42);
    t.infoLine = QColor(0x37557C);
    t.good = QColor(0x7CCB97);
    t.goodSoft = QColor(0x17331F);
    t.goodLine = QColor(0x32663F);
    t.chart = { QColor(0x4DC0A6), QColor(0xF6B73A), QColor(0x95C5F1), QColor(0xBA5CCE),
        QColor(0xC2FFCD), QColor(0x7F737E), QColor(0xD5DBE3), QColor(0x6B7684) };
    t.toast = QColor(0xE8ECF1);
    t.onToast = QColor(0x13171C);
    t.toastAction = QColor(0x0A584B);
    t.scrim = QColor(19, 23, 28, 97);
    return t;
}

double luminance(const QColor &color)
{
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF()))
        + 0.0722 * channel(double(color.blueF()));
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

QColor networkColor(Network network, bool dark)
{
    const NetworkTraits &traits = traitsOf(network);
    return QColor(dark && traits.darkColor != 0 ? traits.darkColor : traits.color);
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace Relais::Ui
