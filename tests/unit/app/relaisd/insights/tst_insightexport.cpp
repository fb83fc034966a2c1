// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/insights/insightanswer.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "core/api/insights.h"
#include "core/services/insights/insightsservice.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

//! From the database through the answer to the exported file: every cell is what the rows say.
class TestInsightExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellOfAnExportIsWhatTheDatabaseSays();
    void anAnswerIsKeptUntilSomethingChanges();
    void whatIsKeptAnswersNoOtherQuestion();

private:
    QDate today() const { return m_company->clock.now().date(); }
    InsightPeriod period() const { return InsightPeriod::last(30, today()); }
    QByteArray answer();
    void publish(const Member &member, int number);
    QHash<QString, qint64> counted(const QString &name, const QString &key);
    QHash<QString, qint64> countedByMoment();

    std::unique_ptr<Company> m_company;
    InsightCache m_cache;
    QList<Member> m_people;
    std::mt19937 m_random { 5 };
};

void TestInsightExport::publish(const Member &member, int number)
{
    RelayLedger ledger(m_company->db, m_company->clock);
    RegisteredRelay relay;
    relay.id.value = u"r%1"_s.arg(number);
    relay.story.value = number % 3 == 0 ? u"s"_s : u"t"_s;
    relay.revision = 1;
    relay.network = number % 2 == 0 ? Network::LinkedIn : Network::Bluesky;
    relay.code = u"code-%1"_s.arg(number);
    relay.ownPercent = int(m_random() % 100);
    relay.state = RelayState::Published;
    relay.stateAt = m_company->clock.now();
    must(ledger.registerRelay(member, relay));
    must(ledger.addClicks(relay.code, today(), qint64(m_random() % 9)));
    must(ledger.takeCounts(member.id, relay.id,
        { { relay.id, MetricKind::Impression, Provenance::Reported, qint64(m_random() % 500),
            m_company->clock.now() } }));
}

void TestInsightExport::initTestCase()
{
    m_company = std::make_unique<Company>();
    must(TopicRepository(m_company->db).save({ { u"heat"_s }, u"Chaleur"_s, u"Heat"_s }));
    must(TopicRepository(m_company->db).save({ { u"steel"_s }, u"Acier"_s, u"Steel"_s }));
    Campaign autumn;
    autumn.id.value = u"autumn"_s;
    autumn.name = u"Autumn"_s;
    autumn.from = m_company->clock.now().addDays(-60);
    autumn.to = m_company->clock.now().addDays(60);
    must(CampaignRepository(m_company->db).save(autumn));
    Story first = Company::draft(u"s"_s);
    first.topics = { { u"heat"_s } };
    first.campaign = autumn.id;
    Story second = Company::draft(u"t"_s);
    second.topics = { { u"steel"_s } };
    second.language = u"fr"_s;
    m_company->approve(first);
    m_company->approve(second);
    for (int i = 0; i < 30; ++i)
        m_people.append(m_company->add(u"person-%1"_s.arg(i), i % 2 ? u"sales"_s : u"lab"_s, {}));
    Transaction once(m_company->db);
    for (int i = 0; i < 400; ++i) {
        m_company->clock.advance(std::chrono::minutes(20));
        if (m_company->clock.now().time().hour() >= 12) // in the morning, so that hours are told
            m_company->clock.advance(std::chrono::hours(20));
        publish(m_people.at(int(m_random() % 30)), i);
    }
    must(once.commit());
}

QByteArray TestInsightExport::answer()
{
    const Transaction snapshot(m_company->db, Transaction::Kind::Read);
    return insightAnswer({ period(), {}, {}, {}, {}, {} }, m_company->db, today(), m_cache).value();
}

