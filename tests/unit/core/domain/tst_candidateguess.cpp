// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/candidateguess.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestCandidateGuess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKindIsGuessedInBothLanguages_data();
    void theKindIsGuessedInBothLanguages();
    void topicsAreFoundByTheirNames_data();
    void topicsAreFoundByTheirNames();
    void aSiteIsWhatItsSubdomainsShare_data();
    void aSiteIsWhatItsSubdomainsShare();
    void ownIsWhatStandsOnASiteOfOnesOwn();

private:
    static CandidateEntry entry(const QString &title, const QString &summary = {},
        const QString &link = u"https://norvane.example/news/1"_s)
    {
        CandidateEntry entry;
        entry.id = { u"c"_s };
        entry.source = { u"s"_s };
        entry.sourceName = u"Norvane newsroom"_s;
        entry.title = title;
        entry.summary = summary;
        entry.link = QUrl(link);
        return entry;
    }
    static SourceEntry source(const QString &id, const QString &url, bool own)
    {
        SourceEntry source;
        source.id = { id };
        source.url = QUrl(url);
        source.settings.own = own;
        return source;
    }
};

void TestCandidateGuess::theKindIsGuessedInBothLanguages_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("link");
    QTest::addColumn<StoryKind>("kind");
    const QString news = u"https://norvane.example/news/1"_s;
    QTest::newRow("article") << u"Cold-climate test: 61 °C at −15 °C outside"_s
                             << u"The measurement report is open."_s << news << StoryKind::Article;
    QTest::newRow("article, fr") << u"Deux thèses au laboratoire de Grenoble"_s
                                 << u"Acoustique des vannes, début en mars."_s << news
                                 << StoryKind::Article;
    QTest::newRow("job") << u"Welder, night shift"_s << u"We’re hiring in Nantes."_s << news
                         << StoryKind::Job;
    QTest::newRow("job, fr") << u"Soudeur de nuit (H/F)"_s << QString() << news << StoryKind::Job;
    QTest::newRow("job, fr 2") << u"Nous recrutons à Nantes"_s << QString() << news
                               << StoryKind::Job;
    QTest::newRow("job by its link")
        << u"Welder"_s << QString() << u"https://norvane.example/en/careers/12"_s << StoryKind::Job;
    QTest::newRow("job by its host")
        << u"Soudeur"_s << QString() << u"https://emplois.norvane.example/12"_s << StoryKind::Job;
    QTest::newRow("event") << u"Open day in Lyon"_s << QString() << news << StoryKind::Event;
    QTest::newRow("event, fr") << u"Journée portes ouvertes à Lyon"_s << QString() << news
                               << StoryKind::Event;
    QTest::newRow("event, fr 2") << u"La pompe de demain"_s << u"Inscrivez-vous au webinaire."_s
                                 << news << StoryKind::Event;
    QTest::newRow("event by its link")
        << u"Heat in the city"_s << QString() << u"https://norvane.example/évènements/4"_s
        << StoryKind::Event;
    QTest::newRow("video") << u"Our fire drill"_s << QString()
                           << u"https://www.youtube.com/watch?v=1"_s << StoryKind::Video;
    QTest::newRow("video, fr") << u"Vidéo : l’exercice incendie"_s << QString() << news
                               << StoryKind::Video;
    QTest::newRow("video file") << u"Our fire drill"_s << QString()
                                << u"https://norvane.example/drill.MP4"_s << StoryKind::Video;
    QTest::newRow("a word within another")
        << u"Videogame, jobless and eventful"_s << QString() << news << StoryKind::Article;
}

void TestCandidateGuess::theKindIsGuessedInBothLanguages()
{
    QFETCH(const QString, title);
    QFETCH(const QString, summary);
    QFETCH(const QString, link);
    QFETCH(const StoryKind, kind);
    QCOMPARE(guessedKind(entry(title, summary, link)), kind);
    CandidateEntry ofJobs = entry(title, summary, link);
    ofJobs.sourceName = u"Careers feed"_s;
    if (kind == StoryKind::Article)
        QCOMPARE(guessedKind(ofJobs), StoryKind::Job);
}

