// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// relais-cli as real processes against a real relaisd with the sample organization.

#include "core/base/filelock.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/support/backendprocess.h"
#include "tests/support/cli.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/onthread.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {
const QStringList commands { u"sign-in"_s, u"sync"_s, u"queue"_s, u"text check"_s, u"card show"_s,
    u"card set"_s, u"card off"_s, u"accounts"_s, u"accounts add"_s, u"accounts remove"_s,
    u"relay"_s, u"outbox"_s, u"outbox run"_s, u"outbox show"_s, u"outbox retry"_s,
    u"outbox check"_s, u"outbox cancel"_s, u"outbox confirm"_s, u"outbox delete"_s, u"impact"_s,
    u"impact import"_s, u"export"_s, u"erase"_s, u"sign-out"_s, u"devices"_s, u"devices revoke"_s };
} // namespace

class TestRelaisCli final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void noCommandIsMissingAbove();
    void aWrongCommandLineIsSaid_data();
    void aWrongCommandLineIsSaid();
    void whatCouldNotBeWrittenIsSaid_data();
    void whatCouldNotBeWrittenIsSaid();
    void aTextIsJudgedWithoutAProfile();
    void manyLinesAreJudgedInOrder();
    void anAnswerDoesNotWaitForTheNextLine();
    void aTextThatComesInPiecesIsReadWhole();
    void nothingWorksBeforeOneSignsIn();
    void anInvitationSignsInOnce();
    void devicesAreListedAndSignedOut();
    void theQueueIsFoundWithoutAccents();
    void aRelayGoesToTheWallAndItsVisitIsCounted();
    void theNetworksOwnPageNeedsThePerson();
    void anAccountIsConnectedAndRemoved();
    void aSecretThatIsTooLongIsNotCutShort();
    void aRefusedDraftSaysWhyAndKeepsNothing();
    void offlineARelayWaitsAndGoesOutLater();
    void whatItsStoryStoppedIsNoSuccess();
    void aCardGoesOnTheWebAndOffAgain();
    void theExportHoldsTheRelaysAndNoKey();
    void onlyOneProgramWorksOnTheOutbox();
    void erasingNeedsTheOwnAddressAndEndsTheSession();

private:
    //! A live story that asks for nothing special.
    QJsonObject easyStory() const;
    //! Relays to the account what is too long for one post there.
    void aThreadGoesOut(const QString &account);
    void aCopiedProfileSaysThatItHasNoKey(const QString &account);

    BackendProcess m_backend;
    Cli m_cli;
    QString m_invitation;
};

void TestRelaisCli::initTestCase()
{
    const QJsonObject sample = m_backend.loadSample();
    QVERIFY(!sample.isEmpty());
    m_invitation = sample["ambassador"_L1].toString();
    QVERIFY2(!m_invitation.isEmpty(), QJsonDocument(sample).toJson().constData());
    QVERIFY(m_backend.start());
}

void TestRelaisCli::everyCommandExplainsItself_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("itself") << QStringList();
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << command.split(u' ', Qt::SkipEmptyParts);
}

void TestRelaisCli::everyCommandExplainsItself()
{
    QFETCH(QStringList, command);
    const CliResult result = m_cli.run(command + QStringList { u"--help"_s });
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains(QByteArray("Usage: relais-cli " + command.join(u' ').toUtf8())));
    QVERIFY(result.output.contains("Exit codes:"));
    QVERIFY(result.errors.isEmpty());
}

