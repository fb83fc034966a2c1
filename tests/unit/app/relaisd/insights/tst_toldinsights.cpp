// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/disclosure.h"

#include "app/relaisd/insights/insightreport.h"
#include "app/relaisd/insights/storyrelays.h"
#include "core/domain/threshold.h"

#include <QJsonArray>
#include <QTest>

#include <bitset>
#include <random>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

constexpr size_t mostRelays = 320;
using Relays = std::bitset<mostRelays>;

//! A figure that was told: which relays it is about, found without Relais' own code.
struct Told {
    Relays relays;
    QString what;
};

QDate dayOf(const InsightFact &row)
{
    return QDate(1970, 1, 1).addDays(row.day);
}

} // namespace

//! Whatever two questions a manager asks, nothing that both answers say differs by the relays of
//! one to four people: every figure and row of the one against every figure and row of the other.
class TestToldInsights final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFigureAndNoTwoTellOfFewerThanFive_data();
    void noFigureAndNoTwoTellOfFewerThanFive();
    void theSamePairsWouldTellWithoutIt();
    void relaysOfStoriesTellOfNoFewerEither();
    void noTwoNumbersOfPeopleTellOfFewerEither();
    void locationsTellOfNoFewerEither();
    void severalValuesTellOfNoFewerEither_data();
    void severalValuesTellOfNoFewerEither();
    void pairsOfSeveralValuesWouldTellWithoutIt();
    void itIsTheSameWhenFarDaysAreLookedUpLate();

private:
    void found(unsigned seed);
    void locate();
    int any(int below) { return int(m_random() % unsigned(below)); }
    InsightQuery anyQuery();
    InsightQuery likeIt(InsightQuery query);
    InsightQuery anyOfSeveral();
    InsightQuery likeSeveral(InsightQuery query);
    QStringList someOf(const QString &word, int values);
    QSet<QString> teamsFor(const QString &team) const;
    bool fits(const InsightFact &row, const InsightQuery &query) const;
    QList<Told> toldBy(const InsightQuery &query);
    QList<Told> toldOfStories(const InsightPeriod &period);
    template <typename Fits>
    Told told(const QString &what, const InsightPeriod &period, const Fits &fits) const;
    int peopleIn(const Relays &relays) const;

    std::mt19937 m_random;
    InsightFacts m_facts;
    std::unique_ptr<InsightSpace> m_space;
    int m_answered = 0;
    int m_figures = 0;
    int m_answeredOfSeveral = 0;
};

// A small company in which few people use some networks, languages, topics and days.
void TestToldInsights::found(unsigned seed)
{
    m_random.seed(seed);
    m_facts = {};
    m_facts.today = { 2026, 11, 29 - any(28) };
    struct Person {
        int team;
        int favourite;
    };
    std::vector<Person> people;
    const int teams = 3 + any(5);
    for (int team = 0; team < teams; ++team) {
        const QString id = u"team-%1"_s.arg(team);
        m_facts.teams.append(id);
        m_facts.parents.insert(id, team > 1 && any(2) == 0 ? u"team-0"_s : QString());
        const int size = 1 + any(12);
        m_facts.now.insert(id, size);
        for (int i = 0; i < size; ++i)
            people.push_back({ team, any(3) });
    }
    m_facts.then = m_facts.before = m_facts.now;
    const int stories = 4 + any(5);
    for (int story = 0; story < stories; ++story) {
        const QString id = u"story-%1"_s.arg(story);
        InsightStory about { id, {}, {}, any(4) == 0 ? u"en"_s : u"fr"_s };
        for (int topic = 0; topic < 3; ++topic) {
            if (any(2) == 0)
                about.topics.append(u"topic-%1"_s.arg(topic));
        }
        if (any(2) == 0)
            about.campaign = u"campaign-%1"_s.arg(any(2));
        m_facts.stories.append(id);
        m_facts.about.insert(id, about);
    }
    for (size_t i = 0; i < people.size(); ++i)
        m_facts.members.append(QString::number(i));
    const int relays = 40 + any(int(mostRelays) - 40);
    const qint32 today = qint32(QDate(1970, 1, 1).daysTo(m_facts.today));
    for (int i = 0; i < relays; ++i) {
        const int member = any(int(people.size()));
        const Person &person = people[size_t(member)];
        const int back = any(3) == 0 ? any(7) : any(3) == 0 ? any(30) : any(250);
        const int network = any(5) == 0 ? any(4) : person.favourite;
        m_facts.rows.push_back({ today - back, quint32(member),
            quint32(any(6) == 0 ? any(stories) : any(std::min(stories, 3))), quint16(person.team),
            quint8(network), quint8(8 + any(3)), any(2) == 0 });
    }
    std::stable_sort(m_facts.rows.begin(), m_facts.rows.end(),
        [](const InsightFact &a, const InsightFact &b) { return a.day < b.day; });
    m_facts.days = { InsightPeriod::Kind::Day, m_facts.today.addYears(-2), m_facts.today };
    m_space = std::make_unique<InsightSpace>(m_facts);
}

