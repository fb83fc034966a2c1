// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: misskey-hub.net/docs/for-developers/api/token/miauth; github.com/misskey-dev/misskey,
// endpoints notes/create (cw of 1 to 100 characters, fileIds all different, replyId), notes/show,
// notes/replies, notes/delete, users/notes, drive/files/create (comment up to 512, force), meta
// (maxNoteTextLength). A note says no language. MiAuth adds its session to the callback; the token
// is fetched with the session that Relais chose, so that nothing of worth passes through the
// browser.

#include "core/networks/misskey/misskeyapi.h"

#include "core/domain/networktraits.h"
#include "core/networks/formdata.h"
#include "core/networks/oauthsecret.h"

#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageSize = 30;
constexpr int mostAnswers = 100; // that it lists at a time
constexpr qsizetype longestWarningThere = 100;

HttpRequest calling(const Account &account, const QString &name, const QJsonObject &body)
{
    return jsonPost(endpoint(account.server, QString(u"/api/"_s + name)), body);
}

QUrl permalink(const Account &account, const QString &id)
{
    return endpoint(account.server, QString(u"/notes/"_s + id));
}

// "home": the followers' timelines and whoever has the link, no public list.
QString noteVisibility(const Publication &publication)
{
    switch (publication.choices.visibility) {
    case PostVisibility::Everyone:
        return u"public"_s;
    case PostVisibility::Quiet:
        return u"home"_s;
    case PostVisibility::Followers:
        return u"followers"_s;
    case PostVisibility::AsAccount:
        break;
    }
    const QString &visibility = publication.account.visibility;
    return visibility.isEmpty() ? u"public"_s : visibility;
}

// Unless it is forced, a picture that the person's drive has already is that one again, with the
// description that it got then.
HttpRequest upload(const Publication &publication, const FittedImage &image, const QString &alt)
{
    QList<std::pair<QByteArray, QString>> fields { { "force", u"true"_s } };
    if (!alt.isEmpty())
        fields.append({ "comment", beginningOf(alt, traitsOf(Network::Misskey).altLength) });
    return picturePost(
        endpoint(publication.account.server, u"/api/drive/files/create"_s), image, fields);
}

QString uploaded(const HttpResponse &response)
{
    return jsonObjectOf(response).value_or(QJsonObject()).value("id"_L1).toString();
}

HttpRequest post(const Publication &publication)
{
    QJsonObject body { { u"text"_s, publication.text } };
    body.insert("visibility"_L1, noteVisibility(publication));
    if (!publication.choices.warning.isEmpty())
        body.insert("cw"_L1, beginningOf(publication.choices.warning, longestWarningThere));
    if (!publication.answersTo.isEmpty())
        body.insert("replyId"_L1, publication.answersTo);
    if (!publication.uploaded.isEmpty())
        body.insert("fileIds"_L1, QJsonArray::fromStringList(publication.uploaded));
    return calling(publication.account, u"notes/create"_s, body);
}

PublishedPost posted(const Publication &publication, const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    const QString id = answer["createdNote"_L1]["id"_L1].toString();
    return id.isEmpty() ? PublishedPost {}
                        : PublishedPost { id, permalink(publication.account, id) };
}

HttpRequest recent(const Publication &publication)
{
    return calling(publication.account, u"users/notes"_s,
        { { u"userId"_s, publication.account.remoteId }, { u"limit"_s, pageSize } });
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const auto answer = listOrObject(response);
    if (!answer)
        return fail(answer.error());
    const QJsonArray notes = answer->value("items"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue note : notes) {
        const QString id = note["id"_L1].toString();
        // A later post of a thread may hold the link as well, where the person wrote it there.
        const bool isAnswer = !note["replyId"_L1].toString().isEmpty();
        posts.append({ id, permalink(publication.account, id),
            isAnswer ? QString() : note["text"_L1].toString(),
            QDateTime::fromString(note["createdAt"_L1].toString(), Qt::ISODateWithMs) });
    }
    const bool isList = answer->value("items"_L1).isArray();
    return searched(publication, posts, isList && notes.size() < pageSize);
}

HttpRequest look(const Account &account, const QString &postId)
{
    return calling(account, u"notes/show"_s, { { u"noteId"_s, postId } });
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    QList<RelayCount> counts;
    const QJsonValue byEmoji = answer.value("reactions"_L1);
    double reactions = 0;
    for (const QJsonValue reaction : byEmoji.toObject())
        reactions += reaction.toDouble();
    if (byEmoji.isObject())
        counts.append(measuredCount(relay, MetricKind::Reaction, reactions));
    addToldCount(counts, relay, MetricKind::Comment, answer.value("repliesCount"_L1));
    addToldCount(counts, relay, MetricKind::Repost, answer.value("renoteCount"_L1));
    return counts;
}

HttpRequest lookAtAnswers(const Account &account, const QString &postId)
{
    return calling(
        account, u"notes/replies"_s, { { u"noteId"_s, postId }, { u"limit"_s, mostAnswers } });
}

