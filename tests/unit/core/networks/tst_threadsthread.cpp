// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Threads of several posts on Threads, against a fake: tests/support/fakethreads.h.

#include "core/domain/networktraits.h"
#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/networks/meta/graphapi.h"
#include "core/networks/threads/threadsconnector.h"
#include "tests/support/fakethreads.h"
#include "tests/support/lostthread.h"

#include <QTest>
#include <QUrlQuery>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_ThreadsThread : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeThreads> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ThreadsConnector> m_connector;
    Publication m_publication;

    Result<PublishedPost> publish() { return QCoro::waitFor(m_connector->publish(m_publication)); }
    Result<LookupResult> lookUp() { return QCoro::waitFor(m_connector->lookUp(m_publication)); }
    Result<PublishedPost> retry()
    {
        ++m_publication.attempt;
        return publish();
    }
    Result<void> remove(const QString &postId)
    {
        return QCoro::waitFor(
            m_connector->remove(m_publication.account, m_publication.secret, postId));
    }
    QStringList ledgerOf(QLatin1StringView field) const
    {
        return valuesOf(m_server->ledger(), field);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeThreads>();
        m_http = std::make_unique<HttpClient>();
        m_connector =
            std::make_unique<ThreadsConnector>(*m_http, PictureLender {}, m_server->services());
        m_publication = {};
        m_publication.relay = { u"r1"_s };
        m_publication.account.network = Network::Threads;
        m_publication.account.remoteId = FakeThreads::accountId();
        m_publication.secret = m_server->token();
        makeThread(m_publication);
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        m_publication.createdAt = QDateTime::currentDateTimeUtc();
    }

    void aThreadIsAChainOfAnswersToOneself()
    {
        QVERIFY(m_connector->capabilities().threads && traitsOf(Network::Threads).threads);
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("text"_L1), threadTexts(m_publication));
        const QStringList ids = ledgerOf("id"_L1);
        QCOMPARE(post->postId, ids.first());
        QVERIFY(post->permalink.toString().contains(ids.first()));
        QCOMPARE(ledgerOf("reply_to"_L1), QStringList({ QString(), ids[0], ids[1] }));
        QCOMPARE(lookUp()->lookup, Lookup::Found);
        QCOMPARE(lookUp()->post.postId, ids.first());
    }
    void whateverIsLostOfAThreadEachPostIsOutOnce_data() { addLossesOfAThread(); }
    void whateverIsLostOfAThreadEachPostIsOutOnce()
    {
        QFETCH(const int, before);
        QFETCH(const QString, fault);
        m_server->setFaults(QStringList(before, u"none"_s) + QStringList(fault));
        QVERIFY(!publish());
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        QCOMPARE(looked->lookup, lookupAfterLoss(before, fault));
        QCOMPARE(looked->begun, isBegunAfterLoss(before, fault));
        const Result<PublishedPost> post = retry();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("text"_L1), threadTexts(m_publication));
        const QStringList ids = ledgerOf("id"_L1);
        QCOMPARE(ledgerOf("reply_to"_L1), QStringList({ QString(), ids[0], ids[1] }));
    }
    // Seen of containers that were just made, of text alone as well.
    void whatThreadsDoesNotKnowYetIsPublishedALittleLater()
    {
        m_publication.continuation.clear();
        m_server->setFaults({ u"unseen"_s, u"unseen"_s });
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("text"_L1), QStringList(m_publication.text));
        m_server->setFaults(QStringList(9, u"unseen"_s));
        const Result<PublishedPost> never = publish();
        QVERIFY(!never);
        QCOMPARE(never.error().code, ErrorCode::Timeout);
        QCOMPARE(m_server->ledger().size(), 1);
    }
    void whatInstagramIsNotReadyForIsPublishedALittleLater()
    {
        int asked = 0;
        const HttpServer server([&asked](const ServerRequest &request) {
            if (request.path != u"/media_publish"_s)
                return jsonAnswer(200, "{}");
            if (++asked < 3)
                return jsonAnswer(400, "{\"error\":{\"code\":9007,\"error_subcode\":2207027}}");
            return jsonAnswer(200, "{\"id\":\"77\"}");
        });
        const Result<PublishedPost> post = QCoro::waitFor(publishContainer(m_http.get(), "token",
            u"55"_s, server.url(u"/media_publish"_s), server.url(), std::chrono::milliseconds(5)));
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(post->postId, u"77"_s);
        QCOMPARE(asked, 3);
    }
    void anAnswerOfOnesOwnIsNoPartOfTheThread()
    {
        m_server->setFaults({ u"none"_s, u"error-503"_s });
        QVERIFY(!publish());
        m_server->answerElsewhere(ledgerOf("id"_L1).first(), u"Le (2/3) suit bientôt"_s);
        QVERIFY(retry());
        QCOMPARE(ledgerOf("text"_L1).mid(2), m_publication.continuation);
    }
    // An app without the permission posts a thread, but cannot tell how far one came.
    void whereAnswersAreNotShownNothingIsPostedTwice()
    {
        m_server->hideAnswers();
        m_server->setFaults({ u"none"_s, u"accept-drop"_s });
        QVERIFY(!publish());
        const Result<LookupResult> looked = lookUp();
        QVERIFY(!looked);
        QCOMPARE(looked.error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(retry().error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(m_server->ledger().size(), 2);
        QCOMPARE(remove(ledgerOf("id"_L1).first()).error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(m_server->ledger().size(), 2);
    }
    // Threads refuses the sign-in of an app that asks for what it was not approved for.
    void whatMetaApprovesAppByAppIsAskedForWhereItWas()
    {
        const QStringList more = m_connector->capabilities().approvedScopes.split(u',');
        QVERIFY(more.contains(u"threads_read_replies"_s) && more.contains(u"threads_delete"_s));
        for (const bool isApproved : { false, true }) {
            LoopbackReceiver receiver;
            QUrl opened;
            SignInSurroundings around;
            around.receiver = &receiver;
            around.returnPage = QUrl(u"https://relais.example/v1/networks/return"_s);
            around.openBrowser = [&](const QUrl &url) {
                opened = url;
                QMetaObject::invokeMethod(
                    &receiver, [&receiver] { receiver.cancel(); }, Qt::QueuedConnection);
            };
            const auto connected = QCoro::waitFor(m_connector->connect(
                { .clientId = u"client-1"_s, .figures = isApproved }, std::move(around)));
            QCOMPARE(connected.error().code, ErrorCode::Cancelled);
            const QStringList asked =
                QUrlQuery(opened).queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u',');
            QVERIFY(asked.contains(u"threads_content_publish"_s));
            for (const QString &one : more)
                QCOMPARE(asked.contains(one), isApproved);
        }
    }
    void aThreadIsTakenBackWhole()
    {
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        const QString own = m_server->answerElsewhere(post->postId, u"Une note à moi"_s);
        QVERIFY(remove(post->postId));
        QCOMPARE(ledgerOf("id"_L1), QStringList(own));
        QVERIFY(remove(post->postId)); // gone already is taken back too
    }
    // Meta's API says it with 400.
    void aPauseThatADeletionMeetsIsNoRefusal()
    {
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        m_server->limitRemovals();
        QCOMPARE(remove(post->postId).error().code, ErrorCode::RateLimited);
        QCOMPARE(m_server->ledger().size(), 3);
    }
    void theCallsOfAnInstagramAccountAreLimitedToo()
    {
        HttpResponse response;
        response.status = 400;
        for (const int code : { 341, 80000, 80002, 80008 }) {
            response.body = "{\"error\":{\"code\":" + QByteArray::number(code) + "}}";
            QCOMPARE(graphErrorOf(response, true).code, ErrorCode::RateLimited);
        }
        response.body = "{\"error\":{\"code\":80009}}";
        QCOMPARE(graphErrorOf(response, true).code, ErrorCode::Rejected);
    }
    void aPictureThatCouldNotBeFetchedIsSaid()
    {
        HttpResponse response;
        response.status = 400;
        response.body = "{\"error\":{\"code\":9004,\"error_subcode\":2207052}}";
        QCOMPARE(graphErrorOf(response, false).reason, u"picture-refused"_s);
        response.body = "{\"error\":{\"code\":100,\"error_subcode\":2207052}}";
        const Error error = graphErrorOf(response, false);
        QCOMPARE(error.reason, u"picture-refused"_s);
        QCOMPARE(error.code, ErrorCode::Rejected);
    }
    void aShortPageThatGoesOnIsNotAllThatIsOut()
    {
        m_publication.continuation.clear();
        QCOMPARE(lookUp()->lookup, Lookup::SurelyAbsent);
        m_server->goOn();
        QCOMPARE(lookUp()->lookup, Lookup::CannotTell);
    }
};

QTEST_GUILESS_MAIN(tst_ThreadsThread)
#include "tst_threadsthread.moc"
