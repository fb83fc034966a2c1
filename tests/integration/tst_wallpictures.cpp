// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/services/clientcore.h"
#include "core/services/community/wallservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/wallstore.h"
#include "tests/support/backendprocess.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Test;

//! A post with a picture, from the machine where it is written to a colleague.
class tst_WallPictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_core.reset(); }
    void aColleagueSeesThePictureAndItsDescription();
    void offlineThePostWaitsAndComesWithItsPicture();
    void aPostIsNotLostWhenItsPictureIs();
    void whatIsTakenBackWhileItWaitsIsNeverTold();
    void aRelayHasThePictureThatWasChosenForIt();
    void thePictureGoesWithThePost();

private:
    StoryImage ownPicture(QRgb colour);
    WallPost post(const QString &text, const StoryImage &picture);
    QJsonObject seen(const QString &text) const;
    int waiting() const
    {
        return int(WallStore(m_core->store().reader()).waitingPictures()->size());
    }
    void push() { VERIFY_OK(QCoro::waitFor(m_core->sync().round())); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    BackendProcess m_backend;
    std::unique_ptr<ClientCore> m_core;
    std::optional<Person> m_colleague;
};

void tst_WallPictures::initTestCase()
{
    m_backend.init();
    const QString camille = m_backend.invite(u"camille@norvane.example"_s, u"Camille R."_s);
    const QString mads = m_backend.invite(u"mads@norvane.example"_s, u"Mads K."_s);
    QVERIFY(m_backend.start());
    m_core = ClientCore::open(m_folder.path(), m_clock).value();
    VERIFY_OK(QCoro::waitFor(m_core->start(false)));
    VERIFY_OK(QCoro::waitFor(m_core->session().join(camille)));
    m_colleague = Person::join(m_backend, mads);
    QVERIFY(m_colleague->isSignedIn());
}

StoryImage tst_WallPictures::ownPicture(QRgb colour)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(colour);
    const QString file = m_folder.filePath(u"chosen.png"_s);
    if (!image.save(file))
        qFatal("no file");
    StoryImage picture = QCoro::waitFor(m_core->wall().keepPicture(file)).value();
    picture.altText = u"The pump, painted blue"_s;
    return picture;
}

WallPost tst_WallPictures::post(const QString &text, const StoryImage &picture)
{
    return QCoro::waitFor(m_core->wall().post(text, {}, {}, picture)).value();
}

QJsonObject tst_WallPictures::seen(const QString &text) const
{
    const QJsonArray posts = m_colleague->wallPosts();
    for (const QJsonValue &one : posts) {
        if (one.toObject().value(u"text"_s).toString() == text)
            return one.toObject();
    }
    return {};
}

void tst_WallPictures::aColleagueSeesThePictureAndItsDescription()
{
    post(u"Look"_s, ownPicture(0x0d6b5c));
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
    push();
    const QJsonObject image = seen(u"Look"_s).value(u"image"_s).toObject();
    QCOMPARE(image.value(u"altText"_s).toString(), u"The pump, painted blue"_s);
    QCOMPARE(image.value(u"width"_s).toInt(), 60);
    const Answer answer = m_colleague->get(image.value(u"path"_s).toString());
    QCOMPARE(answer.status, 200);
    QCOMPARE(QImage::fromData(answer.body).size(), QSize(60, 40));
    // The author's own copy is the backend's by now.
    push();
    QCOMPARE(m_core->wall().posts()->first().image->path, image.value(u"path"_s).toString());
}

void tst_WallPictures::offlineThePostWaitsAndComesWithItsPicture()
{
    m_backend.stop();
    const WallPost written = post(u"From the train"_s, ownPicture(0x8a5200));
    QTest::qWait(500); // the attempt fails
    QCOMPARE(waiting(), 1);
    QVERIFY(m_core->wall().posts()->first().waiting);
    QCOMPARE(m_core->wall().posts()->first().image, written.image);
    QVERIFY(m_backend.start());
    // Each time that the backend answers, pictures that wait are sent.
    QTRY_VERIFY_WITH_TIMEOUT((push(), waiting() == 0), 20'000);
    push();
    QVERIFY(seen(u"From the train"_s).value(u"image"_s).isObject());
}

void tst_WallPictures::aPostIsNotLostWhenItsPictureIs()
{
    const StoryImage picture = ownPicture(0xb3261e);
    QVERIFY(QFile::remove(m_folder.filePath(u"media"_s + picture.path)));
    QSignalSpy refused(&m_core->wall(), &WallService::pictureRefused);
    post(u"Words alone"_s, picture);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QVERIFY(!m_core->wall().posts()->first().image);
    push();
    QVERIFY(!seen(u"Words alone"_s).isEmpty());
    QVERIFY(seen(u"Words alone"_s).value(u"image"_s).isNull());
}

void tst_WallPictures::whatIsTakenBackWhileItWaitsIsNeverTold()
{
    m_backend.stop();
    const WallPost written = post(u"Too early"_s, ownPicture(0x2c5a96));
    QTest::qWait(500);
    VERIFY_OK(QCoro::waitFor(m_core->wall().takeBack(written.id)));
    QCOMPARE(waiting(), 0);
    QVERIFY(m_backend.start());
    push();
    QVERIFY(seen(u"Too early"_s).isEmpty());
}

void tst_WallPictures::aRelayHasThePictureThatWasChosenForIt()
{
    const StoryImage picture = ownPicture(0x567438);
    Relay relay;
    relay.id = { newUuid7(m_clock) };
    relay.account = { u"wall"_s };
    relay.text = u"Relayed"_s;
    relay.trackedCode = u"code1"_s;
    relay.language = u"en"_s;
    relay.withImage = true;
    relay.createdAt = relay.changedAt = m_clock.now();
    Store::Job job = [relay, picture](QSqlDatabase &db) -> Result<void> {
        RelayStore relays(db);
        if (const auto inserted = relays.insert(relay); !inserted)
            return inserted;
        return relays.setPictures(relay.id, { { picture.path, picture.altText } });
    };
    VERIFY_OK(QCoro::waitFor(m_core->store().write(std::move(job))));
    QFile file(m_folder.filePath(u"media"_s + picture.path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Publication publication;
    publication.relay = relay.id;
    publication.text = relay.text;
    publication.createdAt = relay.createdAt;
    publication.images = { { file.readAll(), picture.altText } };
    VERIFY_OK(QCoro::waitFor(m_core->wall().publish(publication)));
    const QJsonObject image = seen(u"Relayed"_s).value(u"image"_s).toObject();
    QCOMPARE(image.value(u"altText"_s).toString(), picture.altText);
    QCOMPARE(m_colleague->get(image.value(u"path"_s).toString()).status, 200);
}

void tst_WallPictures::thePictureGoesWithThePost()
{
    const WallPost written = post(u"Not for long"_s, ownPicture(0x1c7040));
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
    push();
    const QString path =
        seen(u"Not for long"_s).value(u"image"_s).toObject().value(u"path"_s).toString();
    QCOMPARE(m_colleague->get(path).status, 200);
    VERIFY_OK(QCoro::waitFor(m_core->wall().remove(written.id)));
    QTRY_COMPARE_WITH_TIMEOUT(m_colleague->get(path).status, 404, 20'000);
}

QTEST_GUILESS_MAIN(tst_WallPictures)
#include "tst_wallpictures.moc"