void TestRelaisCli::noCommandIsMissingAbove()
{
    static const QRegularExpression name(
        u"^  ([a-z][a-z-]*(?: [a-z][a-z-]*)*)"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(m_cli.run({ u"--help"_s }).output);
    QStringList listed;
    auto found = name.globalMatch(help.section(u"Commands:"_s, 1).section(u"Options of"_s, 0, 0));
    while (found.hasNext())
        listed.append(found.next().captured(1));
    listed.sort();
    QStringList explained = commands;
    explained.sort();
    QCOMPARE(listed, explained);
}

void TestRelaisCli::aWrongCommandLineIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("unknown command") << QStringList { u"fly"_s };
    QTest::newRow("unknown option") << QStringList { u"queue"_s, u"--fly"_s };
    QTest::newRow("missing word") << QStringList { u"relay"_s };
    QTest::newRow("no network") << QStringList { u"text"_s, u"check"_s };
    QTest::newRow("no such network")
        << QStringList { u"text"_s, u"check"_s, u"--lines"_s, u"--network"_s, u"myspace"_s };
    QTest::newRow("no profile") << QStringList { u"queue"_s, u"--profile="_s };
    QTest::newRow("two forms") << QStringList { u"impact"_s, u"--csv"_s, u"--json"_s };
    QTest::newRow("bad number") << QStringList { u"queue"_s, u"--limit"_s, u"x"_s };
}

void TestRelaisCli::aWrongCommandLineIsSaid()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.errors.isEmpty());
    QVERIFY2(!result.errors.contains(".."), result.errors.constData());
    QVERIFY(result.output.isEmpty() || arguments.contains(u"--json"_s));
    const CliResult asJson = m_cli.run(QStringList { u"--json"_s } + arguments);
    QCOMPARE(asJson.exitCode, 2);
    QCOMPARE(asJson.first()["error"_L1].toString(), u"usage"_s);
    QVERIFY(!asJson.first()["message"_L1].toString().isEmpty());
}

void TestRelaisCli::whatCouldNotBeWrittenIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList { u"--help"_s };
    QTest::newRow("answer") << QStringList { u"impact"_s, u"--json"_s };
}

void TestRelaisCli::whatCouldNotBeWrittenIsSaid()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relais-cli"),
        arguments + QStringList { u"--profile"_s, m_cli.profile() });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Standard output cannot be written."));
}

void TestRelaisCli::aTextIsJudgedWithoutAProfile()
{
    const CliResult fits = m_cli.run(
        { u"text"_s, u"check"_s, u"--network"_s, u"bluesky"_s, u"--json"_s }, "Bonjour #monde");
    QCOMPARE(fits.exitCode, 0);
    QCOMPARE(fits.first()["length"_L1].toInt(), 14);
    QCOMPARE(fits.first()["facets"_L1].toArray().size(), 1);
    const CliResult tooLong =
        m_cli.run({ u"text"_s, u"check"_s, u"--network"_s, u"bluesky"_s }, QByteArray(301, 'a'));
    QCOMPARE(tooLong.exitCode, 1);
    QVERIFY(tooLong.output.contains("301 of 300"));
    const CliResult latin = m_cli.run(
        { u"text"_s, u"check"_s, u"--network"_s, u"bluesky"_s, u"--json"_s }, "\xe9t\xe9");
    QCOMPARE(latin.exitCode, 1);
    QCOMPARE(latin.first()["reason"_L1].toString(), u"text-encoding"_s);
}

void TestRelaisCli::manyLinesAreJudgedInOrder()
{
    QByteArray lines;
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i)
        lines += "{\"id\":" + QByteArray::number(i) + ",\"network\":\"x\",\"text\":\"Line\"}\n";
    lines += "not json\n";
    const CliResult result = m_cli.run({ u"text"_s, u"check"_s, u"--lines"_s }, lines);
    QCOMPARE(result.exitCode, 1); // for the last line
    const QList<QJsonObject> answers = result.objects();
    QCOMPARE(answers.size(), count + 1);
    for (int i = 0; i < count; ++i)
        QCOMPARE(answers.at(i)["id"_L1].toInt(), i);
    QCOMPARE(answers.last()["error"_L1].toString(), u"not-json"_s);
}

