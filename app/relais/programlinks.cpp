// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/programlinks.h"

#include "core/api/storylink.h"
#include "core/domain/webaddress.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
const QString backgroundWord = u"--background"_s;
}

QStringList handedOver(const QStringList &links, bool background)
{
    return background && links.isEmpty() ? QStringList(backgroundWord) : links;
}

bool showsNothing(const QStringList &arguments)
{
    return arguments == QStringList(backgroundWord);
}

QString invitationIn(const QStringList &arguments)
{
    static const QRegularExpression form(
        u"\\Arelais:/*join/?\\?"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &argument : arguments) {
        if (argument.size() <= longestWebAddress && form.match(argument).hasMatch())
            return argument;
    }
    return {};
}

WallPostId wallPostLinkIn(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        const QUrl link(argument.left(longestWebAddress));
        if (link.scheme() == "relais"_L1 && link.host() == "wall"_L1 && link.path().size() > 1)
            return { link.path().mid(1) };
    }
    return {};
}

std::optional<StoryId> storyLinkIn(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (const auto story = Api::storyFromLink(argument))
            return story;
    }
    return std::nullopt;
}

} // namespace Relais
