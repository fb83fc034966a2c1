// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/bluesky/blueskypost.h"

#include "core/base/log.h"
#include "core/domain/text/threadparts.h"
#include "core/networks/bluesky/blueskyrecord.h"
#include "core/networks/imagefit.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<BlueskySessions>;

const QString collection = u"app.bsky.feed.post"_s;
// Servers older than 2026 refuse more (lexicon embed/images.json says 2,000,000 since).
constexpr qint64 maxImageBytes = 1'000'000;
constexpr int maxImageSide = 2000;
constexpr int maxMentions = 10;

PublishedPost publishedPost(const QString &did, const QString &key)
{
    return { u"at://%1/%2/%3"_s.arg(did, collection, key),
        QUrl(u"https://bsky.app/profile/%1/post/%2"_s.arg(did, key)) };
}

// The identities of the mentioned handles; one that nobody knows stays plain text.
QCoro::Task<Result<QHash<QString, QString>>> identities(
    Sessions sessions, QUrl server, QList<Facet> facets)
{
    QHash<QString, QString> dids;
    for (const Facet &facet : facets) {
        if (facet.kind != Facet::Kind::Mention || dids.contains(facet.value))
            continue;
        if (dids.size() == maxMentions)
            break;
        HttpRequest request;
        request.url =
            xrpc(server, u"com.atproto.identity.resolveHandle"_s, { { u"handle"_s, facet.value } });
        const Result<QJsonObject> answer = co_await fetchObject(sessions->http, std::move(request));
        if (!answer
            && (answer.error().code == ErrorCode::Network
                || answer.error().code == ErrorCode::Cancelled))
            co_return fail(answer.error());
        if (!answer)
            qCInfo(lcNetworks) << "a mention stays plain text:" << answer.error().detail;
        const QString did = answer ? answer->value("did"_L1).toString() : QString();
        dids.insert(facet.value, did.startsWith(u"did:"_s) ? did : QString());
    }
    co_return dids;
}

// Uploads the picture; unused uploads are dropped by the server, so a repeat does no harm.
QCoro::Task<Result<QJsonObject>> uploaded(
    Sessions sessions, Account account, QByteArray secret, FittedImage image)
{
    HttpRequest request;
    request.method = "POST";
    request.url = xrpc(account.server, u"com.atproto.repo.uploadBlob"_s);
    request.headers = { { "Content-Type", image.mimeType } };
    request.body = image.bytes;
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->value("blob"_L1).toObject();
}

// Everything of the post that needs the network first.
QCoro::Task<Result<BlueskyPost>> prepared(Sessions sessions, Publication publication)
{
    BlueskyPost post;
    post.text = publication.text;
    post.createdAt = publication.createdAt;
    post.language = publication.language;
    post.facets = checkText(Network::Bluesky, publication.text).facets;
    if (!publication.title.isEmpty() && publication.trackedLink.isValid())
        post.card = { publication.trackedLink, publication.title, publication.summary };
    const Result<QHash<QString, QString>> dids =
        co_await identities(sessions, publication.account.server, post.facets);
    if (!dids)
        co_return fail(dids.error());
    post.dids = *dids;
    for (const PublicationImage &one : std::as_const(publication.images)) {
        const Result<FittedImage> image = fittedImage(one.bytes, maxImageBytes, maxImageSide);
        if (!image)
            co_return fail(image.error());
        const Result<QJsonObject> blob =
            co_await uploaded(sessions, publication.account, publication.secret, *image);
        if (!blob)
            co_return fail(blob.error());
        post.images.append({ *blob, one.alt, image->size });
    }
    co_return post;
}

// Writes the record under its key; the answer, {uri, cid}.
QCoro::Task<Result<HttpResponse>> put(
    Sessions sessions, Account account, QByteArray secret, QString key, BlueskyPost post)
{
    const QJsonObject body { { u"repo"_s, account.remoteId }, { u"collection"_s, collection },
        { u"rkey"_s, key }, { u"record"_s, blueskyRecord(post) } };
    HttpRequest request = jsonPost(xrpc(account.server, u"com.atproto.repo.putRecord"_s), body);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (response && !response->isSuccess())
        co_return fail(publishErrorOf(*response));
    co_return response;
}

// What is under a key: the record as it is there, {uri, cid, value}, when it is found.
struct RecordLook {
    Lookup lookup = Lookup::CannotTell;
    QJsonObject record {};
};

QCoro::Task<Result<RecordLook>> recordAt(Sessions sessions, Account account, QString key)
{
    HttpRequest request;
    request.url = xrpc(account.server, u"com.atproto.repo.getRecord"_s,
        { { u"repo"_s, account.remoteId }, { u"collection"_s, collection }, { u"rkey"_s, key } });
    const Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(request));
    if (!response)
        co_return fail(response.error());
    RecordLook look;
    if (response->isSuccess()) {
        look.record = jsonObjectOf(*response).value_or(QJsonObject());
        // A page in the place of a record says nothing.
        const bool isRecord = look.record.value("uri"_L1).isString();
        look.lookup = isRecord ? Lookup::Found : Lookup::CannotTell;
    } else if (errorWordOf(*response) == u"RecordNotFound"_s) {
        look.lookup = Lookup::SurelyAbsent;
    } else if (response->status == 429 || response->status >= 500) {
        co_return fail(errorOf(*response));
    }
    co_return look;
}

QString partKeyOf(const Publication &publication, int part)
{
    const QString first = blueskyRecordKey(publication.relay, publication.createdAt);
    return part == 0 ? first : blueskyPartKey(first, part);
}