void TestRelaisCli::anAnswerDoesNotWaitForTheNextLine()
{
    QProcess process;
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relais-cli"),
        { u"text"_s, u"check"_s, u"--lines"_s, u"--network"_s, u"x"_s });
    QVERIFY(process.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        process.write("{\"id\":" + QByteArray::number(i) + ",\"text\":\"Line\"}\n");
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20'000);
        const QJsonObject answer = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(answer["id"_L1].toInt(), i);
        QCOMPARE(answer["network"_L1].toString(), u"x"_s);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestRelaisCli::aTextThatComesInPiecesIsReadWhole()
{
    QProcess process;
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relais-cli"),
        { u"text"_s, u"check"_s, u"--network"_s, u"bluesky"_s, u"--json"_s });
    QVERIFY(process.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        process.write("four");
        QVERIFY(process.waitForBytesWritten());
        QTest::qWait(300);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QJsonObject answer = QJsonDocument::fromJson(process.readAll()).object();
    QCOMPARE(answer["length"_L1].toInt(), 12);
}

void TestRelaisCli::nothingWorksBeforeOneSignsIn()
{
    const CliResult result = m_cli.run({ u"sync"_s, u"--json"_s });
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.first()["error"_L1].toString(), u"unauthorized"_s);
    QVERIFY(result.errors.contains("not signed in"));
}

void TestRelaisCli::anInvitationSignsInOnce()
{
    QCOMPARE(m_cli.run({ u"sign-in"_s, u"nonsense"_s }).exitCode, 1);
    const CliResult joined = m_cli.run({ u"sign-in"_s, m_invitation, u"--json"_s });
    QCOMPARE(joined.exitCode, 0);
    QVERIFY(!joined.first()["name"_L1].toString().isEmpty());
    const Cli other;
    const CliResult again = other.run({ u"sign-in"_s, m_invitation, u"--json"_s });
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.first()["reason"_L1].toString(), u"invitation-used"_s);
    const CliResult synced = m_cli.run({ u"sync"_s, u"--json"_s });
    QCOMPARE(synced.exitCode, 0);
    QVERIFY(synced.first()["pulled"_L1].toInt() > 60);
    QCOMPARE(m_cli.run({ u"sync"_s, u"--json"_s }).first()["pulled"_L1].toInt(), 0);
}

void TestRelaisCli::devicesAreListedAndSignedOut()
{
    const QList<QJsonObject> mine = m_cli.run({ u"devices"_s, u"--json"_s }).objects();
    QCOMPARE(mine.size(), 1);
    QVERIFY(mine.first()["isThis"_L1].toBool() && !mine.first()["name"_L1].toString().isEmpty());
    const QString link = m_backend.invite(u"nina@norvane.example"_s, u"Nina"_s);
    const QString again = m_backend.invite(u"nina@norvane.example"_s, {});
    const Cli laptop;
    const Cli lost;
    QCOMPARE(laptop.run({ u"sign-in"_s, link }).exitCode, 0);
    QCOMPARE(lost.run({ u"sign-in"_s, again }).exitCode, 0);
    const QList<QJsonObject> both = laptop.run({ u"devices"_s, u"--json"_s }).objects();
    QCOMPARE(both.size(), 2);
    const QString other = both.at(1)["id"_L1].toString();
    const CliResult revoked = laptop.run({ u"devices"_s, u"revoke"_s, other, u"--json"_s });
    QCOMPARE(revoked.exitCode, 0);
    QVERIFY(revoked.first()["revoked"_L1].toBool());
    QCOMPARE(laptop.run({ u"devices"_s, u"revoke"_s, u"unknown"_s }).exitCode, 1);
    QVERIFY(lost.run({ u"sync"_s }).exitCode != 0);
    QCOMPARE(laptop.run({ u"sync"_s }).exitCode, 0);
    const CliResult out = laptop.run({ u"sign-out"_s, u"--everywhere"_s, u"--json"_s });
    QCOMPARE(out.exitCode, 0);
    QVERIFY(out.first()["signedOut"_L1].toBool() && out.first()["everywhere"_L1].toBool());
    QVERIFY(laptop.run({ u"devices"_s }).exitCode != 0);
}

