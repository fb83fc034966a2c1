// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/outbox/outboxrows.h"
#include "ui/common/words/momentwords.h"
#include "ui/outbox/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Tests;

class TestOutboxModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsYouStandsFirst();
    void whatIsHeldForThePersonNeedsThem();
    void aGroupsRowCannotBeSelected();
    void aPauseOfTheNetworkIsSaidWithItsEnd();
    void whatNeedsThePersonNeverSaysThatItGoesOutByItself();
    void aPublishedRelayOfAWithdrawnStoryNeedsYou();
    void theWishToDeleteIsOneActAway();
    void aNetworkThatIsSwitchedOffIsSaidWithOneButton();
    void whatWaitsForItsOwnPageSaysWhyAndOpensIt();
    void aThreadThatIsPublicInPartIsSaidWhereverItStands();
    void aChangedRelayMovesWithoutReset();
    void anUnmovedRelayChangesOneRow();
    void eachChipShowsItsOwn();
    void yesterdayIsEarlierAfterMidnight();
    void searchAndAccountNarrow();
    void everyStateHasItsAct_data();
    void everyStateHasItsAct();
    void whatEndedWithItsStoryIsNotSaidToBeThePersonsDoing();
    void aRowReadsAsASentence();
    void offlineAndPausedAreSaid();
    void historySaysEachStepToTheSecondAndWhatComesNext();
};

namespace {

QStringList idsOf(const OutboxModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.data(model.index(row), OutboxModel::IdRole).toString();
        ids.append(id.isEmpty() ? u"|"_s : id);
    }
    return ids;
}

RelayService::Row earlier(RelayService::Row row)
{
    row.relay.changedAt = noon().addDays(-3);
    return row;
}

QList<RelayService::Row> someOfAll()
{
    RelayService::Row scheduled = aRow(u"scheduled"_s, RelayState::Queued);
    scheduled.relay.scheduled = true;
    scheduled.relay.notBefore = noon().addSecs(5 * 3600);
    return { aRetryingRow(u"retry"_s), scheduled, aRow(u"published"_s, RelayState::Published),
        aRow(u"unknown"_s, RelayState::Unknown), aRow(u"sending"_s, RelayState::Sending),
        aRow(u"asks"_s, RelayState::NeedsConfirmation, Network::X),
        aRefusedRow(u"refused"_s, ErrorCode::Unauthorized),
        earlier(aRow(u"old"_s, RelayState::Published)) };
}

} // namespace

void TestOutboxModel::whatNeedsYouStandsFirst()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMoment(quietMoment());
    model.setRows(someOfAll());
    QCOMPARE(idsOf(model),
        (QStringList { u"asks"_s, u"unknown"_s, u"sending"_s, u"scheduled"_s, u"retry"_s, u"|"_s,
            u"refused"_s, u"published"_s, u"|"_s, u"old"_s }));
    QCOMPARE(model.counts().needsYou, 2);
    QCOMPARE(model.counts().waiting, 5);
    QCOMPARE(model.counts().published, 2);
    QCOMPARE(model.counts().stopped, 1);
}

void TestOutboxModel::whatIsHeldForThePersonNeedsThem()
{
    OutboxModel model;
    model.setMoment(quietMoment());
    RelayService::Row missed = aRow(u"missed"_s, RelayState::Queued);
    missed.waiting = u"missed-schedule"_s;
    missed.needsPerson = true;
    model.setRows({ aRow(u"sending"_s, RelayState::Sending), missed });
    QCOMPARE(idsOf(model), (QStringList { u"missed"_s, u"sending"_s }));
    QCOMPARE(model.counts().needsYou, 1); // as the rail counts
    model.setFilter(OutboxModel::Filter::NeedsYou);
    QCOMPARE(idsOf(model), QStringList { u"missed"_s });
}

void TestOutboxModel::aGroupsRowCannotBeSelected()
{
    OutboxModel model;
    model.setMoment(quietMoment());
    model.setRows(someOfAll());
    QCOMPARE(model.data(model.index(5), Qt::DisplayRole).toString(), u"Today"_s);
    QCOMPARE(model.flags(model.index(5)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(4)).testFlag(Qt::ItemIsSelectable));
}

void TestOutboxModel::aNetworkThatIsSwitchedOffIsSaidWithOneButton()
{
    RelayService::Row row = aRow(u"held"_s, RelayState::Queued);
    row.waiting = u"network-off"_s;
    const RelayWords words = RelayWordsOf::row(row, quietMoment());
    QVERIFY(words.reason.contains(u"Mastodon"_s) && words.act == RelayAct::CopyText);
    QVERIFY(RelayWordsOf::banner(row, quietMoment()).text.contains(u"nothing is lost"_s));
}

