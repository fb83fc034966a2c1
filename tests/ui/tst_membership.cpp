// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "core/secrets/keychainsecretstore.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"
#include "tests/ui/seat.h"

#include <QDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QString email = u"camille.roux@norvane.example"_s;
const QString note = u"Good morning from the plant in Lyon"_s;
constexpr int soon = 20'000;

} // namespace

//! Somebody's way in and out, with the real window: the charter before the first story and again
//! when it changes, the devices that are signed in, and leaving for good.
class tst_Membership : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void theCharterIsAcceptedBeforeTheQueue();
    void theOrganizationKnowsOfIt();
    void aNewVersionAsksAgain();
    void anotherDeviceIsSignedOutFromHere();
    void leavingIsAskedAndMayBeStopped();
    void aNewVersionIsPutAside();
    void twoClicksEraseEverythingThere();
    void andEverythingHere();
    void cleanupTestCase();

private:
    QJsonArray acceptances();
    void openSettings(int section);
    bool isOnTheWall() const;
    Result<QByteArray> sessionSecret() const;

    BackendProcess m_backend;
    QTemporaryDir m_folder;
    Person m_colleague;
    Person m_phone;
    Seat m_seat;
    bool m_failed = false; //!< these tests go on from each other
};

void tst_Membership::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.setCharter(u"Speak for yourself."_s));
    QVERIFY(m_backend.start());
    m_colleague = Person::join(m_backend, invitations.value(u"editor"_s).toString());
    QVERIFY(m_colleague.isSignedIn());
    m_phone = Person::join(m_backend, m_backend.invite(email, {}));
    QVERIFY(m_phone.isSignedIn());
    // The link opens the program, as the browser does.
    QVERIFY(m_seat.start({ invitations.value(u"ambassador"_s).toString() }));
}

void tst_Membership::theCharterIsAcceptedBeforeTheQueue()
{
    QVERIFY(m_seat.press(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"version 1"_s), soon);
    QVERIFY(m_seat.press(u"I have read version 1 and agree"_s));
    // Each step's button is pressed once the step stands there.
    const QList<std::pair<QString, QString>> steps { { u"I have read"_s, u"Accept"_s },
        { u"What do you like to talk about?"_s, u"Continue"_s },
        { u"Where do you speak?"_s, u"Continue"_s },
        { u"When do you want peace?"_s, u"Open my queue"_s } };
    for (const auto &[words, button] : steps) {
        QTRY_VERIFY2_WITH_TIMEOUT(m_seat.shows(words), qPrintable(words), soon);
        QVERIFY2(m_seat.press(button), qPrintable(button));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"heat pump plant in Lyon"_s), soon);
}

