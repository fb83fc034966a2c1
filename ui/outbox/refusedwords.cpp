// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/refusedwords.h"

#include "ui/common/words/errorwords.h"
#include "ui/common/words/momentwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::RefusedWords {

namespace {

//! What the same text and pictures would be refused for again; empty: nothing that is known. The
//! words of another machine's relay are there.
QString remedyInComposer(const Relay &relay)
{
    if (!relay.lastError || relay.text.isEmpty() || isPartlyOut(relay))
        return {};
    const QString &reason = relay.lastError->reason;
    if (reason == "text-too-long"_L1 || reason == "too-long"_L1)
        return RelayWordsOf::tr("Shorten it");
    if (reason == "picture-needed"_L1)
        return RelayWordsOf::tr("Choose a picture");
    if (reason == "image-too-large"_L1 || reason == "image-unreadable"_L1
        || reason == "picture-gone"_L1)
        return RelayWordsOf::tr("Replace the picture");
    return {};
}

} // namespace

RelayWords row(const RelayService::Row &row, const OutboxMoment &moment)
{
    const Relay &relay = row.relay;
    RelayWords words { RelayWordsOf::tr("Refused"), Tone::Bad, u"error"_s, {}, {},
        RelayAct::RetryNow, RelayWordsOf::tr("Retry now") };
    const QString name = RelayWordsOf::network(relay.network);
    words.reason = relay.lastError ? ErrorWords::sentence(*relay.lastError, name)
                                   : RelayWordsOf::tr("%1 refused it").arg(name);
    words.time = MomentWords::shortly(relay.changedAt, moment.now);
    if (row.relayedAnew) {
        words.tone = Tone::Neutral;
        words.reason = RelayWordsOf::tr("%1 · relayed anew since").arg(RelayWordsOf::account(row));
        words.act = RelayAct::None;
        words.actText.clear();
        return words;
    }
    if (relay.lastError && relay.lastError->code == ErrorCode::Unauthorized) {
        words.reason = RelayWordsOf::tr("%1: the sign-in of this account has expired").arg(name);
        words.act = RelayAct::SignInAgain;
        words.actText = RelayWordsOf::tr("Sign in again");
    }
    if (const QString remedy = remedyInComposer(relay); !remedy.isEmpty()) {
        words.act = RelayAct::Rewrite;
        words.actText = remedy;
    }
    return words;
}

} // namespace Relais::Ui::RefusedWords
