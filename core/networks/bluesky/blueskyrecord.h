// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/text/textcheck.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSize>
#include <QUrl>

namespace Relais {

//! The record key of a relay's post: a TID (https://atproto.com/specs/tid) made of the relay's
//! creation time and a hash of its id, so that every attempt writes the same record.
QString blueskyRecordKey(const RelayId &relay, const QDateTime &createdAt);

//! The key of a thread's post, made of its first's: so many milliseconds later. Empty for a key
//! that is no TID.
QString blueskyPartKey(const QString &first, int part);

//! The card under a post; Bluesky's clients make it, its servers fetch nothing.
struct BlueskyCard {
    QUrl uri;
    QString title;
    QString description;
};

//! An uploaded picture.
struct BlueskyImage {
    QJsonObject blob;
    QString alt {};
    QSize size {};
};

//! What a post is made of. Mentions without an identity in dids stay plain text.
struct BlueskyPost {
    QString text;
    QDateTime createdAt;
    QString language;
    QList<Facet> facets; //!< offsets in UTF-8 bytes
    QHash<QString, QString> dids; //!< handle → DID
    BlueskyCard card; //!< shown when its uri is not empty, unless there are several pictures
    QList<BlueskyImage> images {}; //!< the card's picture, or the post's own
    //! {root, parent}, each {uri, cid}, of a thread's later posts; empty: it answers nothing.
    QJsonObject reply {};
};

//! The app.bsky.feed.post record (lexicons app/bsky/feed/post.json, richtext/facet.json,
//! embed/external.json, embed/images.json of github.com/bluesky-social/atproto).
QJsonObject blueskyRecord(const BlueskyPost &post);

} // namespace Relais
