// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/wallrestore.h"

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/wallstore.h"
#include "core/sync/pushround.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

Result<bool> isToRestore(QSqlDatabase &reader)
{
    const auto value = ProfileStore(reader).value(wallToRestoreKey);
    if (!value)
        return fail(value.error());
    return *value == u"1"_s;
}

// As they were published, unless they were taken back; those that came from another machine have no
// text here.
Result<QList<WallPost>> lostPosts(QSqlDatabase &reader, const QDateTime &since)
{
    const auto relays = RelayStore(reader).list(std::numeric_limits<int>::max());
    const auto member = ProfileStore(reader).member();
    if (!relays || !member)
        return fail(relays ? member.error() : relays.error());
    const auto takenBack = ProfileStore(reader).keysBeginning(wallGoneKey);
    if (!takenBack)
        return fail(takenBack.error());
    QList<WallPost> posts;
    for (const Relay &relay : *relays) {
        if (relay.network != Network::Wall || relay.state != RelayState::Published
            || relay.createdAt < since || relay.text.isEmpty()
            || takenBack->contains(QString(wallGoneKey + relay.id.value)))
            continue;
        WallPost post;
        post.id = { relay.id.value };
        post.author = member->id;
        post.authorName = member->name;
        post.text = relay.text;
        post.story = relay.story;
        post.trackedLink = relay.trackedLink;
        post.postedAt = relay.createdAt;
        posts.append(post);
    }
    return posts;
}

// Refused: it is there with another content, was removed, or its story is gone. A refusal without a
// word is not the backend's.
bool isSettled(const Result<HttpResponse> &answer)
{
    if (answer)
        return true;
    const Error &error = answer.error();
    const bool isFinal =
        isRefusal(error) || error.code == ErrorCode::Conflict || error.code == ErrorCode::Forbidden;
    return isFinal && !error.reason.isEmpty();
}

} // namespace

QCoro::Task<Result<int>> restoreWall(SyncContext context)
{
    const auto wanted = isToRestore(context.store->reader());
    if (!wanted)
        co_return fail(wanted.error());
    if (!*wanted)
        co_return 0;
    const QDateTime since = context.clock->now().addDays(-PushStore::sentKeptDays);
    const auto posts = lostPosts(context.store->reader(), since);
    if (!posts)
        co_return fail(posts.error());
    int there = 0;
    for (const WallPost &post : *posts) {
        HttpRequest request;
        request.method = "PUT";
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(Api::toJson(post)).toJson(QJsonDocument::Compact);
        const QString path = Api::Routes::wallPost(post.id);
        const Result<HttpResponse> answer = co_await ask(context.backend, path, std::move(request));
        if (!context.engine)
            co_return fail(goneAway());
        if (!isSettled(answer))
            co_return fail(answer.error());
        if (answer)
            ++there;
        else
            qCWarning(lcSync).noquote() << "a post was not restored:" << answer.error().reason;
    }
    Store::Job job = [](QSqlDatabase &db) {
        return ProfileStore(db).setValue(wallToRestoreKey, u"0"_s);
    };
    const Result<void> written = co_await context.store->write(std::move(job));
    if (!context.engine)
        co_return fail(goneAway());
    if (!written)
        co_return fail(written.error());
    co_return there;
}

} // namespace Relais
