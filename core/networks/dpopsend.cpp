// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/dpopsend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr qsizetype longestNonce = 1024;

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString(QUrl::FullyEncoded);
}

// RFC 9449 §8.1: any visible ASCII but the quotation mark and the backslash.
bool isNonce(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestNonce
        && std::all_of(text.begin(), text.end(),
            [](char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

// An authorization server says it in the body, a resource server in WWW-Authenticate.
bool asksForNonce(const HttpResponse &response)
{
    if (response.status == 401 && response.header("www-authenticate").contains("use_dpop_nonce"))
        return true;
    return (response.status == 400 || response.status == 401)
        && errorWordOf(response) == u"use_dpop_nonce"_s;
}

} // namespace

QCoro::Task<Result<HttpResponse>> sendProven(QPointer<HttpClient> http,
    std::shared_ptr<DpopBinding> dpop, HttpRequest request, QByteArray accessToken)
{
    const QString origin = originOf(request.url);
    for (int attempt = 1;; ++attempt) {
        const DpopClaims claims { request.method, request.url, dpop->nonces.value(origin),
            accessToken, nowOf(http) };
        const Result<QByteArray> proof = dpop->key.proof(claims);
        if (!proof)
            co_return fail(proof.error());
        HttpRequest proven = request;
        proven.headers.append({ "DPoP", *proof });
        if (!accessToken.isEmpty())
            proven.headers.append({ "Authorization", "DPoP " + accessToken });
        Result<HttpResponse> response = co_await sendBy(http, std::move(proven));
        if (!response)
            co_return response;
        const QByteArray nonce = response->header("dpop-nonce");
        if (isNonce(nonce))
            dpop->nonces.insert(origin, nonce);
        if (!asksForNonce(*response) || !isNonce(nonce) || attempt == 2)
            co_return response;
    }
}

} // namespace Relais
