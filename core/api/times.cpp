// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"

#include <QRegularExpression>

namespace Relais::Api {

using namespace Qt::StringLiterals;

QString toWire(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Result<QDateTime> timeFrom(const QString &wire)
{
    if (wire.isEmpty())
        return QDateTime();
    // QDateTime reads more forms than RFC 3339 has.
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)\\z"_s);
    if (!form.match(wire).hasMatch())
        return fail(ErrorCode::InvalidInput, u"no RFC 3339 time"_s);
    const QDateTime time = QDateTime::fromString(wire, Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        return fail(ErrorCode::InvalidInput, u"no such time"_s);
    return time;
}

} // namespace Relais::Api
