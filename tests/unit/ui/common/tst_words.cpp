// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/common/words/problemwords.h"
#include "ui/common/words/storywords.h"
#include "ui/common/words/toldwords.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyErrorHasASentenceOfItsOwn();
    void aReasonSaysMoreThanItsCode();
    void whatAskedForAnActHasWordsOfItsOwn();
    void aLaterEditOfACommentIsNotCalledAPost();
    void everyProblemOfADraftIsNamed_data();
    void everyProblemOfADraftIsNamed();
    void timeLeftSaysDaysAndWeeks();
    void timesPastAreSaidUpToAWeek();
    void daysAreNamedWhenNear();
    void numbersFollowTheLanguage();
    void colleaguesAreToldInSteps();
    void anEventSaysWhenItTakesPlace();
    void timesAreToldAsTheReaderTellsThem();

private:
    const QDateTime m_now { QDate(2026, 11, 23), QTime(10, 0), Qt::UTC }; // a Monday
};

void TestWords::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestWords::everyErrorHasASentenceOfItsOwn()
{
    QSet<QString> seen;
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        Error error;
        error.code = ErrorCode(code);
        error.detail = u"secret-detail"_s;
        const QString sentence = ErrorWords::sentence(error, u"mas.example"_s);
        QVERIFY2(sentence.size() > 10, qPrintable(errorCodeName(error.code)));
        QVERIFY(!sentence.contains(error.detail));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
}

void TestWords::aReasonSaysMoreThanItsCode()
{
    Error error;
    error.code = ErrorCode::Rejected;
    const QString general = ErrorWords::sentence(error);
    error.reason = u"invitation-expired"_s;
    QVERIFY(ErrorWords::sentence(error) != general);
    error.reason = u"a-word-of-tomorrow"_s;
    QCOMPARE(ErrorWords::sentence(error), general);
    error.reason = u"credits-used-up"_s;
    QCOMPARE(ErrorWords::sentence(error, u"X"_s).count(u"X"_s), 2); // and nothing left to fill in
}

void TestWords::whatAskedForAnActHasWordsOfItsOwn()
{
    for (const char *word : { "other-instance-silent", "second-factor", "not-mastodon",
             "client-not-public", "network-unreachable", "keys-full" }) {
        const QString said = ErrorWords::reason(QString::fromLatin1(word), u"mas.example"_s);
        QVERIFY2(said.size() > 10, word);
        QVERIFY2(!said.contains(u'%'), qPrintable(said));
    }
}

void TestWords::aLaterEditOfACommentIsNotCalledAPost()
{
    const QString said = ErrorWords::reason(u"edited-since"_s, {});
    QVERIFY(said.size() > 10);
    QVERIFY2(!said.contains(u"post"_s), qPrintable(said));
}

void TestWords::everyProblemOfADraftIsNamed_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : { "no-account", "own-words-missing", "disclosure-missing",
             "text-locked", "story-expired", "story-withdrawn", "text-empty", "empty", "too-long",
             "too-many-bytes", "too-many-links", "too-many-hashtags", "hashtags-over-limit",
             "mentions-over-limit", "invalid-character" })
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestWords::everyProblemOfADraftIsNamed()
{
    QFETCH(QString, word);
    const QString said = ProblemWords::of(word, u"Bluesky"_s);
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains(u"%1"_s));
}

void TestWords::timeLeftSaysDaysAndWeeks()
{
    QCOMPARE(Format::timeLeft({}, m_now), QString());
    QCOMPARE(Format::timeLeft(m_now.addSecs(-1), m_now), u"ended"_s);
    QVERIFY(Format::timeLeft(m_now.addSecs(5 * 3600 + 60), m_now).startsWith(u"5 h"_s));
    QVERIFY(Format::timeLeft(m_now.addDays(4).addSecs(1), m_now).startsWith(u"4 day"_s));
    QVERIFY(Format::timeLeft(m_now.addDays(22), m_now).startsWith(u"3 week"_s));
    QVERIFY(Format::endsSoon(m_now.addSecs(47 * 3600), m_now));
    QVERIFY(!Format::endsSoon(m_now.addSecs(49 * 3600), m_now));
    QVERIFY(!Format::endsSoon({}, m_now));
}

