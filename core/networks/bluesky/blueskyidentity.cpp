// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a handle to its server: https://atproto.com/specs/handle, https://atproto.com/specs/did.

#include "core/networks/bluesky/blueskyidentity.h"

#include "core/base/log.h"
#include "core/networks/bluesky/blueskysession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString atScheme = u"at://"_s;

QStringList handlesIn(const QJsonObject &document)
{
    QStringList handles;
    for (const QJsonValue name : document.value("alsoKnownAs"_L1).toArray()) {
        if (name.toString().startsWith(atScheme))
            handles.append(name.toString().mid(atScheme.size()).toLower());
    }
    return handles;
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

QCoro::Task<Result<QJsonObject>> documentOf(
    QPointer<HttpClient> http, QString did, BlueskyServices services)
{
    HttpRequest look;
    look.url = documentUrl(did, services.directory);
    if (look.url.isEmpty())
        co_return unknownHandle();
    co_return co_await fetchObject(http, std::move(look));
}

} // namespace

tl::unexpected<Error> unknownHandle()
{
    return fail(ErrorCode::Rejected, u"no account has this handle"_s, u"unknown-handle"_s);
}

QString plainHandle(const QString &typed)
{
    constexpr qsizetype longest = 253;
    QString name = typed.trimmed().toLower();
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    return name.contains(u'.') && name.size() <= longest ? name : QString();
}

Result<QUrl> blueskyServerOf(const QJsonObject &document)
{
    for (const QJsonValue service : document.value("service"_L1).toArray()) {
        if (service["id"_L1].toString().endsWith(u"#atproto_pds"_s))
            return serverAddress(service["serviceEndpoint"_L1].toString());
    }
    return fail(ErrorCode::NotFound, u"the identity names no server"_s);
}

QCoro::Task<Result<BlueskyIdentity>> identityOf(
    QPointer<HttpClient> http, QString did, BlueskyServices services)
{
    const Result<QJsonObject> document = co_await documentOf(http, did, services);
    if (!document)
        co_return fail(document.error());
    const Result<QUrl> server = blueskyServerOf(*document);
    if (!server)
        co_return fail(server.error());
    co_return BlueskyIdentity { did, handlesIn(*document).value(0), *server };
}

QCoro::Task<Result<BlueskyIdentity>> identityOfHandle(
    QPointer<HttpClient> http, QString handle, BlueskyServices services)
{
    HttpRequest resolve;
    resolve.url = xrpc(
        services.resolver, u"com.atproto.identity.resolveHandle"_s, { { u"handle"_s, handle } });
    const Result<QJsonObject> found = co_await fetchObject(http, std::move(resolve));
    if (!found && found.error().code == ErrorCode::Rejected)
        co_return unknownHandle();
    if (!found)
        co_return fail(found.error());
    const QString did = found->value("did"_L1).toString();
    const Result<QJsonObject> document = co_await documentOf(http, did, services);
    if (!document)
        co_return fail(document.error());
    if (!handlesIn(*document).contains(handle))
        co_return unknownHandle();
    const Result<QUrl> server = blueskyServerOf(*document);
    if (!server)
        co_return fail(server.error());
    co_return BlueskyIdentity { did, handle, *server };
}

QCoro::Task<QString> blueskyDisplayName(QPointer<HttpClient> http, QUrl server, QString did)
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

} // namespace Relais
