// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcards.h"

#include <QVariant>

namespace Relais::Ui {

//! What is done to several chosen cards at once.
enum class BulkAct {
    Keep,
    Drop,
    Submit,
    Approve,
    Archive,
    Unarchive,
    Topic,
    Campaign,
    Audience,
    Expiry
};

inline constexpr BulkAct allBulkActs[] { BulkAct::Keep, BulkAct::Drop, BulkAct::Submit,
    BulkAct::Approve, BulkAct::Topic, BulkAct::Campaign, BulkAct::Audience, BulkAct::Expiry,
    BulkAct::Archive, BulkAct::Unarchive };

//! Pure: whether the act is for this card now. Topic, campaign, audience and expiry are for drafts
//! and for what was approved, of which they make a new revision; never for what somebody is
//! reviewing.
bool applies(const BoardCard &card, BulkAct act, const QDateTime &now);
QList<BoardCard> thoseFor(const QList<BoardCard> &cards, BulkAct act, const QDateTime &now);

//! The story with the topic added (its id), in the campaign (its id; empty: in none), for the
//! Audience, or with the expiry (a QDateTime; invalid: none).
Story changedBy(const Story &story, BulkAct act, const QVariant &value);

//! Why the changed story could not be stored, where the one before can be; else empty.
QString newProblem(const Story &before, const Story &changed);

//! What became of it.
struct BulkOutcome {
    BulkAct act = BulkAct::Submit;
    QVariant value {};
    QList<BoardCard> done; //!< as they were before
    int failed = 0;
    Error first {}; //!< of those that failed
};

} // namespace Relais::Ui
