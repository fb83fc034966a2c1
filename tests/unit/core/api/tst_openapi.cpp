// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/curation.h"
#include "core/api/dayrule.h"
#include "core/api/digest.h"
#include "core/api/directory.h"
#include "core/api/networks.h"
#include "core/api/people.h"
#include "core/api/planning.h"
#include "core/api/problem.h"
#include "core/api/push.h"
#include "core/api/rates.h"
#include "core/api/recognition.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/api/sharepages.h"
#include "core/api/storyreview.h"
#include "core/api/watch.h"
#include "core/domain/relay.h"
#include "samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Relais;
using namespace Relais::Api;
using namespace Qt::StringLiterals;

namespace {
//! The lines of openapi.yaml that stand below a heading with this indentation, up to its end.
QStringList below(const QStringList &lines, const QString &heading)
{
    const qsizetype indent =
        heading.size() - QString(heading).remove(QRegularExpression(u"^ +"_s)).size();
    QStringList found;
    for (qsizetype i = lines.indexOf(heading) + 1; i > 0 && i < lines.size(); ++i) {
        if (!lines[i].startsWith(QString(indent + 1, u' ')))
            break;
        found.append(lines[i]);
    }
    return found;
}

//! The keys that stand at this indentation.
QStringList keysAt(const QStringList &lines, int indent)
{
    static const QRegularExpression key(u"^( *)\"?([^ \":]+)\"?:( |$)"_s);
    QStringList keys;
    for (const QString &line : lines) {
        const auto match = key.match(line);
        if (match.hasMatch() && match.capturedLength(1) == indent)
            keys.append(match.captured(2));
    }
    return keys;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}
} // namespace

// The file is the contract, so it is compared with what the code writes and calls.
class tst_OpenApi : public QObject {
    Q_OBJECT
    QStringList m_lines;

