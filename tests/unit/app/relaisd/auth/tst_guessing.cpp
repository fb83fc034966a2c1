// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/auth/sessionroutes.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/http/accesslog.h"
#include "app/relaisd/http/dispatcher.h"
#include "app/relaisd/http/readpool.h"
#include "core/api/routes.h"
#include "tests/unit/app/relaisd/world.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>
#include <future>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

// Of the form of a code, and of nobody.
const QString guess = u"ABCDEFGHJKMNPQRS"_s;

Request joining(const QString &code, const QString &peer = {})
{
    Request request;
    request.method = "POST";
    request.path = Api::Routes::join();
    request.peer = peer;
    request.body = QJsonDocument(QJsonObject { { u"code"_s, code } }).toJson();
    return request;
}

Request refreshing(const QString &token, const QString &peer)
{
    Request request;
    request.method = "POST";
    request.path = Api::Routes::refresh();
    request.peer = peer;
    request.body = QJsonDocument(QJsonObject { { u"refreshToken"_s, token } }).toJson();
    return request;
}

QString withAnotherEnd(QString code)
{
    code.back() = code.back() == u'A' ? u'B' : u'A';
    return code;
}

} // namespace

//! Whoever tries codes and tokens that are not theirs.
class TestGuessing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void codesAndTokensAreTooManyToTry();
    void whoGuessesLocksNobodyElseOut();
    void anOfficeWhoseSessionsEndedLocksNobodyOut();
    void guessesFromEverywhereSpoilNoInvitation();
    void aGuessLearnsNothingOfWhatIsThere();
    void aNearGuessTakesNoLongerThanAWildOne();

private:
    Response ask(Request request)
    {
        std::promise<Response> answered;
        auto later = answered.get_future();
        auto now = m_dispatcher->handle(std::move(request),
            [&answered](Response response) { answered.set_value(std::move(response)); });
        return now ? *now : later.get();
    }
    //! The handler itself, as the writer runs it; nothing of it stays.
    Response handled(const Request &request)
    {
        const Transaction transaction(m_world->database);
        for (const Route &route : std::as_const(m_routes)) {
            if (route.pattern == request.path && route.method == request.method)
                return route.write(request, m_world->database);
        }
        return { .status = 501 };
    }
    QString invitationOf(const Member &member)
    {
        return issueInvitation(m_world->database, member.id, m_clock).value();
    }
    double microseconds(const Request &request)
    {
        QElapsedTimer timer;
        timer.start();
        handled(request);
        return static_cast<double>(timer.nsecsElapsed()) / 1000;
    }

    const SystemClock m_clock {};
    QTemporaryFile m_logFile;
    QList<Route> m_routes;
    std::unique_ptr<AccessLog> m_log;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReadPool> m_readers;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

void TestGuessing::init()
{
    QVERIFY(m_logFile.open());
    m_log = std::make_unique<AccessLog>(m_logFile.handle());
    m_world = std::make_unique<Test::World>(m_clock);
    m_authenticator = std::make_unique<Authenticator>(m_clock);
    m_writer = std::make_unique<Writer>(m_world->url());
    m_readers = std::make_unique<ReadPool>(m_world->url(), 1);
    Test::must(m_readers->start());
    m_routes = sessionRoutes(m_clock);
    m_dispatcher = std::make_unique<Dispatcher>(m_routes,
        Dispatcher::Parts { *m_authenticator, *m_readers, *m_writer, m_clock, *m_log },
        RateLimits {});
}

void TestGuessing::cleanup()
{
    m_dispatcher.reset();
    m_readers.reset();
    m_writer.reset();
    m_authenticator.reset();
    m_world.reset();
    m_log.reset();
    m_logFile.close();
}

void TestGuessing::codesAndTokensAreTooManyToTry()
{
    constexpr int many = 500;
    constexpr double enough = 64; // bits
    for (QString (*made)() : { newInvitationCode, newToken }) {
        QSet<QString> seen;
        QSet<QChar> letters;
        const qsizetype length = made().size();
        for (int i = 0; i < many; ++i) {
            const QString one = made();
            QCOMPARE(one.size(), length);
            seen.insert(one);
            for (const QChar c : one)
                letters.insert(c);
        }
        QCOMPARE(seen.size(), many);
        const double bits =
            static_cast<double>(length) * std::log2(static_cast<double>(letters.size()));
        QVERIFY2(bits >= enough, qPrintable(QString::number(bits)));
    }
}

