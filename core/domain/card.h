// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Relais {

//! A link that the member chose to show, as to an account of theirs.
struct CardLink {
    QString label; //!< "LinkedIn"
    QUrl url; //!< http or https
    bool operator==(const CardLink &) const = default;
};

//! What a member chose to show on their own public page. Nothing of it is taken from elsewhere.
struct Card {
    bool shown = false; //!< public; off until the member switches it on
    bool indexed = false; //!< search engines may list it
    QString name; //!< as they write it
    QString role; //!< the line under the name
    QString about; //!< in a few words
    QString email; //!< to write to; empty: no button
    QString language; //!< of role and about: "fr", "en"
    QStringList languages; //!< spoken, BCP 47
    QList<CardLink> links;
    QList<TopicId> topics;
    bool jobs = false; //!< the open jobs of their team stand on it
    QList<StoryId> stories; //!< what they tell about the company, in their order
    bool operator==(const Card &) const = default;
};

//! The card as its owner gets it back from the backend.
struct OwnCard {
    Card card;
    QUrl address; //!< of the public page; empty until it was public once
    QDateTime shownSince; //!< invalid while it is not public
    int seenThisMonth = 0; //!< visits of the page, measured; no visitor is kept
    bool operator==(const OwnCard &) const = default;
};

//! Largest sizes that any part of Relais accepts.
namespace CardLimits {
inline constexpr int name = 120; // characters (QString units)
inline constexpr int role = 160;
inline constexpr int about = 200;
inline constexpr int email = 254;
inline constexpr int label = 40;
inline constexpr int links = 8;
inline constexpr int topics = 12;
inline constexpr int stories = 3;
inline constexpr int languages = 8;
} // namespace CardLimits

//! Empty when the card may be kept; else stable words: "name-empty", "name-too-long",
//! "role-too-long", "about-too-long", "email-form", "too-many-links", "link-label",
//! "link-not-http", "too-many-topics", "too-many-stories", "language-invalid".
QStringList problemsOf(const Card &card);

//! The card as a contact, vCard 4.0 (RFC 6350): UTF-8, CRLF, folded at 75 bytes.
QByteArray vcardOf(const Card &card, const QString &organization, const QUrl &address);

//! A line of the company's that a signature may carry: the story chosen for this week.
struct SignatureStory {
    QString title;
    QString line; //!< a few words more; may be empty
    QUrl link;
};

//! A signature for e-mails: HTML with styles in the elements and nothing loaded from elsewhere.
//! address is empty while the card is not public; a story without a title is none.
QString emailSignatureOf(const Card &card, const QString &organization, const QUrl &address,
    const SignatureStory &story = {});
//! The same as plain text.
QString plainSignatureOf(const Card &card, const QString &organization, const QUrl &address,
    const SignatureStory &story = {});

} // namespace Relais
