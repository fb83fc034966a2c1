// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/curation.h"
#include "core/api/people.h"
#include "core/api/planning.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Relais;
using namespace Relais::Api;
using namespace Qt::StringLiterals;

namespace {
QJsonObject throughTheWire(const QJsonObject &json)
{
    return objectFrom(QJsonDocument(json).toJson()).value();
}

QJsonObject spoiled(QJsonObject json, const QString &member, const QJsonValue &value)
{
    json[member] = value;
    return json;
}
} // namespace

class tst_Codec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void howManyRelayedLeavesInStepsAlone()
    {
        Story story = Samples::story();
        const QList<std::pair<int, int>> numbers { { 0, 0 }, { 1, 1 }, { 4, 1 }, { 5, 5 },
            { 14, 10 } };
        for (const auto &[exact, told] : numbers) {
            story.colleagues = exact;
            story.captions[0].uses = exact;
            QJsonObject json = toJson(story);
            QCOMPARE(json[u"colleagues"_s].toInt(), told);
            QCOMPARE(json[u"captions"_s][0][u"uses"_s].toInt(), told);
            json[u"colleagues"_s] = exact; // as servers of before say it
            QCOMPARE(storyFrom(json).value().colleagues, told);
        }
    }
    void everyValueComesBackEqual()
    {
        using namespace Samples;
        QCOMPARE(storyFrom(throughTheWire(toJson(story()))).value(), story());
        QCOMPARE(memberFrom(throughTheWire(toJson(member()))).value(), member());
        QCOMPARE(wallPostFrom(throughTheWire(toJson(wallPost()))).value(), wallPost());
        QCOMPARE(wallCommentFrom(throughTheWire(toJson(wallComment()))).value(), wallComment());
        WallComment removed = wallComment();
        removed.text.clear();
        removed.removed = true;
        removed.removedBy = u"Marion"_s;
        removed.removedReason = u"It names a customer"_s;
        QCOMPARE(wallCommentFrom(throughTheWire(toJson(removed))).value(), removed);
        // A client that does not know of it still reads the comments beside it.
        QVERIFY(!toJson(removed).value(u"text"_s).toString().isEmpty());
        QCOMPARE(relayCountFrom(throughTheWire(toJson(relayCount()))).value(), relayCount());
        QCOMPARE(topicFrom(throughTheWire(toJson(topic()))).value(), topic());
        QCOMPARE(campaignFrom(throughTheWire(toJson(campaign()))).value(), campaign());
        const SavedAudience saved { { u"a"_s }, u"Workshops"_s, story().audience };
        QCOMPARE(savedAudienceFrom(throughTheWire(toJson(saved))).value(), saved);
        const CampaignFigures figures { { u"c1"_s }, 4, false, 30, 12, 400, { 1, 2, 3 },
            { { QDate(2026, 11, 22), 12 }, { QDate(2026, 11, 24), 30 } },
            { { { u"s1"_s }, 18, 390 }, { { u"s2"_s }, 9, 0 } }, at(4), { 12, 0, false, true } };
        QCOMPARE(campaignFiguresFrom(throughTheWire(campaignFiguresResponse({ figures }))).value(),
            { figures });
        const MemberEntry entry { member(), true, true, at(3), { { Role::Editor, u"Comms"_s } },
            at(2) };
        QCOMPARE(memberEntryFrom(throughTheWire(toJson(entry))).value(), entry);
        const SigningState state { { u"norvane"_s }, PublicKey(32, 'o'), signature().links,
            { PublicKey(32, 'r') } };
        QCOMPARE(signingStateFrom(throughTheWire(toJson(state))).value(), state);
        QCOMPARE(teamFrom(throughTheWire(toJson(team()))).value(), team());
    }
    void anEmptyStoryComesBackEqual()
    {
        Story bare;
        bare.id = { u"s"_s };
        QCOMPARE(storyFrom(throughTheWire(toJson(bare))).value(), bare);
    }
    void aCandidateComesBackEqual()
    {
        CandidateEntry candidate;
        candidate.id = { u"c1"_s };
        candidate.source = { u"s1"_s };
        candidate.sourceName = u"Newsroom"_s;
        candidate.title = u"A pump that starts at minus thirty"_s;
        candidate.summary = u"Nine times."_s;
        candidate.language = u"en"_s;
        candidate.link = QUrl(u"https://norvane.example/a"_s);
        candidate.imageUrl = QUrl(u"https://norvane.example/a.jpg"_s);
        candidate.publishedAt = Samples::at(8);
        candidate.fetchedAt = Samples::at(9);
        QCOMPARE(*candidateEntryFrom(throughTheWire(toJson(candidate))), candidate);
        candidate.image = StoryImage { u"/media/ab12.jpg"_s, {}, 1200, 630 };
        QCOMPARE(*candidateEntryFrom(throughTheWire(toJson(candidate))), candidate);
    }

    void aSessionComesBackEqual()
    {
        const auto session = sessionFrom(throughTheWire(toJson(Samples::session())));
        QVERIFY(session);
        QCOMPARE(toJson(*session), toJson(Samples::session()));
    }
    void aSessionWithoutTokenIsRefused()
    {
        const QJsonObject json = toJson(Samples::session());
        QCOMPARE(sessionFrom(spoiled(json, u"refreshToken"_s, u""_s)).error().detail,
            u"/refreshToken"_s);
        const QJsonObject nobody { { u"name"_s, 1 } };
        QCOMPARE(sessionFrom(spoiled(json, u"member"_s, nobody)).error().detail, u"/member/id"_s);
    }

    void theFirstWrongMemberIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                             const QString &pointer) {
            QTest::newRow(name) << member << value << pointer;
        };
        row("id missing", u"id"_s, QJsonValue::Undefined, u"/id"_s);
        row("id empty", u"id"_s, u""_s, u"/id"_s);
        row("id with space", u"id"_s, u"a b"_s, u"/id"_s);
        row("id too long", u"id"_s, QString(65, u'a'), u"/id"_s);
        row("title null", u"title"_s, QJsonValue::Null, u"/title"_s);
        row("title number", u"title"_s, 7, u"/title"_s);
        row("title too long", u"title"_s, QString(301, u'a'), u"/title"_s);
        row("NUL", u"summary"_s, QString(QChar(u'\0')), u"/summary"_s);
        row("lone surrogate", u"summary"_s, QString(QChar(0xD800)), u"/summary"_s);
        row("unknown word", u"kind"_s, u"poem"_s, u"/kind"_s);
        row("word of another type", u"state"_s, 1, u"/state"_s);
        row("negative", u"colleagues"_s, -1, u"/colleagues"_s);
        row("fraction", u"revision"_s, 1.5, u"/revision"_s);
        row("huge", u"revision"_s, 1e300, u"/revision"_s);
        row("flag", u"pinned"_s, u"yes"_s, u"/pinned"_s);
        row("time", u"embargo"_s, u"tomorrow"_s, u"/embargo"_s);
        row("day that is not", u"expiry"_s, u"2026-02-30T00:00:00Z"_s, u"/expiry"_s);
        row("time in an object", u"event"_s, QJsonObject { { u"at"_s, u"Thursday"_s } },
            u"/event/at"_s);
        row("long fact", u"job"_s, QJsonObject { { u"start"_s, QString(201, u'a') } },
            u"/job/start"_s);
        row("scheme", u"link"_s, u"javascript:alert(1)"_s, u"/link"_s);
        row("no host", u"link"_s, u"https:///x"_s, u"/link"_s);
        row("array", u"topics"_s, u"jobs"_s, u"/topics"_s);
        row("in an array", u"topics"_s, QJsonArray { u"ok"_s, 4 }, u"/topics/1"_s);
        row("object", u"audience"_s, QJsonArray {}, u"/audience"_s);
        row("in an object", u"editRule"_s, QJsonObject { { u"minimumPercent"_s, 101 } },
            u"/editRule/minimumPercent"_s);
        row("in an object in an array", u"captions"_s,
            QJsonArray { QJsonObject { { u"language"_s, u"fr"_s } } }, u"/captions/0/text"_s);
        row("no object in an array", u"captions"_s, QJsonArray { 1 }, u"/captions/0"_s);
        row("too many", u"captions"_s,
            QJsonArray { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 }, u"/captions"_s);
    }
    void theFirstWrongMemberIsNamed()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, pointer);
        const auto story = storyFrom(spoiled(toJson(Samples::story()), member, value));
        QVERIFY(!story);
        QCOMPARE(story.error().code, ErrorCode::InvalidInput);
        QCOMPARE(story.error().detail, pointer);
    }
    void membersOfANewerServerAreIgnored()
    {
        const QJsonObject json = spoiled(toJson(Samples::story()), u"mood"_s, u"sunny"_s);
        QCOMPARE(storyFrom(json).value(), Samples::story());
    }

    // Left out, the list might become empty, and that means all of them.
    void aNetworkOfANewerServerIsUnknown()
    {
        const auto story = storyFrom(
            spoiled(toJson(Samples::story()), u"networks"_s, QJsonArray { u"myspace"_s }));
        QVERIFY(story);
        QCOMPARE(story->networks, QList<Network> { Network::Unknown });
    }

    void timesAreRfc3339_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("our form") << u"2026-11-23T08:00:00.000Z"_s << u"2026-11-23T08:00:00.000Z"_s;
        QTest::newRow("no fraction") << u"2026-11-23T08:00:00Z"_s << u"2026-11-23T08:00:00.000Z"_s;
        QTest::newRow("offset") << u"2026-11-23T08:00:00+01:00"_s << u"2026-11-23T07:00:00.000Z"_s;
        QTest::newRow("milliseconds")
            << u"2026-02-28T23:59:59.007Z"_s << u"2026-02-28T23:59:59.007Z"_s;
        QTest::newRow("tenths") << u"2026-11-23T08:00:00.5Z"_s << u"2026-11-23T08:00:00.500Z"_s;
        QTest::newRow("30 February") << u"2026-02-30T08:00:00.000Z"_s << QString();
        QTest::newRow("61 minutes") << u"2026-02-20T08:61:00Z"_s << QString();
        QTest::newRow("other digits") << u"2026-11-23T08:00:0٣.000Z"_s << QString();
        QTest::newRow("local time") << u"2026-11-23T08:00:00"_s << QString();
        QTest::newRow("date only") << u"2026-11-23"_s << QString();
        QTest::newRow("space") << u"2026-11-23 08:00:00Z"_s << QString();
        QTest::newRow("25 h") << u"2026-11-23T25:00:00Z"_s << QString();
        QTest::newRow("more behind") << u"2026-11-23T08:00:00Z\n"_s << QString();
    }
    void timesAreRfc3339()
    {
        QFETCH(QString, wire);
        QFETCH(QString, expected);
        const auto time = timeFrom(wire);
        QCOMPARE(time.has_value(), !expected.isEmpty());
        if (time)
            QCOMPARE(toWire(*time), expected);
    }
    void noTimeIsAnEmptyWord()
    {
        QCOMPARE(toWire(QDateTime()), QString());
        QVERIFY(!timeFrom({}).value().isValid());
    }

    void onlyOneShallowObjectIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        QTest::newRow("object") << QByteArray("{\"a\":1}") << true;
        QTest::newRow("depth 32") << QByteArray(
            "{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + "}")
                                  << true;
        QTest::newRow("depth 33") << QByteArray(
            "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}")
                                  << false;
        QTest::newRow("brackets in text")
            << QByteArray("{\"a\":\"\\\"" + QByteArray(99, '[') + "\"}") << true;
        QTest::newRow("array") << QByteArray("[]") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("two") << QByteArray("{}{}") << false;
        QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
        QTest::newRow("cut") << QByteArray("{\"a\":") << false;
    }
    void onlyOneShallowObjectIsRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        const auto json = objectFrom(body);
        QCOMPARE(json.has_value(), good);
        if (!json)
            QCOMPARE(json.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_Codec)
#include "tst_codec.moc"
