// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"

namespace Relais::Api {

//! One item of POST /v1/pushes. kind decides the body:
//! "relay" – {relay, story, revision, network, code, ownPercent, caption, state, at}: registers
//!   the tracked link's code with the caption the text began with (counted for the caption, not
//!   kept with the relay), and again on each settled state; never text, handle or token.
//! "relay-corrected" – {relay}: its member is through with it, its story having been withdrawn.
//! "counts" – {relay, counts: [RelayCount…]}: reported or read back from a network.
//! "wall-view" – {post, at}: seen for a second.
//! "wall-reaction" – {post, on, at}.
//! "idea" – an Idea as its member wrote it; the same id twice is the same idea.
//! "idea-message" – {id, idea, text, at}: the member to Comms.
//! "idea-withdraw" – {idea}.
//! "idea-credit" – {idea, credit}: whether colleagues read that the story was the member's idea.
//! "thanks" – {id, kind, object, text, at}; for an idea by editors only.
//! "thanks-open" – {thanks, open}: its receiver shows it on the Wall, or no longer.
//! "story-rating" – {story, verdict, word, at}; a later one takes the place of an earlier.
//! "referral" – {story, code}: the member's own link of a job.
//! "wall-report" – {id, post, word, at}: to the editors.
//! "wall-comment-report" – {id, post, comment, word, at}: of a comment under that post.
//! "wall-post" – a WallPost that was written offline.
//! "wall-edit" – a WallEdit: other words for the member's own post.
//! "charter-accept" – {version, at}: the member read this version of the charter and agrees.
struct PushItem {
    PushId id; //!< UUIDv7; the same id with another body is refused ("push-id-reused")
    QString kind;
    QJsonObject body;
};

//! What became of one pushed item.
struct PushResult {
    PushId id;
    enum class Status { Accepted, Duplicate, Refused, TryLater };
    Status status = Status::Accepted;
    QString problem; //!< stable code when refused
};

//! {"items": […]}: 1…500 items.
QJsonObject pushRequest(const QList<PushItem> &items);
Result<QList<PushItem>> pushItemsFrom(const QJsonObject &json);
//! {"results": […]}: one a item, in order.
//! The text of pushResponse(), without a tree of values.
QByteArray pushResponseText(const QList<PushResult> &results);
QJsonObject pushResponse(const QList<PushResult> &results);
Result<QList<PushResult>> pushResultsFrom(const QJsonObject &json);

QString pushStatusKey(
    PushResult::Status status); //!< "accepted", "duplicate", "refused", "try-later"

namespace PushLimits {
inline constexpr int items = 500;
inline constexpr int bodyBytes = 1024 * 1024;
} // namespace PushLimits

} // namespace Relais::Api