std::optional<QString> ownAnswer(
    const Account &account, const QJsonObject &answer, const QString &number)
{
    const QJsonArray notes = answer.value("items"_L1).toArray();
    for (const QJsonValue note : notes) {
        if (note["userId"_L1].toString() == account.remoteId
            && note["text"_L1].toString().trimmed().endsWith(number))
            return note["id"_L1].toString();
    }
    if (notes.size() >= mostAnswers || !answer.value("items"_L1).isArray())
        return std::nullopt;
    return QString();
}

QString wordsOfNote(const QJsonObject &note)
{
    return note.value("text"_L1).toString();
}

HttpRequest removal(const Account &account, const QString &postId)
{
    return calling(account, u"notes/delete"_s, { { u"noteId"_s, postId } });
}

bool isGone(const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    return response.status == 400 && answer["error"_L1]["code"_L1].toString() == "NO_SUCH_NOTE"_L1;
}

HttpRequest askMeta(const QUrl &server)
{
    return jsonPost(endpoint(server, u"/api/meta"_s), { { u"detail"_s, false } });
}

void takeNoteLength(Account &account, const QJsonObject &meta)
{
    const double length = meta.value("maxNoteTextLength"_L1).toDouble();
    if (length > 0)
        account.maxLength = static_cast<int>(std::clamp(length, 0.0, 1e6));
}

// Opens the server's page and waits for the person to come back.
QCoro::Task<Result<void>> agreed(SignInSurroundings around, QUrl server, QString session)
{
    const QPointer<LoopbackReceiver> browser = around.receiver;
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<QUrl> redirect = browser->listen();
    if (!redirect)
        co_return fail(redirect.error());
    const QByteArray state = randomToken();
    QUrl callback = *redirect;
    // The receiver wants a code; MiAuth has none.
    callback.setQuery(u"code=miauth&state="_s + QString::fromLatin1(state));
    around.openBrowser(endpoint(server, QString(u"/miauth/"_s + session),
        { { u"name"_s, u"Relais"_s }, { u"callback"_s, callback.toString(QUrl::FullyEncoded) },
            { u"permission"_s, u"read:account,write:notes,write:drive"_s } }));
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<QUrlQuery> back = co_await browser->redirected(state);
    if (!back)
        co_return fail(back.error());
    co_return {};
}

QCoro::Task<Result<ConnectedAccount>> connected(
    QPointer<HttpClient> http, SignInSurroundings around, ConnectRequest request)
{
    const Result<QUrl> server = serverAddress(request.server.toString());
    if (!server)
        co_return fail(server.error());
    HttpRequest ask = askMeta(*server);
    const Result<QJsonObject> meta = co_await fetchObject(http, std::move(ask));
    if (!meta && meta.error().isTransient())
        co_return fail(meta.error());
    if (!meta || !meta->contains("maxNoteTextLength"_L1))
        co_return fail(
            ErrorCode::Rejected, u"the server does not speak Misskey's API"_s, u"not-misskey"_s);
    const QString session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> agreement = co_await agreed(std::move(around), *server, session);
    if (!agreement)
        co_return fail(agreement.error());
    HttpRequest check =
        jsonPost(endpoint(*server, u"/api/miauth/%1/check"_s.arg(session)), QJsonObject());
    const Result<QJsonObject> answer = co_await fetchObject(http, std::move(check));
    if (!answer)
        co_return fail(answer.error());
    const QString token = answer->value("token"_L1).toString();
    if (!answer->value("ok"_L1).toBool() || token.isEmpty())
        co_return fail(ErrorCode::Rejected, u"the person refused"_s, u"refused-by-person"_s);
    const QJsonObject person = answer->value("user"_L1).toObject();
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::Misskey;
    account.server = *server;
    account.remoteId = person.value("id"_L1).toString();
    account.handle = u"@%1@%2"_s.arg(person.value("username"_L1).toString(), server->host());
    account.displayName = person.value("name"_L1).toString().left(200);
    takeNoteLength(account, *meta);
    connected.secret = OAuthSecret { token, {}, {} }.toBytes();
    if (account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

ChatApi misskeyApi()
{
    ChatApi api { .network = Network::Misskey,
        .post = post,
        .upload = upload,
        .uploaded = uploaded,
        .posted = posted,
        .recent = recent,
        .found = found,
        .look = look,
        .counts = counts,
        .gone = isGone,
        .removal = removal,
        .lookAtAnswers = lookAtAnswers,
        .ownAnswer = ownAnswer,
        .words = wordsOfNote,
        .lookAtLimits = [](const Account &account) { return askMeta(account.server); },
        .takeLimits = takeNoteLength,
        .connect = connected };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.signIn = Capabilities::SignIn::BrowserOAuth;
    api.can.ending = Capabilities::Ending::ByPerson;
    api.can.grantsPage = u"{server}/settings/apps"_s;
    api.can.asks = { ConnectField::Server };
    api.can.readsBack = true;
    api.can.readsLimits = true;
    api.can.threads = traitsOf(Network::Misskey).threads;
    api.can.maxImages = traitsOf(Network::Misskey).pictures;
    api.can.removes = true;
    api.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return api;
}

} // namespace Relais
