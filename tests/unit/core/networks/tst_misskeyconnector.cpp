// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures and the person's choices on Misskey; what every network keeps to is in
// tst_connectorcontract. Against a fake: tests/support/fakechat.h, fakedrive.h.

#include "core/domain/networktraits.h"
#include "core/net/httpclient.h"
#include "core/networks/chat/chatconnector.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/fakechat.h"
#include "tests/support/lostthread.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_MisskeyConnector : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeChat> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ChatConnector> m_connector;
    Publication m_publication;

    Result<PublishedPost> publish() { return QCoro::waitFor(m_connector->publish(m_publication)); }
    Result<PublishedPost> retry()
    {
        ++m_publication.attempt;
        return publish();
    }
    QStringList textsOut() const { return valuesOf(m_server->ledger(), "text"_L1); }
    //! What each note answers.
    QStringList answeredNotes() const
    {
        QStringList ids;
        for (const QJsonValue note : m_server->ledger())
            ids.append(note["body"_L1]["replyId"_L1].toString());
        return ids;
    }
    QString idAt(int place) const { return m_server->ledger().at(place)["id"_L1].toString(); }
    Result<LookupResult> lookUp() { return QCoro::waitFor(m_connector->lookUp(m_publication)); }
    QJsonObject lastNote() const { return m_server->ledger().last()["body"_L1].toObject(); }
    //! A picture of the last note.
    QJsonObject pictureAt(int index) const
    {
        return m_server->drive().file(lastNote()["fileIds"_L1][index].toString());
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeChat>(Network::Misskey);
        m_http = std::make_unique<HttpClient>();
        m_connector = std::make_unique<ChatConnector>(*m_http, m_server->api());
        m_publication = {};
        m_publication.relay = { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
        m_publication.account = m_server->account();
        m_publication.secret = m_server->secret();
        m_publication.text = u"Une digue & un phare\nhttps://r.example/r/AbC"_s;
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        m_publication.language = u"fr-FR"_s;
        m_publication.createdAt = QDateTime::currentDateTimeUtc();
    }

    void picturesGoInTheirOrderWithTheirAltTexts()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue\r\n--x"_s },
            { drawnPicture({ 20, 20 }, Qt::darkBlue), u"Un phare — « la nuit »"_s } };
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(lastNote()["fileIds"_L1].toArray().size(), 2);
        for (int i = 0; i < 2; ++i) {
            const PublicationImage &image = m_publication.images.at(i);
            QCOMPARE(pictureAt(i)["comment"_L1].toString(), image.alt);
            QCOMPARE(
                QByteArray::fromBase64(pictureAt(i)["bytes"_L1].toString().toUtf8()), image.bytes);
        }
    }
    void withoutAltTextNoneIsSaid()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), {} } };
        QVERIFY(publish());
        QVERIFY(pictureAt(0)["comment"_L1].isNull());
    }
    // Misskey knows a picture again, and would keep the description that it had.
    void aPictureThatWasSentBeforeHasTheAltTextOfThisPost()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        QVERIFY(publish());
        const QJsonObject first = pictureAt(0);
        m_publication.relay = { u"another"_s };
        m_publication.images.first().alt = u"A dyke"_s;
        QVERIFY(publish());
        QCOMPARE(pictureAt(0)["comment"_L1].toString(), u"A dyke"_s);
        QCOMPARE(m_server->drive().file(first["id"_L1].toString()), first);
    }
    void thePictureThatIsThereTwiceIsNoReasonToRefuse()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s },
            { drawnPicture({ 20, 20 }), u"La même"_s } };
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(pictureAt(1)["comment"_L1].toString(), u"La même"_s);
    }
    void anAltTextThatIsTooLongEndsWithAWholeCharacter()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), QString(511, u'a') + u"😀b"_s } };
        QVERIFY(publish());
        QCOMPARE(pictureAt(0)["comment"_L1].toString(), QString(511, u'a'));
    }
    void aTokenOfBeforePicturesAsksToSignInAgain()
    {
        m_server->refusePictures();
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        QCOMPARE(publish().error().code, ErrorCode::Unauthorized);
        QCOMPARE(m_server->posts(), 0);
        m_publication.images.clear();
        QVERIFY(publish());
    }

    void whoSeesItIsWhatThePersonChose_data()
    {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("ofAccount");
        QTest::addColumn<QString>("visibility");
        const auto row = [](const char *name, PostVisibility chosen, const QString &ofAccount,
                             const QString &visibility) {
            QTest::newRow(name) << int(chosen) << ofAccount << visibility;
        };
        row("nothing", PostVisibility::AsAccount, {}, u"public"_s);
        row("as the account", PostVisibility::AsAccount, u"followers"_s, u"followers"_s);
        row("everyone", PostVisibility::Everyone, u"home"_s, u"public"_s);
        row("quiet", PostVisibility::Quiet, {}, u"home"_s);
        row("followers", PostVisibility::Followers, {}, u"followers"_s);
    }
    void whoSeesItIsWhatThePersonChose()
    {
        QFETCH(int, chosen);
        QFETCH(QString, ofAccount);
        QFETCH(QString, visibility);
        m_publication.account.visibility = ofAccount;
        m_publication.choices.visibility = static_cast<PostVisibility>(chosen);
        QVERIFY(publish());
        QCOMPARE(lastNote()["visibility"_L1].toString(), visibility);
    }
    void aWarningStandsBeforeTheTextAndIsNotPartOfIt()
    {
        QVERIFY(publish());
        QVERIFY(!lastNote().contains("cw"_L1));
        m_publication.relay = { u"another"_s };
        m_publication.choices.warning = u"Politique"_s;
        QVERIFY(publish());
        QCOMPARE(lastNote()["cw"_L1].toString(), u"Politique"_s);
        QCOMPARE(lastNote()["text"_L1].toString(), m_publication.text);
        QCOMPARE(traitsOf(Network::Misskey).warning, NetworkTraits::Warning::Apart);
    }
    void aWarningIsNeverLongerThanMisskeyTakes()
    {
        QVERIFY(longestWarning <= 100);
        // Of a draft that was written when Relais let one write more.
        m_publication.choices.warning = QString(99, u'a') + u"😀 and so on"_s;
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(lastNote()["cw"_L1].toString(), QString(99, u'a'));
    }
    void aLongTextIsSeveralNotesEachInAnswerToTheOneBefore()
    {
        QVERIFY(m_connector->capabilities().threads && traitsOf(Network::Misskey).threads);
        makeThread(m_publication);
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        m_publication.choices = { PostVisibility::Followers, u"Politique"_s };
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(textsOut(), threadTexts(m_publication));
        QCOMPARE(post->postId, idAt(0));
        QCOMPARE(answeredNotes(), QStringList({ QString(), idAt(0), idAt(1) }));
        for (const QJsonValue note : m_server->ledger()) {
            QCOMPARE(note["body"_L1]["visibility"_L1].toString(), u"followers"_s);
            QCOMPARE(note["body"_L1]["cw"_L1].toString(), u"Politique"_s);
        }
        QCOMPARE(m_server->drive().size(), 1);
        QVERIFY(!lastNote().contains("fileIds"_L1));
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        QCOMPARE(looked->lookup, Lookup::Found);
        QCOMPARE(looked->post.postId, idAt(0));
    }
    void whateverIsLostOfAThreadEachNoteIsOutOnce_data() { addLossesOfAThread(); }
    void whateverIsLostOfAThreadEachNoteIsOutOnce()
    {
        QFETCH(const int, before);
        QFETCH(const QString, fault);
        makeThread(m_publication);
        m_server->setFaults(QStringList(before, u"none"_s) + QStringList(fault));
        QVERIFY(!publish());
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        QCOMPARE(looked->lookup, lookupAfterLoss(before, fault));
        QCOMPARE(looked->begun, isBegunAfterLoss(before, fault));
        const Result<PublishedPost> post = retry();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(textsOut(), threadTexts(m_publication));
        QCOMPARE(post->postId, idAt(0));
        QCOMPARE(answeredNotes(), QStringList({ QString(), idAt(0), idAt(1) }));
    }
    void answersThatAreNotPartOfTheThreadAreNotTakenForIt()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"error-503"_s });
        QVERIFY(!publish());
        m_server->answerElsewhere(idAt(0), u"Merci de lire (2/3)"_s, false);
        m_server->answerElsewhere(idAt(0), u"Une note à moi"_s, true);
        QVERIFY(retry());
        QCOMPARE(textsOut(), threadTexts(m_publication));
        QCOMPARE(answeredNotes().last(), idAt(1));
    }
    void aThreadWithMoreAnswersThanAreListedIsNotGoneOnWithBlindly()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"error-503"_s });
        QVERIFY(!publish());
        for (int i = 0; i < 100; ++i)
            m_server->answerElsewhere(idAt(0), u"Bravo"_s, false);
        const Result<PublishedPost> post = retry();
        QCOMPARE(post.error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(textsOut().size(), 1);
    }
    void aThreadThatStopsSaysSo()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"rate-limit"_s });
        const Result<PublishedPost> stopped = publish();
        QCOMPARE(stopped.error().code, ErrorCode::RateLimited);
        QCOMPARE(stopped.error().reason, u"thread-begun"_s);
        QVERIFY(retry());
        QCOMPARE(textsOut(), threadTexts(m_publication));
    }
    void aThreadIsTakenBackWhole()
    {
        makeThread(m_publication);
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        m_server->answerElsewhere(idAt(0), u"Bravo"_s, false);
        QVERIFY(QCoro::waitFor(
            m_connector->remove(m_publication.account, m_publication.secret, post->postId)));
        QVERIFY(m_server->ledger().isEmpty());
    }
    // A note has no field for it, and nobody is asked for a language that goes nowhere.
    void noLanguageIsAskedForOrSaid()
    {
        m_publication.choices = { PostVisibility::Quiet, u"Politique"_s };
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        QVERIFY(publish());
        QCOMPARE(
            lastNote().keys(), QStringList({ u"cw"_s, u"fileIds"_s, u"text"_s, u"visibility"_s }));
        QVERIFY(!traitsOf(Network::Misskey).languages);
    }
    void aPostWithAWarningAndAPictureIsFoundAfterALostAnswer()
    {
        m_publication.choices.warning = u"Politique"_s;
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        m_server->setFaults({ u"accept-drop"_s });
        QCOMPARE(publish().error().code, ErrorCode::OutcomeUnknown);
        const auto looked = QCoro::waitFor(m_connector->lookUp(m_publication));
        QVERIFY(looked);
        QCOMPARE(looked->lookup, Lookup::Found);
        QCOMPARE(m_server->ledger().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_MisskeyConnector)
#include "tst_misskeyconnector.moc"