void TestOutboxModel::whatWaitsForItsOwnPageSaysWhyAndOpensIt()
{
    RelayService::Row row = aRow(u"held"_s, RelayState::Queued, Network::X);
    row.waiting = u"posts-used-up"_s;
    const RelayWords words = RelayWordsOf::row(row, quietMoment());
    QVERIFY(words.reason.contains(u"used up for this month"_s));
    QVERIFY(words.act == RelayAct::RetryNow);
    QCOMPARE(words.actText, u"Open X’s page"_s);
    QVERIFY(RelayWordsOf::banner(row, quietMoment()).text.contains(u"Nothing was sent"_s));
    row.waiting = u"posts-too-few"_s;
    const RelayWords few = RelayWordsOf::row(row, quietMoment());
    QVERIFY(few.reason.contains(u"too few posts left"_s));
    QVERIFY(few.act == RelayAct::RetryNow);
    QVERIFY(RelayWordsOf::banner(row, quietMoment()).text.contains(u"Nothing was sent"_s));
    row.waiting = u"own-page"_s;
    const QString banner = RelayWordsOf::banner(row, quietMoment()).text;
    QVERIFY(banner.contains(u"own page"_s) && !banner.contains(u"by itself"_s));
}

void TestOutboxModel::aThreadThatIsPublicInPartIsSaidWhereverItStands()
{
    for (const RelayState state :
        { RelayState::Queued, RelayState::Refused, RelayState::Cancelled }) {
        RelayService::Row row = aRow(u"thread"_s, state);
        row.relay.attempts = 1;
        row.storyWithdrawn = true;
        row.relay.lastError = Error { ErrorCode::Rejected, {}, u"thread-incomplete"_s, {} };
        const QStringList said { RelayWordsOf::row(row, quietMoment()).reason,
            RelayWordsOf::banner(row, quietMoment()).text };
        for (const QString &text : said) {
            QVERIFY2(text.contains(u"are out on Mastodon"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"othing was"_s), qPrintable(text));
        }
        row.waiting = u"network-off"_s;
        row.needsPerson = true;
        const QString held = RelayWordsOf::banner(row, quietMoment()).text;
        QVERIFY2(!held.contains(u"follows"_s), qPrintable(held));
    }
}

void TestOutboxModel::aPauseOfTheNetworkIsSaidWithItsEnd()
{
    RelayService::Row row = aRow(u"paused"_s, RelayState::Queued);
    row.waiting = u"network-pause"_s;
    row.nextAt = noon().addSecs(900);
    const RelayWords words = RelayWordsOf::row(row, quietMoment());
    QCOMPARE(words.reason, u"Mastodon asked for a pause"_s);
    QCOMPARE(words.time, MomentWords::shortly(row.nextAt, noon()));
}

void TestOutboxModel::whatNeedsThePersonNeverSaysThatItGoesOutByItself()
{
    RelayService::Row row = aRow(u"held"_s, RelayState::Queued);
    row.relay.scheduled = true;
    row.relay.notBefore = quietMoment().now.addSecs(-5 * 3600);
    row.relay.createdAt = quietMoment().now.addDays(-4);
    row.needsPerson = true;
    const QList<std::pair<QString, RelayAct>> reasons { { u"missed-schedule"_s,
                                                            RelayAct::RetryNow },
        { u"too-old"_s, RelayAct::RetryNow }, { u"account-gone"_s, RelayAct::SignInAgain },
        { u"secret-unreadable"_s, RelayAct::SignInAgain },
        { u"keychain-locked"_s, RelayAct::SignInAgain },
        { u"keychain-changed"_s, RelayAct::SignInAgain } };
    for (const auto &[waiting, act] : reasons) {
        row.waiting = waiting;
        const RelayWords words = RelayWordsOf::row(row, quietMoment());
        QVERIFY2(words.act == act && !words.actText.isEmpty(), qPrintable(waiting));
        QVERIFY2(words.time.isEmpty() && words.tone == Tone::Warn, qPrintable(waiting));
        const QString banner = RelayWordsOf::banner(row, quietMoment()).text;
        QVERIFY2(banner.startsWith(words.reason), qPrintable(banner));
    }
    row.waiting = u"missed-schedule"_s;
    QCOMPARE(RelayWordsOf::row(row, quietMoment()).actText, u"Send now"_s);
    // All sends may have been paused as well.
    QVERIFY(!RelayWordsOf::row(row, quietMoment()).reason.contains(u"slept"_s));
    const auto history = RelayWordsOf::history(row, {}, quietMoment());
    QVERIFY(history.last().text.contains(u"you decide"_s));
    row.waiting = u"quiet-hours"_s; // that one does
    QVERIFY(RelayWordsOf::banner(row, quietMoment()).text.contains(u"by itself"_s));
}

