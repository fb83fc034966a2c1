// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/profileurl.h"

#include "core/domain/networktraits.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QUrl profileUrl(const Account &account)
{
    QString handle = account.handle;
    if (handle.startsWith(u'@'))
        handle.remove(0, 1);
    const std::initializer_list<std::pair<QLatin1StringView, QString>> values {
        { "{handle}"_L1, handle },
        { "{user}"_L1, handle.section(u'@', 0, 0) },
        { "{server}"_L1, account.server.toString(QUrl::StripTrailingSlash) },
    };
    QString address = traitsOf(account.network).profile;
    for (const auto &[place, value] : values) {
        if (address.contains(place) && value.isEmpty())
            return {};
        address.replace(place, value);
    }
    return QUrl(address);
}

} // namespace Relais::Ui
