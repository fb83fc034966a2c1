// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/person.h"
#include "tests/ui/seat.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 20'000;
const QString words =
    u"Three winters ago nobody in my company believed in a foundry without a flame. "
    "Now the last burner is off and the night shift brought cake."_s;
const QString unfinished = u"My company has a secret that smells of fresh paint"_s;

} // namespace

//! From the first start to the first relay by the means of a screen reader alone: what is read,
//! what can be pressed and written into by its name. No key and no mouse.
class tst_ScreenReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirstStartLeadsToTheQueue();
    void aStoryIsReadAsASentence();
    void itIsToldInOwnWordsAndRelayed();
    void theOutboxSaysThatItIsOut();
    void aDraftSurvivesAKill();
    void cleanupTestCase();

private:
    bool isOnTheWall() const;

    BackendProcess m_backend;
    Person m_colleague;
    Seat m_seat;
};

void tst_ScreenReader::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.setCharter(u"Speak for yourself."_s));
    QVERIFY(m_backend.start());
    m_colleague = Person::join(m_backend, invitations.value(u"editor"_s).toString());
    QVERIFY(m_colleague.isSignedIn());
    QVERIFY(m_seat.start({ invitations.value(u"ambassador"_s).toString() }));
}

void tst_ScreenReader::theFirstStartLeadsToTheQueue()
{
    QVERIFY(m_seat.press(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"Speak for yourself."_s), soon);
    QVERIFY(m_seat.press(u"I have read version 1 and agree"_s));
    // Two steps end with a button of one name: what each leads to is waited for.
    const std::pair<QString, QString> steps[] { { u"Accept"_s, u"Step 3 of 5"_s },
        { u"Continue"_s, u"Step 4 of 5"_s }, { u"Continue"_s, u"Step 5 of 5"_s } };
    for (const auto &[button, next] : steps) {
        QVERIFY2(m_seat.press(button), qPrintable(next));
        QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(next), soon);
    }
    QVERIFY(m_seat.press(u"Open my queue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"heat pump plant in Lyon"_s), soon);
}

void tst_ScreenReader::aStoryIsReadAsASentence()
{
    // New. Title. What is left of it, who relayed it, and whether oneself did.
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"Not relayed yet"_s), soon);
    QVERIFY(m_seat.shows(u"Preview for Wall"_s));
}

bool tst_ScreenReader::isOnTheWall() const
{
    const QJsonArray posts = m_colleague.wallPosts();
    return std::any_of(posts.begin(), posts.end(), [](const QJsonValue &post) {
        return post[u"text"_s].toString().startsWith(words.left(60));
    });
}

void tst_ScreenReader::itIsToldInOwnWordsAndRelayed()
{
    QVERIFY(m_seat.write(u"Your text"_s, words));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"Says you work here"_s), soon);
    QVERIFY(m_seat.press(u"Relay to 1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOnTheWall(), soon);
}

void tst_ScreenReader::theOutboxSaysThatItIsOut()
{
    const CliResult outbox = m_seat.cli({ u"outbox"_s });
    QCOMPARE(outbox.exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"You relayed it"_s), soon);
}

void tst_ScreenReader::aDraftSurvivesAKill()
{
    QVERIFY(m_seat.write(u"Your text"_s, unfinished));
    // Its row in the queue says so: "…, Draft. 3 days left. …"
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u". Draft. "_s), soon);
    QVERIFY(m_seat.write(u"Your text"_s, unfinished + u", and"_s));
    m_seat.kill();
    QVERIFY(m_seat.open());
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(u"ended unexpectedly"_s), soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_seat.shows(unfinished), soon);
}

void tst_ScreenReader::cleanupTestCase()
{
    QVERIFY(m_seat.stop());
}

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screenreader.moc"