//! Where everybody is now; they relayed there, elsewhere, or before that was noted.
void TestToldInsights::locate()
{
    m_facts.locations = { u"lyon"_s, u"lille"_s, u"paris"_s, QString() };
    for (const QString &location : std::as_const(m_facts.locations))
        m_facts.nowByLocation.insert(location, 0);
    std::vector<int> homes;
    for (qsizetype i = 0; i < m_facts.members.size(); ++i) {
        homes.push_back(any(2) == 0 ? 0 : any(3));
        ++m_facts.nowByLocation[m_facts.locations.at(homes.back())];
    }
    for (InsightFact &row : m_facts.rows)
        row.location = quint16(any(8) == 0 ? any(4) : homes[row.member]);
    m_space = std::make_unique<InsightSpace>(m_facts);
}

InsightQuery TestToldInsights::anyQuery()
{
    InsightQuery query;
    const QDate today = m_facts.today;
    switch (any(8)) {
    case 0:
        query.period = InsightPeriod::last(7, today);
        break;
    case 1:
    case 2:
        query.period = InsightPeriod::last(30, today);
        break;
    case 3:
        query.period = InsightPeriod::last(90, today);
        break;
    case 4:
        query.period = InsightPeriod::quarterOf(today.addDays(-any(200)));
        break;
    case 5:
        query.period = InsightPeriod::yearOf(today);
        break;
    default: {
        const QDate from = today.addDays(-any(200));
        query.period = InsightPeriod::weeksOf(from, from.addDays(any(120)));
    }
    }
    if (any(3) == 0)
        query.team = u"team-%1"_s.arg(any(int(m_facts.teams.size())));
    if (any(3) == 0)
        query.networks = { networkKey(Network(any(4))) };
    if (any(4) == 0)
        query.topics = { u"topic-%1"_s.arg(any(3)) };
    if (any(4) == 0)
        query.campaigns = { u"campaign-%1"_s.arg(any(2)) };
    if (any(4) == 0)
        query.languages = { any(2) == 0 ? u"en"_s : u"fr"_s };
    return query;
}

//! Another question that asks for one thing more, less or else: what one would ask to subtract.
InsightQuery TestToldInsights::likeIt(InsightQuery query)
{
    const InsightQuery other = anyQuery();
    switch (any(6)) {
    case 0:
        query.team = query.team.isEmpty() ? other.team : QString();
        break;
    case 1:
        query.networks =
            query.networks.isEmpty() ? QStringList { networkKey(Network(any(3))) } : QStringList();
        break;
    case 2:
        query.topics =
            query.topics.isEmpty() ? QStringList { u"topic-%1"_s.arg(any(3)) } : QStringList();
        break;
    case 3:
        query.languages = query.languages.isEmpty() ? QStringList { u"fr"_s } : QStringList();
        break;
    case 4:
        query.campaigns =
            query.campaigns.isEmpty() ? QStringList { u"campaign-0"_s } : QStringList();
        break;
    default:
        query.period = other.period;
    }
    return query;
}

//! Two or more of them.
QStringList TestToldInsights::someOf(const QString &word, int values)
{
    QStringList all;
    for (int i = 0; i < values; ++i)
        all.append(word.isEmpty() ? networkKey(Network(i)) : word + QString::number(i));
    while (all.size() > 2 && any(2) == 0)
        all.removeAt(any(int(all.size())));
    return all;
}