QJsonArray tst_Membership::acceptances()
{
    const QString file = m_folder.filePath(u"everything.json"_s);
    QFile::remove(file);
    if (m_seat.cli({ u"export"_s, file }).exitCode != 0)
        return {};
    QFile exported(file);
    if (!exported.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(exported.readAll()).object();
    return all[u"organizationKnows"_s][u"tables"_s][u"charter_acceptance"_s].toArray();
}

void tst_Membership::theOrganizationKnowsOfIt()
{
    QTRY_COMPARE_WITH_TIMEOUT(acceptances().size(), 1, soon);
    QCOMPARE(acceptances().first()[u"version"_s].toInt(), 1);
}

void tst_Membership::aNewVersionAsksAgain()
{
    QVERIFY(m_backend.setCharter(u"Speak for yourself, and kindly."_s));
    const auto asked = [this] {
        m_seat.key(u"F5"_s);
        return m_seat.shows(u"I have read version 2 and agree"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), soon);
    QVERIFY(m_seat.press(u"I have read version 2 and agree"_s));
    QVERIFY(m_seat.press(u"Accept"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_seat.shows(u"version 2"_s), soon);
    QVERIFY(m_seat.shows(u"heat pump plant in Lyon"_s)); // the window stayed
    QTRY_COMPARE_WITH_TIMEOUT(acceptances().size(), 2, soon);
}

void tst_Membership::aNewVersionIsPutAside()
{
    QVERIFY(m_backend.setCharter(u"Speak for yourself, kindly and truly."_s));
    const auto asked = [this] {
        m_seat.key(u"F5"_s);
        return m_seat.shows(u"I have read version 3 and agree"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), soon);
    QVERIFY(m_seat.press(u"Later"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_seat.shows(u"version 3"_s), soon);
    QVERIFY(m_seat.shows(u"Leave for good"_s)); // one is where one was
    QTest::qWait(500); // as long as another window would take
    QVERIFY2(!m_seat.shows(u"version 3"_s), "it asks until the next start");
}

void tst_Membership::openSettings(int section)
{
    m_seat.key(u"ctrl+comma"_s);
    m_seat.key(u"Home"_s);
    for (int i = 0; i < section; ++i)
        m_seat.key(u"Down"_s);
}

void tst_Membership::anotherDeviceIsSignedOutFromHere()
{
    QCOMPARE(m_phone.get(Api::Routes::devices()).status, 200);
    openSettings(8);
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"This machine, signed in on"_s), soon);
    QVERIFY(m_seat.press(u"Sign out Test machine"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"must sign in again there"_s), soon);
    QVERIFY(m_seat.press(u"Sign out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"Test machine. Signed out on"_s), soon);
    QCOMPARE(m_phone.get(Api::Routes::devices()).status, 401);
    QVERIFY(m_seat.shows(u"This machine, signed in on"_s));
}

bool tst_Membership::isOnTheWall() const
{
    const QJsonArray posts = m_colleague.wallPosts();
    return std::any_of(posts.begin(), posts.end(),
        [](const QJsonValue &post) { return post[u"text"_s].toString() == note; });
}

Result<QByteArray> tst_Membership::sessionSecret() const
{
    KeychainSecretStore secrets(u"Relais (%1)"_s.arg(m_seat.profile()));
    return QCoro::waitFor(secrets.read(u"session"_s));
}

void tst_Membership::leavingIsAskedAndMayBeStopped()
{
    m_seat.key(u"ctrl+4"_s);
    QVERIFY(m_seat.focus(u"New post"_s));
    m_seat.type(note);
    m_seat.key(u"ctrl+Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOnTheWall(), soon);
    VERIFY_OK(sessionSecret());
    openSettings(5);
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"stays on this machine"_s), soon);
    QVERIFY(m_seat.press(u"Leave for good"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"Export everything first"_s), soon);
    m_seat.key(u"Return"_s); // the safe way has the focus
    QTRY_VERIFY_WITH_TIMEOUT(!m_seat.shows(u"Export everything first"_s), soon);
    QVERIFY(isOnTheWall());
}

void tst_Membership::twoClicksEraseEverythingThere()
{
    QVERIFY(m_seat.press(u"Leave for good"_s));
    QVERIFY(m_seat.press(u"Erase everything"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"Find your company"_s), soon);
    QVERIFY(!isOnTheWall());
    // Their place is free: who comes with the same address is somebody new.
    const Person again = Person::join(m_backend, m_backend.invite(email, u"Camille"_s));
    QVERIFY(again.isSignedIn());
    const QJsonObject known = objectOf(again.get(Api::Routes::exportOfMe()));
    QVERIFY(known[u"tables"_s][u"relay"_s].toArray().isEmpty());
    QVERIFY(known[u"tables"_s][u"charter_acceptance"_s].toArray().isEmpty());
}

void tst_Membership::andEverythingHere()
{
    const QDir profile(m_seat.profile());
    QVERIFY(!profile.exists(u"media"_s) || QDir(profile.filePath(u"media"_s)).isEmpty());
    QFile settings(profile.filePath(u"settings.ini"_s));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("127.0.0.1"));
    for (const QFileInfo &file : profile.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile read(file.filePath());
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        QVERIFY2(!bytes.contains("Camille") && !bytes.contains("camille.roux")
                && !bytes.contains("heat pump"),
            qPrintable(file.fileName()));
    }
    const auto secret = sessionSecret();
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::NotFound);
    QVERIFY(!profile.exists(u"erasing"_s) && !profile.exists(u"erasing.secrets"_s));
}

void tst_Membership::cleanupTestCase()
{
    QVERIFY(m_seat.stop());
}

QTEST_GUILESS_MAIN(tst_Membership)
#include "tst_membership.moc"