QJsonObject TestRelaisCli::easyStory() const
{
    const CliResult result = m_cli.run({ u"queue"_s, u"--json"_s, u"--limit"_s, u"200"_s });
    for (const QJsonObject &story : result.objects()) {
        if (story["editRule"_L1].toString() == u"free"_s && story["ownRelays"_L1].toInt() == 0)
            return story;
    }
    return {};
}

void TestRelaisCli::theQueueIsFoundWithoutAccents()
{
    const CliResult all = m_cli.run({ u"queue"_s, u"--json"_s, u"--limit"_s, u"200"_s });
    QCOMPARE(all.exitCode, 0);
    QVERIFY(all.objects().size() > 20);
    const CliResult found = m_cli.run({ u"queue"_s, u"--json"_s, u"--search"_s, u"energie"_s });
    QVERIFY(!found.objects().isEmpty());
    QVERIFY(found.objects().size() < all.objects().size());
}

void TestRelaisCli::aRelayGoesToTheWallAndItsVisitIsCounted()
{
    const QJsonObject story = easyStory();
    const QString text = story["disclosure"_L1].toString() + u": my view on this, in short."_s;
    const CliResult relayed = m_cli.run({ u"relay"_s, story["id"_L1].toString(), u"--to"_s,
        u"wall"_s, u"--text-file"_s, m_cli.textFile(text), u"--json"_s });
    QVERIFY2(relayed.exitCode == 0, relayed.errors.constData());
    QCOMPARE(relayed.first()["state"_L1].toString(), u"published"_s);
    // The sample's member has a past: only what this relay adds counts here.
    const auto clicks = [this] {
        const QJsonObject impact = m_cli.run({ u"impact"_s, u"--json"_s }).first();
        return impact["totals"_L1]["clicks"_L1]["measured"_L1].toInt();
    };
    const int before = clicks();
    const QUrl link(relayed.first()["trackedLink"_L1].toString());
    const Answer visit = call("GET", link);
    QCOMPARE(visit.status, 302);
    const auto counted = [&] {
        m_cli.run({ u"sync"_s });
        return clicks() == before + 1;
    };
    QVERIFY(QTest::qWaitFor(counted, 20'000));
    const CliResult csv = m_cli.run({ u"impact"_s, u"--csv"_s });
    QVERIFY(csv.output.contains(",click,measured,"));
}

void TestRelaisCli::theNetworksOwnPageNeedsThePerson()
{
    const QJsonObject story = easyStory();
    const QString text = story["disclosure"_L1].toString() + u": seen from my desk."_s;
    const CliResult relayed = m_cli.run({ u"relay"_s, story["id"_L1].toString(), u"--to"_s,
                                            u"linkedin"_s, u"--text-file"_s, u"-"_s, u"--json"_s },
        text.toUtf8());
    QCOMPARE(relayed.exitCode, 6);
    QVERIFY(relayed.first()["open"_L1].toString().startsWith(u"https://www.linkedin.com/"_s));
    const QString id = relayed.objects().last()["id"_L1].toString();
    QCOMPARE(m_cli.run({ u"outbox"_s }).exitCode, 6);
    // An address that is none is not left out in silence.
    const CliResult wrong = m_cli.run({ u"outbox"_s, u"confirm"_s, id, u"--permalink"_s,
        u"linkedin.com/posts/1"_s, u"--json"_s });
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.first()["reason"_L1].toString(), u"permalink-form"_s);
    QCOMPARE(m_cli.run({ u"outbox"_s }).exitCode, 6);
    const QString post = u"https://www.linkedin.com/feed/update/urn:li:share:1"_s;
    const CliResult confirmed =
        m_cli.run({ u"outbox"_s, u"confirm"_s, id, u"--permalink"_s, post, u"--json"_s });
    QCOMPARE(confirmed.exitCode, 0);
    QCOMPARE(confirmed.first()["permalink"_L1].toString(), post);
    QCOMPARE(confirmed.first()["state"_L1].toString(), u"published"_s);
    QCOMPARE(m_cli.run({ u"outbox"_s, u"cancel"_s, id }).exitCode, 1);
}

void TestRelaisCli::aThreadGoesOut(const QString &account)
{
    const QJsonObject story = easyStory();
    const QString text = story["disclosure"_L1].toString()
        + u". Here is a sentence that goes on for a while"_s.repeated(18);
    const QStringList relay { u"relay"_s, story["id"_L1].toString(), u"--to"_s, account,
        u"--text-file"_s, m_cli.textFile(text), u"--no-image"_s, u"--json"_s };
    QCOMPARE(m_cli.run(relay).exitCode, 1); // too long for one post
    const CliResult thread = m_cli.run(relay + QStringList(u"--thread"_s));
    QVERIFY2(thread.exitCode == 0, thread.errors.constData());
    QCOMPARE(thread.first()["state"_L1].toString(), u"published"_s);
}

void TestRelaisCli::anAccountIsConnectedAndRemoved()
{
    const auto mastodon = [this] {
        QStringList ids;
        for (const QJsonObject &one : m_cli.run({ u"accounts"_s, u"--json"_s }).objects()) {
            if (one["network"_L1].toString() == u"mastodon"_s)
                ids.append(one["id"_L1].toString());
        }
        return ids;
    };
    OnThread<FakeMastodon> server([] { return std::make_unique<FakeMastodon>(); });
    QVERIFY(m_cli.connectMastodon(server.ask([](FakeMastodon &fake) { return fake.url(); })));
    QCOMPARE(mastodon().size(), 1);
    const QString id = mastodon().first();
    aThreadGoesOut(id);
    QCOMPARE(server.ask([](FakeMastodon &fake) { return fake.ledger().size(); }), 2);
    aCopiedProfileSaysThatItHasNoKey(id);
    const CliResult removed = m_cli.run({ u"accounts"_s, u"remove"_s, id, u"--json"_s });
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(removed.first()["id"_L1].toString(), id);
    QVERIFY(removed.first()["removed"_L1].toBool());
    QVERIFY(mastodon().isEmpty());
}

void TestRelaisCli::aCopiedProfileSaysThatItHasNoKey(const QString &account)
{
    const QJsonObject story = easyStory();
    const QString text = story["disclosure"_L1].toString() + u": written on another machine."_s;
    const CliResult kept = m_cli.run({ u"relay"_s, story["id"_L1].toString(), u"--to"_s, account,
        u"--text-file"_s, m_cli.textFile(text), u"--no-image"_s, u"--later"_s, u"--json"_s });
    QVERIFY2(kept.exitCode == 0, kept.errors.constData());
    QCOMPARE(kept.first()["state"_L1].toString(), u"queued"_s);
    const Cli copied;
    for (const QString &name : { u"/relais.db"_s, u"/relais.db-wal"_s }) {
        const QString file = m_cli.profile() + name;
        QVERIFY(!QFile::exists(file) || QFile::copy(file, copied.profile() + name));
    }
    const CliResult ran = copied.run({ u"outbox"_s, u"run"_s, u"--json"_s });
    QCOMPARE(ran.exitCode, 5);
    QCOMPARE(ran.first()["waiting"_L1].toString(), u"keychain-locked"_s);
    const QString relay = kept.first()["id"_L1].toString();
    QCOMPARE(m_cli.run({ u"outbox"_s, u"cancel"_s, relay }).exitCode, 0);
}

void TestRelaisCli::aSecretThatIsTooLongIsNotCutShort()
{
    const CliResult refused =
        m_cli.run({ u"accounts"_s, u"add"_s, u"bluesky"_s, u"--handle"_s, u"lea.example.social"_s,
                      u"--server"_s, u"http://127.0.0.1:9"_s },
            QByteArray(1025, 'a') + '\n');
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("1024 bytes"), refused.errors.constData());
}

