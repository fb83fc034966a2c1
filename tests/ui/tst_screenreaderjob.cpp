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

} // namespace

//! The main job through dogtail, which is no code of ours: what our own scripts find in the window,
//! another reader of AT-SPI finds, too, with its roles and states.
class tst_ScreenReaderJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anInvitationLeadsToTheQueue();
    void aStoryIsToldInOwnWords();
    void itStandsChosenInTheOutbox();
    void cleanupTestCase();

private:
    bool does(const QStringList &part) const;
    bool isOnTheWall() const;

    BackendProcess m_backend;
    Person m_colleague;
    Seat m_seat;
};

bool tst_ScreenReaderJob::does(const QStringList &part) const
{
    const CliResult result = m_seat.script(u"main-job"_s, part);
    if (result.exitCode != 0)
        qWarning().noquote() << part.first() << QString::fromUtf8(result.errors);
    return result.exitCode == 0;
}

bool tst_ScreenReaderJob::isOnTheWall() const
{
    const QJsonArray posts = m_colleague.wallPosts();
    return std::any_of(posts.begin(), posts.end(),
        [](const QJsonValue &post) { return post[u"text"_s].toString().startsWith(words); });
}

void tst_ScreenReaderJob::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.setCharter(u"Speak for yourself."_s));
    QVERIFY(m_backend.start());
    m_colleague = Person::join(m_backend, invitations.value(u"editor"_s).toString());
    QVERIFY(m_colleague.isSignedIn());
    QVERIFY(m_seat.start({ invitations.value(u"ambassador"_s).toString() }));
}

void tst_ScreenReaderJob::anInvitationLeadsToTheQueue()
{
    QVERIFY(does({ u"sign-in"_s }));
}

void tst_ScreenReaderJob::aStoryIsToldInOwnWords()
{
    QVERIFY(does({ u"relay"_s, words }));
    QTRY_VERIFY_WITH_TIMEOUT(isOnTheWall(), soon);
}

void tst_ScreenReaderJob::itStandsChosenInTheOutbox()
{
    m_seat.key(u"ctrl+2"_s);
    QVERIFY(does({ u"outbox"_s, words }));
}

void tst_ScreenReaderJob::cleanupTestCase()
{
    QVERIFY(m_seat.stop());
}

QTEST_GUILESS_MAIN(tst_ScreenReaderJob)
#include "tst_screenreaderjob.moc"
