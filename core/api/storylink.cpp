// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/storylink.h"

#include <QRegularExpression>

namespace Relais::Api {

using namespace Qt::StringLiterals;

QString storyLink(const StoryId &story)
{
    return u"relais://story/"_s + story.value;
}

std::optional<StoryId> storyFromLink(const QString &link)
{
    // Browsers and desktops add a slash now and then.
    static const QRegularExpression form(u"\\Arelais:(?://)?story/([A-Za-z0-9._:-]{1,64})/?\\z"_s);
    const auto match = form.match(link.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return StoryId { match.captured(1) };
}

} // namespace Relais::Api