void TestRelaisCli::aRefusedDraftSaysWhyAndKeepsNothing()
{
    const QString id = easyStory()["id"_L1].toString();
    const auto before = m_cli.run({ u"outbox"_s, u"--json"_s }).objects().size();
    const CliResult empty =
        m_cli.run({ u"relay"_s, id, u"--to"_s, u"wall"_s, u"--text-file"_s, u"-"_s, u"--json"_s });
    QCOMPARE(empty.exitCode, 1);
    QVERIFY(empty.first()["problems"_L1].toArray().contains(u"text-empty"_s));
    QCOMPARE(empty.first()["exitCode"_L1].toInt(), 1);
    const CliResult nowhere =
        m_cli.run({ u"relay"_s, id, u"--to"_s, u"myspace"_s, u"--text-file"_s, u"-"_s }, "text");
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.errors.contains("no such account"));
    const CliResult noText =
        m_cli.run({ u"relay"_s, id, u"--to"_s, u"wall"_s, u"--text-file"_s, u"/nowhere"_s });
    QCOMPARE(noText.exitCode, 1);
    QVERIFY(noText.errors.contains("The file with the text cannot be read."));
    // A text that could not be read whole goes nowhere.
    const QStringList toWall { u"relay"_s, id, u"--to"_s, u"wall"_s, u"--text-file"_s, u"-"_s,
        u"--json"_s };
    const CliResult latin = m_cli.run(toWall, "\xe9t\xe9");
    QCOMPARE(latin.exitCode, 1);
    QCOMPARE(latin.first()["reason"_L1].toString(), u"text-encoding"_s);
    const CliResult huge = m_cli.run(toWall, QByteArray(1024 * 1024 + 1, 'a'));
    QCOMPARE(huge.exitCode, 1);
    QCOMPARE(huge.first()["reason"_L1].toString(), u"text-huge"_s);
    // The Wall takes long texts, and has no threads.
    const CliResult thread = m_cli.run({ u"relay"_s, id, u"--to"_s, u"wall"_s, u"--text-file"_s,
                                           u"-"_s, u"--thread"_s, u"--json"_s },
        "text");
    QCOMPARE(thread.exitCode, 1);
    QCOMPARE(thread.first()["reason"_L1].toString(), u"thread-none"_s);
    QVERIFY(thread.errors.contains("--thread"));
    QCOMPARE(m_cli.run({ u"outbox"_s, u"--json"_s }).objects().size(), before);
}