void TestOutboxModel::aPublishedRelayOfAWithdrawnStoryNeedsYou()
{
    RelayService::Row row = aRow(u"published"_s, RelayState::Published);
    row.storyWithdrawn = true;
    row.withdrawnReason = u"A figure was wrong"_s;
    row.withdrawnBy = u"Marion Petit"_s;
    row.correction = u"Correction: 60 turbines."_s;
    row.toCorrect = true;
    OutboxModel model;
    model.setMoment(quietMoment());
    model.setRows({ aRow(u"other"_s, RelayState::Published), row });
    model.setFilter(OutboxModel::Filter::NeedsYou);
    QCOMPARE(idsOf(model), QStringList({ u"published"_s }));
    QCOMPARE(model.counts().needsYou, 1);
    const RelayWords words = RelayWordsOf::row(row, quietMoment());
    QVERIFY(words.act == RelayAct::CopyCorrection && words.reason.contains(row.withdrawnReason));
    const RelayBanner banner = RelayWordsOf::banner(row, quietMoment());
    QVERIFY(banner.text.contains(row.withdrawnBy) && banner.text.contains(row.correction));
    row.correction.clear();
    row.correctionPending = true;
    QVERIFY(RelayWordsOf::banner(row, quietMoment()).text.contains(u"being checked"_s));
    row.correctionPending = false;
    QVERIFY(RelayWordsOf::row(row, quietMoment()).act == RelayAct::Done);
    row.relay.permalink = QUrl(u"https://mas.example/@camille/1"_s);
    QVERIFY(RelayWordsOf::row(row, quietMoment()).act == RelayAct::Open);
    // Once done it is a published relay like another.
    row.toCorrect = false;
    model.upsert(row);
    QCOMPARE(model.counts().needsYou, 0);
}

void TestOutboxModel::theWishToDeleteIsOneActAway()
{
    RelayService::Row row = aRow(u"published"_s, RelayState::Published);
    row.storyWithdrawn = true;
    row.withdrawnReason = u"A figure was wrong"_s;
    row.deletionAsked = true;
    row.toCorrect = true;
    row.removable = true;
    row.relay.permalink = QUrl(u"https://mas.example/@camille/1"_s);
    const RelayWords words = RelayWordsOf::row(row, quietMoment());
    QVERIFY(words.act == RelayAct::Delete);
    QVERIFY(words.reason.contains(u"asks you to delete"_s));
    QVERIFY(words.reason.contains(row.withdrawnReason));
    QVERIFY(RelayWordsOf::banner(row, quietMoment()).text.contains(u"asked to delete"_s));
    row.removable = false; // the network has to be told by the person
    QVERIFY(RelayWordsOf::row(row, quietMoment()).act == RelayAct::Open);
    QVERIFY(RelayWordsOf::row(row, quietMoment()).actText.contains(u"delete"_s));
    row.goneSince = quietMoment().now; // they did it already
    QVERIFY(RelayWordsOf::row(row, quietMoment()).act == RelayAct::Done);
    QVERIFY(!RelayWordsOf::banner(row, quietMoment()).text.contains(u"still public"_s));
}

void TestOutboxModel::aChangedRelayMovesWithoutReset()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMoment(quietMoment());
    model.setRows(someOfAll());
    const QPersistentModelIndex other(model.indexOf({ u"old"_s }));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.upsert(aRow(u"sending"_s, RelayState::Published));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.groupAt(model.indexOf({ u"sending"_s }).row()), OutboxModel::Group::Today);
    QVERIFY(other.isValid());
    QCOMPARE(other.data(OutboxModel::IdRole).toString(), u"old"_s);
}

void TestOutboxModel::anUnmovedRelayChangesOneRow()
{
    OutboxModel model;
    model.setMoment(quietMoment());
    model.setRows(someOfAll());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    RelayService::Row row = aRow(u"sending"_s, RelayState::Sending);
    row.relay.attempts = 2;
    model.upsert(row);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf({ u"sending"_s }));
    QCOMPARE(model.data(model.index(2), OutboxModel::TimeRole).toString(), u"Attempt 2"_s);
}