// How an answer refers to a record; empty when the server did not say its cid.
QJsonObject referenceTo(const QJsonObject &record)
{
    const QString uri = record.value("uri"_L1).toString();
    const QString cid = record.value("cid"_L1).toString();
    if (uri.isEmpty() || cid.isEmpty())
        return {};
    return { { u"uri"_s, uri }, { u"cid"_s, cid } };
}

// A post of a thread: the one that is there, so that a retry changes none, or a new one.
QCoro::Task<Result<QJsonObject>> partOut(
    Sessions sessions, Publication publication, int part, QJsonObject reply)
{
    const QString key = partKeyOf(publication, part);
    const Result<RecordLook> look = co_await recordAt(sessions, publication.account, key);
    if (!look)
        co_return fail(look.error());
    QJsonObject reference = referenceTo(look->record);
    if (look->lookup == Lookup::SurelyAbsent) {
        const Account account = publication.account;
        const QByteArray secret = publication.secret;
        if (part > 0) { // card and pictures are the first's
            publication.text = publication.continuation.at(part - 1);
            publication.title.clear();
            publication.images.clear();
        }
        publication.createdAt = publication.createdAt.addMSecs(part);
        Result<BlueskyPost> post = co_await prepared(sessions, std::move(publication));
        if (!post)
            co_return fail(post.error());
        post->reply = reply;
        const Result<HttpResponse> response = co_await put(sessions, account, secret, key, *post);
        if (!response)
            co_return fail(response.error());
        reference = referenceTo(jsonObjectOf(*response).value_or(QJsonObject()));
    }
    if (reference.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"a post that cannot be referred to"_s);
    co_return reference;
}

QCoro::Task<Result<PublishedPost>> publishedThread(Sessions sessions, Publication publication)
{
    QJsonObject reply;
    for (int part = 0; part <= publication.continuation.size(); ++part) {
        const Result<QJsonObject> reference = co_await partOut(sessions, publication, part, reply);
        if (!reference && part == 0)
            co_return fail(reference.error());
        if (!reference)
            co_return fail(asPartlyOut(reference.error(), part));
        if (part == 0)
            reply.insert("root"_L1, *reference);
        reply.insert("parent"_L1, *reference);
    }
    co_return publishedPost(publication.account.remoteId, partKeyOf(publication, 0));
}

// The keys of a post and of those that follow it in its thread. One that the person deleted there
// may be missing among them; two in a row end it. One that cannot be read may be there: what
// follows it would stay behind.
QCoro::Task<Result<QStringList>> keysFrom(Sessions sessions, Account account, QString postId)
{
    const QString first = postId.section(u'/', -1);
    QStringList keys { first };
    int missing = 0;
    for (int part = 1; part < mostThreadParts && missing < 2; ++part) {
        const QString key = blueskyPartKey(first, part);
        if (key.isEmpty())
            break;
        const Result<RecordLook> look = co_await recordAt(sessions, account, key);
        if (!look)
            co_return fail(look.error());
        const bool isRead = look->lookup == Lookup::SurelyAbsent || !look->record.isEmpty();
        if (!isRead)
            co_return fail(ErrorCode::Corrupt, u"a post of the thread cannot be read"_s);
        const bool follows =
            look->record.value("value"_L1)["reply"_L1]["root"_L1]["uri"_L1].toString() == postId;
        if (follows)
            keys.append(key);
        missing = follows ? 0 : missing + 1;
    }
    co_return keys;
}

} // namespace

QCoro::Task<Result<PublishedPost>> publishToBluesky(Sessions sessions, Publication publication)
{
    if (!publication.continuation.isEmpty())
        co_return co_await publishedThread(sessions, std::move(publication));
    const Result<BlueskyPost> post = co_await prepared(sessions, publication);
    if (!post)
        co_return fail(post.error());
    const QString key = partKeyOf(publication, 0);
    const Result<HttpResponse> response =
        co_await put(sessions, publication.account, publication.secret, key, *post);
    if (!response)
        co_return fail(response.error());
    co_return publishedPost(publication.account.remoteId, key);
}

QCoro::Task<Result<LookupResult>> lookUpInBluesky(Sessions sessions, Publication publication)
{
    const auto last = int(publication.continuation.size());
    const Result<RecordLook> look =
        co_await recordAt(sessions, publication.account, partKeyOf(publication, last));
    if (!look)
        co_return fail(look.error());
    LookupResult result;
    result.lookup = look->lookup;
    if (look->lookup == Lookup::Found)
        result.post = publishedPost(publication.account.remoteId, partKeyOf(publication, 0));
    if (look->lookup == Lookup::SurelyAbsent && last > 0) {
        const Result<RecordLook> first =
            co_await recordAt(sessions, publication.account, partKeyOf(publication, 0));
        if (!first)
            co_return fail(first.error());
        result.begun = first->lookup == Lookup::Found;
        result.postsOut = result.begun ? 1 : 0;
    }
    co_return result;
}

QCoro::Task<Result<void>> removeFromBluesky(
    Sessions sessions, Account account, QByteArray secret, QString postId)
{
    const Result<QStringList> there = co_await keysFrom(sessions, account, postId);
    if (!there)
        co_return fail(there.error());
    // The last first: what a failure leaves is found again by the first.
    QStringList keys = *there;
    while (!keys.isEmpty()) {
        const QJsonObject body { { u"repo"_s, account.remoteId }, { u"collection"_s, collection },
            { u"rkey"_s, keys.takeLast() } };
        HttpRequest request =
            jsonPost(xrpc(account.server, u"com.atproto.repo.deleteRecord"_s), body);
        const Result<void> done =
            removalOf(co_await sendAs(sessions, account, secret, std::move(request)));
        if (!done)
            co_return done;
    }
    co_return {};
}

} // namespace Relais
