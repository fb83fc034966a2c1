// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace Relais {

//! A colleague whom a member proposes for the recognition of a month, with the reason. People read
//! the reasons and choose; nothing is counted, and more nominations are not better.
struct Nomination {
    NominationId id;
    QString month; //!< "2026-11"
    MemberId giver;
    QString giverName;
    MemberId receiver;
    QString receiverName;
    QString post; //!< on the Wall: it says who is meant
    QString title; //!< of the post, in a few words; empty once it was removed
    QString reason;
    QDateTime at; //!< UTC
    bool chosen = false; //!< by a manager or editor
    bool shown = false; //!< the one who is recognised lets everybody see it
    bool named = false; //!< who nominated lets everybody see their name with it
    bool operator==(const Nomination &) const = default;
};

namespace NominationLimits {
inline constexpr int reason = 300; // QString units
inline constexpr int title = 120;
inline constexpr int monthsShown = 3; // that recognitions stay on the Wall
} // namespace NominationLimits

QString monthOf(const QDateTime &utc); //!< "2026-11"
bool isMonth(const QString &text);

} // namespace Relais