void TestOutboxModel::eachChipShowsItsOwn()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMoment(quietMoment());
    model.setRows(someOfAll());
    model.setFilter(OutboxModel::Filter::NeedsYou);
    QCOMPARE(idsOf(model), (QStringList { u"asks"_s, u"|"_s, u"refused"_s }));
    model.setFilter(OutboxModel::Filter::Published);
    QCOMPARE(idsOf(model), (QStringList { u"published"_s, u"|"_s, u"old"_s }));
    model.setFilter(OutboxModel::Filter::Stopped);
    QCOMPARE(idsOf(model), QStringList { u"refused"_s });
    model.setFilter(OutboxModel::Filter::Waiting);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.counts().all, 8); // the chips' figures do not depend on the chip
}

void TestOutboxModel::yesterdayIsEarlierAfterMidnight()
{
    OutboxModel model;
    model.setMoment(quietMoment());
    model.setRows({ aRow(u"a"_s, RelayState::Published) });
    QCOMPARE(model.groupAt(0), OutboxModel::Group::Today);
    model.setMoment({ noon().addDays(1) });
    QCOMPARE(model.groupAt(0), OutboxModel::Group::Earlier);
}

void TestOutboxModel::searchAndAccountNarrow()
{
    OutboxModel model;
    model.setMoment(quietMoment());
    RelayService::Row other = aRow(u"b"_s, RelayState::Published);
    other.storyTitle = u"Forty apprentices"_s;
    other.relay.account = { u"account-2"_s };
    model.setRows({ aRow(u"a"_s, RelayState::Published), other });
    model.setSearch(u"APPREN"_s);
    QCOMPARE(idsOf(model), QStringList { u"b"_s });
    other.storyTitle = u"Énergie"_s; // found without its accent
    model.setRows({ aRow(u"a"_s, RelayState::Published), other });
    model.setSearch(u"energie"_s);
    QCOMPARE(idsOf(model), QStringList { u"b"_s });
    model.setSearch({});
    model.setAccount({ u"account-1"_s });
    QCOMPARE(idsOf(model), QStringList { u"a"_s });
}

void TestOutboxModel::everyStateHasItsAct_data()
{
    QTest::addColumn<RelayService::Row>("row");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("act");
    const auto add = [](const char *name, const RelayService::Row &row, const QString &state,
                         RelayAct act) {
        QTest::newRow(name) << row << state << static_cast<int>(act);
    };
    RelayService::Row published = aRow(u"a"_s, RelayState::Published);
    published.relay.permalink = QUrl(u"https://mas.example/@camille/1"_s);
    add("queued", aRow(u"a"_s, RelayState::Queued), u"Waiting"_s, RelayAct::None);
    add("retrying", aRetryingRow(u"a"_s), u"Failed, will retry"_s, RelayAct::RetryNow);
    RelayService::Row late = aRetryingRow(u"a"_s);
    late.relay.scheduled = true;
    late.waiting = u"retry"_s;
    add("retrying what was scheduled", late, u"Failed, will retry"_s, RelayAct::RetryNow);
    late.waiting = u"scheduled"_s; // the person moved it since
    add("moved after it failed", late, u"Scheduled"_s, RelayAct::None);
    add("sending", aRow(u"a"_s, RelayState::Sending), u"Sending"_s, RelayAct::None);
    add("published", published, u"Published"_s, RelayAct::Open);
    add("published without link", aRow(u"a"_s, RelayState::Published), u"Published"_s,
        RelayAct::None);
    add("unknown", aRow(u"a"_s, RelayState::Unknown), u"Unknown"_s, RelayAct::None);
    add("reconciling", aRow(u"a"_s, RelayState::Reconciling), u"Unknown"_s, RelayAct::None);
    add("in doubt", aRow(u"a"_s, RelayState::AskPerson), u"Needs your confirmation"_s,
        RelayAct::Answer);
    add("own page", aRow(u"a"_s, RelayState::NeedsConfirmation, Network::X),
        u"Needs your confirmation"_s, RelayAct::Answer);
    add("signed out", aRefusedRow(u"a"_s, ErrorCode::Unauthorized), u"Refused"_s,
        RelayAct::SignInAgain);
    add("too long", aRefusedRow(u"a"_s, ErrorCode::Rejected, u"text-too-long"_s), u"Refused"_s,
        RelayAct::Rewrite);
    add("picture too large", aRefusedRow(u"a"_s, ErrorCode::Rejected, u"image-too-large"_s),
        u"Refused"_s, RelayAct::Rewrite);
    RelayService::Row anew = aRefusedRow(u"a"_s, ErrorCode::Rejected, u"text-too-long"_s);
    anew.relayedAnew = true;
    add("relayed anew since", anew, u"Refused"_s, RelayAct::None);
    add("refused for no known reason", aRefusedRow(u"a"_s, ErrorCode::Rejected), u"Refused"_s,
        RelayAct::RetryNow);
    RelayService::Row elsewhere = aRefusedRow(u"a"_s, ErrorCode::Rejected, u"text-too-long"_s);
    elsewhere.relay.text.clear();
    add("too long, of another machine", elsewhere, u"Refused"_s, RelayAct::RetryNow);
    add("withdrawn", aRefusedRow(u"a"_s, ErrorCode::Rejected, u"story-withdrawn"_s),
        u"Story withdrawn"_s, RelayAct::None);
    RelayService::Row stopped = aRow(u"a"_s, RelayState::Cancelled);
    stopped.relay.lastError = Error { ErrorCode::Rejected, {}, u"story-withdrawn"_s };
    add("stopped by a withdrawal", stopped, u"Story withdrawn"_s, RelayAct::None);
    add("cancelled", aRow(u"a"_s, RelayState::Cancelled), u"Cancelled"_s, RelayAct::None);
}

