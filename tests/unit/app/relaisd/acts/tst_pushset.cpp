// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/acts/pushset.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

//! Whatever is pushed, taking it together answers and leaves what taking it one by one does.
class TestPushSet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void togetherIsAsOneByOne_data();
    void togetherIsAsOneByOne();
    void whatIsPlainIsTakenTogether();
    void whatMeetsIsLeft();
    void noRelayTakesTheLinkOfAJobOrThePageOfAStory();
    void whatWasReadBeforeIsTakenAlike();

private:
    struct Taken {
        PushSet::Results together;
        QList<QList<Api::PushResult>> answers;
    };
    static QJsonObject relay(const QString &id, const QString &code, const QString &state,
        const QString &network, const QString &story, int minute, int revision = 1)
    {
        return { { u"relay"_s, id }, { u"story"_s, story }, { u"revision"_s, revision },
            { u"network"_s, network }, { u"code"_s, code }, { u"ownPercent"_s, minute },
            { u"state"_s, state },
            { u"at"_s, u"2026-11-23T10:%1:00.000Z"_s.arg(minute, 2, 10, QLatin1Char('0')) } };
    }
    static Api::PushResult alone(Company &company, const Member &member, const Api::PushItem &item)
    {
        return PushDesk(company.db, company.clock, QUrl(u"https://relais.example"_s))
            .take(member, item);
    }
    //! As the writer does it: together what can be, then the others.
    static Taken together(Company &company, const QList<PushSet::Push> &pushes)
    {
        Taken taken;
        Transaction transaction(company.db);
        taken.together = PushSet(company.db, company.clock).take(pushes).value();
        for (qsizetype i = 0; i < pushes.size(); ++i) {
            QList<Api::PushResult> answer;
            if (!taken.together[i]) {
                for (const Api::PushItem &item : pushes[i].items)
                    answer.append(alone(company, pushes[i].member, item));
            }
            taken.answers.append(taken.together[i].value_or(answer));
        }
        Test::must(transaction.commit());
        return taken;
    }
    //! Each item by itself, in the order in which together() came to them.
    static QList<QList<Api::PushResult>> oneByOne(
        Company &company, const QList<PushSet::Push> &pushes, const PushSet::Results &order)
    {
        QList<QList<Api::PushResult>> answers(pushes.size());
        Transaction transaction(company.db);
        for (const bool first : { true, false }) {
            for (qsizetype i = 0; i < pushes.size(); ++i) {
                if (order[i].has_value() != first)
                    continue;
                for (const Api::PushItem &item : pushes[i].items)
                    answers[i].append(alone(company, pushes[i].member, item));
            }
        }
        Test::must(transaction.commit());
        return answers;
    }
    static QStringList words(const QList<QList<Api::PushResult>> &answers)
    {
        QStringList words;
        for (const auto &answer : answers) {
            for (const Api::PushResult &one : answer)
                words.append(
                    one.id.value + u' ' + Api::pushStatusKey(one.status) + u' ' + one.problem);
            words.append(u"|"_s);
        }
        return words;
    }
    //! Every row that a push may touch.
    static QStringList rowsOf(const Company &company)
    {
        QStringList rows;
        for (const QString &sql :
            { u"SELECT id, member, team, story, revision, network, code, own_percent, state, "
              "state_at, published_at, counted_posts FROM relay ORDER BY id"_s,
                u"SELECT relay, metric, provenance, count, counted_at FROM relay_count "
                "ORDER BY relay, metric, provenance"_s,
                u"SELECT day, team, network, story, metric, provenance, count FROM daily_total "
                "ORDER BY day, team, network, story, metric, provenance"_s,
                u"SELECT day, network, count FROM own_page_total ORDER BY day, network"_s,
                u"SELECT day, relays, earned FROM insight_day ORDER BY day"_s,
                u"SELECT sequence, kind, id, member FROM change_entry ORDER BY sequence"_s,
                u"SELECT sequence FROM change_head"_s,
                u"SELECT kind, id FROM change_waiting ORDER BY kind, id"_s,
                u"SELECT id, hash, seen_at FROM push_seen ORDER BY id"_s,
                u"SELECT id, colleagues FROM story ORDER BY id"_s }) {
            auto query = run(company.db, sql).value();
            while (query.next()) {
                QString row = sql.mid(7, 12);
                for (int i = 0; i < query.record().count(); ++i)
                    row += u' ' + QString::fromLatin1(query.value(i).toByteArray().toHex());
                rows.append(row);
            }
        }
        return rows;
    }
    static void begin(Company &company)
    {
        for (const QString &id : { u"s"_s, u"t"_s })
            company.approve(Company::draft(id));
        // Clicks that came before their relay.
        Test::must(
            RelayLedger(company.db, company.clock).addClicks(u"code-3"_s, QDate(2026, 11, 22), 4));
    }
};

