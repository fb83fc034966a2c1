// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/walltime.h"

#include <QTest>

using namespace Relais;

//! Summer time begins on 2026-03-29 in Paris, and ends on 2026-10-25.
class tst_WallTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mostTimesComeOnce()
    {
        const WallTime noon = wallTime(QDate(2026, 10, 24), QTime(14, 0), m_paris);
        QCOMPARE(noon.comes, WallTime::Comes::Once);
        QCOMPARE(noon.first, at(24, 12, 0));
        QCOMPARE(noon.second, noon.first);
        QCOMPARE(noon.shown, QTime(14, 0));
        const WallTime after = wallTime(QDate(2026, 10, 25), QTime(3, 0), m_paris);
        QCOMPARE(after.comes, WallTime::Comes::Once);
        QCOMPARE(after.first, at(25, 2, 0));
    }
    void anHourComesTwiceWhenTheClocksGoBack()
    {
        const WallTime night = wallTime(QDate(2026, 10, 25), QTime(2, 30), m_paris);
        QCOMPARE(night.comes, WallTime::Comes::Twice);
        QCOMPARE(night.first, at(25, 0, 30));
        QCOMPARE(night.second, at(25, 1, 30));
        QCOMPARE(night.after(at(24, 12, 0)), night.first);
        QCOMPARE(night.after(at(25, 0, 45)), night.second);
    }
    void anHourNeverComesWhenTheyGoForward()
    {
        const WallTime night = wallTime(QDate(2026, 3, 29), QTime(2, 30), m_paris);
        QCOMPARE(night.comes, WallTime::Comes::Never);
        const QDateTime taken(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
        QCOMPARE(night.first, taken);
        QCOMPARE(night.second, taken);
        QCOMPARE(night.shown, QTime(3, 30));
    }
    void theWallShowsBothHoursAlike()
    {
        const QDateTime shown(QDate(2026, 10, 25), QTime(2, 30), Qt::UTC);
        QCOMPARE(onTheWall(at(25, 0, 30), m_paris), shown);
        QCOMPARE(onTheWall(at(25, 1, 30), m_paris), shown);
    }

private:
    static QDateTime at(int day, int hour, int minute) // of October 2026, UTC
    {
        return QDateTime(QDate(2026, 10, day), QTime(hour, minute), Qt::UTC);
    }
    const QTimeZone m_paris { "Europe/Paris" };
};

QTEST_GUILESS_MAIN(tst_WallTime)
#include "tst_walltime.moc"
