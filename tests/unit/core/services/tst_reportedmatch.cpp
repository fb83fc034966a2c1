// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/reportedmatch.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

Relay published(const QString &id, const QString &text, const QString &postId = {},
    const QString &permalink = {})
{
    Relay relay;
    relay.id = { id };
    relay.text = text;
    relay.postId = postId;
    relay.permalink = QUrl(permalink);
    relay.state = RelayState::Published;
    return relay;
}

ReportedPost post(const QString &link, const QString &text = {}, const QString &id = {})
{
    return { id, link, text, { { MetricKind::Impression, 1 } } };
}

QString update(const QString &urn)
{
    return QString(u"https://www.linkedin.com/feed/update/urn:li:"_s + urn);
}

// As LinkedIn's own example has them: one post, 87 ms apart. 2018-07-11, 18:31 UTC.
const QString activity = u"activity:6422861848709726123"_s;
const QString share = u"share:6422861848344821123"_s;

QDateTime activityTime()
{
    return QDateTime::fromMSecsSinceEpoch(6422861848709726123 >> 22, Qt::UTC);
}

QString relaysOf(const QList<ReportedMatch> &matches)
{
    QStringList ids;
    for (const ReportedMatch &match : matches)
        ids.append(match.relay.value);
    return ids.join(u' ');
}

} // namespace

class tst_ReportedMatch : public QObject {
    Q_OBJECT

