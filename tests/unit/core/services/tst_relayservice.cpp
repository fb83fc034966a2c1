// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/core/services/outboxfixture.h"

#include "core/store/draftstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Draft draftFor(const OutboxFixture &f, const QString &text = u"What I think of it, in my words."_s)
{
    Draft draft;
    draft.story = f.aLiveStory().id;
    draft.text = text;
    draft.accounts = { f.account.id };
    return draft;
}

Result<QList<RelayId>> relay(OutboxFixture &f, const Draft &draft, const QDateTime &at = {})
{
    return QCoro::waitFor(f.relays->relay(f.aLiveStory(), draft, at));
}

Relay onlyRelay(const OutboxFixture &f)
{
    return RelayStore(f.reader()).list(10)->first();
}
} // namespace

class TestRelayService final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConfirmedRelayIsKeptBeforeItIsSent();
    void thePersonsOwnRelayIsTold();
    void theTrackedLinkIsItsOwn();
    void aRelayOfAnotherMachineHasItsTrackedLink();
    void theBackendLearnsNoTextAndNoHandle();
    void aDraftThatIsNotReadyIsRefusedWithItsReason();
    void theDraftGoesWhenAllWentOut();
    void aTimeInQuietHoursIsMovedToTheirEnd();
    void aScheduledRelayWaitsAndCanBeSentNow();
    void aMissedScheduleNeedsThePerson();
    void anOwnPageOpensAndAsks();
    void aRemindedOwnPageDoesNotOpenByItself();
    void sayingNoToAConfirmationDoesNotOpenThePageAgain();
    void anUnknownOneCanBeSeenByThePerson();
    void quietHoursHoldARetry();
    void pausedIsSaidAndLifted();
    void countsTellWhatNeedsThePerson();
    void aRefusedOneThatIsRelayedAnewNeedsNothingMore();
    void deletingAPostOfAWithdrawnStorySetsItRight();
};

void TestRelayService::aConfirmedRelayIsKeptBeforeItIsSent()
{
    OutboxFixture f;
    const auto ids = relay(f, draftFor(f));
    VERIFY_OK(ids);
    QCOMPARE(ids->size(), 1);
    QVERIFY(f.network.ledger.isEmpty());
    const Relay kept = onlyRelay(f);
    QCOMPARE(kept.state, RelayState::Queued);
    QCOMPARE(kept.text, u"What I think of it, in my words."_s);
    f.settle();
    QCOMPARE(f.stateOf(kept), RelayState::Published);
}

void TestRelayService::thePersonsOwnRelayIsTold()
{
    OutboxFixture f;
    QVERIFY(f.relays->lastMade().isEmpty());
    QSignalSpy made(f.relays.get(), &RelayService::made);
    const auto ids = relay(f, draftFor(f));
    VERIFY_OK(ids);
    QCOMPARE(made.size(), 1);
    QCOMPARE(f.relays->lastMade(), ids->last());
    f.settle();
    QCOMPARE(made.size(), 1); // what happens to it by itself is not told so
    QVERIFY2(!relay(f, draftFor(f, u"  "_s)), "an empty text is not relayed");
    QCOMPARE(f.relays->lastMade(), ids->last());
}

void TestRelayService::theTrackedLinkIsItsOwn()
{
    OutboxFixture f;
    VERIFY_OK(relay(f, draftFor(f)));
    VERIFY_OK(relay(f, draftFor(f)));
    const auto relays = RelayStore(f.reader()).list(10);
    QVERIFY(relays->at(0).trackedCode != relays->at(1).trackedCode);
    static const QRegularExpression form(u"^https://relais\\.example/r/[0-9A-Za-z]{12}$"_s);
    for (const Relay &one : *relays)
        QVERIFY(form.match(one.trackedLink.toString()).hasMatch());
}

