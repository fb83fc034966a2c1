// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid7.h"

#include <QSet>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Uuid7 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void laterIdsSortAfterEarlierOnes()
    {
        ManualClock clock(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
        QString last;
        for (int i = 0; i < 1000; ++i) {
            clock.advance(std::chrono::milliseconds(1));
            const QString id = newUuid7(clock);
            QVERIFY2(id > last, qPrintable(id));
            last = id;
        }
    }
    void idsOfTheSameMillisecondDiffer()
    {
        const ManualClock clock(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
        QSet<QString> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(newUuid7(clock));
        QCOMPARE(seen.size(), 10'000);
    }
    void hasVersionAndVariantOfTheRfc()
    {
        const QString id = newUuid7(SystemClock());
        QVERIFY(isUuid(id));
        QCOMPARE(id[14], u'7');
        QVERIFY(u"89ab"_s.contains(id[19]));
    }
    void refusesWhatIsNoUuid()
    {
        QVERIFY(!isUuid({}));
        QVERIFY(!isUuid(u"0190163D-8694-739B-AEA5-966C26F8AD91"_s));
        QVERIFY(!isUuid(u"0190163d-8694-739b-aea5-966c26f8ad9"_s));
        QVERIFY(!isUuid(u"{190163d-8694-739b-aea5-966c26f8ad91}"_s));
        QVERIFY(isUuid(u"0190163d-8694-739b-aea5-966c26f8ad91"_s));
    }
};

QTEST_APPLESS_MAIN(tst_Uuid7)
#include "tst_uuid7.moc"