    QStringList propertiesOf(const QString &schema) const
    {
        const QStringList lines = below(below(m_lines, u"  schemas:"_s), u"    "_s + schema + u':');
        return sorted(keysAt(below(lines, u"      properties:"_s), 8));
    }
    QStringList wordsOf(const QString &schema) const
    {
        static const QRegularExpression list(u"enum: \\[([^\\]]*)\\]"_s);
        const qsizetype at = m_lines.indexOf(QRegularExpression(u"    %1:.*"_s.arg(schema)));
        const QString text = m_lines.mid(at, 7).join(u' ').simplified();
        return list.match(text).captured(1).split(u", "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/core/api/openapi.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
    }

    void everySchemaHasTheMembersThatAreWritten_data()
    {
        using namespace Samples;
        QTest::addColumn<QJsonObject>("json");
        const QJsonObject story = toJson(Samples::story());
        QTest::newRow("Story") << story;
        QTest::newRow("StoryImage") << story[u"image"_s].toObject();
        QTest::newRow("Caption") << story[u"captions"_s].toArray()[0].toObject();
        QTest::newRow("Audience") << story[u"audience"_s].toObject();
        QTest::newRow("EditRule") << story[u"editRule"_s].toObject();
        QTest::newRow("JobFacts") << story[u"job"_s].toObject();
        QTest::newRow("EventFacts") << story[u"event"_s].toObject();
        QTest::newRow("Topic") << toJson(topic());
        QTest::newRow("Campaign") << toJson(campaign());
        QTest::newRow("Team") << toJson(team());
        QTest::newRow("Member") << toJson(member());
        QTest::newRow("WallPost") << toJson(wallPost());
        QTest::newRow("WallEdit") << toJson(WallEdit {});
        QTest::newRow("WallComment") << toJson(wallComment());
        QTest::newRow("WallReport") << toJson(WallReport {});
        QTest::newRow("RelayCount") << toJson(relayCount());
        QTest::newRow("AudienceReach") << toJson(AudienceReach {});
        QTest::newRow("Source") << toJson(SourceEntry {});
        QTest::newRow("SourceSettings") << toJson(SourceSettings {});
        const QJsonObject yield = toJson(SourceYield { 0, { SourceStory {} }, 0, 0 });
        QTest::newRow("SourceYield") << yield;
        QTest::newRow("SourceStory") << yield[u"stories"_s].toArray()[0].toObject();
        QTest::newRow("Session") << toJson(session());
        QTest::newRow("StorySignature") << toJson(Samples::signature());
        QTest::newRow("KeyLink")
            << toJson(Samples::signature())[u"links"_s].toArray()[0].toObject();
        QTest::newRow("SigningState") << toJson(SigningState {});
        QTest::newRow("SignedApproval") << toJson(SignedApproval {});
        QTest::newRow("KeyRegistration") << toJson(KeyRegistration {});
        QTest::newRow("ApproverKey") << toJson(ApproverKey {});
        QTest::newRow("BlockedPhrase") << toJson(BlockedPhrase {});
        QTest::newRow("BlockedPhrases") << toJson(BlockedPhrases {});
        QTest::newRow("SavedAudience") << toJson(SavedAudience {});
        QTest::newRow("CampaignFigures") << campaignFiguresResponse(
            { CampaignFigures { {}, 0, false, 0, 0, 0, {}, { { QDate(2026, 11, 24), 30 } },
                { { { u"s1"_s }, 18, 390 } } } })[u"campaigns"_s]
                                                .toArray()[0]
                                                .toObject();
        QTest::newRow("CharterVersion")
            << charterVersionsResponse({ CharterVersion {} })[u"versions"_s]
                   .toArray()[0]
                   .toObject();
        QTest::newRow("StoryMention") << toJson(StoryMention {});
        QTest::newRow("DigestChoice") << toJson(DigestChoice {});
        QTest::newRow("ReportChoice") << toJson(ReportChoice {});
        QTest::newRow("ReportState") << toJson(ReportState {});
        QTest::newRow("DirectoryChoice") << toJson(DirectoryChoice {});
        QTest::newRow("Watch") << toJson(Watch {});
        QTest::newRow("WatchFigures") << toJson(WatchFigures {});
        QTest::newRow("WatchMention") << toJson(WatchMention {});
        QTest::newRow("Nomination") << toJson(Nomination {});
        QTest::newRow("LeaderboardRules") << toJson(LeaderboardRules {});
        QTest::newRow("Leaderboard") << toJson(Leaderboard {});
        QTest::newRow("LeaderboardPreview") << toJson(LeaderboardPreview { {}, {}, 0, 0 });
        QTest::newRow("EarnedRate") << toJson(EarnedRate {});
        QTest::newRow("DigestState") << toJson(DigestState {});
        QTest::newRow("CharterPublication") << toJson(CharterPublication {});
        QTest::newRow("InvitationLink") << toJson(InvitationLink {});
        const SignInOptions options { u"Norvane"_s, CompanyProvider {} };
        QTest::newRow("SignInOptions") << toJson(options);
        QTest::newRow("CompanyProvider") << toJson(options)[u"provider"_s].toObject();
        QTest::newRow("Device") << toJson(Device {});
        QTest::newRow("Devices") << devicesResponse({});
        QTest::newRow("PrivacyContact") << privacyContactJson({});
        QTest::newRow("DayRule") << dayRuleJson(2);
        QTest::newRow("SharePages") << sharePagesJson(false);
        QTest::newRow("OwnRelay") << toJson(ownRelay());
        QTest::newRow("OwnRelayCounts") << toJson(OwnRelayCounts {});
        const QJsonObject networks = toJson(NetworkSettings { { NetworkSetting {} } });
        QTest::newRow("NetworkSettings") << networks;
        QTest::newRow("NetworkSetting") << networks[u"networks"_s].toArray()[0].toObject();
        NetworkChange change;
        change.enabled = true;
        change.clientId = change.secret = change.server = change.webhook = QString();
        change.monthlyPosts = 0;
        change.figures = false;
        QTest::newRow("NetworkChange") << toJson(change);
        QTest::newRow("Change") << toJson(Change {});
        QTest::newRow("ChangesPage") << toJson(ChangesPage {});
        const QJsonObject request = pushRequest({ PushItem {} });
        QTest::newRow("PushRequest") << request;
        QTest::newRow("PushItem") << request[u"items"_s].toArray()[0].toObject();
        const QJsonObject response = pushResponse({ PushResult {} });
        QTest::newRow("PushResponse") << response;
        QTest::newRow("PushResult") << response[u"results"_s].toArray()[0].toObject();
        QTest::newRow("Problem") << QJsonDocument::fromJson(toBody(Problem {})).object();
    }
    void everySchemaHasTheMembersThatAreWritten()
    {
        QFETCH(QJsonObject, json);
        const QString schema = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(propertiesOf(schema), sorted(json.keys()));
    }

    void everyWordOfTheContractIsTheCodes()
    {
        QStringList networks;
        for (const Network network : allNetworks())
            networks.append(networkKey(network));
        QCOMPARE(wordsOf(u"Network"_s), networks);
        const auto all = [this](const QString &schema, auto fromKey) {
            const QStringList words = wordsOf(schema);
            return words.size() > 1
                && std::all_of(words.begin(), words.end(),
                    [&](const QString &word) { return fromKey(word).has_value(); });
        };
        QVERIFY(all(u"StoryKind"_s, storyKindFromKey));
        QVERIFY(all(u"StoryState"_s, storyStateFromKey));
        QVERIFY(all(u"EditRuleKind"_s, editRuleFromKey));
        QVERIFY(all(u"Role"_s, roleFromKey));
        QVERIFY(all(u"MetricKind"_s, metricFromKey));
        QVERIFY(all(u"Provenance"_s, provenanceFromKey));
        QVERIFY(all(u"RelayState"_s, relayStateFromKey));
        QCOMPARE(wordsOf(u"StoryState"_s).size(), 5);
        QCOMPARE(wordsOf(u"RelayState"_s).size(), 10);
    }

    void everyPathThatTheClientCallsIsDescribed()
    {
        const StoryId story { u"{id}"_s };
        const WallPostId post { u"{id}"_s };
        QStringList called { Routes::join(), Routes::refresh(), Routes::signOut(), Routes::me(),
            Routes::signOutEverywhere(), Routes::signInOptions(), Routes::providerSignIn(),
            Routes::devices(), Routes::device({ u"{id}"_s }), Routes::members(),
            Routes::memberExport(), Routes::memberImport(), Routes::memberImportUndo(),
            Routes::members() + u"/{id}"_s, Routes::changes(), Routes::pushes(), Routes::stories(),
            Routes::story(story), Routes::storyAction(story, u"{action}"_s),
            Routes::storyRevision(story, 1).replace(u"/1"_s, u"/{revision}"_s),
            Routes::candidates(), Routes::sources(), Routes::audience(),
            Routes::candidateAction({ u"{id}"_s }, u"drop"_s),
            Routes::candidateAction({ u"{id}"_s }, u"restore"_s),
            Routes::candidateStory({ u"{id}"_s }), Routes::media(), Routes::wallPosts(),
            Routes::wallPost(post), Routes::wallComments(post),
            Routes::wallComment(post, { u"{comment}"_s }), Routes::ownRelays(), u"/r/{code}"_s,
            u"/media/{name}"_s, u"/healthz"_s, u"/readyz"_s };
        called += { Routes::exportOfMe(), Routes::eraseMe(), Routes::insights(), Routes::myCard(),
            u"/s/{code}"_s, u"/c/{code}"_s, u"/c/{code}/contact.vcf"_s, u"/c/{code}/qr.svg"_s,
            Routes::previews(), Routes::sourceList() };
        called += { Routes::networkExchange(u"{network}"_s),
            Routes::networkRevocation(u"{network}"_s), Routes::networkWebhook(u"{network}"_s),
            Routes::networkReturn(), Routes::blueskyClient(), Routes::networks(),
            Routes::network(u"{network}"_s), Routes::lentPictures(), u"/lent/{name}"_s,
            Routes::myDigest(), Routes::myReport(), u"/u/{code}"_s, u"/o/{code}"_s };
        called += { Routes::pageReports(), Routes::pageReportSettled({ u"{id}"_s }),
            u"/s/{code}/report"_s, u"/c/{code}/report"_s, u"/v1/wall/posts/{id}/words"_s };
        const WatchId watch { u"{id}"_s };
        called += { Routes::watches(), Routes::watch(watch), Routes::watchMentions(watch) };
        const NominationId nomination { u"{id}"_s };
        called += { Routes::nominations(), Routes::nomination(nomination),
            Routes::nominationAction(nomination, u"{action}"_s), Routes::recognitions(),
            Routes::recognitionAction(nomination, u"{action}"_s), Routes::leaderboard(),
            Routes::leaderboardRules(), Routes::leaderboardPreview(), Routes::myLeaderboard() };
        const IdeaId idea { u"{id}"_s };
        called += { Routes::ideas(), Routes::ideaAction(idea, u"{action}"_s),
            Routes::ideaStory(idea), Routes::storyRatings(story), Routes::storyRelays(story),
            Routes::wallReports(), Routes::wallRemoval(post), Routes::wallKeep(post),
            Routes::wallPin(post), Routes::ideaPreview(), Routes::ideaPictures(),
            Routes::wallPictures(), Routes::directory(), Routes::myDirectory() };
        const StoryCommentId comment { u"{comment}"_s };
        called += { Routes::storyComments(story), Routes::storyComment(story, comment),
            Routes::storyCommentAction(story, comment, u"{action}"_s), Routes::storyMentions(),
            Routes::storyMentionsSeen(story), Routes::storyAttendance(story),
            Routes::wallReportAnswer({ u"{id}"_s }), Routes::ownReports(),
            Routes::wallRestore(post), Routes::previewPicture() };
        const CommentId wallComment { u"{comment}"_s };
        called += { Routes::wallCommentWords(post, wallComment),
            Routes::wallCommentRemoval(post, wallComment),
            Routes::wallCommentRestore(post, wallComment),
            Routes::wallCommentKeep(post, wallComment) };
        called += { Routes::memberSignOut({ u"{id}"_s }), Routes::invitations(),
            Routes::invitation({ u"{id}"_s }), Routes::blockedPhrases(),
            Routes::blockedPhrase({ u"{id}"_s }), Routes::topic({ u"{id}"_s }),
            Routes::campaignFigures(), Routes::campaign({ u"{id}"_s }), Routes::savedAudiences(),
            Routes::savedAudience({ u"{id}"_s }), Routes::charter(), Routes::signingKeys(),
            Routes::signingKey(u"{key}"_s), Routes::signingKeyRevocation(u"{key}"_s),
            Routes::source({ u"{id}"_s }), Routes::sourceFetch({ u"{id}"_s }),
            Routes::sourceRetraction({ u"{id}"_s }) };
        called += { Routes::rates(), Routes::rate(u"{figure}"_s), Routes::privacyContact(),
            Routes::sharePages(), Routes::dayRule() };
        for (QString &path : called)
            path = QUrl::fromPercentEncoding(path.toLatin1());
        QStringList described = keysAt(below(m_lines, u"paths:"_s), 2);
        described.removeIf([](const QString &path) { return path.startsWith(u"/scim/"_s); });
        QCOMPARE(sorted(described), sorted(called)); // SCIM is called by directories alone
    }
    // One that is described by its route alone tells nobody what to send or what comes back.
    void everyBodyIsDescribed()
    {
        static const QRegularExpression method(u"^    (get|put|post|patch|delete|head):$"_s);
        static const QRegularExpression success(u"^        \"20[01]\":"_s);
        int looked = 0;
        for (qsizetype i = m_lines.indexOf(u"paths:"_s); m_lines[i] != u"components:"_s; ++i) {
            const bool changes = m_lines[i].startsWith(u"    patch:"_s);
            if (!method.match(m_lines[i]).hasMatch())
                continue;
            ++looked;
            QStringList operation;
            while (m_lines[i + 1].startsWith(u"      "_s))
                operation.append(m_lines[++i]);
            QVERIFY2(!changes || operation.contains(u"      requestBody:"_s),
                qPrintable(operation.join(u'\n')));
        }
        QVERIFY(looked > 100);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!success.match(m_lines[i]).hasMatch())
                continue;
            QString answer = m_lines[i];
            for (qsizetype j = i + 1; m_lines[j].startsWith(u"         "_s); ++j)
                answer += m_lines[j];
            QVERIFY2(answer.contains(u"content:"_s) || answer.contains(u"$ref"_s),
                qPrintable(u"line %1: %2"_s.arg(i + 1).arg(answer)));
        }
    }
    void anIdCannotLeaveItsPlaceInThePath()
    {
        QCOMPARE(Routes::story({ u"../me?x"_s }), u"/v1/stories/..%2Fme%3Fx"_s);
    }
};

QTEST_APPLESS_MAIN(tst_OpenApi)
#include "tst_openapi.moc"
