// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recognition.h"

namespace Relais {

using namespace Qt::StringLiterals;

QString monthOf(const QDateTime &utc)
{
    return utc.toUTC().date().toString(u"yyyy-MM"_s);
}

bool isMonth(const QString &text)
{
    return text.size() == 7 && QDate::fromString(text + u"-01"_s, Qt::ISODate).isValid();
}

} // namespace Relais