//! "line,figure,provenance" of one breakdown, by plain SQL over the raw rows.
QHash<QString, qint64> TestInsightExport::counted(const QString &name, const QString &key)
{
    const QVariantList bounds { toStored(period().from.startOfDay(Qt::UTC)),
        toStored(period().to.addDays(1).startOfDay(Qt::UTC)) };
    QHash<QString, qint64> cells;
    auto relays = run(m_company->db,
        u"SELECT "_s + key
            + u", COUNT(*), COUNT(DISTINCT r.member), CAST(SUM(CASE WHEN r.own_percent >= 25 THEN "
              u"1 "
              "ELSE 0 END) AS BIGINT) FROM relay r WHERE r.published_at >= ? AND r.published_at < "
              "? "
              "GROUP BY 1"_s,
        bounds)
                      .value();
    while (relays.next()) {
        const QString line = name + u',' + relays.value(0).toString();
        cells.insert(line + u",relays,measured"_s, relays.value(1).toLongLong());
        cells.insert(line + u",active,measured"_s, relays.value(2).toLongLong());
        cells.insert(line + u",own-words,measured"_s, relays.value(3).toLongLong());
    }
    auto counts = run(m_company->db,
        u"SELECT "_s + key
            + u", c.metric, c.provenance, CAST(SUM(c.count) AS BIGINT) FROM relay r "
              "JOIN relay_count c ON c.relay = r.id WHERE r.published_at >= ? AND "
              "r.published_at < ? GROUP BY 1, 2, 3"_s,
        bounds)
                      .value();
    while (counts.next()) {
        const QString figure = counts.value(1).toString() + u's';
        cells.insert(name + u',' + counts.value(0).toString() + u',' + figure + u',' // "clicks"
                + counts.value(2).toString(),
            counts.value(3).toLongLong());
    }
    return cells;
}

//! The same of each day and of each hour of the week, which engines count differently.
QHash<QString, qint64> TestInsightExport::countedByMoment()
{
    const QVariantList bounds { toStored(period().from.startOfDay(Qt::UTC)),
        toStored(period().to.addDays(1).startOfDay(Qt::UTC)) };
    QHash<QString, qint64> cells;
    QHash<QString, QSet<QString>> people;
    auto relays = run(m_company->db,
        u"SELECT id, published_at, member, own_percent FROM relay WHERE published_at >= ? AND "
        "published_at < ?"_s,
        bounds)
                      .value();
    QHash<QString, QString> dayOf;
    while (relays.next()) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(relays.value(1).toLongLong(), Qt::UTC);
        const QString day = u"day,"_s + at.date().toString(Qt::ISODate);
        dayOf.insert(relays.value(0).toString(), day);
        ++cells[day + u",relays,measured"_s];
        cells[day + u",own-words,measured"_s] += relays.value(3).toInt() >= 25 ? 1 : 0;
        people[day].insert(relays.value(2).toString());
        ++cells[u"hour-utc,%1 %2:00,relays,measured"_s.arg(at.date().dayOfWeek())
                .arg(at.time().hour())];
    }
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        cells.insert(it.key() + u",active,measured"_s, it.value().size());
    auto counts = run(m_company->db,
        u"SELECT r.id, c.metric, c.provenance, c.count FROM relay r JOIN relay_count c ON c.relay "
        "= r.id WHERE r.published_at >= ? AND r.published_at < ?"_s,
        bounds)
                      .value();
    while (counts.next())
        cells[dayOf.value(counts.value(0).toString()) + u',' + counts.value(1).toString() + u"s,"_s
            + counts.value(2).toString()] += counts.value(3).toLongLong();
    return cells;
}