InsightQuery TestToldInsights::anyOfSeveral()
{
    InsightQuery query = anyQuery();
    while (query.period.kind == InsightPeriod::Kind::Weeks)
        query.period = anyQuery().period;
    switch (any(4)) {
    case 0:
    case 1:
        query.networks = someOf({}, 4);
        break;
    case 2:
        query.topics = someOf(u"topic-"_s, 3);
        break;
    default:
        if (any(2) == 0)
            query.languages = { u"en"_s, u"fr"_s };
        else
            query.campaigns = someOf(u"campaign-"_s, 2);
    }
    return query;
}

//! With one value less, or another filter, or other days: what one would ask to subtract.
InsightQuery TestToldInsights::likeSeveral(InsightQuery query)
{
    if (any(2) == 0) {
        for (QStringList *values :
            { &query.networks, &query.topics, &query.campaigns, &query.languages }) {
            if (values->size() > 1)
                values->removeAt(any(int(values->size())));
        }
        return query;
    }
    InsightQuery other = likeIt(query);
    return other.mayBeTold() ? other : query;
}

QSet<QString> TestToldInsights::teamsFor(const QString &team) const
{
    QSet<QString> wanted { team };
    for (auto it = m_facts.parents.cbegin(); it != m_facts.parents.cend(); ++it) {
        if (it.value() == team)
            wanted.insert(it.key());
    }
    return Threshold::answerable(wanted, m_space->blocks());
}

bool TestToldInsights::fits(const InsightFact &row, const InsightQuery &query) const
{
    const InsightStory about = m_facts.about.value(m_facts.stories.at(row.story));
    return (query.location.isEmpty() || m_facts.locations.at(row.location) == query.location)
        && (query.team.isEmpty() || teamsFor(query.team).contains(m_facts.teams.at(row.team)))
        && (query.networks.isEmpty() || query.networks.contains(networkKey(Network(row.network))))
        && (query.topics.isEmpty()
            || std::any_of(query.topics.begin(), query.topics.end(),
                [&about](const QString &topic) { return about.topics.contains(topic); }))
        && (query.campaigns.isEmpty() || query.campaigns.contains(about.campaign))
        && (query.languages.isEmpty() || query.languages.contains(about.language));
}

template <typename Fits>
Told TestToldInsights::told(
    const QString &what, const InsightPeriod &period, const Fits &fits) const
{
    Told figure { {},
        what
            + u" %1…%2"_s.arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)) };
    for (size_t i = 0; i < m_facts.rows.size(); ++i) {
        const QDate day = dayOf(m_facts.rows[i]);
        figure.relays[i] = day >= period.from && day <= period.to && fits(m_facts.rows[i]);
    }
    return figure;
}