void TestRelayService::aRelayOfAnotherMachineHasItsTrackedLink()
{
    OutboxFixture f;
    Relay other = aRelay(7);
    other.text.clear();
    other.trackedLink = QUrl(); // it comes with its code alone
    other.state = RelayState::Published;
    VERIFY_OK(
        f.write([other](QSqlDatabase &db) { return RelayStore(db).take(other, u"A story"_s); }));
    const auto row = f.relays->row(other.id);
    VERIFY_OK(row);
    QCOMPARE(row->relay.trackedLink, QUrl(u"https://relais.example/r/code7"_s));
}

void TestRelayService::theBackendLearnsNoTextAndNoHandle()
{
    OutboxFixture f;
    VERIFY_OK(relay(f, draftFor(f, u"Canary-text of mine, about the plant."_s)));
    f.settle();
    const QList<QueuedPush> pushes = f.pushes();
    QCOMPARE(pushes.size(), 2); // registered, then published
    const QStringList allowed { u"at"_s, u"caption"_s, u"code"_s, u"network"_s, u"ownPage"_s,
        u"ownPercent"_s, u"partlyOut"_s, u"posts"_s, u"relay"_s, u"revision"_s, u"state"_s,
        u"story"_s };
    for (const QueuedPush &push : pushes) {
        QCOMPARE(push.kind, u"relay"_s);
        QCOMPARE(push.body.keys(), allowed);
        QCOMPARE(push.body.value(u"ownPage"_s), QJsonValue(false));
    }
    QCOMPARE(pushes.last().body.value(u"state"_s).toString(), u"published"_s);
}

void TestRelayService::aDraftThatIsNotReadyIsRefusedWithItsReason()
{
    OutboxFixture f;
    const auto empty = relay(f, draftFor(f, u"  "_s));
    QVERIFY(!empty);
    QCOMPARE(empty.error().reason, u"text-empty"_s);
    Draft nobody = draftFor(f);
    nobody.accounts.clear();
    QCOMPARE(relay(f, nobody).error().reason, u"no-account"_s);
    const auto tooLong = relay(f, draftFor(f, QString(5000, u'a')));
    QVERIFY(!tooLong);
    QVERIFY(RelayStore(f.reader()).list(10)->isEmpty());
}

void TestRelayService::theDraftGoesWhenAllWentOut()
{
    OutboxFixture f;
    const Draft draft = draftFor(f);
    const QDateTime now = f.clock.now();
    VERIFY_OK(f.write([draft, now](QSqlDatabase &db) { return DraftStore(db).put(draft, now); }));
    VERIFY_OK(relay(f, draft));
    QCOMPARE(DraftStore(f.reader()).find(draft.story).error().code, ErrorCode::NotFound);
}

void TestRelayService::aTimeInQuietHoursIsMovedToTheirEnd()
{
    OutboxFixture f;
    const QDateTime late(QDate(2026, 11, 23), QTime(22, 0), Qt::LocalTime);
    VERIFY_OK(relay(f, draftFor(f), late.toUTC()));
    const QDateTime morning(QDate(2026, 11, 24), QTime(8, 0), Qt::LocalTime);
    QCOMPARE(onlyRelay(f).notBefore, morning.toUTC());
}

void TestRelayService::aScheduledRelayWaitsAndCanBeSentNow()
{
    OutboxFixture f;
    VERIFY_OK(relay(f, draftFor(f), f.clock.now().addSecs(3600)));
    const Relay kept = onlyRelay(f);
    f.settle();
    QCOMPARE(f.stateOf(kept), RelayState::Queued);
    QCOMPARE(f.waitingOf(kept), u"scheduled"_s);
    f.clock.advance(1min);
    VERIFY_OK(QCoro::waitFor(f.relays->reschedule(kept.id, f.clock.now().addSecs(7200))));
    QCOMPARE(f.stored(kept).notBefore, f.clock.now().addSecs(7200));
    VERIFY_OK(QCoro::waitFor(f.relays->retry(kept.id)));
    f.settle();
    QCOMPARE(f.stateOf(kept), RelayState::Published);
}