void TestRelaisCli::offlineARelayWaitsAndGoesOutLater()
{
    const QJsonObject story = easyStory();
    const QString text = story["disclosure"_L1].toString() + u": thoughts from a train."_s;
    m_backend.stop();
    const CliResult offline = m_cli.run({ u"sync"_s });
    QCOMPARE(offline.exitCode, 4);
    QVERIFY(offline.errors.contains("cannot be reached"));
    const CliResult relayed = m_cli.run({ u"relay"_s, story["id"_L1].toString(), u"--to"_s,
        u"wall"_s, u"--text-file"_s, m_cli.textFile(text), u"--json"_s });
    QCOMPARE(relayed.exitCode, 4);
    QCOMPARE(relayed.first()["state"_L1].toString(), u"queued"_s);
    const QString id = relayed.first()["id"_L1].toString();
    const CliResult shown = m_cli.run({ u"outbox"_s, u"show"_s, id, u"--json"_s });
    QVERIFY(shown.first()["text"_L1].toString().contains(u"thoughts from a train"_s));
    // What the window goes on with is no fault of the server.
    Relais::FileLock window(m_cli.profile() + u"/outbox.lock"_s);
    QCOMPARE(window.tryLock(), true);
    const CliResult handedOn = m_cli.run({ u"outbox"_s, u"retry"_s, id });
    QCOMPARE(handedOn.exitCode, 0);
    QVERIFY(handedOn.output.contains("Relais is running on this profile"));
    window.unlock();
    QVERIFY(m_backend.start());
    const CliResult sent = m_cli.run({ u"outbox"_s, u"run"_s, u"--json"_s });
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.first()["state"_L1].toString(), u"published"_s);
}

