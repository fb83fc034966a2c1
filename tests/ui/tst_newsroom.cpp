// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/insights.h"
#include "core/api/routes.h"
#include "tests/support/httpserver.h"
#include "tests/support/person.h"
#include "tests/ui/seat.h"

#include <QRegularExpression>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 20'000;
constexpr int newsComesWithin = 5'000; // ms, from approval to screen
const QString title = u"The plant in Aarhus runs without gas"_s;
const QString why = u"The last burner went out on Monday."_s;
const QString caption = u"My company, Norvane, runs without gas now."_s;
const QString ownText = u"I walked past the last burner for nine years. My company put "
                        "it out on Monday and it is strangely quiet here."_s;

constexpr auto feedText = R"(<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Aarhus news</title><link>https://norvane.example/</link>
<item><title>The plant in Aarhus runs without gas</title>
<link>https://norvane.example/aarhus</link><guid>aarhus-1</guid>
<description>On Monday.</description>
<pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>)";

} // namespace

//! From a feed to the dashboard through the real windows of four people: an editor, a second one
//! who approves, an ambassador, a manager.
class tst_Newsroom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void anEditorAddsASource();
    void aCandidateBecomesADraft();
    void twoEditorsJoinWhatBothWrote();
    void whatIsWrittenIsSavedAndSentToReview();
    void whoWroteItIsNotOfferedToApprove();
    void anotherEditorApproves();
    void itIsInTheAmbassadorsQueue();
    void theAmbassadorRelaysIt();
    void theManagerReadsTheCountThatTheServerHolds();
    void cleanupTestCase();

private:
    bool takeSeat(Seat &seat, const QString &invitation);
    bool openOnBoard(Seat &seat);
    static QDate firstOfThirtyDays() { return QDateTime::currentDateTimeUtc().date().addDays(-29); }
    qint64 relaysAtTheServer(const QDate &from) const;
    qint64 relaysOnTheDashboard() const;

    BackendProcess m_backend;
    std::unique_ptr<HttpServer> m_feed;
    Person m_reader; //!< the manager again, over the API
    Seat m_author;
    Seat m_approver;
    Seat m_ambassador;
    Seat m_manager;
    bool m_failed = false; //!< these tests go on from each other
};

bool tst_Newsroom::takeSeat(Seat &seat, const QString &invitation)
{
    return seat.cli({ u"sign-in"_s, invitation }).exitCode == 0
        && seat.cli({ u"sync"_s }).exitCode == 0 && seat.start();
}

void tst_Newsroom::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    const QString marion =
        m_backend.invite(u"marion@norvane.example"_s, u"Marion Petit"_s, { u"editor"_s });
    const QString manager =
        m_backend.invite(u"nina@norvane.example"_s, u"Nina Holm"_s, { u"manager"_s });
    m_feed = std::make_unique<HttpServer>([](const ServerRequest &) {
        return ServerAnswer { .body = feedText,
            .headers = { { "Content-Type", "application/rss+xml" } } };
    });
    QVERIFY(m_backend.start());
    m_reader = Person::join(m_backend, invitations.value(u"manager"_s).toString());
    QVERIFY(m_reader.isSignedIn());
    QVERIFY(takeSeat(m_author, marion));
    QVERIFY(takeSeat(m_approver, invitations.value(u"editor"_s).toString()));
    QVERIFY(takeSeat(m_ambassador, invitations.value(u"ambassador"_s).toString()));
    QVERIFY(takeSeat(m_manager, manager));
}

void tst_Newsroom::anEditorAddsASource()
{
    const QString feed = m_feed->url(u"/aarhus.xml"_s).toString();
    m_author.key(u"ctrl+8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(u"Sources"_s), soon);
    m_author.key(u"ctrl+n"_s);
    m_author.type(feed);
    m_author.key(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(u"aarhus.xml"_s), soon);
    // It is an intranet's: that the server may look there is for its admin to say.
    QVERIFY(m_backend.admin({ u"source"_s, u"allow-private"_s, feed }).has_value());
    QProcess fetch; // the feed is served from here, whose event loop must turn
    fetch.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relaisd"_s,
        { u"admin"_s, u"source"_s, u"fetch"_s, u"--url"_s, feed, u"--data"_s,
            m_backend.dataFolder() });
    QTRY_COMPARE_WITH_TIMEOUT(fetch.state(), QProcess::NotRunning, soon);
    QVERIFY2(fetch.exitCode() == 0, fetch.readAllStandardError().constData());
}

