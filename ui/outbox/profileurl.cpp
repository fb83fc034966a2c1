// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/profileurl.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QUrl profileUrl(const Account &account)
{
    QString handle = account.handle;
    if (handle.startsWith(u'@'))
        handle.remove(0, 1);
    switch (account.network) {
    case Network::LinkedIn:
        return QUrl(u"https://www.linkedin.com/in/me/recent-activity/all/"_s);
    case Network::X:
        return QUrl(u"https://x.com/home"_s);
    case Network::Facebook:
        return QUrl(u"https://www.facebook.com/me"_s);
    case Network::Threads:
        return QUrl(u"https://www.threads.net/"_s);
    case Network::Bluesky:
        return handle.isEmpty() ? QUrl() : QUrl(u"https://bsky.app/profile/"_s + handle);
    case Network::Mastodon: {
        if (account.server.isEmpty() || handle.isEmpty())
            return {};
        QUrl url = account.server;
        url.setPath(u"/@"_s + handle.section(u'@', 0, 0));
        return url;
    }
    case Network::Wall:
    case Network::WhatsApp:
    case Network::Email:
        return {};
    }
    return {};
}

} // namespace Relais::Ui