void TestRelayService::aMissedScheduleNeedsThePerson()
{
    OutboxFixture f;
    VERIFY_OK(relay(f, draftFor(f), f.clock.now().addSecs(3600)));
    const Relay kept = onlyRelay(f);
    f.clock.advance(3h + 1min);
    f.restart();
    f.settle();
    QCOMPARE(f.waitingOf(kept), u"missed-schedule"_s);
    QVERIFY(f.relays->row(kept.id)->needsPerson);
    QVERIFY(f.network.ledger.isEmpty());
}

void TestRelayService::anOwnPageOpensAndAsks()
{
    OutboxFixture f;
    f.network.can.publishing = Capabilities::Publishing::OwnPage;
    QSignalSpy pages(f.relays.get(), &RelayService::openOwnPage);
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    const Relay kept = onlyRelay(f);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().at(2).toString().contains(kept.trackedLink.toString()));
    QCOMPARE(kept.state, RelayState::NeedsConfirmation);
    const QUrl permalink(u"https://x.com/lea/status/1"_s);
    VERIFY_OK(QCoro::waitFor(f.relays->confirmPublished(kept.id, permalink)));
    QCOMPARE(f.stateOf(kept), RelayState::Published);
    QCOMPARE(f.stored(kept).permalink, permalink);
    QCOMPARE(f.pushes().last().body.value(u"ownPage"_s), QJsonValue(true)); // it cost nothing
}

void TestRelayService::aRemindedOwnPageDoesNotOpenByItself()
{
    OutboxFixture f;
    f.network.can.publishing = Capabilities::Publishing::OwnPage;
    VERIFY_OK(relay(f, draftFor(f), f.clock.now().addSecs(600)));
    const Relay kept = onlyRelay(f);
    f.clock.advance(11min);
    f.restart();
    QSignalSpy pages(f.relays.get(), &RelayService::openOwnPage);
    f.settle();
    QCOMPARE(pages.size(), 0);
    QCOMPARE(f.waitingOf(kept), u"own-page"_s);
    VERIFY_OK(QCoro::waitFor(f.relays->retry(kept.id)));
    f.settle();
    QCOMPARE(pages.size(), 1);
}

void TestRelayService::sayingNoToAConfirmationDoesNotOpenThePageAgain()
{
    OutboxFixture f;
    f.network.can.publishing = Capabilities::Publishing::OwnPage;
    QSignalSpy pages(f.relays.get(), &RelayService::openOwnPage);
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    const Relay kept = onlyRelay(f);
    VERIFY_OK(QCoro::waitFor(f.relays->confirmNotPublished(kept.id)));
    f.settle();
    QCOMPARE(pages.size(), 1);
    QCOMPARE(f.waitingOf(kept), u"own-page"_s);
    VERIFY_OK(QCoro::waitFor(f.relays->cancel(kept.id)));
    QCOMPARE(f.stateOf(kept), RelayState::Cancelled);
}

void TestRelayService::anUnknownOneCanBeSeenByThePerson()
{
    OutboxFixture f;
    f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    const Relay kept = onlyRelay(f);
    QCOMPARE(kept.state, RelayState::Unknown);
    const auto cancelled = QCoro::waitFor(f.relays->cancel(kept.id));
    QVERIFY2(!cancelled, "a relay that may be out cannot be cancelled");
    VERIFY_OK(QCoro::waitFor(f.relays->confirmPublished(kept.id, QUrl())));
    QCOMPARE(f.stateOf(kept), RelayState::Published);
    // It went by the API, whoever saw it: the company may be charged for it.
    QCOMPARE(f.pushes().last().body.value(u"ownPage"_s), QJsonValue(false));
}

void TestRelayService::quietHoursHoldARetry()
{
    OutboxFixture f;
    f.clock.set(QDateTime(QDate(2026, 11, 23), QTime(22, 0), Qt::LocalTime).toUTC());
    f.network.replies.enqueue({ false, Error { ErrorCode::ServerFault } });
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    const Relay kept = onlyRelay(f);
    QCOMPARE(kept.attempts, 1); // pressed at 22:00: the person's own act
    f.clock.advance(1h);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.waitingOf(kept), u"quiet-hours"_s);
    QVERIFY(f.network.ledger.isEmpty());
}

