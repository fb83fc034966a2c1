// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightfacts.h"
#include "core/base/result.h"

#include <QSqlDatabase>

#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace Relais::Backend {

//! Days of relays and of what they earned, as small as they get, kept between questions. Each day
//! has a number in the database (insight_day) that moves in the transaction of every change to it:
//! a day with the number that was read is the same, of whatever process the change was. Safe to use
//! from every reader's thread.
class InsightCache final {
    Q_DISABLE_COPY_MOVE(InsightCache)
public:
    //! mostRows: relays and sums kept; what was not used longest goes first.
    explicit InsightCache(size_t mostRows = defaultRows);

    //! Relays and sums of these days, with the names of all their numbers. Within the transaction
    //! that reads everything else.
    Result<void> fill(const QSqlDatabase &db, InsightFacts &facts, const InsightPeriod &days);
    //! As far rows, without sums.
    Result<void> fillFar(const QSqlDatabase &db, InsightFacts &facts, const InsightPeriod &days);
    //! Titles, topics … of every story that has a number.
    Result<void> fillStories(const QSqlDatabase &db, InsightFacts &facts);

    //! What was answered to a question while the data had this stamp; empty: nothing.
    QByteArray answer(const QString &question, const QByteArray &stamp) const;
    void keepAnswer(const QString &question, const QByteArray &stamp, const QByteArray &answer);

    static constexpr size_t defaultRows = 6'000'000;

private:
    struct Day {
        qint64 relays = -1; //!< the day's number that was read; -1: not read
        qint64 earned = -1;
        std::vector<InsightFact> rows;
        std::vector<InsightSum> sums;
        quint64 used = 0;
    };
    struct Known {
        int version = -1;
        InsightStory about;
    };
    struct Names {
        QHash<QString, quint32> numbers;
        QStringList ids;
        quint32 of(const QString &id);
    };
    struct Answer {
        QByteArray stamp;
        QByteArray body;
    };

    //! Of a day the numbers of its relays and of what they earned.
    using DayNumbers = std::map<qint32, std::pair<qint64, qint64>>;

    static Result<DayNumbers> numbersNow(const QSqlDatabase &db, const InsightPeriod &days);
    //! Every one of the days, as it is now, to add(); some at a time, so that who asks for others
    //! waits for a part alone.
    template <typename Add>
    Result<void> eachDay(
        const QSqlDatabase &db, const InsightPeriod &days, bool sums, const Add &add);
    Result<void> refresh(const QSqlDatabase &db, const InsightPeriod &days, const DayNumbers &now,
        bool sums, quint64 use);
    Result<void> readRows(const QSqlDatabase &db, qint32 first, qint32 last);
    Result<void> readSums(const QSqlDatabase &db, qint32 first, qint32 last);
    //! But for what was used since.
    void forgetOldest(quint64 since);
    void nameAll(InsightFacts &facts) const;

    mutable std::mutex m_mutex;
    const size_t m_mostRows;
    std::map<qint32, Day> m_days;
    quint64 m_use = 0;
    Names m_members;
    Names m_teams;
    Names m_locations;
    Names m_stories;
    QHash<QString, Known> m_about;
    mutable std::mutex m_answersMutex; // who asks what is known waits for nobody who reads
    QHash<QString, Answer> m_answers;
};

//! What every answer depends on beside its day: the numbers of days, teams, locations and
//! their sizes, stories.
Result<QByteArray> insightStamp(const QSqlDatabase &db, const InsightFacts &facts);

} // namespace Relais::Backend
