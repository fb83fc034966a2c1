// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/relaystate.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;
using State = RelayState;
using Event = RelayEvent;

namespace {
constexpr int states = int(State::Cancelled) + 1;
constexpr int events = int(Event::Cancel) + 1;

std::optional<State> run(State state, std::initializer_list<Event> steps)
{
    for (const Event event : steps) {
        const auto next = after(state, event);
        if (!next)
            return std::nullopt;
        state = *next;
    }
    return state;
}
} // namespace

class tst_RelayState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWaysToPublished()
    {
        QCOMPARE(run(State::Drafted, { Event::Confirm, Event::Start, Event::Accepted }),
            State::Published);
        QCOMPARE(run(State::Sending, { Event::AnswerLost, Event::LookUp, Event::Found }),
            State::Published);
        QCOMPARE(run(State::Sending, { Event::FoundInterrupted, Event::Found }), State::Published);
        QCOMPARE(run(State::Queued, { Event::HandedOver, Event::PersonSaysPublished }),
            State::Published);
        QCOMPARE(run(State::Reconciling, { Event::CannotTell, Event::PersonSaysPublished }),
            State::Published);
    }
    void whatIsSurelyAbsentIsSentAgain()
    {
        QCOMPARE(run(State::Reconciling, { Event::SurelyAbsent, Event::Start }), State::Sending);
        QCOMPARE(run(State::Sending, { Event::FailedBeforeSending, Event::Start }), State::Sending);
        QCOMPARE(run(State::AskPerson, { Event::PersonSaysNot }), State::Queued);
        QCOMPARE(run(State::Refused, { Event::Retry }), State::Queued);
    }
    void anUnknownRelayIsNeverSentAgainUnseen()
    {
        for (const State state : { State::Unknown, State::Reconciling, State::AskPerson }) {
            QVERIFY(!after(state, Event::Start));
            QVERIFY(!after(state, Event::Retry));
        }
        QVERIFY(!after(State::Unknown, Event::SurelyAbsent));
    }
    void whatIsOverStaysOver()
    {
        for (int event = 0; event < events; ++event) {
            for (const State state : { State::Published, State::Cancelled }) {
                const auto next = after(state, Event(event));
                QVERIFY(!next);
                QCOMPARE(next.error().code, ErrorCode::Conflict);
                QCOMPARE(next.error().reason, u"relay-state"_s);
            }
        }
    }
    void whatMayBeOnTheWireCannotBeCancelled()
    {
        QVERIFY(!after(State::Sending, Event::Cancel));
        QVERIFY(!after(State::Unknown, Event::Cancel));
        QVERIFY(!after(State::Reconciling, Event::Cancel));
        for (const State state : { State::Drafted, State::Queued, State::Refused,
                 State::NeedsConfirmation, State::AskPerson })
            QCOMPARE(after(state, Event::Cancel).value(), State::Cancelled);
    }
    void everyOtherArrowIsAbsent()
    {
        int arrows = 0;
        for (int state = 0; state < states; ++state) {
            for (int event = 0; event < events; ++event)
                arrows += after(State(state), Event(event)).has_value() ? 1 : 0;
        }
        QCOMPARE(arrows, 28);
    }
    void noStateIsAnEndBesideTheTwo()
    {
        for (int state = 0; state < states; ++state) {
            int ways = 0;
            for (int event = 0; event < events; ++event)
                ways += after(State(state), Event(event)).has_value() ? 1 : 0;
            const bool over = State(state) == State::Published || State(state) == State::Cancelled;
            QCOMPARE(ways == 0, over);
        }
    }
    void aRefusedRelayWaitsForNobodyButThePerson()
    {
        QVERIFY(isSettled(State::Refused) && needsPerson(State::Refused));
        QVERIFY(isSettled(State::Published) && !needsPerson(State::Published));
        QVERIFY(!isSettled(State::AskPerson) && needsPerson(State::AskPerson));
        QVERIFY(!isSettled(State::NeedsConfirmation) && needsPerson(State::NeedsConfirmation));
        QVERIFY(!isSettled(State::Unknown) && !needsPerson(State::Unknown));
    }
};

QTEST_APPLESS_MAIN(tst_RelayState)
#include "tst_relaystate.moc"