void TestOutboxModel::whatEndedWithItsStoryIsNotSaidToBeThePersonsDoing()
{
    RelayService::Row row = aRow(u"ended"_s, RelayState::Cancelled);
    QVERIFY(RelayWordsOf::row(row, quietMoment()).reason.contains(u"by you"_s));
    row.relay.lastError = Error { ErrorCode::Rejected, {}, u"story-expired"_s };
    QCOMPARE(
        RelayWordsOf::row(row, quietMoment()).reason, u"This story has ended. Nothing was sent"_s);
    const QString banner = RelayWordsOf::banner(row, quietMoment()).text;
    QVERIFY2(banner.contains(u"has ended"_s) && !banner.contains(u"You"_s), qPrintable(banner));
}

void TestOutboxModel::everyStateHasItsAct()
{
    QFETCH(RelayService::Row, row);
    QFETCH(QString, state);
    QFETCH(int, act);
    const RelayWords words = RelayWordsOf::row(row, quietMoment());
    QCOMPARE(words.state, state);
    QCOMPARE(static_cast<int>(words.act), act);
    QCOMPARE(words.actText.isEmpty(), words.act == RelayAct::None);
    QVERIFY(!words.icon.isEmpty());
    QVERIFY(!words.reason.isEmpty());
    QVERIFY(!RelayWordsOf::banner(row, quietMoment()).text.isEmpty());
}

void TestOutboxModel::aRowReadsAsASentence()
{
    OutboxModel model;
    model.setMoment(quietMoment());
    model.setRows({ aRow(u"a"_s, RelayState::NeedsConfirmation, Network::X) });
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"Wind farm service contract. Needs your confirmation. X. "
        "Finished in X’s own page. Did it go out?"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), u"Yes, it did"_s);
}

void TestOutboxModel::offlineAndPausedAreSaid()
{
    OutboxMoment moment = quietMoment();
    moment.offline = true;
    const RelayService::Row row = aRow(u"a"_s, RelayState::Queued);
    QCOMPARE(RelayWordsOf::row(row, moment).time, u"When you are back"_s);
    moment.paused = true;
    QCOMPARE(RelayWordsOf::row(row, moment).time, u"Paused"_s);
    moment = quietMoment();
    moment.quietUntil = noon().addSecs(20 * 3600);
    QCOMPARE(RelayWordsOf::row(row, moment).time, u"Tomorrow 08:00"_s);
}

void TestOutboxModel::historySaysEachStepToTheSecondAndWhatComesNext()
{
    RelayService::Row row = aRow(u"a"_s, RelayState::Unknown);
    row.relay.notBefore = noon().addSecs(600);
    const QDateTime start = noon().addSecs(-120);
    const QList<RelayStep> steps {
        { row.relay.id, start, RelayState::Queued, 0, {} },
        { row.relay.id, start, RelayState::Sending, 1, {} },
        { row.relay.id, start.addSecs(32), RelayState::Unknown, 1, u"timeout"_s },
    };
    const QList<HistoryLine> lines = RelayWordsOf::history(row, steps, quietMoment());
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).title, u"You confirmed the relay"_s);
    QCOMPARE(lines.at(1).title, u"Sending, attempt 1"_s);
    QCOMPARE(lines.at(2).title, u"No answer"_s);
    QCOMPARE(lines.at(2).time, u"11:58:32"_s);
    QVERIFY(lines.at(3).next);
    QCOMPARE(lines.at(3).time, u"12:10"_s);
    row.relay.state = RelayState::Published;
    QVERIFY(!RelayWordsOf::history(row, steps, quietMoment()).last().next);
}

QTEST_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