void TestRelayService::pausedIsSaidAndLifted()
{
    OutboxFixture f;
    f.relays->setPaused(true);
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    const Relay kept = onlyRelay(f);
    QCOMPARE(f.waitingOf(kept), u"paused"_s);
    f.relays->setPaused(false);
    f.settle();
    QCOMPARE(f.stateOf(kept), RelayState::Published);
}

void TestRelayService::countsTellWhatNeedsThePerson()
{
    OutboxFixture f;
    f.network.can.publishing = Capabilities::Publishing::OwnPage;
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    VERIFY_OK(relay(f, draftFor(f), f.clock.now().addSecs(600)));
    QCOMPARE(f.relays->counts()->needsYou, 1);
    QCOMPARE(f.relays->counts()->waiting, 1);
    f.clock.advance(20min);
    QCOMPARE(f.relays->counts()->needsYou, 2);
    QVERIFY(f.relays->rows()->first().needsPerson);
}

void TestRelayService::aRefusedOneThatIsRelayedAnewNeedsNothingMore()
{
    OutboxFixture f;
    f.network.replies.enqueue({ false, Error { ErrorCode::Rejected, {}, u"text-too-long"_s } });
    VERIFY_OK(relay(f, draftFor(f)));
    f.settle();
    const Relay refused = onlyRelay(f);
    QCOMPARE(refused.state, RelayState::Refused);
    QVERIFY(f.relays->row(refused.id)->needsPerson);
    QCOMPARE(f.relays->counts()->needsYou, 1);
    f.clock.advance(1min);
    QSignalSpy changed(f.relays.get(), &RelayService::changed);
    VERIFY_OK(relay(f, draftFor(f, u"Shorter, and in my words."_s)));
    const auto isOfIt = [&refused](const QVariantList &told) {
        return told.constFirst().value<RelayId>() == refused.id;
    };
    QVERIFY(std::count_if(changed.cbegin(), changed.cend(), isOfIt) == 1); // it is shown anew
    QVERIFY(f.relays->row(refused.id)->relayedAnew); // it waits
    f.settle();
    const auto row = f.relays->row(refused.id);
    VERIFY_OK(row);
    QVERIFY(row->relayedAnew && !row->needsPerson);
    QCOMPARE(f.relays->counts()->needsYou, 0);
    QCOMPARE(f.relays->counts()->stopped, 1);
}

void TestRelayService::deletingAPostOfAWithdrawnStorySetsItRight()
{
    OutboxFixture f;
    const auto ids = relay(f, draftFor(f));
    VERIFY_OK(ids);
    f.settle();
    Story story = f.aLiveStory();
    story.state = StoryState::Withdrawn;
    story.withdrawnReason = u"A figure was wrong"_s;
    story.deletionAsked = true;
    VERIFY_OK(f.write([story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }); }));
    int removals = 0;
    f.relays->setRemoval({ [](const Relay &) { return true; },
        [&removals](Relay) -> QCoro::Task<Result<void>> {
            ++removals;
            co_return {};
        } });
    const auto before = f.relays->row(ids->first());
    VERIFY_OK(before);
    QVERIFY(before->toCorrect && before->deletionAsked && before->removable);
    VERIFY_OK(QCoro::waitFor(f.relays->deleteAtNetwork(ids->first())));
    QCOMPARE(removals, 1);
    const auto after = f.relays->row(ids->first());
    VERIFY_OK(after);
    QVERIFY(!after->toCorrect && !after->needsPerson && after->goneSince.isValid());
    const QList<QueuedPush> pushes = f.pushes();
    QCOMPARE(pushes.last().kind, u"relay-corrected"_s);
    QCOMPARE(pushes.last().body.keys(), QStringList { u"relay"_s });
}

QTEST_GUILESS_MAIN(TestRelayService)
#include "tst_relayservice.moc"
