// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/providerrepository.h"

#include "app/relaisd/db/sql.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestField = 500;

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

} // namespace

ProviderRepository::ProviderRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

bool ProviderRepository::isIssuer(const QUrl &url)
{
    const bool safe =
        url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url.host()));
    return url.isValid() && safe && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

Result<Provider> ProviderRepository::get() const
{
    auto query = run(m_db,
        u"SELECT issuer, client_id, client_secret, auto_join, trust_email, allow_private "
        "FROM oidc_provider"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"there is no provider"_s, u"provider-none"_s);
    return Provider { query->value(0).toString(), query->value(1).toString(),
        query->value(2).toString(), query->value(3).toBool(), query->value(4).toBool(),
        query->value(5).toBool() };
}

Result<void> ProviderRepository::set(const Provider &provider)
{
    if (!isIssuer(QUrl(provider.issuer, QUrl::StrictMode)) || provider.issuer.size() > longestField)
        return fail(ErrorCode::InvalidInput,
            u"the issuer is an https address without query, as the provider writes it"_s);
    if (provider.clientId.isEmpty() || provider.clientId.size() > longestField
        || provider.clientSecret.size() > longestField)
        return fail(ErrorCode::InvalidInput, u"the client id is missing or too long"_s);
    if (const auto removed = remove(); !removed)
        return removed;
    const auto added = change(m_db,
        u"INSERT INTO oidc_provider (issuer, client_id, client_secret, auto_join, trust_email, "
        "allow_private) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { provider.issuer, provider.clientId, text(provider.clientSecret),
            provider.autoJoin ? 1 : 0, provider.trustEmail ? 1 : 0,
            provider.allowPrivate ? 1 : 0 });
    if (!added)
        return fail(added.error());
    return {};
}

Result<void> ProviderRepository::remove()
{
    const auto removed = change(m_db, u"DELETE FROM oidc_provider"_s);
    if (!removed)
        return fail(removed.error());
    return {};
}

} // namespace Relais::Backend