void TestCandidateGuess::topicsAreFoundByTheirNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << u"Two theses"_s << u"In March."_s << QStringList {};
    QTest::newRow("singular") << u"A heat pump for the harbour"_s << QString()
                              << QStringList { u"pumps"_s };
    QTest::newRow("half a name") << u"The heat of the summer"_s << QString() << QStringList {};
    QTest::newRow("French name") << u"Le climat change"_s << u"Deux pompes à chaleur de plus"_s
                                 << QStringList { u"climate"_s, u"pumps"_s };
    QTest::newRow("accents and case")
        << u"SÉCURITÉ d’abord"_s << QString() << QStringList { u"safety"_s };
    QTest::newRow("short name") << u"What R&D does at night"_s << QString()
                                << QStringList { u"rd"_s };
    QTest::newRow("within a word") << u"Acclimatization"_s << QString() << QStringList {};
}

void TestCandidateGuess::topicsAreFoundByTheirNames()
{
    QFETCH(const QString, title);
    QFETCH(const QString, summary);
    QFETCH(const QStringList, found);
    const QList<Topic> topics { { { u"climate"_s }, u"Climat"_s, u"Climate"_s },
        { { u"pumps"_s }, u"Pompes à chaleur"_s, u"Heat pumps"_s },
        { { u"safety"_s }, u"Sécurité"_s, u"Safety"_s }, { { u"rd"_s }, u"R&D"_s, {} },
        { { u"nameless"_s }, {}, {} } };
    QStringList ids;
    const QList<TopicId> guessed = guessedTopics(entry(title, summary), topics);
    for (const TopicId &id : guessed)
        ids.append(id.value);
    QCOMPARE(ids, found);
}

void TestCandidateGuess::aSiteIsWhatItsSubdomainsShare_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("site");
    QTest::newRow("itself") << u"norvane.example"_s << u"norvane.example"_s;
    QTest::newRow("below") << u"News.Norvane.example."_s << u"norvane.example"_s;
    QTest::newRow("given out by a registry") << u"news.norvane.co.uk"_s << u"norvane.co.uk"_s;
    QTest::newRow("given out by a host") << u"norvane.github.io"_s << u"norvane.github.io"_s;
    QTest::newRow("a number") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("one label") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestCandidateGuess::aSiteIsWhatItsSubdomainsShare()
{
    QFETCH(const QString, host);
    QFETCH(const QString, site);
    QCOMPARE(siteOf(host), site);
}

void TestCandidateGuess::ownIsWhatStandsOnASiteOfOnesOwn()
{
    const QList<SourceEntry> sources { source(u"s"_s, u"https://newsroom.norvane.example/feed"_s,
                                           true),
        source(u"w"_s, u"https://standards.example/feed"_s, false),
        source(u"v"_s, u"https://www.youtube.com/feeds/videos.xml?channel_id=1"_s, true) };
    const OwnContent own(sources);
    QVERIFY(own.has(entry(u"a"_s, {}, u"https://www.norvane.example/a"_s)));
    QVERIFY(!own.has(entry(u"a"_s, {}, u"https://norvane-pumps.example/a"_s)));
    QVERIFY(!own.has(entry(u"a"_s, {}, u"https://standards.example/a"_s)));
    // A network's site belongs to everybody: only what came by one's own channel is one's own.
    CandidateEntry video = entry(u"a"_s, {}, u"https://www.youtube.com/watch?v=1"_s);
    video.source = { u"w"_s };
    QVERIFY(!own.has(video));
    video.source = { u"v"_s };
    QVERIFY(own.has(video));
    QList<SourceEntry> watched = sources;
    watched.first().settings.watchOnly = true;
    QVERIFY(!OwnContent(watched).has(entry(u"a"_s, {}, u"https://norvane.example/a"_s)));
}

QTEST_APPLESS_MAIN(TestCandidateGuess)
#include "tst_candidateguess.moc"
