// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/mastodon/mastodonmedia.h"

#include "core/domain/networktraits.h"
#include "core/networks/formdata.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais {

namespace {

// Mastodon's own constants, where the server told nothing.
constexpr qint64 defaultMaxImageBytes = 8 * 1024 * 1024;
constexpr int maxImageSide = 3840;
// Ten looks, a second and more apart: pictures take seconds, only videos take minutes.
constexpr int maxLooks = 10;

} // namespace

QCoro::Task<Result<QString>> uploadToMastodon(
    QPointer<HttpClient> http, Account account, QByteArray token, QByteArray image, QString alt)
{
    const qint64 maxBytes =
        account.maxImageBytes > 0 ? account.maxImageBytes : defaultMaxImageBytes;
    const Result<FittedImage> fitted = fittedImage(image, maxBytes, maxImageSide);
    if (!fitted)
        co_return fail(fitted.error());
    const int altLength =
        account.maxAltLength > 0 ? account.maxAltLength : traitsOf(Network::Mastodon).altLength;
    HttpRequest upload = picturePost(endpoint(account.server, u"/api/v2/media"_s), *fitted,
        { { "description", beginningOf(alt, altLength) } });
    authorize(upload, token);
    Result<HttpResponse> response = co_await sendBy(http, std::move(upload));
    QString id;
    // 202 and 206: still being processed.
    for (int look = 1;; ++look) {
        if (!response)
            co_return fail(response.error());
        if (!response->isSuccess())
            co_return fail(errorOf(*response));
        if (id.isEmpty())
            id = jsonObjectOf(*response).value_or(QJsonObject()).value("id"_L1).toString();
        if (id.isEmpty())
            co_return fail(ErrorCode::Corrupt, u"an upload without an id"_s);
        if (response->status == 200)
            co_return id;
        if (look == maxLooks)
            co_return fail(ErrorCode::Timeout, u"the picture is still being processed"_s);
        co_await pause(look * 500ms);
        HttpRequest again;
        again.url = endpoint(account.server, QString(u"/api/v1/media/"_s + id));
        authorize(again, token);
        response = co_await sendBy(http, std::move(again));
    }
}

} // namespace Relais
