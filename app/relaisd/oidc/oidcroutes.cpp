// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/oidcroutes.h"

#include "app/relaisd/auth/sessionanswer.h"
#include "app/relaisd/oidc/admission.h"
#include "app/relaisd/oidc/keysource.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/base/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 tokenBody = 24 * 1024;
constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype longestNonce = 128;
constexpr qsizetype longestDevice = 100;
constexpr int asksPerMinute = 600; // as for the other ways to sign in

struct ProviderSignIn {
    QByteArray idToken;
    QString nonce;
    QString device;
};

Result<ProviderSignIn> signInFrom(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    ProviderSignIn wanted;
    wanted.idToken = reader.text("idToken"_L1, longestToken).toLatin1();
    wanted.nonce = reader.text("nonce"_L1, longestNonce);
    wanted.device = reader.optionalText("device"_L1, longestDevice);
    return reader.finish(wanted);
}

Response options(QSqlDatabase &db, KeySource &keys)
{
    const auto organization = OrganizationRepository(db).get();
    const auto provider = ProviderRepository(db).get();
    if (!organization && organization.error().code != ErrorCode::NotFound)
        return errorResponse(organization.error());
    if (!provider && provider.error().code != ErrorCode::NotFound)
        return errorResponse(provider.error());
    Api::SignInOptions options;
    if (organization)
        options.organizationName = organization->name;
    if (provider) {
        keys.prepare(*provider); // somebody is about to sign in
        options.provider =
            Api::CompanyProvider { provider->issuer, provider->clientId, provider->clientSecret };
    }
    return jsonResponse(Api::toJson(options));
}

// Everything that can be told of the token before its key is known, then its signature.
Result<Identity> verified(
    const ProviderSignIn &wanted, const Provider &provider, const QDateTime &now, KeySource &keys)
{
    const auto jwt = jwtFrom(wanted.idToken);
    if (!jwt)
        return fail(jwt.error());
    if (jwt->algorithm() != u"RS256"_s && jwt->algorithm() != u"ES256"_s)
        return fail(ErrorCode::Rejected, u"the token's algorithm"_s, u"algorithm"_s);
    auto identity =
        identityFrom(jwt->claims, { provider.issuer, provider.clientId, wanted.nonce, now });
    if (!identity)
        return identity;
    const auto candidates = keys.keysFor(provider, *jwt);
    if (!candidates)
        return fail(candidates.error());
    const bool good = std::any_of(candidates->begin(), candidates->end(),
        [&jwt](const SigningKey &key) { return key.verifies(*jwt); });
    if (!good)
        return fail(ErrorCode::Rejected, u"the token's signature"_s, u"signature"_s);
    return identity;
}

Response refusal(const Error &error)
{
    if (error.reason == u"provider-keys"_s) {
        const auto wait = static_cast<int>(error.retryAfter.count());
        return problemResponse({ 503, error.reason, error.detail, wait });
    }
    if (error.code != ErrorCode::Rejected)
        return errorResponse(error);
    qCWarning(lcBackend) << "an id token was refused:" << error.reason;
    return problemResponse({ 401, u"id-token-refused"_s, error.reason, 0 });
}

Response signIn(const Request &request, QSqlDatabase &db, const Clock &clock, KeySource &keys)
{
    const auto wanted = signInFrom(request.body);
    if (!wanted)
        return errorResponse(wanted.error());
    const auto provider = ProviderRepository(db).get();
    if (!provider)
        return errorResponse(provider.error());
    const auto identity = verified(*wanted, *provider, clock.now(), keys);
    if (!identity)
        return refusal(identity.error());
    Admission admission(db, clock);
    if (const auto used = admission.useUp(wanted->idToken); !used)
        return refusal(used.error());
    const auto member = admission.admit(*provider, *identity);
    if (!member)
        return errorResponse(member.error());
    const auto tokens = Sessions(db, clock).open(*member, wanted->device);
    return tokens ? sessionResponse(db, *tokens) : errorResponse(tokens.error());
}

} // namespace

QList<Route> oidcRoutes(const Clock &clock, KeySource &keys)
{
    return {
        { .method = "GET",
            .pattern = Api::Routes::signInOptions(),
            .access = Access::Anyone,
            .read = [&keys](const Request &, QSqlDatabase &db) { return options(db, keys); },
            .perMinute = asksPerMinute },
        { .method = "POST",
            .pattern = Api::Routes::providerSignIn(),
            .access = Access::Anyone,
            .bodyLimit = tokenBody,
            .write = [&clock, &keys](const Request &request,
                         QSqlDatabase &db) { return signIn(request, db, clock, keys); },
            .perMinute = asksPerMinute },
    };
}

} // namespace Relais::Backend
