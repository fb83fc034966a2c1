// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a handle to its server: https://atproto.com/specs/handle, https://atproto.com/specs/did.

#include "core/networks/bluesky/connectbluesky.h"

#include "core/base/log.h"
#include "core/networks/bluesky/blueskysession.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

tl::unexpected<Error> unknownHandle()
{
    return fail(ErrorCode::Rejected, u"no account has this handle"_s, u"unknown-handle"_s);
}

// The server that a DID document names for its repository.
Result<QUrl> serverOf(const QJsonObject &document)
{
    for (const QJsonValue service : document.value("service"_L1).toArray()) {
        if (service["id"_L1].toString().endsWith(u"#atproto_pds"_s))
            return serverAddress(service["serviceEndpoint"_L1].toString());
    }
    return fail(ErrorCode::NotFound, u"the identity names no server"_s);
}

bool names(const QJsonObject &document, const QString &handle)
{
    const QJsonArray known = document.value("alsoKnownAs"_L1).toArray();
    return std::any_of(known.cbegin(), known.cend(), [&handle](const QJsonValue &name) {
        return name.toString().compare(QString(u"at://"_s + handle), Qt::CaseInsensitive) == 0;
    });
}

QUrl documentUrl(const QString &did, const QUrl &directory)
{
    if (did.startsWith(u"did:plc:"_s))
        return endpoint(directory, QString(u'/' + did));
    const QString host = did.mid(8);
    const bool isPlainHost = did.startsWith(u"did:web:"_s) && !host.contains(u':')
        && !host.contains(u'/') && !host.contains(u'%');
    return isPlainHost ? QUrl(u"https://%1/.well-known/did.json"_s.arg(host)) : QUrl();
}

// handle → DID → document → server, and the document must name the handle in turn.
QCoro::Task<Result<QUrl>> serverOfHandle(
    QPointer<HttpClient> http, QString handle, BlueskyServices services)
{
    HttpRequest resolve;
    resolve.url = xrpc(
        services.resolver, u"com.atproto.identity.resolveHandle"_s, { { u"handle"_s, handle } });
    const Result<QJsonObject> identity = co_await fetchObject(http, std::move(resolve));
    if (!identity && identity.error().code == ErrorCode::Rejected)
        co_return unknownHandle();
    if (!identity)
        co_return fail(identity.error());
    HttpRequest look;
    look.url = documentUrl(identity->value("did"_L1).toString(), services.directory);
    if (look.url.isEmpty())
        co_return unknownHandle();
    const Result<QJsonObject> document = co_await fetchObject(http, std::move(look));
    if (!document)
        co_return fail(document.error());
    if (!names(*document, handle))
        co_return unknownHandle();
    co_return serverOf(*document);
}

// What the person calls themselves; not worth failing for.
QCoro::Task<QString> displayName(QPointer<HttpClient> http, QUrl server, QString did)
{
    HttpRequest request;
    request.url = xrpc(server, u"com.atproto.repo.getRecord"_s,
        { { u"repo"_s, did }, { u"collection"_s, u"app.bsky.actor.profile"_s },
            { u"rkey"_s, u"self"_s } });
    const Result<QJsonObject> profile = co_await fetchObject(http, std::move(request));
    if (!profile)
        qCInfo(lcNetworks) << "an account without a profile:" << profile.error().detail;
    co_return profile ? (*profile)["value"_L1]["displayName"_L1].toString().left(200) : QString();
}

} // namespace

QCoro::Task<Result<ConnectedAccount>> connectBluesky(
    HttpClient &http, QUrl pds, QString handle, QString appPassword, BlueskyServices services)
{
    const QPointer<HttpClient> client(&http);
    QString name = handle.trimmed().toLower();
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    if (!name.contains(u'.') || name.size() > 253 || appPassword.trimmed().isEmpty())
        co_return unknownHandle();
    Result<QUrl> server = serverAddress(pds.toString());
    if (pds.isEmpty())
        server = co_await serverOfHandle(client, name, services);
    if (!server)
        co_return fail(server.error());
    const Result<QJsonObject> session =
        co_await blueskySignIn(client, *server, name, appPassword.trimmed());
    if (!session)
        co_return fail(session.error());
    const QString did = session->value("did"_L1).toString();
    if (!did.startsWith(u"did:"_s))
        co_return fail(ErrorCode::Corrupt, u"a session without an identity"_s);

    ConnectedAccount connected;
    connected.account.network = Network::Bluesky;
    connected.account.remoteId = did;
    connected.account.handle = u'@' + session->value("handle"_L1).toString(name);
    // bsky.social only signs in; the account itself lives on the server of its document.
    connected.account.server = serverOf(session->value("didDoc"_L1).toObject()).value_or(*server);
    connected.account.displayName = co_await displayName(client, connected.account.server, did);
    connected.secret = BlueskySecret { did, appPassword.trimmed() }.toBytes();
    co_return connected;
}

} // namespace Relais
