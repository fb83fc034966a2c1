// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: docs.joinmastodon.org/entities/Instance and /entities/V1_Instance; Pleroma and Akkoma,
// CommonAPI.Utils.validate_character_limit: String.length of the text with its warning.

#include "core/networks/mastodon/mastodoninstance.h"

#include "core/domain/text/textcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

int wholeOf(const QJsonValue &value)
{
    return static_cast<int>(std::clamp(value.toDouble(), 0.0, 1e9));
}

} // namespace

QCoro::Task<Result<QJsonObject>> readMastodonInstance(QPointer<HttpClient> http, QUrl server)
{
    for (const char *path : { "/api/v2/instance", "/api/v1/instance" }) {
        HttpRequest request;
        request.url = endpoint(server, QString::fromLatin1(path));
        const Result<QJsonObject> instance = co_await fetchObject(http, std::move(request));
        if (instance && instance->contains("version"_L1))
            co_return instance;
        if (!instance && instance.error().isTransient())
            co_return fail(instance.error());
        if (!instance && instance.error().code == ErrorCode::Cancelled)
            co_return fail(instance.error());
    }
    co_return fail(
        ErrorCode::Rejected, u"the server does not speak Mastodon's API"_s, u"not-mastodon"_s);
}

void takeMastodonLimits(Account &account, const QJsonObject &instance)
{
    const QJsonObject configuration = instance.value("configuration"_L1).toObject();
    const QJsonObject statuses = configuration.value("statuses"_L1).toObject();
    account.maxLength = wholeOf(statuses.value("max_characters"_L1));
    if (account.maxLength == 0)
        account.maxLength = wholeOf(instance.value("max_toot_chars"_L1));
    account.linkLength = wholeOf(statuses.value("characters_reserved_per_url"_L1));
    // What these say of links is not what they go by.
    const QString version = instance.value("version"_L1).toString();
    if (instance.value("source_url"_L1).toString().contains("gotosocial"_L1, Qt::CaseInsensitive))
        account.linkLength = TextLimits::everyCodePoint;
    else if (version.contains("; Pleroma "_L1) || version.contains("; Akkoma "_L1))
        account.linkLength = TextLimits::everyCluster;
    const QJsonObject media = configuration.value("media_attachments"_L1).toObject();
    account.maxImageBytes = wholeOf(media.value("image_size_limit"_L1));
    account.maxPictures = wholeOf(statuses.value("max_media_attachments"_L1));
    account.maxAltLength = wholeOf(media.value("description_limit"_L1));
    if (account.maxAltLength == 0) // Pleroma and Akkoma
        account.maxAltLength = wholeOf(instance.value("description_limit"_L1));
}

} // namespace Relais
