// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/earnedwords.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais {

QString EarnedWords::impressions(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return tr("measured impressions");
    case Provenance::Reported:
        return tr("reported impressions");
    case Provenance::Estimated:
        break;
    }
    return tr("estimated impressions");
}

QString EarnedWords::count(double value)
{
    const bool small = value < 10 && value != std::floor(value);
    return QLocale().toString(value, 'f', small ? 1 : 0);
}

QString EarnedWords::figure(const std::optional<double> &earned, Provenance provenance)
{
    if (!earned)
        return tr("none", "impressions");
    const QString text = count(*earned);
    return provenance == Provenance::Estimated ? QString(u"≈ "_s + text) : text;
}

} // namespace Relais
