// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B11: the dashboard of a large organization, three years old, seeded. The same question over the
// raw rows is the peer in the same run, and its numbers must be ours. A tenth of the size shows how
// the cost grows. RELAIS_BENCH_PART is the part of 80,000 members, 10 M relays and 100 M clicks as
// totals that is made (0.1 unless set). Then the dashboard's page, from the answer's text to its
// pixels beside the limit of 150 ms; and of B10 what it takes to count all of it anew, beside the
// plainest GROUP BY over the same rows.

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/insights/insightanswer.h"
#include "app/relaisd/repositories/recount.h"
#include "core/api/insights.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPixmap>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

constexpr int allMembers = 80'000;
constexpr int allRelays = 10'000'000;
constexpr int days = 3 * 365;
constexpr int rounds = 7;
constexpr double paintedWithin = 150; // ms
constexpr qint64 dayMilliseconds = 24LL * 3600 * 1000;
const QDate today(2026, 11, 29);

void must(const Result<QSqlQuery> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

//! A prepared statement that is run many times.
class Insert final {
public:
    Insert(const QSqlDatabase &db, const QString &sql)
        : m_query(db)
    {
        if (!m_query.prepare(sql))
            qFatal("%s", qPrintable(sql));
    }
    void operator()(const QVariantList &values)
    {
        for (int i = 0; i < int(values.size()); ++i)
            m_query.bindValue(i, values.at(i));
        if (!m_query.exec())
            qFatal("a row was refused");
    }

private:
    QSqlQuery m_query;
};

class Organization final {
public:
    explicit Organization(double part)
        : m_members(std::max(200, int(allMembers * part)))
        , m_relays(std::max(20'000, int(allRelays * part)))
        , m_url(m_folder.filePath(u"relais.db"_s))
        , db(openDatabase(u"sqlite:"_s + m_url, u"bench-%1"_s.arg(m_relays), false).value())
    {
        if (!migrate(db))
            qFatal("no schema");
        QElapsedTimer clock;
        clock.start();
        must(run(db, u"PRAGMA synchronous = OFF"_s));
        Transaction once(db);
        makePeople();
        makeStories();
        makeRelays();
        makeTotals();
        if (!once.commit())
            qFatal("not kept");
        must(run(db, u"ANALYZE"_s));
        std::printf("%d members, %d relays, %lld clicks made in %.1f s, %.2f GB\n", m_members,
            m_relays, m_clicks, double(clock.elapsed()) / 1000,
            double(QFileInfo(m_url).size()) / 1e9);
    }

private:
    int any(int below) { return int(m_random() % unsigned(below)); }

    void makePeople()
    {
        m_teams = std::max(10, m_members / 200);
        Insert team(db, u"INSERT INTO team (id, parent, name) VALUES (?, ?, ?)"_s);
        for (int i = 0; i < m_teams; ++i)
            team({ u"team-%1"_s.arg(i), i < 10 ? u""_s : u"team-%1"_s.arg(i % 10),
                u"Team %1"_s.arg(i) });
        Insert member(db,
            u"INSERT INTO member (id, name, email, team, roles, active, created_at) "
            "VALUES (?, ?, ?, ?, '', 1, 1)"_s);
        for (int i = 0; i < m_members; ++i)
            member({ u"member-%1"_s.arg(i), u"Member"_s, u"m%1@norvane.example"_s.arg(i),
                u"team-%1"_s.arg(i % m_teams) });
    }

    void makeStories()
    {
        Insert story(db,
            u"INSERT INTO story (id, version, revision, state, author, editor, announced, "
            "live, created_at, changed_at, body) VALUES (?, 1, 1, 'approved', 'member-0', "
            "'member-0', 1, 1, 1, 1, ?)"_s);
        Insert revision(db,
            u"INSERT INTO story_revision (story, revision, approver, approved_at, embargo, link, "
            "body) VALUES (?, 1, 'member-1', 1, 0, '', ?)"_s);
        for (int i = 0; i < days * 3; ++i) {
            const QString id = u"story-%1"_s.arg(i);
            const QByteArray body = QJsonDocument(
                QJsonObject { { u"id"_s, id }, { u"revision"_s, 1 }, { u"state"_s, u"approved"_s },
                    { u"kind"_s, u"article"_s }, { u"title"_s, u"Story %1"_s.arg(i) },
                    { u"language"_s, i % 3 ? u"fr"_s : u"en"_s },
                    { u"campaign"_s, u"c%1"_s.arg(i / 100) },
                    { u"topics"_s, QJsonArray { u"t%1"_s.arg(i % 20) } } })
                                        .toJson(QJsonDocument::Compact);
            story({ id, QString::fromUtf8(body) });
            revision({ id, QString::fromUtf8(body) });
        }
    }

    void makeRelays()
    {
        Insert relay(db,
            u"INSERT INTO relay (id, member, team, story, revision, network, code, own_percent, "
            "state, state_at, published_at) VALUES (?, ?, ?, ?, 1, ?, ?, ?, 'published', ?, ?)"_s);
        Insert count(db,
            u"INSERT INTO relay_count (relay, metric, provenance, count, counted_at) "
            "VALUES (?, ?, ?, ?, 1)"_s);
        const QString networks[] { u"linkedin"_s, u"wall"_s, u"bluesky"_s, u"mastodon"_s, u"x"_s };
        const qint64 end = QDate(1970, 1, 1).daysTo(today) * dayMilliseconds;
        for (int i = 0; i < m_relays; ++i) {
            const qint64 at = end - qint64 { days } * dayMilliseconds
                + qint64(double(i) / m_relays * double(qint64 { days } * dayMilliseconds));
            // A third of the people relay most of what is relayed.
            const int member = any(3) == 0 ? any(m_members) : any(m_members / 3);
            const int day = int((at - (end - qint64 { days } * dayMilliseconds)) / dayMilliseconds);
            const QString id = u"r%1"_s.arg(i);
            relay({ id, u"member-%1"_s.arg(member), u"team-%1"_s.arg(member % m_teams),
                u"story-%1"_s.arg(std::max(0, day * 3 - any(90))), networks[any(7) % 5], id,
                any(100), at, at });
            const int clicks = 5 + any(11);
            m_clicks += clicks;
            count({ id, u"click"_s, u"measured"_s, clicks });
            if (any(2) == 0)
                count({ id, u"impression"_s, any(2) ? u"measured"_s : u"reported"_s, any(400) });
        }
    }

    // As the transactions would have counted.
    void makeTotals()
    {
        must(run(db,
            u"INSERT INTO daily_total (day, team, network, story, metric, provenance, count) "
            "SELECT published_at / 86400000, team, network, story, 'relay', '', COUNT(*) "
            "FROM relay GROUP BY 1, 2, 3, 4"_s));
        must(run(db,
            u"INSERT INTO daily_total (day, team, network, story, metric, provenance, count) "
            "SELECT r.published_at / 86400000, r.team, r.network, r.story, c.metric, c.provenance, "
            "SUM(c.count) FROM relay r JOIN relay_count c ON c.relay = r.id "
            "GROUP BY 1, 2, 3, 4, 5, 6"_s));
        must(run(db,
            u"INSERT INTO insight_day (day, relays, earned) "
            "SELECT day, COUNT(*), COUNT(*) FROM daily_total GROUP BY day"_s));
        must(run(db,
            u"UPDATE story SET colleagues = (SELECT COUNT(DISTINCT r.member) FROM relay r "
            "WHERE r.story = story.id)"_s));
    }

    QTemporaryDir m_folder;
    std::mt19937 m_random { 11 };
    int m_members;
    int m_relays;
    int m_teams = 0;
    qint64 m_clicks = 0;
    QString m_url;

public:
    QSqlDatabase db;
    int relays() const { return m_relays; }
    QString url() const { return m_url; }
};

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return double(clock.nsecsElapsed()) / 1e6;
}

//! What a dashboard asks, in plain SQL over the raw rows; [relays, people, clicks] of the period.
std::array<qint64, 3> overRawRows(const QSqlDatabase &db, const InsightPeriod &period)
{
    std::array<qint64, 3> told {};
    for (const InsightPeriod &one : { period.before(), period }) {
        const QVariantList bounds { QDate(1970, 1, 1).daysTo(one.from) * dayMilliseconds,
            (QDate(1970, 1, 1).daysTo(one.to) + 1) * dayMilliseconds };
        const QString within = u" FROM relay WHERE published_at >= ? AND published_at < ? "_s;
        const QString figures = u"COUNT(*), COUNT(DISTINCT member), SUM(own_percent >= 25)"_s;
        auto total = run(db, u"SELECT "_s + figures + within, bounds).value();
        total.next();
        told[0] = total.value(0).toLongLong();
        told[1] = total.value(1).toLongLong();
        for (const QString &by : { u"team"_s, u"network"_s, u"story"_s,
                 u"published_at / 86400000"_s, u"published_at / 3600000 % 168"_s }) {
            auto rows =
                run(db, u"SELECT "_s + by + u", "_s + figures + within + u"GROUP BY 1"_s, bounds)
                    .value();
            while (rows.next()) { }
        }
        told[2] = 0;
        for (const QString &by : { u"r.team"_s, u"r.network"_s, u"r.story"_s, u"1"_s }) {
            auto rows = run(db,
                u"SELECT "_s + by
                    + u", c.metric, c.provenance, SUM(c.count) FROM relay r JOIN relay_count c "
                      "ON c.relay = r.id WHERE r.published_at >= ? AND r.published_at < ? "
                      "GROUP BY 1, 2, 3"_s,
                bounds)
                            .value();
            while (rows.next()) {
                if (by == u"1"_s && rows.value(1).toString() == u"click"_s)
                    told[2] += rows.value(3).toLongLong();
            }
        }
    }
    return told;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

class BenchInsights final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void theDashboardOfALargeOrganization();

private:
    void measure(double part);
    void recounting(const Organization &organization);
    void paint(const char *name, const QJsonObject &report);

    Ui::Theme m_theme;
    SystemClock m_clock;
};

// As the window shows it: the figures, and what of the charts and tables one sees first.
void BenchInsights::paint(const char *name, const QJsonObject &report)
{
    Ui::DashboardView view(m_theme, m_clock);
    view.resize(1440, 900);
    view.grab(); // its fonts and icons are there
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        QPixmap page;
        taken.append(milliseconds([&] {
            const auto insights = Api::insightsFrom(report);
            view.setInsights(insights.value_or(Insights {}));
            page = view.grab();
        }));
        QVERIFY(view.insights() && view.insights()->total.relays > 0);
        QVERIFY(!page.isNull());
    }
    std::printf("%-8s painted %6.1f ms (max %.1f), of %.0f that it may take\n", name,
        medianOf(taken), *std::max_element(taken.begin(), taken.end()), paintedWithin);
}

// Clicks were made as totals: there are no single ones to count.
void BenchInsights::recounting(const Organization &organization)
{
    constexpr qint64 noClicks = std::numeric_limits<qint64>::max();
    QList<TotalDifference> differences;
    const double ours =
        milliseconds([&] { differences = recount(organization.db, noClicks, 10).value(); });
    QVERIFY2(differences.isEmpty(), qPrintable(inWords(differences.value(0))));
    const double raw = milliseconds([&] {
        auto rows = run(organization.db,
            u"SELECT r.published_at / 86400000, r.team, r.network, r.story, c.metric, "
            "c.provenance, SUM(c.count), COUNT(*) FROM relay r JOIN relay_count c "
            "ON c.relay = r.id GROUP BY 1, 2, 3, 4, 5, 6"_s)
                        .value();
        while (rows.next()) { }
    });
    std::printf(
        "recount  %9.1f ms (%.0f relays/s), raw GROUP BY %9.1f ms: %.2f of its rate; totals "
        "equal the recount\n",
        ours, organization.relays() * 1000.0 / ours, raw, raw / ours);
    std::fflush(stdout);
}

void BenchInsights::measure(double part)
{
    Organization organization(part);
    QSqlDatabase &db = organization.db;
    InsightCache cache;
    for (const auto &[name, period] : { std::pair("30 days", InsightPeriod::last(30, today)),
             std::pair("90 days", InsightPeriod::last(90, today)),
             std::pair("year", InsightPeriod::yearOf(today)) }) {
        const InsightQuery query { period, {}, {}, {}, {}, {} };
        QJsonObject report;
        const auto ask = [&] {
            const Transaction snapshot(db, Transaction::Kind::Read);
            report =
                QJsonDocument::fromJson(insightAnswer(query, db, today, cache).value()).object();
        };
        const double cold = milliseconds(ask);
        QList<double> again;
        QList<double> changed;
        QList<double> raw;
        std::array<qint64, 3> told {};
        for (int round = 0; round < rounds; ++round) {
            again.append(milliseconds(ask));
            must(run(db,
                u"UPDATE insight_day SET relays = relays + 1, earned = earned + 1 "
                "WHERE day = ?"_s,
                { QDate(1970, 1, 1).daysTo(today.addDays(-round)) }));
            changed.append(milliseconds(ask));
            if (round < 3)
                raw.append(milliseconds([&] { told = overRawRows(db, period); }));
        }
        QVERIFY(!report[u"hidden"_s].toBool());
        QCOMPARE(report[u"total"_s][u"relays"_s].toInteger(), told[0]);
        QCOMPARE(report[u"total"_s][u"active"_s].toInteger(), told[1]);
        QCOMPARE(report[u"total"_s][u"clicks"_s].toInteger(), told[2]);
        std::printf("%-8s first %8.1f ms | unchanged %7.2f (max %.2f) | one day changed %8.1f "
                    "(max %.1f) | raw rows %9.1f | raw / unchanged %.0f, raw / changed %.1f\n",
            name, cold, medianOf(again), *std::max_element(again.begin(), again.end()),
            medianOf(changed), *std::max_element(changed.begin(), changed.end()), medianOf(raw),
            medianOf(raw) / medianOf(again), medianOf(raw) / medianOf(changed));
        paint(name, report);
    }
    recounting(organization);
}

void BenchInsights::theDashboardOfALargeOrganization()
{
    const double part = qEnvironmentVariable("RELAIS_BENCH_PART", u"0.1"_s).toDouble();
    QVERIFY(part > 0 && part <= 1);
    measure(part / 10);
    measure(part);
}

QTEST_MAIN(BenchInsights)
#include "bench_insights.moc"
