// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/base/clock.h"
#include "tests/support/pdsprocess.h"
#include "tests/support/person.h"
#include "tests/ui/display.h"

#include <QRegularExpression>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QString ownText = u"Forty young people in blue walked past my window on Monday and one of "
                        "them asked how pumps sing. I love my company for that."_s;
const QString offline = u"No connection"_s;

} // namespace

//! The real window, driven with keyboard and mouse under a real display: a story is found by
//! search, told in own words and relayed to two accounts while the server is away and comes back.
class tst_Window : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void aStoryIsFoundBySearch();
    void oneRelayGoesToTwoAccountsThoughTheServerIsAway();
    void theWallGetsItOnceTheServerIsBack();
    void theOutboxShowsBoth();
    void impactShowsWhatWasCounted();
    void cleanupTestCase();

private:
    int cli(const QStringList &arguments, const QByteArray &input = {});
    QJsonArray wallPostsOfOurs() const;
    QJsonArray blueskyRecords() const;
    bool shows(const QString &text) const;
    int measured(const QString &figure) const; //!< on the impact page; -1 when it is not there

    BackendProcess m_backend;
    std::unique_ptr<PdsProcess> m_pds;
    Display m_display;
    QTemporaryDir m_profile;
    QProcess m_window;
    Person m_colleague;
    bool m_failed = false; //!< these tests go on from each other
};

int tst_Window::cli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relais-cli"_s,
        QStringList { u"--profile"_s, m_profile.path() } + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return -1;
    if (process.exitCode() != 0)
        qWarning().noquote() << arguments << process.readAllStandardError();
    return process.exitCode();
}

void tst_Window::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    m_pds = std::make_unique<PdsProcess>();
    QVERIFY2(m_pds->isRunning(), m_pds->failure().constData());
    m_colleague = Person::join(m_backend, invitations.value(u"editor"_s).toString());
    QVERIFY(m_colleague.isSignedIn());
    QCOMPARE(cli({ u"sign-in"_s, invitations.value(u"ambassador"_s).toString() }), 0);
    QCOMPARE(cli({ u"accounts"_s, u"add"_s, u"bluesky"_s, u"--server"_s, m_pds->url().toString(),
                     u"--handle"_s, m_pds->handle() },
                 m_pds->appPassword().toUtf8() + '\n'),
        0);
    QCOMPARE(cli({ u"sync"_s }), 0);

    QVERIFY(m_display.start());
    m_window.setProcessEnvironment(m_display.environment());
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(
        QString::fromUtf8(RELAIS_BIN_DIR) + u"/relais"_s, { u"--profile"_s, m_profile.path() });
    QVERIFY(m_window.waitForStarted());
    QVERIFY(m_display.waitForWindow(u"^Relais$"_s));
}

bool tst_Window::shows(const QString &text) const
{
    const QStringList lines = m_display.texts();
    return std::any_of(lines.cbegin(), lines.cend(),
        [&](const QString &line) { return line.contains(text, Qt::CaseInsensitive); });
}

void tst_Window::aStoryIsFoundBySearch()
{
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"heat pump plant in Lyon"_s), 20'000);
    m_display.key(u"ctrl+k"_s);
    m_display.type(u"forty appren"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(u"Forty apprentices"_s) && !shows(u"heat pump plant in Lyon"_s), 20'000);
}

void tst_Window::oneRelayGoesToTwoAccountsThoughTheServerIsAway()
{
    QVERIFY(m_display.click(u"*Forty apprentices*colleague*"_s, m_window.processId()));
    m_display.key(u"Return"_s); // to the text
    m_display.key(u"ctrl+a"_s);
    m_display.type(ownText);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Relay to 2"_s), 20'000);
    QVERIFY(!shows(offline));
    m_backend.stop();
    m_display.key(u"ctrl+Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(offline), 100'000); // at the latest when it next looks
    QTRY_COMPARE_WITH_TIMEOUT(blueskyRecords().size(), 1, 60'000);
    const QString text = blueskyRecords().first()[u"value"_s][u"text"_s].toString();
    QVERIFY2(text.startsWith(ownText), qPrintable(text));
}

QJsonArray tst_Window::blueskyRecords() const
{
    QUrl list = m_pds->url().resolved(QUrl(u"/xrpc/com.atproto.repo.listRecords"_s));
    list.setQuery(u"repo=%1&collection=app.bsky.feed.post"_s.arg(m_pds->did()));
    return objectOf(call("GET", list)).value(u"records"_s).toArray();
}

QJsonArray tst_Window::wallPostsOfOurs() const
{
    QJsonArray ours;
    const QJsonArray posts = m_colleague.wallPosts();
    for (const QJsonValue &post : posts) {
        if (post[u"text"_s].toString().startsWith(ownText))
            ours.append(post);
    }
    return ours;
}

void tst_Window::theWallGetsItOnceTheServerIsBack()
{
    QVERIFY(m_backend.start());
    QTRY_COMPARE_WITH_TIMEOUT(wallPostsOfOurs().size(), 1, 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(!shows(offline), 60'000);
    QCOMPARE(blueskyRecords().size(), 1);
}

void tst_Window::theOutboxShowsBoth()
{
    QVERIFY(m_display.click(u"Outbox*"_s, m_window.processId())); // in the rail
    const auto published = [this] {
        int rows = 0;
        for (const QString &line : m_display.texts())
            rows += line.contains(u"Forty apprentices"_s) && line.contains(u"Published"_s);
        return rows;
    };
    QTRY_VERIFY_WITH_TIMEOUT(published() >= 2, 60'000);
}

int tst_Window::measured(const QString &figure) const
{
    const QRegularExpression words(figure + u", Measured: ([0-9,]+)"_s);
    for (const QString &line : m_display.texts()) {
        if (const auto found = words.match(line); found.hasMatch())
            return found.captured(1).remove(u',').toInt();
    }
    return -1;
}

void tst_Window::impactShowsWhatWasCounted()
{
    m_display.key(u"ctrl+3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(measured(u"Visits"_s) >= 0, 20'000);
    const int visits = measured(u"Visits"_s);
    const int impressions = measured(u"Impressions"_s);

    const QJsonObject post = wallPostsOfOurs().first().toObject();
    const QJsonObject view { { u"post"_s, post.value(u"id"_s) },
        { u"at"_s, Api::toWire(SystemClock().now()) } };
    QCOMPARE(m_colleague.push(u"wall-view"_s, view), u"accepted"_s);
    const QString text = post.value(u"text"_s).toString();
    QCOMPARE(call("GET", QUrl(text.mid(text.indexOf(u"http"_s)).trimmed())).status, 302);

    // The window looks by itself each minute.
    QTRY_COMPARE_WITH_TIMEOUT(measured(u"Visits"_s), visits + 1, 100'000);
    QTRY_COMPARE_WITH_TIMEOUT(measured(u"Impressions"_s), impressions + 1, 30'000);
}

void tst_Window::cleanupTestCase()
{
    m_window.terminate();
    QVERIFY(m_window.waitForFinished(30'000));
    QCOMPARE(m_window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Window)
#include "tst_window.moc"
