// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/bluesky/blueskyrecord.h"

#include "core/networks/api.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr char tidDigits[] = "234567abcdefghijklmnopqrstuvwxyz";
constexpr int tidLength = 13;
constexpr int clockBits = 10;
constexpr qsizetype maxTitle = 300;
constexpr qsizetype maxDescription = 1000;
constexpr qsizetype mostTagBytes = 640;

//! Lexicon format "uri". The app also highlights "httpbin.example", without a scheme, "http://."
//! and "https:///x": servers refuse the whole post for one of these.
bool isUriOfLexicons(QStringView uri)
{
    const bool secure = uri.startsWith(u"https://", Qt::CaseInsensitive);
    const qsizetype scheme = secure ? 8 : 7;
    return (secure || uri.startsWith(u"http://", Qt::CaseInsensitive)) && uri.size() > scheme
        && uri[scheme] != u'/';
}

QJsonObject feature(const Facet &facet, const QHash<QString, QString> &dids)
{
    switch (facet.kind) {
    case Facet::Kind::Link:
        if (!isUriOfLexicons(facet.value))
            return {};
        return { { u"$type"_s, u"app.bsky.richtext.facet#link"_s }, { u"uri"_s, facet.value } };
    case Facet::Kind::Hashtag:
        if (facet.value.toUtf8().size() > mostTagBytes) // 64 clusters can be more
            return {};
        return { { u"$type"_s, u"app.bsky.richtext.facet#tag"_s }, { u"tag"_s, facet.value } };
    case Facet::Kind::Mention:
        break;
    }
    const QString did = dids.value(facet.value);
    if (did.isEmpty())
        return {};
    return { { u"$type"_s, u"app.bsky.richtext.facet#mention"_s }, { u"did"_s, did } };
}

QJsonArray facetsOf(const BlueskyPost &post)
{
    QJsonArray facets;
    for (const Facet &facet : post.facets) {
        const QJsonObject meaning = feature(facet, post.dids);
        if (meaning.isEmpty())
            continue;
        const QJsonObject index { { u"byteStart"_s, facet.start }, { u"byteEnd"_s, facet.end } };
        facets.append(QJsonObject {
            { u"index"_s, index }, { u"features"_s, QJsonArray { QJsonValue(meaning) } } });
    }
    return facets;
}

QJsonObject cardEmbed(const BlueskyPost &post)
{
    QJsonObject external { { u"uri"_s, post.card.uri.toString(QUrl::FullyEncoded) },
        { u"title"_s, beginningOf(post.card.title, maxTitle) },
        { u"description"_s, beginningOf(post.card.description, maxDescription) } };
    if (!post.images.isEmpty())
        external.insert("thumb"_L1, post.images.first().blob);
    return { { u"$type"_s, u"app.bsky.embed.external"_s }, { u"external"_s, external } };
}

QJsonObject imageEmbed(const BlueskyPost &post)
{
    QJsonArray images;
    for (const BlueskyImage &one : post.images) {
        QJsonObject image { { u"image"_s, one.blob }, { u"alt"_s, one.alt } };
        if (!one.size.isEmpty()) {
            image.insert("aspectRatio"_L1,
                QJsonObject {
                    { u"width"_s, one.size.width() }, { u"height"_s, one.size.height() } });
        }
        images.append(image);
    }
    return { { u"$type"_s, u"app.bsky.embed.images"_s }, { u"images"_s, images } };
}

QString tidOf(quint64 number)
{
    QString key;
    for (int shift = 60; shift >= 0; shift -= 5)
        key.append(QLatin1Char(tidDigits[number >> shift & 0x1f]));
    return key;
}

// Only what is surely a BCP 47 tag: the server refuses a post for a wrong one.
bool isLanguageTag(const QString &language)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return tag.match(language).hasMatch();
}

} // namespace

QString blueskyRecordKey(const RelayId &relay, const QDateTime &createdAt)
{
    const QByteArray hash =
        QCryptographicHash::hash(relay.value.toUtf8(), QCryptographicHash::Sha256);
    const auto byte = [&hash](qsizetype i) { return static_cast<quint8>(hash[i]); };
    const quint64 withinMillisecond = (quint64 { byte(0) } << 8 | byte(1)) % 1000;
    const quint64 clockId = (quint64 { byte(2) } << 8 | byte(3)) & 0x3ff;
    const qint64 milliseconds = std::max<qint64>(0, createdAt.toMSecsSinceEpoch());
    const quint64 microseconds = static_cast<quint64>(milliseconds) * 1000 + withinMillisecond;
    return tidOf((microseconds & 0x1f'ffff'ffff'ffff) << clockBits | clockId);
}

QString blueskyPartKey(const QString &first, int part)
{
    if (first.size() != tidLength)
        return {};
    const QLatin1StringView digits(tidDigits);
    quint64 number = 0;
    for (const QChar c : first) {
        const qsizetype digit = digits.indexOf(c);
        if (digit < 0)
            return {};
        number = number << 5 | static_cast<quint64>(digit);
    }
    return tidOf(number + (static_cast<quint64>(part) * 1000 << clockBits));
}

QJsonObject blueskyRecord(const BlueskyPost &post)
{
    QJsonObject record { { u"$type"_s, u"app.bsky.feed.post"_s }, { u"text"_s, post.text },
        { u"createdAt"_s, post.createdAt.toUTC().toString(Qt::ISODateWithMs) } };
    if (isLanguageTag(post.language))
        record.insert("langs"_L1, QJsonArray { post.language });
    if (!post.reply.isEmpty())
        record.insert("reply"_L1, post.reply);
    if (const QJsonArray facets = facetsOf(post); !facets.isEmpty())
        record.insert("facets"_L1, facets);
    // A post has one embed: one picture illustrates the link, several are the post's own.
    if (!post.card.uri.isEmpty() && post.images.size() <= 1)
        record.insert("embed"_L1, cardEmbed(post));
    else if (!post.images.isEmpty())
        record.insert("embed"_L1, imageEmbed(post));
    return record;
}

} // namespace Relais
