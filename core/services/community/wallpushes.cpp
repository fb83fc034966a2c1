// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/wallpushes.h"

#include "core/api/codec.h"
#include "core/api/picture.h"
#include "core/base/uuid7.h"
#include "core/services/sync/newpush.h"

#include <QJsonArray>

namespace Relais::WallPushes {

using namespace Qt::StringLiterals;

namespace {
QJsonArray mentioned(const QList<WallMention> &mentions)
{
    QJsonArray named;
    for (const WallMention &mention : mentions)
        named.append(QJsonObject { { u"member"_s, mention.member.value } });
    return named;
}
} // namespace

QueuedPush ofPost(const WallPost &post, const Clock &clock)
{
    const QJsonObject body { { u"id"_s, post.id.value }, { u"text"_s, post.text },
        { u"story"_s, post.story.value }, { u"postedAt"_s, Api::toWire(post.postedAt) },
        { u"mentions"_s, mentioned(post.mentions) },
        { u"image"_s, Api::pictureToJson(post.image) } };
    return newPush(u"wall-post"_s, body, clock);
}

QueuedPush ofEdit(const WallEdit &edit, const Clock &clock)
{
    const QJsonObject body { { u"post"_s, edit.post.value }, { u"text"_s, edit.text },
        { u"story"_s, edit.story.value }, { u"mentions"_s, mentioned(edit.mentions) },
        { u"at"_s, Api::toWire(edit.at) } };
    return newPush(u"wall-edit"_s, body, clock);
}

QueuedPush ofView(const WallPostId &post, const QDateTime &at, const Clock &clock)
{
    const QJsonObject body { { u"post"_s, post.value }, { u"at"_s, Api::toWire(at) } };
    return newPush(u"wall-view"_s, body, clock);
}

QueuedPush ofReaction(const WallPostId &post, bool on, const QDateTime &at, const Clock &clock)
{
    const QJsonObject body { { u"post"_s, post.value }, { u"on"_s, on },
        { u"at"_s, Api::toWire(at) } };
    return newPush(u"wall-reaction"_s, body, clock);
}

QueuedPush ofReport(const WallPostId &post, const QString &word, const Clock &clock)
{
    const QJsonObject body { { u"id"_s, newUuid7(clock) }, { u"post"_s, post.value },
        { u"word"_s, word.trimmed() }, { u"at"_s, Api::toWire(clock.now()) } };
    return newPush(u"wall-report"_s, body, clock);
}

QueuedPush ofReport(
    const WallPostId &post, const CommentId &comment, const QString &word, const Clock &clock)
{
    const QJsonObject body { { u"id"_s, newUuid7(clock) }, { u"post"_s, post.value },
        { u"comment"_s, comment.value }, { u"word"_s, word.trimmed() },
        { u"at"_s, Api::toWire(clock.now()) } };
    return newPush(u"wall-comment-report"_s, body, clock);
}

} // namespace Relais::WallPushes
