// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/story.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <functional>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
Story goodStory()
{
    Story story;
    story.title = u"Our heat pump plant"_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/news/heat-pump"_s);
    story.state = StoryState::Approved;
    return story;
}

QDateTime at(int hour)
{
    return { QDate(2026, 11, 23), QTime(hour, 0), Qt::UTC };
}
} // namespace

class tst_Story : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainStoryHasNoProblems() { QCOMPARE(problemsOf(goodStory()), QStringList()); }

    void aTopicIsNamedInTheReadersLanguage()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        const Topic climate { { u"climate"_s }, u"Climat"_s, u"Climate"_s };
        const Topic safety { { u"safety"_s }, u"Sécurité"_s, {} };
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        QCOMPARE(topicLabel(climate), u"Climat"_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCOMPARE(topicLabel(climate), u"Climate"_s);
        QCOMPARE(topicLabel(safety), u"Sécurité"_s); // nobody translated it
    }

    void eachProblemHasItsWord_data()
    {
        QTest::addColumn<std::function<void(Story &)>>("spoil");
        using Spoil = std::function<void(Story &)>;
        QTest::newRow("title-empty") << Spoil([](Story &s) { s.title = u" \t"_s; });
        QTest::newRow("title-too-long") << Spoil([](Story &s) { s.title.fill(u'a', 301); });
        QTest::newRow("summary-too-long") << Spoil([](Story &s) { s.summary.fill(u'a', 4001); });
        QTest::newRow("language-invalid") << Spoil([](Story &s) { s.language = u"french"_s; });
        QTest::newRow("link-not-http") << Spoil([](Story &s) { s.link = QUrl(u"ftp://a.fr"_s); });
        QTest::newRow("link-has-credentials")
            << Spoil([](Story &s) { s.link = QUrl(u"https://a:b@c.example/"_s); });
        QTest::newRow("link-too-long") << Spoil(
            [](Story &s) { s.link = QUrl(u"https://a.example/"_s + QString(2048, u'a')); });
        QTest::newRow("image-path-invalid")
            << Spoil([](Story &s) { s.image = StoryImage { u"/media/../etc"_s, {}, 1, 1 }; });
        QTest::newRow("alt-text-too-long") << Spoil([](Story &s) {
            s.image = StoryImage { u"/media/a.jpg"_s, QString(1501, u'a'), 1, 1 };
        });
        QTest::newRow("too-many-captions")
            << Spoil([](Story &s) { s.captions.fill({ {}, {}, u"fr"_s, u"x"_s }, 16); });
        QTest::newRow("caption-empty")
            << Spoil([](Story &s) { s.captions.append({ {}, {}, u"fr"_s, u" "_s }); });
        QTest::newRow("caption-too-long")
            << Spoil([](Story &s) { s.captions.append({ {}, {}, u"fr"_s, QString(5001, u'a') }); });
        QTest::newRow("caption-language-invalid")
            << Spoil([](Story &s) { s.captions.append({ {}, {}, {}, u"x"_s }); });
        QTest::newRow("own-words-percent")
            << Spoil([](Story &s) { s.editRule = { EditRule::Kind::OwnWords, 0 }; });
        QTest::newRow("disclosure-too-long")
            << Spoil([](Story &s) { s.disclosure.fill(u'a', 101); });
        QTest::newRow("too-many-topics") << Spoil([](Story &s) { s.topics.fill({ u"t"_s }, 21); });
        QTest::newRow("expiry-before-embargo") << Spoil([](Story &s) {
            s.embargo = at(9);
            s.expiry = at(9);
        });
    }
    void eachProblemHasItsWord()
    {
        QFETCH(std::function<void(Story &)>, spoil);
        Story story = goodStory();
        spoil(story);
        QCOMPARE(problemsOf(story), QStringList { QString::fromLatin1(QTest::currentDataTag()) });
    }
    void theLargestSizesAreAccepted()
    {
        Story story = goodStory();
        story.title.fill(u'a', StoryLimits::title);
        story.captions.fill(
            { {}, {}, u"pt-BR"_s, QString(StoryLimits::captionText, u'a') }, StoryLimits::captions);
        story.editRule = { EditRule::Kind::OwnWords, 100 };
        QCOMPARE(problemsOf(story), QStringList());
    }
    void theClockMakesThePhase()
    {
        Story story = goodStory();
        QCOMPARE(phaseAt(story, at(9)), StoryPhase::Live);
        story.embargo = at(9);
        story.expiry = at(17);
        QCOMPARE(phaseAt(story, at(8)), StoryPhase::Scheduled);
        QCOMPARE(phaseAt(story, at(9)), StoryPhase::Live);
        QCOMPARE(phaseAt(story, at(16)), StoryPhase::Live);
        QCOMPARE(phaseAt(story, at(17)), StoryPhase::Expired);
    }
    void onlyAnApprovedStoryIsLive()
    {
        Story story = goodStory();
        for (const StoryState state :
            { StoryState::Candidate, StoryState::Draft, StoryState::InReview }) {
            story.state = state;
            QCOMPARE(phaseAt(story, at(9)), StoryPhase::NotApproved);
        }
        story.state = StoryState::Withdrawn;
        QCOMPARE(phaseAt(story, at(9)), StoryPhase::Withdrawn);
    }
    void noNetworksMeansAll()
    {
        Story story = goodStory();
        QVERIFY(allows(story, Network::X));
        story.networks = { Network::LinkedIn, Network::Wall };
        QVERIFY(allows(story, Network::Wall));
        QVERIFY(!allows(story, Network::X));
    }
};

QTEST_APPLESS_MAIN(tst_Story)
#include "tst_story.moc"
