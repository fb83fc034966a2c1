// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid7.h"

#include <QRegularExpression>
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
        static const QRegularExpression shape(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    }
};

QTEST_APPLESS_MAIN(tst_Uuid7)
#include "tst_uuid7.moc"
