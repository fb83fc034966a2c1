// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/figurewords.h"

#include "core/domain/networktraits.h"

#include <QLocale>

namespace Relais {

QString FigureWords::number(qint64 value)
{
    return QLocale().toString(value);
}

QString FigureWords::date(const QDate &day)
{
    return QLocale().toString(day, tr("d MMM yyyy", "date format of QLocale"));
}

QString FigureWords::networkLabel(Network network)
{
    switch (traitsOf(network).kind) {
    case NetworkTraits::Kind::Company:
        return tr("Wall");
    case NetworkTraits::Kind::Message:
        return tr("E-mail");
    default:
        return networkName(network);
    }
}

} // namespace Relais
