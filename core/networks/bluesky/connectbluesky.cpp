// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/bluesky/connectbluesky.h"

#include "core/networks/bluesky/blueskyidentity.h"
#include "core/networks/bluesky/blueskysession.h"

using namespace Qt::StringLiterals;

namespace Relais {

QCoro::Task<Result<ConnectedAccount>> connectBluesky(
    HttpClient &http, QUrl pds, QString handle, QString appPassword, BlueskyServices services)
{
    const QPointer<HttpClient> client(&http);
    const QString name = plainHandle(handle);
    if (name.isEmpty() || appPassword.trimmed().isEmpty())
        co_return unknownHandle();
    Result<QUrl> server = serverAddress(pds.toString());
    if (pds.isEmpty()) {
        const Result<BlueskyIdentity> identity = co_await identityOfHandle(client, name, services);
        if (!identity)
            co_return fail(identity.error());
        server = identity->server;
    }
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
    connected.account.server =
        blueskyServerOf(session->value("didDoc"_L1).toObject()).value_or(*server);
    connected.account.displayName =
        co_await blueskyDisplayName(client, connected.account.server, did);
    connected.secret =
        BlueskySecret { did, appPassword.trimmed(), session->value("refreshJwt"_L1).toString() }
            .toBytes();
    co_return connected;
}

} // namespace Relais
