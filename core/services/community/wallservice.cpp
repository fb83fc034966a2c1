// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/wallservice.h"

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/domain/text/textcheck.h"
#include "core/services/community/wallpushes.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/wallstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds onItsWay { 5 };

BackendCall removalOf(const WallPostId &post)
{
    return { "DELETE", {}, Api::Routes::wallPost(post) };
}

//! That a post is there the backend says by the post itself. An answer that holds nothing is of
//! something in front of it.
bool hasPost(const QJsonObject &answer, const WallPostId &post)
{
    return answer.value("id"_L1).toString() == post.value;
}

//! Those that stand in the text, once each, as many as a post may name.
QList<WallMention> standingIn(const QString &text, const QList<WallMention> &mentions)
{
    QList<WallMention> standing;
    for (const WallMention &mention : mentions) {
        if (text.contains(u'@' + mention.name) && !standing.contains(mention)
            && standing.size() < WallLimits::mentions)
            standing.append(mention);
    }
    return standing;
}

} // namespace

WallService::WallService(Store &store, SignInService &session, HttpClient &http,
    MediaService &media, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_media(media)
    , m_clock(clock)
    , m_started(clock.now())
{
}

Result<QList<WallPost>> WallService::posts(int limit) const
{
    return WallStore(m_store.reader()).newest(limit);
}

QCoro::Task<Result<QJsonObject>> WallService::ask(BackendCall call)
{
    return askSignedIn(m_session, m_http, std::move(call));
}

QCoro::Task<Result<WallPost>> WallService::put(WallPost post, HttpRequest::Delivery delivery)
{
    const QPointer<WallService> self(this);
    BackendCall call { "PUT", {}, Api::Routes::wallPost(post.id), Api::toJson(post) };
    call.delivery = delivery;
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (!hasPost(*answer, post.id))
        co_return fail(ErrorCode::Corrupt, u"an answer without the post"_s);
    const auto stored = Api::wallPostFrom(*answer);
    // It is there; only its form was not understood.
    const WallPost kept = stored ? *stored : post;
    if (!self)
        co_return kept;
    Store::Job job = [kept](QSqlDatabase &db) { return WallStore(db).upsert({ kept }); };
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "a Wall post is not kept here:" << written.error().detail;
    if (self)
        Q_EMIT changed();
    co_return kept;
}

Result<QList<WallPost>> WallService::unseenMentions() const
{
    return WallStore(m_store.reader()).unseenMentioning(m_session.member().id);
}

QCoro::Task<Result<WallPost>> WallService::post(
    QString text, StoryId story, QList<WallMention> mentions, std::optional<StoryImage> image)
{
    WallPost post;
    post.id = { newUuid7(m_clock) };
    post.author = m_session.member().id;
    post.authorName = m_session.member().name;
    post.text = text.trimmed();
    post.story = story;
    post.postedAt = m_clock.now();
    post.waiting = true;
    post.image = std::move(image);
    post.mentions = standingIn(post.text, mentions);
    if (const auto checked = textRefusal(checkText(Network::Wall, post.text)); !checked)
        co_return fail(checked.error());
    const QPointer<WallService> self(this);
    const QueuedPush push = WallPushes::ofPost(post, m_clock);
    Store::Job job = [post, push](QSqlDatabase &db) -> Result<void> {
        WallStore wall(db);
        if (const auto kept = wall.upsert({ post }); !kept)
            return kept;
        if (!post.image)
            return PushStore(db).enqueue(push);
        const QJsonDocument body(push.body);
        return wall.addPicture(
            { post.id, post.image->path, QString::fromUtf8(body.toJson(QJsonDocument::Compact)) });
    };
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        co_return fail(written.error());
    if (!self)
        co_return post;
    Q_EMIT changed();
    if (post.image) {
        m_picturesWait = true;
        tellPictures();
    }
    co_return post;
}

QCoro::Task<Result<void>> WallService::edit(WallEdit edit)
{
    edit.text = edit.text.trimmed();
    edit.mentions = standingIn(edit.text, edit.mentions);
    edit.at = m_clock.now();
    if (const auto checked = textRefusal(checkText(Network::Wall, edit.text)); !checked)
        co_return fail(checked.error());
    const QPointer<WallService> self(this);
    const QueuedPush push = WallPushes::ofEdit(edit, m_clock);
    Store::Job job = [edit, push](QSqlDatabase &db) -> Result<void> {
        if (const auto kept = WallStore(db).edit(edit, push.id); !kept)
            return kept;
        return PushStore(db).enqueue(push);
    };
    const auto written = co_await m_store.write(std::move(job));
    if (written && self)
        Q_EMIT changed();
    co_return written;
}

Result<std::optional<WallEdit>> WallService::refusedEdit(const WallPostId &post) const
{
    return WallStore(m_store.reader()).refusedEdit(post);
}

void WallService::forgetRefusedEdit(const WallPostId &post)
{
    write([post](QSqlDatabase &db) -> Result<void> {
        WallStore wall(db);
        const auto refused = wall.refusedEdit(post);
        if (!refused || !refused->has_value())
            return withoutValue(refused);
        return wall.forgetEdit(post);
    });
}

QCoro::Task<Result<void>> WallService::takeBack(WallPostId post)
{
    const QPointer<WallService> self(this);
    const auto untold = std::make_shared<bool>(false);
    Store::Job job = [post, untold](QSqlDatabase &db) -> Result<void> {
        const auto taken = PushStore(db).takeBack(u"wall-post"_s, post.value);
        if (!taken)
            return fail(taken.error());
        WallStore wall(db);
        const auto waited = wall.removePicture(post);
        if (!waited)
            return fail(waited.error());
        *untold = *taken || *waited;
        if (!*untold)
            return {};
        const auto removed = wall.remove({ post });
        return withoutValue(removed);
    };
    const auto done = co_await m_store.write(std::move(job));
    if (!done || !self)
        co_return done;
    if (!*untold)
        co_return co_await remove(post);
    Q_EMIT changed();
    // It may have been on its way at that very moment: whatever arrived goes, too.
    QTimer::singleShot(onItsWay, this, [this, post] { ask(removalOf(post)); });
    co_return done;
}

QCoro::Task<Result<void>> WallService::remove(WallPostId post)
{
    const QPointer<WallService> self(this);
    BackendCall call = removalOf(post);
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (!self)
        co_return {};
    Store::Job job = [post](QSqlDatabase &db) -> Result<void> {
        const auto removed = WallStore(db).remove({ post });
        return withoutValue(removed);
    };
    const auto written = co_await m_store.write(std::move(job));
    if (self)
        Q_EMIT changed();
    co_return written;
}

void WallService::report(const WallPostId &post, const QString &word)
{
    const QueuedPush push = WallPushes::ofReport(post, word, m_clock);
    write([push](QSqlDatabase &db) { return PushStore(db).enqueue(push); });
}

Result<WallPostId> WallService::firstSeen() const
{
    return WallStore(m_store.reader()).newestSeenBefore(m_started);
}

void WallService::react(const WallPostId &post, bool on)
{
    const QDateTime now = m_clock.now();
    const QueuedPush push = WallPushes::ofReaction(post, on, now, m_clock);
    write([post, on, now, push](QSqlDatabase &db) -> Result<void> {
        if (const auto reacted = WallStore(db).react(post, on, now); !reacted)
            return reacted;
        return PushStore(db).enqueue(push);
    });
}

void WallService::seen(const WallPostId &post)
{
    const auto before = WallStore(m_store.reader()).wasSeen(post);
    if (before && *before)
        return;
    const QDateTime now = m_clock.now();
    const QueuedPush push = WallPushes::ofView(post, now, m_clock);
    write([post, now, push](QSqlDatabase &db) -> Result<void> {
        const auto first = WallStore(db).markSeen(post, now);
        if (!first)
            return fail(first.error());
        return *first ? PushStore(db).enqueue(push) : Result<void> {};
    });
}

QCoro::Task<void> WallService::write(Store::Job job)
{
    const QPointer<WallService> self(this);
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "an act on the Wall is not kept:" << written.error().detail;
    if (!self)
        co_return;
    Q_EMIT changed();
    if (self && !written)
        Q_EMIT failed(written.error());
}

QCoro::Task<Result<PublishedPost>> WallService::publish(Publication publication)
{
    const QPointer<WallService> self(this);
    const auto relay = RelayStore(m_store.reader()).find(publication.relay);
    if (!relay)
        co_return fail(relay.error());
    const auto image = co_await ownPictureOf(publication, relay->story);
    if (!image)
        co_return fail(image.error());
    if (!self)
        co_return fail(goneAway());
    WallPost post;
    post.id = { publication.relay.value };
    post.author = m_session.member().id;
    post.authorName = m_session.member().name;
    post.text = publication.text;
    post.story = relay->story;
    post.trackedLink = publication.trackedLink;
    post.image = *image;
    // The same at each attempt: the same id with another content would be refused.
    post.postedAt = publication.createdAt;
    const QString id = post.id.value;
    const auto put = co_await this->put(std::move(post), HttpRequest::Delivery::Once);
    if (!put)
        co_return fail(put.error());
    co_return PublishedPost { id, QUrl() };
}

QCoro::Task<Result<LookupResult>> WallService::lookUp(Publication publication)
{
    const WallPostId id { publication.relay.value };
    BackendCall call { "GET", {}, Api::Routes::wallPost(id) };
    const auto answer = co_await ask(std::move(call));
    if (answer && !hasPost(*answer, id))
        co_return fail(ErrorCode::Corrupt, u"an answer without the post"_s);
    if (answer)
        co_return LookupResult { Lookup::Found, PublishedPost { id.value, QUrl() } };
    if (answer.error().code == ErrorCode::NotFound)
        co_return LookupResult { Lookup::SurelyAbsent, {} };
    co_return fail(answer.error());
}

} // namespace Relais
