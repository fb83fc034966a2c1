// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retrypolicy.h"

#include <QTest>

using namespace Relais;
using namespace std::chrono_literals;

class tst_RetryPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsGrowUpToTheCap()
    {
        const RetryPolicy policy { .maxAttempts = 20, .base = 2s, .cap = 60s };
        const Error error { ErrorCode::Network };
        QCOMPARE(policy.delayAfter(1, error, 0).value(), 2s);
        QCOMPARE(policy.delayAfter(3, error, 0).value(), 8s);
        QCOMPARE(policy.delayAfter(12, error, 0).value(), 60s);
    }
    void aFinalErrorIsNotTriedAgain()
    {
        QVERIFY(!RetryPolicy {}.delayAfter(1, { ErrorCode::Rejected }, 0));
        QVERIFY(!RetryPolicy {}.delayAfter(1, { ErrorCode::OutcomeUnknown }, 0));
    }
    void theLastAttemptIsTheLast()
    {
        QVERIFY(!RetryPolicy {}.delayAfter(8, { ErrorCode::Network }, 0));
    }
    void obeysTheServerButNotForEver()
    {
        Error error { ErrorCode::RateLimited };
        error.retryAfter = 300s;
        QCOMPARE(RetryPolicy {}.delayAfter(1, error, 0).value(), 300s);
        error.retryAfter = std::chrono::seconds(1'000'000'000);
        QCOMPARE(RetryPolicy {}.delayAfter(1, error, 0).value(), 24h);
    }
    void aNegativeWaitIsNoWait()
    {
        Error error { ErrorCode::RateLimited };
        error.retryAfter = -5s;
        QVERIFY(RetryPolicy {}.delayAfter(1, error, 0).value() >= 1s);
    }
    void jitterSpreadsByAtMostAQuarter()
    {
        const RetryPolicy policy { .base = 100s };
        QCOMPARE(policy.delayAfter(1, { ErrorCode::Timeout }, 0.99).value(), 124s);
    }
};

QTEST_APPLESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
