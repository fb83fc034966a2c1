// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/insights.h"
#include "core/domain/story.h"
#include "core/services/accounts/networkoffer.h"

#include <QCoreApplication>

#include <functional>

namespace Relais::Ui {

//! What becomes of a story in which something is wrong.
enum class WithdrawalWay {
    Correction, //!< withdrawn; who relayed it may post a text that sets it right
    Deletion, //!< withdrawn; they are asked to delete what they posted
    Revision, //!< not withdrawn: the next revision has it right
};

//! One thing that will happen: on a network, or beside an icon.
struct Happening {
    std::optional<Network> network {};
    QString icon {};
    QString count {}; //!< how many, as it may be told; empty: it may not, or nobody knows
    QString words {};
};

//! Withdrawing a story in words, as far as how many did something may be told.
class WithdrawalWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::WithdrawalWords)
public:
    //! What the backend said of the relays; nothing: it was not asked yet.
    using Relays = std::optional<Result<StoryRelays>>;
    using CapabilitiesOf = std::function<Capabilities(Network)>;

    //! Which story, revision, since when, how many relays of how many people.
    static QString about(const Story &story, const Relays &relays, const QDateTime &now);
    static QList<Happening> onNetworks(const Story &story, const Relays &relays, WithdrawalWay way,
        const CapabilitiesOf &capabilities);
    //! In outboxes and queues. reached: how many have it in their queue, where that is told.
    static QList<Happening> elsewhere(
        const Story &story, WithdrawalWay way, std::optional<int> reached);
    static QString when(WithdrawalWay way); //!< it acts, and what waits for somebody else
    static QString aboutLinks(WithdrawalWay way);
    //! That a correction waits: for the person, or, whose own it is, for somebody else.
    static QString correctionWaits(bool forMe);
    static QString readAndApprove(); //!< on a button that asks about it

private:
    static QString relayWords(const Story &story, const Relays &relays);
    static QString revisionWords(const Story &story, const QDateTime &now);
    static QString onNetwork(Network network, const Capabilities &can, WithdrawalWay way);
    static QString changedThere(const Capabilities &can);
    static QString deletedThere(const Capabilities &can);
};

} // namespace Relais::Ui