void TestWords::timesPastAreSaidUpToAWeek()
{
    QCOMPARE(Format::ago(m_now.addSecs(-20), m_now), u"now"_s);
    QVERIFY(Format::ago(m_now.addSecs(-300), m_now).startsWith(u"5 min"_s));
    QVERIFY(Format::ago(m_now.addSecs(-3 * 3600), m_now).startsWith(u"3 h"_s));
    QVERIFY(Format::ago(m_now.addDays(-6), m_now).startsWith(u"6 day"_s));
    QVERIFY(Format::ago(m_now.addDays(-8), m_now).contains(u"2026"_s));
}

void TestWords::daysAreNamedWhenNear()
{
    QCOMPARE(Format::day(m_now, m_now), u"today"_s);
    QCOMPARE(Format::day(m_now.addDays(1), m_now), u"tomorrow"_s);
    QCOMPARE(Format::day(m_now.addDays(4), m_now), u"Friday"_s);
    QVERIFY(Format::day(m_now.addDays(9), m_now).contains(u"Dec"_s));
}

void TestWords::anEventSaysWhenItTakesPlace()
{
    Story story;
    story.event.at = QDateTime(QDate(2026, 12, 12), QTime(14, 0)).toUTC(); // in one's own zone
    QCOMPARE(StoryWords::takesPlace(story, m_now), QString()); // it is no event
    story.kind = StoryKind::Event;
    QCOMPARE(StoryWords::takesPlace(story, m_now), u"Sat 12 Dec, 14:00"_s);
    StoryChange change;
    change.field = StoryField::Event;
    const QString value = story.event.at.toString(Qt::ISODate);
    const QString shown = StoryWords::value(change, value + u" Hall 2"_s);
    QVERIFY2(shown.endsWith(u", Hall 2"_s) && !shown.contains(value), qPrintable(shown));
    QCOMPARE(StoryWords::value(change, u"Hall 2"_s), u"Hall 2"_s); // without a time
    story.event.at = {};
    QCOMPARE(StoryWords::takesPlace(story, m_now), QString());
}

void TestWords::timesAreToldAsTheReaderTellsThem()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const QDateTime at = QDateTime(QDate(2026, 12, 12), QTime(17, 20, 5)).toUTC();
    for (const QLocale &whole : { QLocale(u"en_GB"_s), QLocale(u"fr_FR"_s), QLocale::c() }) {
        QLocale::setDefault(whole);
        QCOMPARE(Format::timeOfDay(QTime(17, 20)), u"17:20"_s);
        QCOMPARE(MomentWords::time(at), u"17:20"_s);
        QCOMPARE(MomentWords::timeToSecond(at), u"17:20:05"_s);
        QVERIFY(!Format::hasHalfDays());
    }
    QLocale::setDefault(QLocale(u"en_US"_s));
    QVERIFY(Format::hasHalfDays());
    const QString second = MomentWords::timeToSecond(at);
    QVERIFY2(second.startsWith(u"5:20:05"_s) && second.endsWith(u"PM"_s), qPrintable(second));
    for (const QString &told : { Format::timeOfDay(QTime(17, 20)), MomentWords::time(at) })
        QVERIFY2(told.startsWith(u"5:20"_s) && told.endsWith(u"PM"_s), qPrintable(told));
}

void TestWords::numbersFollowTheLanguage()
{
    QCOMPARE(Format::number(4310), u"4,310"_s);
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(Format::number(4310), u"4\u202F310"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(Format::languageLabel(u"fr"_s), u"Français"_s);
    QCOMPARE(Format::languageLabel(u"en"_s), u"English"_s);
    QCOMPARE(Format::languageLabel(u"es"_s), u"Español"_s);
}

void TestWords::colleaguesAreToldInSteps()
{
    QCOMPARE(ToldWords::colleagues(0), u"no colleague yet"_s);
    for (const int few : { 1, 2, 4 }) {
        QCOMPARE(ToldWords::colleagues(few), u"a few colleagues"_s);
        QCOMPARE(ToldWords::number(few), u"1–4"_s);
    }
    for (const int more : { 1010, 1014 }) {
        QCOMPARE(ToldWords::colleagues(more), u"1,010+ colleagues"_s);
        QCOMPARE(ToldWords::number(more), u"1,010+"_s);
    }
    QCOMPARE(ToldWords::number(0), u"0"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
