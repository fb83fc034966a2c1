// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/sourcedesk.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

namespace {

const SourceId feed { u"feed"_s };

template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? u"accepted"_s : result.error().reason;
}

ActNote reason(const QString &text)
{
    ActNote note;
    note.reason = text;
    return note;
}

} // namespace

//! One act on all that a source brought.
class TestSourceDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItTouchesIsSaidBefore();
    void whatWaitsIsDroppedAndComesBackWithTheSource();
    void itsStoriesAreWithdrawnTogetherWithOneReason();
    void oneThatIsNotItsOwnStopsTheWhole();
    void onlyEditorsRetract();

private:
    static void addSource(Company &company, const QStringList &candidates);
    static void addPublished(Company &company, const QString &candidate, const QString &story);
    static qsizetype waiting(const Company &company);
    static StoryState stateOf(const Company &company, const QString &story);
};

void TestSourceDesk::addSource(Company &company, const QStringList &candidates)
{
    Source source;
    source.id = feed;
    source.url = QUrl(u"https://norvane.example/feed"_s);
    must(SourceRepository(company.db).add(source, company.clock.now()));
    for (const QString &id : candidates) {
        Candidate candidate;
        candidate.id.value = id;
        candidate.source = feed;
        candidate.guid = id;
        candidate.title = u"Title of "_s + id;
        candidate.summary = u"Why it matters"_s;
        candidate.link = QUrl(u"https://norvane.example/"_s + id);
        candidate.language = u"en"_s;
        candidate.fetchedAt = company.clock.now();
        CandidateRepository(company.db).add(candidate).value();
    }
}

//! Kept by Edith, approved by Erik.
void TestSourceDesk::addPublished(Company &company, const QString &candidate, const QString &story)
{
    StoryDesk desk(company.db, company.clock);
    const StoryId id { story };
    desk.turnIntoStory(company.edith, { candidate }, id).value();
    desk.act(company.edith, StoryAction::Submit, id, std::nullopt).value();
    desk.act(company.erik, StoryAction::Approve, id, std::nullopt).value();
}

qsizetype TestSourceDesk::waiting(const Company &company)
{
    return CandidateRepository(company.db).open({}, 100)->size();
}

StoryState TestSourceDesk::stateOf(const Company &company, const QString &story)
{
    return StoryRepository(company.db).byId({ story })->story.state;
}

void TestSourceDesk::whatItTouchesIsSaidBefore()
{
    Company company;
    addSource(company, { u"a"_s, u"b"_s, u"c"_s, u"d"_s });
    addPublished(company, u"a"_s, u"seen"_s);
    StoryDesk stories(company.db, company.clock);
    QVERIFY(stories.turnIntoStory(company.edith, { u"b"_s }, { u"draft"_s }));
    const SourceDesk desk(company.db, company.clock);
    const auto yield = desk.look(feed);
    QVERIFY(yield);
    QCOMPARE(yield->waiting, 2);
    QCOMPARE(yield->stories.size(), 2);
    const auto seen = std::find_if(yield->stories.begin(), yield->stories.end(),
        [](const SourceStory &story) { return story.published; });
    QVERIFY(seen != yield->stories.end());
    QCOMPARE(seen->id.value, u"seen"_s);
    QCOMPARE(seen->title, u"Title of a"_s);
    QCOMPARE(reasonOf(desk.look({ u"none"_s })), u"source-unknown"_s);
    // What is off the board or withdrawn is touched no more.
    QVERIFY(stories.archive(company.edith, { u"draft"_s }, true));
    QVERIFY(stories.act(company.edith, StoryAction::Withdraw, { u"seen"_s }, std::nullopt,
        reason(u"It was wrong"_s)));
    QVERIFY(desk.look(feed)->stories.isEmpty());
}

void TestSourceDesk::whatWaitsIsDroppedAndComesBackWithTheSource()
{
    Company company;
    addSource(company, { u"a"_s, u"b"_s, u"c"_s });
    CandidateRepository candidates(company.db);
    must(candidates.setDropped({ u"c"_s }, company.clock.now()));
    company.clock.advance(std::chrono::hours(1));
    SourceDesk desk(company.db, company.clock);
    QCOMPARE(desk.retract(company.edith, feed, {}, {}).value(), 2);
    QCOMPARE(waiting(company), 0);
    QVERIFY(SourceRepository(company.db).byId(feed)->retractedAt.isValid());
    company.clock.advance(std::chrono::hours(1));
    QCOMPARE(desk.retract(company.erik, feed, {}, {}).value(), 0); // the first time counts
    QCOMPARE(desk.bringBack(company.erik, feed).value(), 2);
    QCOMPARE(waiting(company), 2); // not the one that somebody dropped before
    QVERIFY(!SourceRepository(company.db).byId(feed)->retractedAt.isValid());
    QCOMPARE(desk.bringBack(company.erik, feed).value(), 0);
}

void TestSourceDesk::itsStoriesAreWithdrawnTogetherWithOneReason()
{
    Company company;
    addSource(company, { u"a"_s, u"b"_s, u"c"_s });
    addPublished(company, u"a"_s, u"one"_s);
    addPublished(company, u"b"_s, u"two"_s);
    SourceDesk desk(company.db, company.clock);
    const QList<StoryId> both { { u"one"_s }, { u"two"_s } };
    QCOMPARE(
        reasonOf(desk.retract(company.edith, feed, both, reason(u"  "_s))), u"reason-missing"_s);
    QVERIFY(desk.retract(company.edith, feed, both, reason(u"The agency was wrong"_s)));
    for (const StoryId &id : both) {
        const auto stored = StoryRepository(company.db).byId(id);
        QCOMPARE(stored->story.state, StoryState::Withdrawn);
        QCOMPARE(stored->story.withdrawnReason, u"The agency was wrong"_s);
        QCOMPARE(stored->withdrawnBy, company.edith.id);
    }
    // Asked again, what is withdrawn already is no obstacle.
    QVERIFY(desk.retract(company.erik, feed, both, reason(u"Again"_s)));
    QCOMPARE(StoryRepository(company.db).byId(both.first())->withdrawnBy, company.edith.id);
    QVERIFY(desk.bringBack(company.edith, feed));
    QCOMPARE(stateOf(company, u"one"_s), StoryState::Withdrawn); // that stays
}

void TestSourceDesk::oneThatIsNotItsOwnStopsTheWhole()
{
    Company company;
    addSource(company, { u"a"_s });
    addPublished(company, u"a"_s, u"one"_s);
    company.approve(Company::draft(u"other"_s));
    SourceDesk desk(company.db, company.clock);
    QCOMPARE(reasonOf(desk.retract(company.edith, feed, { { u"other"_s } }, reason(u"No"_s))),
        u"story-unknown"_s);
    QCOMPARE(stateOf(company, u"other"_s), StoryState::Approved);
    QCOMPARE(stateOf(company, u"one"_s), StoryState::Approved);
}

void TestSourceDesk::onlyEditorsRetract()
{
    Company company;
    addSource(company, { u"a"_s });
    SourceDesk desk(company.db, company.clock);
    QCOMPARE(reasonOf(desk.retract(company.ana, feed, {}, {})), u"role"_s);
    QCOMPARE(reasonOf(desk.bringBack(company.ana, feed)), u"role"_s);
    QCOMPARE(waiting(company), 1);
}

QTEST_GUILESS_MAIN(TestSourceDesk)
#include "tst_sourcedesk.moc"
