// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"
#include "core/services/outbox/relayservice.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! The one useful act of a row.
enum class RelayAct {
    None,
    Answer, //!< "Did it go out?": Yes or No
    RetryNow,
    Open, //!< the permalink
    SignInAgain,
    Rewrite, //!< in the composer: as it is, the network refuses it again
    CopyCorrection, //!< of a withdrawn story's published relay
    Delete, //!< the same, where its editors ask for that and Relais can
    Done, //!< the same, where no correction is suggested and no page is known
    CopyText, //!< it cannot go out from here
};

//! What the words depend on besides the relay.
struct OutboxMoment {
    QDateTime now; //!< UTC, from the Clock
    bool offline = false;
    bool paused = false;
    QDateTime quietUntil {}; //!< invalid: not quiet now
    QuietHours quiet {}; //!< the person's own
};

//! What a row of the outbox says.
struct RelayWords {
    QString state;
    Tone tone = Tone::Neutral;
    QString icon;
    QString reason; //!< one line: why, or the account
    QString time; //!< right of the row; empty where the act says it all
    RelayAct act = RelayAct::None;
    QString actText;
    bool operator==(const RelayWords &) const = default;
};

//! The banner of the detail panel.
struct RelayBanner {
    QString title;
    QString text;
    Tone tone = Tone::Neutral;
    QString icon;
};

//! One line of the history.
struct HistoryLine {
    QString title;
    QString text;
    QString time; //!< to the second
    Tone tone = Tone::Neutral;
    QString icon;
    bool next = false; //!< what comes next, not yet happened
    bool operator==(const HistoryLine &) const = default;
};

//! A relay's state in the person's words. Pure; no state of its own.
class RelayWordsOf final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::RelayWordsOf)
public:
    static RelayWords row(const RelayService::Row &row, const OutboxMoment &moment);
    static RelayBanner banner(const RelayService::Row &row, const OutboxMoment &moment);
    static QList<HistoryLine> history(
        const RelayService::Row &row, const QList<RelayStep> &steps, const OutboxMoment &moment);
    //! Why the relay cannot be cancelled now; empty when it can.
    static QString whyNotCancel(RelayState state);
    //! The account as the person knows it: display name, handle, or the network's name.
    static QString account(const RelayService::Row &row);
    //! "LinkedIn"; the Wall and e-mail are translated.
    static QString network(Network network);
    static bool isStoppedByWithdrawal(const RelayService::Row &row);
};

} // namespace Relais::Ui