QList<Told> TestToldInsights::toldBy(const InsightQuery &query)
{
    const QJsonObject report = insightReport(query, *m_space);
    QList<Told> figures;
    if (report[u"hidden"_s].toBool())
        return figures;
    ++m_answered;
    const QString name = u"%1 %2 %3 %4 %5"_s.arg(query.team, query.networks.join(u'+'),
        query.topics.join(u'+'), query.campaigns.join(u'+'), query.languages.join(u'+'));
    const auto add = [&](const QJsonValue &row, const QString &what, const InsightPeriod &period,
                         const auto &also) {
        figures.append(told(name + u' ' + what, period,
            [&](const InsightFact &one) { return fits(one, query) && also(one); }));
        // What stands in the answer is what the test counts.
        if (figures.constLast().relays.count() != size_t(row[u"relays"_s].toInt()))
            qFatal("%s", qPrintable(figures.constLast().what));
    };
    const auto all = [](const InsightFact &) { return true; };
    add(report[u"total"_s], u"total"_s, query.period, all);
    if (!report[u"previous"_s].isNull())
        add(report[u"previous"_s], u"previous"_s, query.period.before(), all);
    const auto rows = [&report](const QString &breakdown) {
        return report[breakdown][u"rows"_s].toArray();
    };
    const auto aboutOf = [this](const InsightFact &row) {
        return m_facts.about.value(m_facts.stories.at(row.story));
    };
    for (const QJsonValue row : rows(u"byNetwork"_s))
        add(row, u"network"_s, query.period, [&](const InsightFact &one) {
            return networkKey(Network(one.network)) == row[u"network"_s].toString();
        });
    for (const QJsonValue row : rows(u"byTopic"_s))
        add(row, u"topic"_s, query.period, [&](const InsightFact &one) {
            return aboutOf(one).topics.contains(row[u"topic"_s].toString());
        });
    for (const QJsonValue row : rows(u"byCampaign"_s))
        add(row, u"campaign"_s, query.period, [&](const InsightFact &one) {
            return aboutOf(one).campaign == row[u"campaign"_s].toString();
        });
    for (const QJsonValue row : rows(u"byLanguage"_s))
        add(row, u"language"_s, query.period, [&](const InsightFact &one) {
            return aboutOf(one).language == row[u"language"_s].toString();
        });
    for (const QJsonValue row : report[u"topStories"_s].toArray())
        add(row, u"story"_s, query.period, [&](const InsightFact &one) {
            return m_facts.stories.at(one.story) == row[u"story"_s].toString();
        });
    for (const QJsonValue row : rows(u"byTeam"_s))
        add(row, u"team"_s, query.period, [&](const InsightFact &one) {
            const QString team = m_facts.teams.at(one.team);
            if (!row[u"team"_s].isNull())
                return team == row[u"team"_s].toString();
            const auto &blocks = m_space->blocks();
            return std::any_of(blocks.begin(), blocks.end(),
                [&](const QStringList &block) { return block.size() > 1 && block.contains(team); });
        });
    for (const QJsonValue row : rows(u"byDay"_s))
        add(row, u"day"_s,
            InsightPeriod::day(QDate::fromString(row[u"day"_s].toString(), Qt::ISODate)), all);
    for (const QJsonValue row : report[u"previousDays"_s].toArray())
        add(row, u"day before"_s,
            InsightPeriod::day(QDate::fromString(row[u"day"_s].toString(), Qt::ISODate)), all);
    for (const QJsonValue row : rows(u"byMonth"_s))
        add(row, u"month"_s,
            InsightPeriod::monthOf(
                QDate::fromString(row[u"month"_s].toString() + u"-01"_s, Qt::ISODate)),
            all);
    const QJsonArray heat = report[u"heatMap"_s].toArray();
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const int count = heat[day][hour].toInt();
            if (count > 0)
                add(QJsonObject { { u"relays"_s, count } }, u"hour"_s, query.period,
                    [&](const InsightFact &one) {
                        return dayOf(one).dayOfWeek() == day + 1 && one.hour == hour;
                    });
        }
    }
    m_figures += int(figures.size());
    return figures;
}

QList<Told> TestToldInsights::toldOfStories(const InsightPeriod &period)
{
    QList<Told> figures;
    for (const QString &story : std::as_const(m_facts.stories)) {
        const QJsonObject relays = storyRelays(story, period, *m_space);
        if (relays[u"hidden"_s].toBool())
            continue;
        const auto ofStory = [&](const InsightFact &row) {
            return m_facts.stories.at(row.story) == story;
        };
        figures.append(told(u"story "_s + story, period, ofStory));
        if (figures.constLast().relays.count() != size_t(relays[u"relays"_s].toInt()))
            qFatal("%s", qPrintable(figures.constLast().what));
        for (const QJsonValue row : relays[u"byNetwork"_s][u"rows"_s].toArray()) {
            const QString network = row[u"network"_s].toString();
            figures.append(told(
                u"story "_s + story + u" on "_s + network, period, [&](const InsightFact &one) {
                    return ofStory(one) && networkKey(Network(one.network)) == network;
                }));
        }
    }
    return figures;
}

int TestToldInsights::peopleIn(const Relays &relays) const
{
    QSet<quint32> people;
    for (size_t i = 0; i < m_facts.rows.size(); ++i) {
        if (relays[i])
            people.insert(m_facts.rows[i].member);
    }
    return int(people.size());
}

void TestToldInsights::noFigureAndNoTwoTellOfFewerThanFive_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 50; ++seed)
        QTest::addRow("company %u", seed) << seed;
}

void TestToldInsights::noFigureAndNoTwoTellOfFewerThanFive()
{
    QFETCH(const unsigned, seed);
    found(seed);
    for (int pair = 0; pair < 20; ++pair) {
        const InsightQuery first = anyQuery();
        const InsightQuery second = pair % 2 == 0 ? anyQuery() : likeIt(first);
        const QList<Told> figures = toldBy(first) + toldBy(second);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const Told &one = figures.at(i);
            QVERIFY2(Threshold::isTold(peopleIn(one.relays)), qPrintable(one.what));
            for (qsizetype j = 0; j < i; ++j) {
                const Relays difference = one.relays ^ figures.at(j).relays;
                QVERIFY2(Threshold::isTold(peopleIn(difference)),
                    qPrintable(one.what + u" and "_s + figures.at(j).what));
            }
        }
    }
}