void tst_Newsroom::aCandidateBecomesADraft()
{
    m_author.key(u"ctrl+9"_s);
    m_author.key(u"ctrl+8"_s); // opened again, it looks again
    m_author.key(u"ctrl+k"_s);
    m_author.type(u"aarhus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(title), soon);
    QVERIFY(m_author.press(u"Keep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(u"Kept as a draft on the board"_s), soon);
}

bool tst_Newsroom::openOnBoard(Seat &seat)
{
    seat.key(u"ctrl+9"_s);
    if (!QTest::qWaitFor([&] { return seat.shows(title); }, soon))
        return false;
    seat.key(u"ctrl+k"_s); // the sample's editors have others on the board
    seat.type(title);
    seat.key(u"Return"_s);
    seat.key(u"Home"_s);
    seat.key(u"Return"_s);
    return QTest::qWaitFor([&] { return seat.shows(u"Back to the board"_s); }, soon);
}

void tst_Newsroom::twoEditorsJoinWhatBothWrote()
{
    QVERIFY(openOnBoard(m_author));
    QVERIFY(openOnBoard(m_approver));
    QTRY_VERIFY_WITH_TIMEOUT(m_approver.shows(u"Also here: Marion Petit"_s), soon);
    QVERIFY(m_author.focus(u"Why share this"_s));
    QVERIFY(m_approver.focus(u"Disclosure"_s));
    m_approver.type(u"my company"_s);
    m_author.type(u"Both of us. "_s); // before the second that either waits to save is over
    const auto asked = [this] {
        return m_author.shows(u"Join both"_s) || m_approver.shows(u"Join both"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), soon);
    Seat &second = m_author.shows(u"Join both"_s) ? m_author : m_approver;
    QVERIFY(second.shows(u"while you wrote"_s));
    QVERIFY(second.press(u"Join both"_s));
    QTRY_VERIFY_WITH_TIMEOUT(second.shows(u"Joined what you both wrote"_s), soon);
    for (Seat *seat : { &m_author, &m_approver }) {
        QTRY_VERIFY_WITH_TIMEOUT(!seat->shows(u"Join both"_s), soon);
        // The other one has it at its next look, twenty seconds later at most.
        QTRY_VERIFY_WITH_TIMEOUT(seat->shows(u"Both of us"_s), 2 * soon);
        QVERIFY(seat->shows(u"my company"_s));
    }
}

void tst_Newsroom::whatIsWrittenIsSavedAndSentToReview()
{
    QVERIFY(openOnBoard(m_author));
    QVERIFY(m_author.focus(u"Why share this"_s));
    m_author.key(u"ctrl+a"_s);
    m_author.type(why);
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(why), soon);
    QVERIFY(m_author.press(u"Caption"_s));
    m_author.type(caption);
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(u"Saved "_s), soon);
    QVERIFY(m_author.press(u"Send to review"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_author.shows(u"Sent to review"_s), soon);
}

void tst_Newsroom::whoWroteItIsNotOfferedToApprove()
{
    QVERIFY(!m_author.press(u"Approve and sign"_s));
    QVERIFY(m_author.shows(u"Take back"_s));
}

void tst_Newsroom::anotherEditorApproves()
{
    QVERIFY(openOnBoard(m_approver));
    QVERIFY(m_approver.press(u"Approve and sign"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_approver.shows(u"They get it now"_s), soon);
    m_approver.key(u"Return"_s); // the bar that says what changes has the focus
    QTRY_VERIFY_WITH_TIMEOUT(m_approver.shows(u"Approved; members get it now"_s), soon);
}

void tst_Newsroom::itIsInTheAmbassadorsQueue()
{
    // Nobody asks for it: the server tells the window that there is news.
    QTRY_VERIFY_WITH_TIMEOUT(m_ambassador.shows(title), newsComesWithin);
    QVERIFY(m_ambassador.cli({ u"queue"_s }).output.contains(why.toUtf8())); // as it was written
}

qint64 tst_Newsroom::relaysAtTheServer(const QDate &from) const
{
    InsightQuestion question;
    question.to = QDateTime::currentDateTimeUtc().date();
    question.from = from;
    const QString path = Api::Routes::insights() + u'?' + Api::insightQuery(question);
    const auto insights = Api::insightsFrom(objectOf(m_reader.get(path)));
    return insights && !insights->hidden ? insights->total.relays : -1;
}

void tst_Newsroom::theAmbassadorRelaysIt()
{
    const QDate from = firstOfThirtyDays(); // the same before and after, also over midnight
    const qint64 before = relaysAtTheServer(from);
    QVERIFY(before > 0);
    m_ambassador.key(u"ctrl+k"_s);
    m_ambassador.type(u"aarhus"_s);
    // Found when what it is not has left the list.
    QTRY_VERIFY_WITH_TIMEOUT(!m_ambassador.shows(u"Forty apprentices"_s), soon);
    m_ambassador.key(u"Return"_s);
    m_ambassador.key(u"Home"_s);
    m_ambassador.key(u"Return"_s); // to the text
    m_ambassador.key(u"ctrl+a"_s);
    m_ambassador.type(ownText);
    QTRY_VERIFY_WITH_TIMEOUT(m_ambassador.shows(u"Relay to 1"_s), soon);
    m_ambassador.key(u"ctrl+Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(relaysAtTheServer(from), before + 1, 60'000);
}

qint64 tst_Newsroom::relaysOnTheDashboard() const
{
    static const QRegularExpression words(u"^Relays: ([0-9,]+)\\."_s);
    for (const QString &line : m_manager.texts()) {
        if (const auto found = words.match(line); found.hasMatch())
            return found.captured(1).remove(u',').toLongLong();
    }
    return -1;
}

void tst_Newsroom::theManagerReadsTheCountThatTheServerHolds()
{
    m_manager.key(u"ctrl+8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(relaysOnTheDashboard() > 0, soon);
    QTRY_COMPARE_WITH_TIMEOUT(relaysOnTheDashboard(), relaysAtTheServer(firstOfThirtyDays()), soon);
}

void tst_Newsroom::cleanupTestCase()
{
    for (Seat *seat : { &m_author, &m_approver, &m_ambassador, &m_manager })
        QVERIFY(seat->stop());
}

QTEST_GUILESS_MAIN(tst_Newsroom)
#include "tst_newsroom.moc"
