// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/quiethours.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u"Z"_s, Qt::ISODate);
}

const QTimeZone paris("Europe/Paris");
} // namespace

class tst_QuietHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nightsAndWeekendsAreQuiet_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("until"); // the same when it is not quiet
        // Winter: Paris is UTC+1. 2026-11-23 is a Monday.
        QTest::newRow("at work") << u"2026-11-23T10:00:00"_s << u"2026-11-23T10:00:00"_s;
        QTest::newRow("just before") << u"2026-11-23T17:59:59"_s << u"2026-11-23T17:59:59"_s;
        QTest::newRow("it begins") << u"2026-11-23T18:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("after midnight") << u"2026-11-24T02:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("it ends") << u"2026-11-24T07:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("friday evening") << u"2026-11-27T18:30:00"_s << u"2026-11-30T07:00:00"_s;
        QTest::newRow("saturday noon") << u"2026-11-28T11:00:00"_s << u"2026-11-30T07:00:00"_s;
        // Summer time begins on Sunday 2026-03-29 and ends on Sunday 2026-10-25.
        QTest::newRow("into summer") << u"2026-03-27T20:00:00"_s << u"2026-03-30T06:00:00"_s;
        QTest::newRow("out of summer") << u"2026-10-23T20:00:00"_s << u"2026-10-26T07:00:00"_s;
        QTest::newRow("summer evening") << u"2026-07-15T17:00:00"_s << u"2026-07-16T06:00:00"_s;
    }
    void nightsAndWeekendsAreQuiet()
    {
        QFETCH(QString, at);
        QFETCH(QString, until);
        QCOMPARE(isQuiet({}, utc(at), paris), at != until);
        QCOMPARE(quietUntil({}, utc(at), paris), utc(until));
    }
    void whenQuietBeginsAndEndsIsKnown_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("change");
        QTest::newRow("at work") << u"2026-11-23T10:00:00"_s << u"2026-11-23T18:00:00"_s;
        QTest::newRow("it begins") << u"2026-11-23T18:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("at night") << u"2026-11-24T02:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("it ends") << u"2026-11-24T07:00:00"_s << u"2026-11-24T18:00:00"_s;
        QTest::newRow("a week-end") << u"2026-11-28T11:00:00"_s << u"2026-11-30T07:00:00"_s;
        QTest::newRow("summer evening") << u"2026-07-15T12:00:00"_s << u"2026-07-15T17:00:00"_s;
        QTest::newRow("into summer") << u"2026-03-27T20:00:00"_s << u"2026-03-30T06:00:00"_s;
    }
    void whenQuietBeginsAndEndsIsKnown()
    {
        QFETCH(QString, at);
        QFETCH(QString, change);
        QCOMPARE(quietChangesAfter({}, utc(at), paris), utc(change));
    }
    void quietThatNobodyPlannedDoesNotChangeByItself()
    {
        QuietHours hours;
        hours.now = true;
        QVERIFY(!quietChangesAfter(hours, utc(u"2026-11-23T10:00:00"_s), paris).isValid());
        hours = {};
        hours.enabled = false;
        QVERIFY(!quietChangesAfter(hours, utc(u"2026-11-23T10:00:00"_s), paris).isValid());
        hours = {};
        hours.from = hours.to;
        hours.weekends = false;
        QVERIFY(!quietChangesAfter(hours, utc(u"2026-11-23T10:00:00"_s), paris).isValid());
        // Lifted until this evening is over: the next night is quiet again.
        hours = {};
        hours.liftedUntil = utc(u"2026-11-23T20:00:00"_s);
        QCOMPARE(quietChangesAfter(hours, utc(u"2026-11-23T10:00:00"_s), paris),
            utc(u"2026-11-23T20:00:00"_s));
        // A day of leave begins at its midnight.
        hours = {};
        hours.from = hours.to;
        hours.leave = { { QDate(2026, 11, 25), QDate(2026, 11, 25) } };
        QCOMPARE(quietChangesAfter(hours, utc(u"2026-11-23T10:00:00"_s), paris),
            utc(u"2026-11-24T23:00:00"_s));
    }
    void daysOfLeaveAreQuietAllDay()
    {
        // From Wednesday to Friday, then the week-end, then the night before Monday.
        QuietHours hours;
        hours.leave = { { QDate(2026, 11, 25), QDate(2026, 11, 27) } };
        QVERIFY(!isQuiet(hours, utc(u"2026-11-24T10:00:00"_s), paris));
        QVERIFY(isQuiet(hours, utc(u"2026-11-26T10:00:00"_s), paris));
        QCOMPARE(
            quietUntil(hours, utc(u"2026-11-25T10:00:00"_s), paris), utc(u"2026-11-30T07:00:00"_s));
        hours.leave = { { QDate(2026, 11, 25), QDate(2027, 1, 3) } };
        QCOMPARE(
            quietUntil(hours, utc(u"2026-11-25T10:00:00"_s), paris), utc(u"2027-01-04T07:00:00"_s));
    }
    void quietNowLastsUntilThePersonSaysSo()
    {
        QuietHours hours;
        hours.enabled = false;
        hours.now = true;
        QVERIFY(isQuiet(hours, utc(u"2026-11-24T10:00:00"_s), paris));
        QVERIFY(!quietUntil(hours, utc(u"2026-11-24T10:00:00"_s), paris).isValid());
        QVERIFY(!isQuiet(lastingHours(hours), utc(u"2026-11-24T10:00:00"_s), paris));
    }
    void endedQuietComesBackTheNextDay()
    {
        QuietHours hours;
        hours.liftedUntil = utc(u"2026-11-24T07:00:00"_s);
        QVERIFY(!isQuiet(hours, utc(u"2026-11-23T21:00:00"_s), paris));
        QVERIFY(isQuiet(hours, utc(u"2026-11-24T21:00:00"_s), paris));
    }
    void quietThatAWrongClockEndedComesBackAtOnce()
    {
        QuietHours hours;
        hours.liftedUntil = utc(u"2036-11-24T07:00:00"_s); // it was ten years ahead
        QVERIFY(isQuiet(hours, utc(u"2026-11-23T21:00:00"_s), paris));
        // What leave made long may be ended for as long.
        hours.leave = { { QDate(2026, 11, 20), QDate(2027, 1, 3) } };
        hours.liftedUntil = utc(u"2027-01-04T07:00:00"_s);
        QVERIFY(!isQuiet(hours, utc(u"2026-11-23T21:00:00"_s), paris));
    }
    void anEndInTheMissingHourIsTheJumpItself()
    {
        const QuietHours hours { .to = QTime(2, 30), .weekends = false };
        QCOMPARE(
            quietUntil(hours, utc(u"2026-03-28T20:00:00"_s), paris), utc(u"2026-03-29T01:00:00"_s));
    }
    void anEndInTheDoubledHourCountsTwice()
    {
        const QuietHours hours { .to = QTime(2, 30), .weekends = false };
        QCOMPARE(
            quietUntil(hours, utc(u"2026-10-24T20:00:00"_s), paris), utc(u"2026-10-25T00:30:00"_s));
        QVERIFY(isQuiet(hours, utc(u"2026-10-25T01:10:00"_s), paris));
        QCOMPARE(
            quietUntil(hours, utc(u"2026-10-25T01:10:00"_s), paris), utc(u"2026-10-25T01:30:00"_s));
    }
    void hoursWithinADayAreQuiet()
    {
        const QuietHours hours { .from = QTime(12, 0), .to = QTime(14, 0), .weekends = false };
        QVERIFY(isQuiet(hours, utc(u"2026-11-28T11:30:00"_s), paris));
        QVERIFY(!isQuiet(hours, utc(u"2026-11-28T13:00:00"_s), paris));
        QCOMPARE(
            quietUntil(hours, utc(u"2026-11-28T11:30:00"_s), paris), utc(u"2026-11-28T13:00:00"_s));
    }
    void equalTimesLeaveTheWeekendOnly()
    {
        const QuietHours hours { .from = QTime(8, 0), .to = QTime(8, 0) };
        QVERIFY(!isQuiet(hours, utc(u"2026-11-23T02:00:00"_s), paris));
        QCOMPARE(
            quietUntil(hours, utc(u"2026-11-28T02:00:00"_s), paris), utc(u"2026-11-29T23:00:00"_s));
    }
    void switchedOffIsNeverQuiet()
    {
        const QuietHours off { .enabled = false };
        QVERIFY(!isQuiet(off, utc(u"2026-11-28T02:00:00"_s), paris));
        QCOMPARE(
            quietUntil(off, utc(u"2026-11-28T02:00:00"_s), paris), utc(u"2026-11-28T02:00:00"_s));
    }
    void everyMomentOfAYearEndsQuietTruly_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : { "Europe/Paris", "America/New_York", "Asia/Kolkata",
                 "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia", "UTC" })
            QTest::newRow(zone) << QByteArray(zone);
    }
    void everyMomentOfAYearEndsQuietTruly()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone there(zone);
        QVERIFY(there.isValid());
        for (QDateTime at = utc(u"2026-01-01T00:07:00"_s); at < utc(u"2027-01-01T00:00:00"_s);
            at = at.addSecs(5 * 3600 + 11 * 60)) {
            const QDateTime end = quietUntil({}, at, there);
            QVERIFY(end >= at);
            QVERIFY(!isQuiet({}, end, there));
            QVERIFY(end == at || isQuiet({}, end.addSecs(-1), there));
        }
    }
};

QTEST_APPLESS_MAIN(tst_QuietHours)
#include "tst_quiethours.moc"