void TestGuessing::whoGuessesLocksNobodyElseOut()
{
    const QString code = invitationOf(m_world->add(u"Lea"_s));
    const QString guesser = u"192.0.2.1"_s;
    const ManualClock still(m_clock.now()); // none of the next minute comes in between
    m_dispatcher = std::make_unique<Dispatcher>(m_routes,
        Dispatcher::Parts { *m_authenticator, *m_readers, *m_writer, still, *m_log },
        RateLimits {});
    int tried = 0;
    Response refusal;
    while (tried < 1000 && (refusal = ask(joining(guess, guesser))).status == 404)
        ++tried;
    QCOMPARE(tried, 60);
    QCOMPARE(refusal.status, 429);
    QCOMPARE(ask(joining(code, guesser)).status, 429); // a right one would tell, too
    QCOMPARE(ask(joining(code, u"192.0.2.2"_s)).status, 200);
}

// As after the restore of a backup: everybody's client comes with a token that is not known.
void TestGuessing::anOfficeWhoseSessionsEndedLocksNobodyOut()
{
    const Member lea = m_world->add(u"Lea"_s);
    const IssuedTokens tokens =
        Sessions(m_world->database, m_clock).open(lea.id, u"Laptop"_s).value();
    const QString office = u"192.0.2.1"_s;
    const ManualClock still(m_clock.now()); // none of the next minute comes in between
    m_dispatcher = std::make_unique<Dispatcher>(m_routes,
        Dispatcher::Parts { *m_authenticator, *m_readers, *m_writer, still, *m_log },
        RateLimits {});
    for (int i = 0; i < 200; ++i)
        QCOMPARE(ask(refreshing(newToken(), office)).status, 401);
    QCOMPARE(ask(refreshing(tokens.refresh, office)).status, 200);
}

void TestGuessing::guessesFromEverywhereSpoilNoInvitation()
{
    const Member lea = m_world->add(u"Lea"_s);
    const QString code = invitationOf(lea);
    for (int i = 1; i < 200; ++i) {
        const QString peer = u"198.51.100.%1"_s.arg(i);
        QCOMPARE(ask(joining(withAnotherEnd(code), peer)).status, 404);
    }
    QCOMPARE(ask(joining(code, u"192.0.2.2"_s)).status, 200);
    QCOMPARE(ask(joining(code, u"192.0.2.2"_s)).status, 409); // once
}

void TestGuessing::aGuessLearnsNothingOfWhatIsThere()
{
    const Member left = m_world->add(u"Ben"_s);
    const QString ofWhoLeft = invitationOf(left);
    Test::must(MemberRepository(m_world->database).setActive(left.id, false));
    const Response wild = handled(joining(guess));
    QCOMPARE(wild.status, 404);
    const QString code = invitationOf(m_world->add(u"Lea"_s));
    for (const QString &tried : { withAnotherEnd(code), code.chopped(1), QString(code + u'A'),
             ofWhoLeft, u"lea@norvane.example"_s, u"0"_s }) {
        const Response answer = handled(joining(tried));
        QCOMPARE(answer.status, wild.status);
        QCOMPARE(answer.body, wild.body);
        QCOMPARE(answer.headers, wild.headers);
    }
}

// Medians of many, taken in turns: what the machine does meanwhile meets both.
void TestGuessing::aNearGuessTakesNoLongerThanAWildOne()
{
    constexpr int rounds = 301;
    constexpr double closeEnough = 1000; // microseconds
    const QString code = invitationOf(m_world->add(u"Lea"_s));
    const Request near = joining(withAnotherEnd(code));
    const Request wild = joining(guess);
    std::vector<double> ofNear;
    std::vector<double> ofWild;
    for (int i = 0; i < rounds; ++i) {
        ofNear.push_back(microseconds(near));
        ofWild.push_back(microseconds(wild));
    }
    const auto median = [](std::vector<double> times) {
        const auto middle = times.begin() + rounds / 2;
        std::nth_element(times.begin(), middle, times.end());
        return *middle;
    };
    const double apart = std::abs(median(ofNear) - median(ofWild));
    QVERIFY2(apart < closeEnough, qPrintable(QString::number(apart)));
}

QTEST_GUILESS_MAIN(TestGuessing)
#include "tst_guessing.moc"