namespace {

//! The same random pushes for the same seed.
class Chance final {
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int end) { return m_random.bounded(end); }
    QString oneOf(const QStringList &words) { return words[below(int(words.size()))]; }

private:
    QRandomGenerator m_random;
};

} // namespace

void TestPushSet::togetherIsAsOneByOne_data()
{
    QTest::addColumn<int>("relays");
    QTest::newRow("few ids that meet all the time") << 12;
    QTest::newRow("some") << 150;
    QTest::newRow("many that rarely meet") << 4'000;
}

void TestPushSet::togetherIsAsOneByOne()
{
    QFETCH(const int, relays);
    Company left;
    Company right;
    begin(left);
    begin(right);
    Chance chance(static_cast<quint32>(relays));
    const QStringList states { u"published"_s, u"published"_s, u"queued"_s, u"sending"_s };
    const QStringList networks { u"bluesky"_s, u"wall"_s, u"linkedin"_s };
    int takenTogether = 0;
    QSet<QString> outcomes;
    for (int round = 0; round < 30; ++round) {
        QList<PushSet::Push> pushes;
        for (int i = chance.below(12); i >= 0; --i) {
            PushSet::Push push { chance.below(2) == 0 ? left.ana : left.ben, {} };
            for (int j = chance.below(3); j >= 0; --j) {
                const QString number = QString::number(chance.below(relays));
                const QString code = QString::number(chance.below(20) == 0 ? 3 : number.toInt());
                QJsonObject body = relay(u"r-"_s + number, u"code-"_s + code, chance.oneOf(states),
                    networks[number.toInt() % 3], number.toInt() % 2 == 0 ? u"s"_s : u"t"_s,
                    chance.below(60), chance.below(30) == 0 ? 7 : 1);
                body.insert(u"posts"_s, 1 + chance.below(5));
                body.insert(u"partlyOut"_s, chance.below(2) == 0);
                QString kind = u"relay"_s;
                switch (chance.below(25)) {
                case 0:
                    body.insert(u"story"_s, u"nowhere"_s);
                    break;
                case 1:
                    body.insert(u"code"_s, u"!"_s);
                    break;
                case 2:
                    body.remove(u"state"_s);
                    break;
                case 3:
                    kind = u"unheard-of"_s;
                    break;
                case 4:
                    kind = u"counts"_s;
                    body = { { u"relay"_s, QString(u"r-"_s + number) },
                        { u"counts"_s,
                            QJsonArray { QJsonObject { { u"relay"_s, QString(u"r-"_s + number) },
                                { u"kind"_s, u"reaction"_s }, { u"provenance"_s, u"reported"_s },
                                { u"count"_s, chance.below(9) },
                                { u"countedAt"_s, u"2026-11-23T11:00:00.000Z"_s } } } } };
                    break;
                default:
                    break;
                }
                push.items.append({ { u"push-%1"_s.arg(chance.below(relays * 2)) }, kind, body });
                if (chance.below(15) == 0) // sent again at once
                    push.items.append(push.items.constLast());
            }
            pushes.append(push);
        }
        left.clock.advance(std::chrono::seconds(1));
        right.clock.advance(std::chrono::seconds(1));
        const Taken taken = together(left, pushes);
        const auto expected = oneByOne(right, pushes, taken.together);
        QCOMPARE(words(taken.answers), words(expected));
        QCOMPARE(rowsOf(left), rowsOf(right));
        for (qsizetype i = 0; i < pushes.size(); ++i) {
            takenTogether += taken.together[i] ? 1 : 0;
            for (const Api::PushResult &one : taken.answers[i])
                outcomes.insert(Api::pushStatusKey(one.status) + u' ' + one.problem);
        }
    }
    // Where ids meet all the time most batches fall back, and some must not.
    QVERIFY2(takenTogether > 0, qPrintable(QString::number(takenTogether)));
    QVERIFY2(outcomes.size() >= 5, qPrintable(outcomes.values().join(u", "_s)));
    QVERIFY(recount(left.db, 0, 10)->isEmpty());
}