    const QString m_x = u"https://x.com/lea/status/"_s;

private Q_SLOTS:
    void aPostIsFoundByItsNumberOrByItsWords()
    {
        const QList<ReportedPost> posts { post(m_x + u"1893000000000000001"_s,
                                              u"Une digue https://t.co/abc"_s),
            post(m_x + u"1893000000000000002"_s, u"Autre"_s) };
        const QList<Relay> relays { published(u"r1"_s, u"Une digue"_s),
            published(u"r2"_s, u"Pas la même"_s, u"1893000000000000002"_s) };
        const ReportedMatches matches = matchesOf(posts, relays, {});
        QCOMPARE(matches.found.size(), 2);
        for (const ReportedMatch &match : matches.found)
            QCOMPARE(match.relay.value, match.post.link.endsWith(u'1') ? u"r1"_s : u"r2"_s);
        QVERIFY(matches.likely.isEmpty());
    }
    void aRoundedIdDoesNotHideTheLink()
    {
        const QList<ReportedPost> posts { post(m_x + u"1893000000000000002"_s, {}, u"1,893E+18"_s),
            post(m_x + u"1893000000000000003"_s, {}, u"1893000000000000000"_s) };
        const QList<Relay> relays { published(u"r1"_s, u"x"_s, u"1893000000000000000"_s),
            published(u"r2"_s, u"y"_s, u"1893000000000000002"_s),
            published(u"r3"_s, u"z"_s, u"1893000000000000003"_s) };
        QCOMPARE(relaysOf(matchesOf(posts, relays, {}).found), u"r2 r3"_s);
    }
    void wordsThatSeveralHaveAreNotGuessed()
    {
        const ReportedPost one = post(m_x + u"1893000000000000001"_s, u"Autre"_s);
        const ReportedPost other = post(m_x + u"1893000000000000002"_s, u"Autre"_s);
        const Relay relay = published(u"r1"_s, u"Autre"_s);
        const Relay twin = published(u"r2"_s, u"Autre"_s);
        QCOMPARE(relaysOf(matchesOf({ one }, { relay }, {}).found), u"r1"_s);
        QVERIFY(matchesOf({ one }, { relay, twin }, {}).found.isEmpty());
        QVERIFY(matchesOf({ one, other }, { relay }, {}).found.isEmpty());
        // X calls it otherwise.
        const Relay known = published(u"r3"_s, u"Autre"_s, u"1893000000000000009"_s);
        QVERIFY(matchesOf({ one }, { known }, {}).found.isEmpty());
    }
    void onLinkedInNumbersOfOneKindAreCompared_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("postId");
        QTest::addColumn<QString>("permalink");
        QTest::addColumn<bool>("isFound");
        const QString number = u"7263000000000000001"_s;
        const QString slug =
            u"https://www.linkedin.com/posts/lea-norvane_a-dyke-activity-%1-AbCd?utm_source=share"_s;
        QTest::newRow("share") << update(u"share:"_s + number)
                               << QString(u"urn:li:share:"_s + number) << QString() << true;
        QTest::newRow("ugcPost") << update(u"ugcPost:"_s + number)
                                 << QString(u"urn:li:ugcPost:"_s + number) << QString() << true;
        QTest::newRow("the address that the person gave")
            << update(u"activity:"_s + number) << QString() << slug.arg(number) << true;
        QTest::newRow("encoded") << QString(
            u"https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A"_s + number)
                                 << QString() << update(u"activity:"_s + number) << true;
        QTest::newRow("the same number of another kind")
            << update(u"activity:"_s + number) << QString(u"urn:li:share:"_s + number) << QString()
            << false;
        QTest::newRow("share is not ugcPost")
            << update(u"share:"_s + number) << QString(u"urn:li:ugcPost:"_s + number) << QString()
            << false;
        QTest::newRow("another") << update(u"activity:"_s + number) << QString()
                                 << slug.arg(u"7263000000000000002"_s) << false;
    }
    void onLinkedInNumbersOfOneKindAreCompared()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, postId);
        QFETCH(const QString, permalink);
        QFETCH(const bool, isFound);
        const Relay relay = published(u"r1"_s, u"x"_s, postId, permalink);
        QCOMPARE(matchesOf({ post(link) }, { relay }, {}).found.size(), isFound ? 1 : 0);
    }
    void twoNumbersOfOneTimeAreProposedAndNotTaken()
    {
        const Relay relay =
            published(u"r1"_s, u"x"_s, QString(u"urn:li:"_s + share), update(share));
        const ReportedMatches matches = matchesOf({ post(update(activity)) }, { relay }, {});
        QVERIFY(matches.found.isEmpty());
        QCOMPARE(relaysOf(matches.likely), u"r1"_s);
        // Once the person said so, its address tells.
        const Relay told =
            published(u"r1"_s, u"x"_s, QString(u"urn:li:"_s + share), update(activity));
        QCOMPARE(relaysOf(matchesOf({ post(update(activity)) }, { told }, {}).found), u"r1"_s);
    }
    void aTimeIsProposedWhereItFitsOnePostAndOneRelay()
    {
        const Relay relay = published(u"r1"_s, u"x"_s);
        const ReportedPost one = post(update(activity));
        const auto likely = [&](const QList<ReportedPost> &posts, const QList<Relay> &relays,
                                qint64 seconds) {
            QHash<RelayId, QDateTime> times;
            for (const Relay &each : relays)
                times.insert(each.id, activityTime().addSecs(seconds));
            return relaysOf(matchesOf(posts, relays, times).likely);
        };
        QCOMPARE(likely({ one }, { relay }, 300), u"r1"_s);
        QCOMPARE(likely({ one }, { relay }, -300), u"r1"_s);
        QCOMPARE(likely({ one }, { relay }, 3600), QString());
        // Two tables of one file tell of the same post.
        QCOMPARE(likely({ one, one }, { relay }, 0), u"r1 r1"_s);
        QCOMPARE(likely({ one }, { relay, published(u"r2"_s, u"y"_s) }, 0), QString());
        const ReportedPost next = post(update(u"activity:6422861888709726123"_s)); // seconds later
        QCOMPARE(likely({ one, next }, { relay }, 0), QString());
        const Relay another =
            published(u"r3"_s, u"x"_s, {}, update(u"activity:6422861888709726123"_s));
        QCOMPARE(likely({ one }, { another }, 0), QString());
        QCOMPARE(matchesOf({ one }, { relay }, {}).likely.size(), 0); // nobody knows when
    }
};

QTEST_APPLESS_MAIN(tst_ReportedMatch)
#include "tst_reportedmatch.moc"
