// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatapi.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

bool holdsLink(const QString &text, const QUrl &link)
{
    const QString wanted = link.toString(QUrl::FullyEncoded);
    if (wanted.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const QChar next = text.size() > at + wanted.size() ? text[at + wanted.size()] : u' ';
        if (!next.isLetterOrNumber() && next != u'_' && next != u'-')
            return true;
    }
    return false;
}

LookupResult searched(const Publication &publication, const QList<RecentPost> &posts, bool isAll)
{
    for (const RecentPost &post : posts) {
        if (holdsLink(post.text, publication.trackedLink))
            return { Lookup::Found, { post.id, post.permalink } };
    }
    // A day of grace: the two clocks need not agree.
    const auto isOlder = [&publication](const RecentPost &post) {
        return post.at.isValid() && post.at < publication.createdAt.addDays(-1);
    };
    const bool reachesBack =
        !publication.clockWasAhead && std::any_of(posts.begin(), posts.end(), isOlder);
    return { isAll || reachesBack ? Lookup::SurelyAbsent : Lookup::CannotTell, {} };
}

Result<QJsonObject> listOrObject(const HttpResponse &response)
{
    if (!response.isSuccess())
        return fail(errorOf(response));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isArray())
        return QJsonObject { { u"items"_s, document.array() } };
    return jsonObjectOf(response);
}

QString keyOf(const RelayId &relay, int length)
{
    static const QString letters =
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    const QByteArray hash =
        QCryptographicHash::hash(relay.value.toUtf8(), QCryptographicHash::Sha256);
    QString key;
    for (int i = 0; i < std::min(length, int(hash.size())); ++i)
        key += letters[static_cast<uchar>(hash[i]) % letters.size()];
    return key;
}

RelayCount measuredCount(const RelayId &relay, MetricKind kind, double value)
{
    return { relay, kind, Provenance::Measured, static_cast<qint64>(std::clamp(value, 0.0, 1e15)),
        {} };
}

void addToldCount(
    QList<RelayCount> &counts, const RelayId &relay, MetricKind kind, const QJsonValue &told)
{
    if (told.isDouble())
        counts.append(measuredCount(relay, kind, told.toDouble()));
}

HttpRequest reading(QUrl url)
{
    HttpRequest request;
    request.url = std::move(url);
    return request;
}

} // namespace Relais
