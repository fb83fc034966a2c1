// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/accesslog.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace Relais::Backend;

class TestAccessLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsOneLine();
    void aReaderThatSleepsHoldsNobodyUp();
};

namespace {

void add(AccessLog &log, const QByteArray &method)
{
    log.add({ method, "/r/{code}", 302, 17, std::chrono::microseconds(42), "a-1" });
}

} // namespace

void TestAccessLog::eachRequestIsOneLine()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    {
        AccessLog log(file.handle());
        add(log, "GET");
        add(log, QByteArray(5000, 'X'));
        QCOMPARE(log.dropped(), 0U);
    }
    QVERIFY(file.seek(0));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith("Z access GET /r/{code} 302 17 42 a-1"));
    QVERIFY(lines[1].endsWith("Z access XXXXXXXXXXXXXXXX /r/{code} 302 17 42 a-1"));
}

void TestAccessLog::aReaderThatSleepsHoldsNobodyUp()
{
    std::array<int, 2> ends {};
    QCOMPARE(::pipe(ends.data()), 0);
    {
        AccessLog log(ends[1]);
        for (int i = 0; i < 200'000; ++i)
            add(log, "GET");
        QVERIFY(log.dropped() > 0);
    }
    ::close(ends[0]);
    ::close(ends[1]);
}

QTEST_GUILESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