// The companies are such that the rule matters, and it leaves something to tell.
void TestToldInsights::theSamePairsWouldTellWithoutIt()
{
    int few = 0;
    int asked = 0;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        found(seed);
        for (int pair = 0; pair < 20; ++pair) {
            const InsightQuery a = anyQuery();
            const InsightQuery b = pair % 2 == 0 ? anyQuery() : likeIt(a);
            const auto of = [this](const InsightQuery &query) {
                return told(
                    {}, query.period, [&](const InsightFact &row) { return fits(row, query); });
            };
            ++asked;
            const Told first = of(a);
            const Told second = of(b);
            few += Threshold::isTold(peopleIn(first.relays))
                    && Threshold::isTold(peopleIn(second.relays))
                    && !Threshold::isTold(peopleIn(first.relays ^ second.relays))
                ? 1
                : 0;
        }
    }
    QCOMPARE(asked, 1000);
    QVERIFY2(few > 10, qPrintable(QString::number(few)));
    QVERIFY2(m_answered > 500, qPrintable(QString::number(m_answered)));
    QVERIFY2(m_figures > 5'000, qPrintable(QString::number(m_figures)));
}

void TestToldInsights::relaysOfStoriesTellOfNoFewerEither()
{
    qsizetype compared = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        found(seed);
        QList<Told> figures;
        for (const InsightPeriod &period : { InsightPeriod::last(30, m_facts.today),
                 InsightPeriod::last(90, m_facts.today), InsightPeriod::yearOf(m_facts.today) })
            figures += toldOfStories(period);
        compared += figures.size();
        for (int i = 0; i < 3; ++i)
            figures += toldBy(anyQuery());
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const Told &one = figures.at(i);
            QVERIFY2(Threshold::isTold(peopleIn(one.relays)), qPrintable(one.what));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(Threshold::isTold(peopleIn(one.relays ^ figures.at(j).relays)),
                    qPrintable(one.what + u" and "_s + figures.at(j).what));
        }
    }
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

// Of two questions of which one asks for all that the other does, and maybe more.
void TestToldInsights::noTwoNumbersOfPeopleTellOfFewerEither()
{
    struct People {
        InsightQuery query;
        int active;
    };
    const auto isPart = [](const InsightQuery &part, const InsightQuery &whole) {
        const auto has = [](const QStringList &some, const QStringList &all) {
            return all.isEmpty() || all == some;
        };
        return part.period.from >= whole.period.from && part.period.to <= whole.period.to
            && (whole.team.isEmpty() || whole.team == part.team)
            && has(part.networks, whole.networks) && has(part.topics, whole.topics)
            && has(part.campaigns, whole.campaigns) && has(part.languages, whole.languages);
    };
    int compared = 0;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        found(seed);
        QList<People> told;
        for (int i = 0; i < 30; ++i) {
            const InsightQuery query = anyQuery();
            const QJsonObject report = insightReport(query, *m_space);
            const QJsonValue active = report[u"total"_s][u"active"_s];
            if (active.isDouble() && active.toInt() > 0)
                told.append({ query, active.toInt() });
        }
        for (const People &part : std::as_const(told)) {
            for (const People &whole : std::as_const(told)) {
                if (!isPart(part.query, whole.query))
                    continue;
                ++compared;
                QVERIFY2(Threshold::isTold(whole.active - part.active),
                    qPrintable(part.query.period.from.toString(Qt::ISODate) + u" and "_s
                        + whole.query.period.from.toString(Qt::ISODate)));
            }
        }
    }
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

