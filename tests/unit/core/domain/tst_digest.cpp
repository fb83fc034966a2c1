// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/digest.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
const QTimeZone paris("Europe/Paris");
const QDateTime wednesday(QDate(2026, 12, 2), QTime(10, 0), Qt::UTC);
} // namespace

class tst_Digest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itComesAtTheFirstTimeThatIsNotQuiet();
    void aDayThatIsQuietAllDayGivesWayToTheNext();
    void daysOfLeaveAreLeftOut();
    void whileQuietNowNoneComes();
    void theTimesEndBeforeTheQuietHoursBegin();
    void itIsDueInItsTimesAndNotBefore();
    void theClockOnTheWallCountsNotUtc();
    void wrongChoicesAreNamed();
};

void tst_Digest::itComesAtTheFirstTimeThatIsNotQuiet()
{
    const DigestChoice choice = digestWithin(1, {}, wednesday, paris);
    QVERIFY(choice.on);
    QCOMPARE(choice.day, 1);
    QCOMPARE(choice.from, 8 * 60);
    QVERIFY(choice.skipped.isEmpty());
    QVERIFY(problemsOf(choice).isEmpty());
    QuietHours late;
    late.to = QTime(10, 30);
    QCOMPARE(digestWithin(1, late, wednesday, paris).from, 10 * 60 + 30);
}

void tst_Digest::aDayThatIsQuietAllDayGivesWayToTheNext()
{
    const DigestChoice choice = digestWithin(6, {}, wednesday, paris);
    QCOMPARE(choice.day, 1);
    QCOMPARE(choice.from, 8 * 60);
}

void tst_Digest::daysOfLeaveAreLeftOut()
{
    QuietHours hours;
    hours.leave = { { QDate(2026, 12, 21), QDate(2027, 1, 3) } };
    const DigestChoice choice = digestWithin(1, hours, wednesday, paris);
    QCOMPARE(choice.skipped, (QList<QDate> { QDate(2026, 12, 21), QDate(2026, 12, 28) }));
    const QDateTime before(QDate(2026, 12, 20), QTime(12, 0), Qt::UTC);
    QCOMPARE(nextDigest(choice, before).toTimeZone(paris).date(), QDate(2027, 1, 4));
}

void tst_Digest::whileQuietNowNoneComes()
{
    QuietHours hours;
    hours.now = true;
    const DigestChoice choice = digestWithin(1, hours, wednesday, paris);
    QCOMPARE(choice.skipped.size(), DigestLimits::weeksAhead);
    QVERIFY(problemsOf(choice).isEmpty());
}

void tst_Digest::theTimesEndBeforeTheQuietHoursBegin()
{
    QuietHours hours;
    hours.from = QTime(9, 0);
    hours.to = QTime(7, 0);
    const DigestChoice choice = digestWithin(1, hours, wednesday, paris);
    QCOMPARE(choice.from, 8 * 60);
    QCOMPARE(choice.to, 9 * 60);
    QuietHours never;
    never.enabled = false;
    QCOMPARE(digestWithin(1, never, wednesday, paris).to, 8 * 60 + DigestLimits::longest);
}

void tst_Digest::itIsDueInItsTimesAndNotBefore()
{
    const DigestChoice choice = digestWithin(1, {}, wednesday, paris);
    const QDateTime start(QDate(2026, 12, 7), QTime(7, 0), Qt::UTC); // 08:00 in Paris
    QVERIFY(!isDue(choice, start.addSecs(-1)));
    QVERIFY(isDue(choice, start));
    QVERIFY(isDue(choice, start.addSecs(4 * 3600 - 1)));
    QVERIFY(!isDue(choice, start.addSecs(4 * 3600)));
    DigestChoice off = choice;
    off.on = false;
    QVERIFY(!isDue(off, start));
    QCOMPARE(digestWeek(choice, start), u"2026-W50"_s);
}

void tst_Digest::theClockOnTheWallCountsNotUtc()
{
    DigestChoice choice;
    choice.on = true;
    choice.zone = "Europe/Paris";
    const QDateTime summer(QDate(2026, 7, 6), QTime(6, 0), Qt::UTC);
    QVERIFY(isDue(choice, summer));
    const QDateTime winter(QDate(2026, 12, 7), QTime(6, 0), Qt::UTC);
    QVERIFY(!isDue(choice, winter));
}

void tst_Digest::wrongChoicesAreNamed()
{
    DigestChoice choice;
    choice.day = 8;
    choice.from = 600;
    choice.to = 600;
    choice.zone = "Mars/Olympus";
    QCOMPARE(
        problemsOf(choice), (QStringList { u"digest-day"_s, u"digest-times"_s, u"digest-zone"_s }));
}

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_digest.moc"