void TestRelaisCli::whatItsStoryStoppedIsNoSuccess()
{
    const QJsonObject story = easyStory();
    const QString text = story["disclosure"_L1].toString() + u": written a moment too late."_s;
    const CliResult kept = m_cli.run({ u"relay"_s, story["id"_L1].toString(), u"--to"_s, u"wall"_s,
        u"--text-file"_s, m_cli.textFile(text), u"--later"_s, u"--json"_s });
    QVERIFY2(kept.exitCode == 0, kept.errors.constData());
    {
        const auto store = Relais::Store::open(m_cli.profile() + u"/relais.db"_s);
        VERIFY_OK(store);
        const Relais::StoryId id { story["id"_L1].toString() };
        Relais::Store::Job job = [id](QSqlDatabase &db) -> Relais::Result<void> {
            auto stored = Relais::StoryStore(db).row(id);
            if (!stored)
                return Relais::fail(stored.error());
            stored->story.expiry = stored->story.createdAt.addSecs(1);
            return Relais::StoryStore(db).upsert({ stored->story });
        };
        VERIFY_OK(QCoro::waitFor((*store)->write(std::move(job))));
    }
    const CliResult ran = m_cli.run({ u"outbox"_s, u"run"_s, u"--json"_s });
    QCOMPARE(ran.first()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.contains("its time is over"), ran.errors.constData());
}

void TestRelaisCli::aCardGoesOnTheWebAndOffAgain()
{
    const CliResult before = m_cli.run({ u"card"_s, u"show"_s, u"--json"_s });
    QCOMPARE(before.exitCode, 0);
    QVERIFY(!before.first()["card"_L1]["shown"_L1].toBool());
    QVERIFY(!before.first()["card"_L1]["name"_L1].toString().isEmpty());
    QCOMPARE(m_cli
                 .run({ u"card"_s, u"set"_s, u"--link"_s, u"evil=javascript:alert(1)"_s,
                     u"--public"_s, u"--json"_s })
                 .exitCode,
        m_cli.run({ u"card"_s, u"set"_s, u"--email"_s, u"no"_s, u"--public"_s }).exitCode);
    const CliResult noLink = m_cli.run({ u"card"_s, u"set"_s, u"--link"_s, u"Home"_s });
    QCOMPARE(noLink.exitCode, 1);
    QVERIFY(noLink.errors.contains("Name=https://"));
    const CliResult noCode =
        m_cli.run({ u"card"_s, u"show"_s, u"--qr"_s, m_cli.profile() + u"/none.svg"_s });
    QCOMPARE(noCode.exitCode, 1);
    QVERIFY(noCode.errors.contains("card set --public"));
    const CliResult slip =
        m_cli.run({ u"card"_s, u"set"_s, u"--indexed"_s, u"nope"_s, u"--json"_s });
    QCOMPARE(slip.exitCode, 1);
    QCOMPARE(slip.first()["reason"_L1].toString(), u"yes-or-no"_s);
    const CliResult shown =
        m_cli.run({ u"card"_s, u"set"_s, u"--about"_s, u"Ask me about heat pumps."_s, u"--link"_s,
            u"Home=https://camille.example"_s, u"--public"_s, u"--json"_s });
    QCOMPARE(shown.exitCode, 0);
    const QUrl address(shown.first()["address"_L1].toString());
    const QUrl page(m_backend.url().toString() + address.path());
    const Answer seen = call("GET", page);
    QCOMPARE(seen.status, 200);
    QVERIFY(seen.body.contains("Ask me about heat pumps."));
    const QString svg = m_cli.profile() + u"/card.svg"_s;
    QCOMPARE(m_cli.run({ u"card"_s, u"show"_s, u"--qr"_s, svg }).exitCode, 0);
    QVERIFY(QFile::exists(svg));
    QCOMPARE(m_cli.run({ u"card"_s, u"off"_s }).exitCode, 0);
    QCOMPARE(call("GET", page).status, 410);
}

