// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/relaystate.h"

#include <array>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
using State = RelayState;
using Event = RelayEvent;

struct Arrow {
    State from;
    Event event;
    State to;
};

// Every arrow there is; what is not here does not happen.
constexpr std::array arrows {
    Arrow { State::Drafted, Event::Confirm, State::Queued },
    Arrow { State::Queued, Event::Start, State::Sending },
    Arrow { State::Queued, Event::HandedOver, State::NeedsConfirmation },

    Arrow { State::Sending, Event::Accepted, State::Published },
    Arrow { State::Sending, Event::Rejected, State::Refused },
    Arrow { State::Sending, Event::FailedBeforeSending, State::Queued },
    Arrow { State::Sending, Event::AnswerLost, State::Unknown },
    Arrow { State::Sending, Event::FoundInterrupted, State::Reconciling },

    // The answer itself may still come in after it was given up for lost.
    Arrow { State::Unknown, Event::Accepted, State::Published },
    Arrow { State::Reconciling, Event::Accepted, State::Published },
    Arrow { State::AskPerson, Event::Accepted, State::Published },

    Arrow { State::Unknown, Event::LookUp, State::Reconciling },
    Arrow { State::AskPerson, Event::LookUp, State::Reconciling },
    Arrow { State::Reconciling, Event::Found, State::Published },
    Arrow { State::Reconciling, Event::SurelyAbsent, State::Queued },
    Arrow { State::Reconciling, Event::StillUnknown, State::Unknown },
    Arrow { State::Reconciling, Event::CannotTell, State::AskPerson },

    Arrow { State::NeedsConfirmation, Event::PersonSaysPublished, State::Published },
    Arrow { State::AskPerson, Event::PersonSaysPublished, State::Published },
    Arrow { State::Unknown, Event::PersonSaysPublished, State::Published },
    Arrow { State::NeedsConfirmation, Event::PersonSaysNot, State::Queued },
    Arrow { State::AskPerson, Event::PersonSaysNot, State::Queued },

    Arrow { State::Refused, Event::Retry, State::Queued },
    Arrow { State::Drafted, Event::Cancel, State::Cancelled },
    Arrow { State::Queued, Event::Cancel, State::Cancelled },
    Arrow { State::Refused, Event::Cancel, State::Cancelled },
    Arrow { State::NeedsConfirmation, Event::Cancel, State::Cancelled },
    Arrow { State::AskPerson, Event::Cancel, State::Cancelled },
};
} // namespace

Result<RelayState> after(RelayState state, RelayEvent event)
{
    for (const Arrow &arrow : arrows) {
        if (arrow.from == state && arrow.event == event)
            return arrow.to;
    }
    return fail(ErrorCode::Conflict, u"no such step from state "_s % relayStateKey(state),
        u"relay-state"_s);
}

bool isSettled(RelayState state)
{
    return state == State::Published || state == State::Refused || state == State::Cancelled;
}

bool needsPerson(RelayState state)
{
    return state == State::Refused || state == State::AskPerson
        || state == State::NeedsConfirmation;
}

} // namespace Relais