void TestInsightExport::everyCellOfAnExportIsWhatTheDatabaseSays()
{
    const auto insights = Api::insightsFrom(QJsonDocument::fromJson(answer()).object());
    QVERIFY(insights && !insights->hidden);
    const QString whole =
        period().from.toString(Qt::ISODate) + u'/' + period().to.toString(Qt::ISODate);
    QHash<QString, qint64> known = counted(u"organization"_s, u"'"_s + whole + u"'"_s);
    known.insert(u"organization,"_s + whole + u",headcount,measured"_s, 34);
    known.insert(counted(u"team"_s, u"r.team"_s));
    known.insert(counted(u"network"_s, u"r.network"_s));
    known.insert(counted(
        u"story"_s, u"CASE r.story WHEN 's' THEN 'Title of s' WHEN 't' THEN 'Title of t' END"_s));
    known.insert(counted(u"topic"_s, u"CASE r.story WHEN 's' THEN 'heat' ELSE 'steel' END"_s));
    known.insert(counted(u"campaign"_s, u"CASE r.story WHEN 's' THEN 'autumn' ELSE '' END"_s));
    known.insert(counted(u"language"_s, u"CASE r.story WHEN 's' THEN 'en' ELSE 'fr' END"_s));
    known.insert(countedByMoment());
    const QByteArray text = InsightsService::csv(*insights, {});
    QHash<QString, int> compared;
    for (const QByteArray &record : text.split('\n')) {
        const QStringList cells = QString::fromUtf8(record.trimmed()).split(u',');
        const QString breakdown = cells.constFirst();
        if (cells.size() != 5
            || !QStringList { u"organization"_s, u"team"_s, u"network"_s, u"story"_s, u"topic"_s,
                u"campaign"_s, u"language"_s, u"day"_s, u"hour-utc"_s }
                .contains(breakdown)
            || (breakdown == u"team"_s
                && (cells.at(1) == u"together"_s || cells.at(2) == u"headcount"_s)))
            continue;
        const QString cell = cells.mid(0, 4).join(u',');
        if (!known.contains(cell)) {
            QVERIFY2(cells.at(4) == u"0"_s, qPrintable(cell)); // no click at all
            continue;
        }
        QVERIFY2(cells.at(4).toLongLong() == known.value(cell), qPrintable(cell));
        ++compared[breakdown];
    }
    for (const QString &breakdown :
        { u"topic"_s, u"campaign"_s, u"language"_s, u"day"_s, u"hour-utc"_s })
        QVERIFY2(compared[breakdown] >= 4, qPrintable(breakdown));
    QVERIFY2(compared[u"organization"_s] >= 6, text.constData());
    QVERIFY2(compared[u"team"_s] >= 5, text.constData());
    QVERIFY2(compared[u"network"_s] >= 10, text.constData());
    QVERIFY2(compared[u"story"_s] >= 8, qPrintable(QString::number(compared[u"story"_s])));
}

void TestInsightExport::anAnswerIsKeptUntilSomethingChanges()
{
    const QByteArray before = answer();
    QCOMPARE(answer(), before);
    Transaction once(m_company->db);
    publish(m_people.constFirst(), 1000);
    must(once.commit());
    const auto relays = [](const QByteArray &body) {
        return QJsonDocument::fromJson(body)[u"total"_s][u"relays"_s].toInt();
    };
    QCOMPARE(relays(answer()), relays(before) + 1);
}

// A name may hold any sign.
void TestInsightExport::whatIsKeptAnswersNoOtherQuestion()
{
    const auto asked = [this](const QStringList &topics, InsightCache &cache) {
        const Transaction snapshot(m_company->db, Transaction::Kind::Read);
        const InsightQuery query { period(), {}, {}, topics, {}, {} };
        return insightAnswer(query, m_company->db, today(), cache).value();
    };
    InsightCache cache;
    const QByteArray ofNone = asked({ u"heat\tsteel"_s }, cache);
    const QByteArray ofBoth = asked({ u"heat"_s, u"steel"_s }, cache);
    QVERIFY(ofBoth != ofNone);
    InsightCache fresh;
    const QByteArray again = asked({ u"heat"_s, u"steel"_s }, fresh);
    QCOMPARE(ofBoth, again);
}

QTEST_GUILESS_MAIN(TestInsightExport)
#include "tst_insightexport.moc"