void TestRelaisCli::theExportHoldsTheRelaysAndNoKey()
{
    const QString file = m_cli.profile() + u"/me.json"_s;
    QCOMPARE(m_cli.run({ u"export"_s, file }).exitCode, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    const QJsonObject me = QJsonDocument::fromJson(bytes).object();
    QVERIFY(me["relays"_L1].toArray().size() >= 3);
    QVERIFY(bytes.contains("thoughts from a train"));
    QVERIFY(!bytes.contains("refreshToken"));
    const QJsonObject tables = me["organizationKnows"_L1]["tables"_L1].toObject();
    QVERIFY(tables["relay"_L1].toArray().size() >= 3);
    QCOMPARE(tables["member"_L1].toArray().size(), 1);
    const QByteArray again = m_cli.run({ u"export"_s, u"-"_s }).output;
    QCOMPARE(QJsonDocument::fromJson(again).object()["relays"_L1], me["relays"_L1]);
    const CliResult oneLine = m_cli.run({ u"export"_s, u"--json"_s });
    QCOMPARE(oneLine.exitCode, 0);
    QCOMPARE(oneLine.output.count('\n'), 1);
    QCOMPARE(oneLine.first()["relays"_L1], me["relays"_L1]);
    QCOMPARE(m_cli.run({ u"export"_s, u"/nowhere/at/all.json"_s }).exitCode, 1);
}

void TestRelaisCli::onlyOneProgramWorksOnTheOutbox()
{
    Relais::FileLock lock(m_cli.profile() + u"/outbox.lock"_s);
    QCOMPARE(lock.tryLock(), true);
    QCOMPARE(m_cli.run({ u"outbox"_s, u"run"_s }).exitCode, 7);
    lock.unlock();
    QVERIFY(m_cli.run({ u"outbox"_s, u"run"_s }).exitCode != 7);
}

void TestRelaisCli::erasingNeedsTheOwnAddressAndEndsTheSession()
{
    const QByteArray all = m_cli.run({ u"export"_s, u"-"_s }).output;
    const QString address =
        QJsonDocument::fromJson(all).object()["member"_L1]["email"_L1].toString();
    const CliResult wrong = m_cli.run({ u"erase"_s, u"--confirm"_s, u"yes"_s });
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.errors.contains("Nothing was erased"));
    const CliResult asJson = m_cli.run({ u"erase"_s, u"--confirm"_s, u"yes"_s, u"--json"_s });
    QVERIFY(asJson.first()["message"_L1].toString().contains(u"Nothing was erased"_s));
    QCOMPARE(m_cli.run({ u"sync"_s }).exitCode, 0);
    QCOMPARE(m_cli.run({ u"erase"_s, u"--confirm"_s, address }).exitCode, 0);
    QCOMPARE(m_cli.run({ u"sync"_s }).exitCode, 3);
    const QByteArray after = m_cli.run({ u"export"_s, u"-"_s }).output; // what is here stays here
    QVERIFY(QJsonDocument::fromJson(after).object()["relays"_L1].toArray().size() >= 3);
    m_backend.stop();
    QVERIFY(m_backend.admin({ u"verify"_s }));
}

QTEST_GUILESS_MAIN(TestRelaisCli)
#include "tst_relaiscli.moc"
