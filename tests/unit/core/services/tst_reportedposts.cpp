// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/reportedposts.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
// The column layout of X's account analytics (Content, 2025), in its order.
const QByteArray ofX =
    "\xEF\xBB\xBFPost id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,"
    "New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,"
    "Permalink Clicks\r\n"
    "1893000000000000001,\"Mon, Nov 23, 2026\",\"Une digue, \"\"belle\"\"\nhttps://t.co/abc\","
    "https://x.com/lea/status/1893000000000000001,\"1,204\",7,12,0,1,0,4,2,3,1,5,0,0\r\n"
    "1893000000000000002,\"Mon, Nov 23, 2026\",Autre,https://x.com/lea/status/1893000000000000002,"
    "10,0,0,0,0,0,0,0,0,0,0,0,0\r\n";

qint64 countOf(const ReportedPost &post, MetricKind kind)
{
    for (const auto &[one, count] : post.counts) {
        if (one == kind)
            return count;
    }
    return -1;
}
} // namespace

class tst_ReportedPosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExportOfXIsRead()
    {
        const auto posts = reportedPostsIn(ofX);
        QVERIFY(posts);
        QCOMPARE(posts->size(), 2);
        const ReportedPost &post = posts->first();
        QCOMPARE(post.id, u"1893000000000000001"_s);
        QCOMPARE(post.text, u"Une digue, \"belle\"\nhttps://t.co/abc"_s);
        QCOMPARE(countOf(post, MetricKind::Impression), 1204);
        QCOMPARE(countOf(post, MetricKind::Reaction), 7);
        QCOMPARE(countOf(post, MetricKind::Comment), 4);
        QCOMPARE(countOf(post, MetricKind::Repost), 2);
    }
    void theOlderExportOfXIsRead()
    {
        const auto posts =
            reportedPostsIn("\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\","
                            "\"impressions\",\"retweets\",\"replies\",\"likes\"\n"
                            "\"77\",\"https://x.com/a/status/77\",\"b\",\"t\","
                            "\"12.0\",\"1.0\",\"\",\"3\"\n");
        QVERIFY(posts);
        QCOMPARE(countOf(posts->first(), MetricKind::Impression), 12);
        QCOMPARE(countOf(posts->first(), MetricKind::Comment), -1); // nothing is not zero
    }
    void aNumberIsReadAsItsCountryWritesIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("count"); // -1: none
        QTest::newRow("plain") << u"1204"_s << qint64(1204);
        QTest::newRow("commas") << u"1,204,000"_s << qint64(1'204'000);
        QTest::newRow("points") << u"1.204.000"_s << qint64(1'204'000);
        QTest::newRow("one point") << u"1.204"_s << qint64(1204);
        QTest::newRow("apostrophe") << u"1\u2019204"_s << qint64(1204);
        QTest::newRow("space") << u"1\u202F204"_s << qint64(1204);
        QTest::newRow("lakh") << u"1,20,400"_s << qint64(120'400);
        QTest::newRow("decimal point") << u"12.0"_s << qint64(12);
        QTest::newRow("decimal comma") << u"12,0"_s << qint64(12);
        QTest::newRow("both, English") << u"1,204.00"_s << qint64(1204);
        QTest::newRow("both, German") << u"1.204,00"_s << qint64(1204);
        QTest::newRow("a part of one") << u"1,5"_s << qint64(-1);
        QTest::newRow("more than thousandths") << u"1,204.567"_s << qint64(-1);
        QTest::newRow("less than none") << u"-12"_s << qint64(-1);
        QTest::newRow("a share") << u"12 %"_s << qint64(-1);
    }
    void aNumberIsReadAsItsCountryWritesIt()
    {
        QFETCH(QString, written);
        QFETCH(qint64, count);
        const QString file = u"Post id;Impressions;Likes\n77;\"%1\";3\n"_s.arg(written);
        const auto posts = reportedPostsIn(file.toUtf8());
        QVERIFY(posts);
        QCOMPARE(posts->size(), 1);
        QCOMPARE(countOf(posts->first(), MetricKind::Impression), count);
        QCOMPARE(countOf(posts->first(), MetricKind::Reaction), 3);
    }
    void theTableOfLinkedInIsReadBelowItsExplanation()
    {
        const auto posts = reportedPostsIn(
            "Maximum of 50 posts available\n\nPost URL,Post publish date,Impressions\n"
            "https://www.linkedin.com/feed/update/urn:li:activity:7263000000000000001,11/23/2026,"
            "88\n");
        QVERIFY(posts);
        QCOMPARE(countOf(posts->first(), MetricKind::Impression), 88);
    }
    void theTableOfLinkedInIsReadInTheMembersLanguage_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("French") << QByteArray(
            "URL du post;Date de publication du post;Engagements;;"
            "URL du post;Date de publication du post;Impressions");
        QTest::newRow("German") << QByteArray("Beitrags-URL;Datum;Interaktionen;;"
                                              "Beitrags-URL;Datum;Impressionen");
        QTest::newRow("Spanish") << QByteArray("URL de la publicación;Fecha;Interacciones;;"
                                               "URL de la publicación;Fecha;Impresiones");
    }
    void theTableOfLinkedInIsReadInTheMembersLanguage()
    {
        QFETCH(QByteArray, names);
        const QByteArray post = "https://www.linkedin.com/feed/update/urn:li:activity:726300000000";
        const auto posts = reportedPostsIn("Au plus 50\n\n" + names + '\n' + post
            + "0000001;23/11/2026;9;;" + post + "0000002;23/11/2026;88\n");
        QVERIFY(posts);
        QCOMPARE(posts->size(), 1);
        QVERIFY(posts->first().link.endsWith(u"0000002"_s));
        QCOMPARE(countOf(posts->first(), MetricKind::Impression), 88);
        QCOMPARE(reportedPostsIn("Impressions;URL du post\n88;" + post + '\n').value().size(), 1);
        // A count of clicks is no address.
        QCOMPARE(reportedPostsIn("Date,URL Clicks,Impressions\nx,5,88\n").error().reason,
            u"not-an-export"_s);
    }
    void theSpreadsheetOfLinkedInIsReadAsItIs()
    {
        QFile file(QStringLiteral(RELAIS_TEST_DATA "/networks/linkedin-export.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto posts = reportedPostsIn(bytes);
        QVERIFY2(posts, qPrintable(posts ? QString() : posts.error().detail));
        QCOMPARE(posts->size(), 1); // of two tables side by side, the one with a known count
        QVERIFY(posts->first().link.endsWith(u"7263000000000000002"_s));
        QCOMPARE(countOf(posts->first(), MetricKind::Impression), 1204);
        for (qsizetype cut = 4; cut < bytes.size(); cut += 7) {
            const auto damaged = reportedPostsIn(bytes.left(cut));
            QVERIFY(!damaged);
        }
        for (qsizetype at = 0; at < bytes.size(); ++at) { // whatever stands in it, no crash
            QByteArray other = bytes;
            other[at] = char(other[at] ^ 0x55);
            (void)reportedPostsIn(other);
        }
    }
    void whatASpreadsheetSavedIsReadAsWell_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QString table = u"Date;Impressions;Post text;Post Link;Likes\r\n"
                              "23/11;1\u00A0204;\"Une digue; belle, \"\"oui\"\"\";"
                              "https://x.com/lea/status/1893000000000000001;\u202F7\r\n"_s;
        QString tabs = table;
        tabs.replace(u"Une digue; belle"_s, u"Une digue. belle"_s).replace(u';', u'\t');
        QTest::newRow("semicolons") << table.toUtf8();
        QTest::newRow("tabs") << tabs.toUtf8();
        QTest::newRow("with a line above") << QByteArray("sep=;\r\n" + table.toUtf8());
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray unicodeText = little(tabs);
        QTest::newRow("Unicode text") << unicodeText;
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray bigText = big(table);
        QTest::newRow("UTF-16, the other way") << bigText;
    }
    void whatASpreadsheetSavedIsReadAsWell()
    {
        QFETCH(QByteArray, file);
        const auto posts = reportedPostsIn(file);
        QVERIFY2(posts, qPrintable(posts ? QString() : posts.error().detail));
        QCOMPARE(posts->size(), 1);
        const ReportedPost &post = posts->first();
        QCOMPARE(countOf(post, MetricKind::Impression), 1204);
        QCOMPARE(countOf(post, MetricKind::Reaction), 7);
        QVERIFY(post.text.startsWith(u"Une digue"_s) && post.text.endsWith(u"belle, \"oui\""_s));
        QVERIFY(post.link.endsWith(u"1893000000000000001"_s));
    }
    void anotherFileIsRefused()
    {
        for (const QByteArray &file : { QByteArray(), QByteArray("\0\1PK", 4),
                 QByteArray("a,b\n1,2\n"), QByteArray("\"never closed") }) {
            QCOMPARE(reportedPostsIn(file).error().reason, u"not-an-export"_s);
        }
    }
};

QTEST_APPLESS_MAIN(tst_ReportedPosts)
#include "tst_reportedposts.moc"
