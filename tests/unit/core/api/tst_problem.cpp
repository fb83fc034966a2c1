// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/problem.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Problem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProblemTellsTheClientWhatToDo()
    {
        const Problem problem { 403, u"approver-is-author"_s, u"no"_s };
        const Error error = errorFrom(problem.status, toBody(problem), 0);
        QCOMPARE(error.code, ErrorCode::Forbidden);
        QCOMPARE(error.reason, u"approver-is-author"_s);
        QVERIFY(error.detail.contains(u"403"_s));
    }
    void everyStatusHasItsMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("302") << 302 << ErrorCode::ServerFault;
        QTest::newRow("400") << 400 << ErrorCode::Rejected;
        QTest::newRow("401") << 401 << ErrorCode::Unauthorized;
        QTest::newRow("404") << 404 << ErrorCode::NotFound;
        QTest::newRow("408") << 408 << ErrorCode::Timeout;
        QTest::newRow("409") << 409 << ErrorCode::Conflict;
        QTest::newRow("410") << 410 << ErrorCode::NotFound;
        QTest::newRow("418") << 418 << ErrorCode::Rejected;
        QTest::newRow("422") << 422 << ErrorCode::Rejected;
        QTest::newRow("429") << 429 << ErrorCode::RateLimited;
        QTest::newRow("500") << 500 << ErrorCode::ServerFault;
        QTest::newRow("503") << 503 << ErrorCode::ServerFault;
        QTest::newRow("599") << 599 << ErrorCode::ServerFault;
    }
    void everyStatusHasItsMeaning()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorFrom(status, {}, 0).code, code);
    }
    void anAnswerOfAnotherServerIsNoTrouble()
    {
        QCOMPARE(errorFrom(502, "<html>Bad gateway</html>", 0).code, ErrorCode::ServerFault);
        QVERIFY(errorFrom(502, "<html>Bad gateway</html>", 0).reason.isEmpty());
        QVERIFY(errorFrom(422, "{\"code\":\"<b>Evil\"}", 0).reason.isEmpty());
        QVERIFY(errorFrom(422, "{\"code\":{}}", 0).reason.isEmpty());
    }
    void aWaitIsKept()
    {
        QCOMPARE(errorFrom(429, {}, 30).retryAfter, 30s);
        QCOMPARE(errorFrom(429, {}, -5).retryAfter, 0s);
    }
};

QTEST_APPLESS_MAIN(tst_Problem)
#include "tst_problem.moc"