void TestToldInsights::locationsTellOfNoFewerEither()
{
    int answered = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        found(seed);
        locate();
        for (int pair = 0; pair < 20; ++pair) {
            InsightQuery first = anyQuery();
            first.location = m_facts.locations.at(any(3));
            InsightQuery second = pair % 2 == 0 ? first : likeIt(first);
            if (any(3) > 0)
                second.location = any(2) == 0 ? QString() : m_facts.locations.at(any(3));
            const QList<Told> ofLocation = toldBy(first);
            answered += ofLocation.isEmpty() ? 0 : 1;
            const QList<Told> figures = ofLocation + toldBy(second);
            for (qsizetype i = 0; i < figures.size(); ++i) {
                const Told &one = figures.at(i);
                QVERIFY2(Threshold::isTold(peopleIn(one.relays)), qPrintable(one.what));
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(Threshold::isTold(peopleIn(one.relays ^ figures.at(j).relays)),
                        qPrintable(one.what + u" and "_s + figures.at(j).what));
            }
        }
    }
    QVERIFY2(answered > 5, qPrintable(QString::number(answered)));
}

void TestToldInsights::severalValuesTellOfNoFewerEither_data()
{
    noFigureAndNoTwoTellOfFewerThanFive_data();
}

void TestToldInsights::severalValuesTellOfNoFewerEither()
{
    QFETCH(const unsigned, seed);
    found(seed + 100);
    for (int pair = 0; pair < 20; ++pair) {
        const InsightQuery first = anyOfSeveral();
        const InsightQuery second = pair % 3 == 0 ? anyOfSeveral()
            : pair % 3 == 1                       ? likeSeveral(first)
                                                  : anyQuery();
        const QJsonObject report = insightReport(first, *m_space);
        m_answeredOfSeveral += report[u"hidden"_s].toBool() ? 0 : 1;
        const QList<Told> figures = toldBy(first) + toldBy(second);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const Told &one = figures.at(i);
            QVERIFY2(Threshold::isTold(peopleIn(one.relays)), qPrintable(one.what));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(Threshold::isTold(peopleIn(one.relays ^ figures.at(j).relays)),
                    qPrintable(one.what + u" and "_s + figures.at(j).what));
        }
    }
}

// The rule matters, and it leaves something to tell.
void TestToldInsights::pairsOfSeveralValuesWouldTellWithoutIt()
{
    int few = 0;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        found(seed + 100);
        for (int pair = 0; pair < 20; ++pair) {
            const InsightQuery a = anyOfSeveral();
            const InsightQuery b = pair % 2 == 0 ? anyOfSeveral() : likeSeveral(a);
            const auto of = [this](const InsightQuery &query) {
                return told(
                    {}, query.period, [&](const InsightFact &row) { return fits(row, query); });
            };
            const Told first = of(a);
            const Told second = of(b);
            few += Threshold::isTold(peopleIn(first.relays))
                    && Threshold::isTold(peopleIn(second.relays))
                    && !Threshold::isTold(peopleIn(first.relays ^ second.relays))
                ? 1
                : 0;
        }
    }
    QVERIFY2(few > 10, qPrintable(QString::number(few)));
    QVERIFY2(m_answeredOfSeveral > 30, qPrintable(QString::number(m_answeredOfSeveral)));
}

void TestToldInsights::itIsTheSameWhenFarDaysAreLookedUpLate()
{
    int looked = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        found(seed);
        for (int i = 0; i < 10; ++i) {
            const InsightQuery query = i % 2 == 0 ? anyQuery() : anyOfSeveral();
            InsightFacts near = m_facts;
            near.days = { InsightPeriod::Kind::Day, query.period.before().from, query.period.to };
            if (query.period.from.daysTo(query.period.to) > 31)
                near.days.from = InsightPeriod::monthOf(near.days.from).from;
            // As the repository reads them: to the end of the last month.
            near.days.to = InsightPeriod::monthOf(query.period.to).to;
            const auto isFar = [&near](const InsightFact &row) {
                return dayOf(row) < near.days.from || dayOf(row) > near.days.to;
            };
            std::erase_if(near.rows, isFar);
            const InsightSpace space(near, [&](InsightFacts &facts) {
                ++looked;
                std::copy_if(m_facts.rows.begin(), m_facts.rows.end(),
                    std::back_inserter(facts.farRows), isFar);
            });
            QCOMPARE(insightReport(query, space), insightReport(query, *m_space));
        }
    }
    QVERIFY2(looked > 20, qPrintable(QString::number(looked)));
}

QTEST_GUILESS_MAIN(TestToldInsights)
#include "tst_toldinsights.moc"