void TestPushSet::whatIsPlainIsTakenTogether()
{
    Company company;
    begin(company);
    const auto push = [&](const Member &member, const QString &id, const QString &state, int at) {
        return PushSet::Push { member,
            { { { id + state }, u"relay"_s,
                relay(id, u"code-"_s + id, state, u"bluesky"_s, u"s"_s, at) } } };
    };
    const Taken first = together(company,
        { push(company.ana, u"a"_s, u"queued"_s, 1), push(company.ben, u"b"_s, u"published"_s, 1),
            push(company.ana, u"c"_s, u"published"_s, 1) });
    const Taken second = together(company,
        { push(company.ana, u"a"_s, u"published"_s, 2),
            push(company.ben, u"d"_s, u"queued"_s, 2) });
    for (const auto &result : first.together + second.together)
        QVERIFY(result);
    auto row = run(company.db, u"SELECT colleagues FROM story WHERE id = 's'"_s).value();
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toInt(), 2);
    QVERIFY(recount(company.db, 0, 10)->isEmpty());
}

void TestPushSet::whatMeetsIsLeft()
{
    Company company;
    begin(company);
    const auto item = [](const QString &push, const QString &id, const QString &code) {
        return Api::PushItem { { push }, u"relay"_s,
            relay(id, code, u"published"_s, u"bluesky"_s, u"s"_s, 1) };
    };
    const Taken taken = together(company,
        { { company.ana, { item(u"1"_s, u"a"_s, u"code-a"_s) } },
            { company.ana, { item(u"1"_s, u"a"_s, u"code-a"_s) } }, // the same push
            { company.ben, { item(u"2"_s, u"b"_s, u"code-a"_s) } }, // the same code
            { company.ana, { item(u"3"_s, u"c"_s, u"code-3"_s) } }, // followed already
            { company.ana, { item(u"1"_s, u"d"_s, u"code-d"_s) } } }); // another push of that id
    QVERIFY(taken.together[0]);
    for (int i = 1; i < 5; ++i)
        QVERIFY(!taken.together[i]);
    QCOMPARE(words(taken.answers).join(u' '),
        u"1 accepted  | 1 duplicate  | 2 refused code-taken | 3 accepted  | "
        "1 refused push-id-reused |"_s);
}

// Everybody sees them, and they would lead on to another story.
void TestPushSet::noRelayTakesTheLinkOfAJobOrThePageOfAStory()
{
    Company company;
    begin(company);
    company.approve(Company::draft(u"story-9"_s));
    Test::must(ReferralRepository(company.db)
            .add(company.ana.id, { { u"t"_s }, u"job-of-ana"_s }, company.clock.now()));
    const auto item = [](const QString &push, const QString &code) {
        return Api::PushItem { { push }, u"relay"_s,
            relay(u"r-"_s + push, code, u"published"_s, u"bluesky"_s, u"s"_s, 1) };
    };
    const Taken taken = together(company,
        { { company.ben, { item(u"1"_s, u"job-of-ana"_s) } },
            { company.ben, { item(u"2"_s, u"story-9"_s) } } });
    QVERIFY(!taken.together[0] && !taken.together[1]);
    QCOMPARE(words(taken.answers).join(u' '), u"1 refused code-taken | 2 refused code-taken |"_s);
}

// While the writer was at others, as the server does it.
void TestPushSet::whatWasReadBeforeIsTakenAlike()
{
    Company left;
    Company right;
    begin(left);
    begin(right);
    const auto item = [](const QString &id, const QString &state) {
        return Api::PushItem { { u"push-"_s + id }, u"relay"_s,
            relay(id, u"code-"_s + id, state, u"bluesky"_s, u"s"_s, 1) };
    };
    QList<PushSet::Push> pushes { { left.ana,
                                      { item(u"a"_s, u"published"_s), item(u"b"_s, u"queued"_s) } },
        { left.ben, { item(u"c"_s, u"published"_s) } },
        { left.ben, { item(u"d"_s, u"no such state"_s) } } };
    const Taken later = together(left, pushes);
    for (PushSet::Push &push : pushes)
        push.read = readItems(push.member.id, push.items, right.clock.now());
    const Taken before = together(right, pushes);
    QVERIFY(before.together[0] && before.together[1] && !before.together[2]);
    QCOMPARE(words(before.answers), words(later.answers));
    QCOMPARE(rowsOf(right), rowsOf(left));
    QCOMPARE(alone(right, right.ben, item(u"c"_s, u"published"_s)).status,
        Api::PushResult::Status::Duplicate);
}

QTEST_GUILESS_MAIN(TestPushSet)
#include "tst_pushset.moc"
