// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"

#include <QRegularExpression>

#include <string_view>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view wholeForm = u"0000-00-00T00:00:00.000Z";
constexpr std::u16string_view shortForm = u"0000-00-00T00:00:00Z";

bool hasForm(QStringView wire, std::u16string_view form)
{
    if (wire.size() != static_cast<qsizetype>(form.size()))
        return false;
    for (qsizetype i = 0; i < wire.size(); ++i) {
        const char16_t wanted = form[static_cast<std::size_t>(i)];
        const char16_t c = wire[i].unicode();
        if (wanted == u'0' ? c < u'0' || c > u'9' : c != wanted)
            return false;
    }
    return true;
}

int numberIn(QStringView wire, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const QChar c : wire.sliced(at, digits))
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

// The forms that nearly all times come in, at a tenth of what the general way costs. Invalid for
// any other, and for what is no time.
QDateTime commonTimeFrom(QStringView wire)
{
    const bool whole = hasForm(wire, wholeForm);
    if (!whole && !hasForm(wire, shortForm))
        return {};
    const QDate date(numberIn(wire, 0, 4), numberIn(wire, 5, 2), numberIn(wire, 8, 2));
    const QTime time(numberIn(wire, 11, 2), numberIn(wire, 14, 2), numberIn(wire, 17, 2),
        whole ? numberIn(wire, 20, 3) : 0);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace

QString toWire(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Result<QDateTime> timeFrom(const QString &wire)
{
    if (wire.isEmpty())
        return QDateTime();
    if (const QDateTime common = commonTimeFrom(wire); common.isValid())
        return common;
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
