// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/account.h"
#include "core/services/clientcore.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/planningservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "tests/support/httpserver.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto feedText = R"(<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Norvane news</title><link>https://norvane.example/</link>
<item><title>The plant in Lyon runs without gas</title>
<link>https://norvane.example/lyon</link><guid>lyon-1</guid><description>On Monday.</description>
<pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate></item>
<item><title>A notice about the car park</title><link>https://norvane.example/park</link>
<guid>park-1</guid><description>Closed.</description>
<pubDate>Sun, 15 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>)";

QString reasonOf(const Result<void> &result)
{
    return result ? QString() : result.error().reason;
}

} // namespace

//! Two editors with clients of their own and a real relaisd.
class tst_Curation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void whatASourceBringsIsInTheInbox();
    void aDroppedCandidateLeavesAndComesBack();
    void aSourceIsAddedByItsAddressOnce();
    void aSourceThatWasRemovedComesBackAsItWas();
    void aKeptCandidateIsADraftOfTheEditor();
    void whatIsWrittenIsSavedByItself();
    void whatCannotBeStoredIsKeptHereAndSaid();
    void whoWroteItDoesNotApprove();
    void sentBackItCarriesTheNote();
    void approvedItReachesTheQueueAndKeepsItsRevision();
    void anAudienceIsCountedAndFewAreNotTold();
    void twoEditorsAreToldAndNothingIsLost();
    void bothTextsAreJoinedFieldByField();
    void whatCameWhileIChoseIsAskedAgain();
    void aConflictIsStillOneAfterARestart();
    void theSecondEditorSeesWhoHasTheStoryOpen();
    void whatIsAskedIsReadAndAnsweredByTheOther();
    void whoIsNamedInAQuestionHasItUntilTheySawIt();
    void whatIsWrittenOfflineIsThereAfterARestartAndGoesWhenOnline();
    void whatIsWrittenWhileItIsSentIsNoConflictAfterARestart();
    void actsAreRefusedWithoutTheBackend();
    void aWithdrawnStoryIsGoneFromTheQueue();
    void whatWaitsOfAWithdrawnStoryStopsAndWhatIsPublishedIsTold();
    void aCorrectionIsSignedOfWhatMembersSawWhileARevisionWaits();
    void aCorrectionIsNotSignedOfWhatWasAlteredAtTheBackend();
    void aStoryIsWithdrawnThoughItsNextRevisionCannotBeSaved();
    void aStoryIsWithdrawnThoughSomebodyWritesItsNextRevision();
    void aCampaignInPreparationReachesAmbassadorsOnceItIsStarted();
    void aCandidateIsKeptAsATranslationAndGivenBack();

private:
    std::unique_ptr<ClientCore> client(const QString &folder, const QString &invitation);
    static Result<void> wait(QCoro::Task<Result<void>> task) { return QCoro::waitFor(task); }
    bool sync(ClientCore &core) { return isOk(QCoro::waitFor(core.sync().round())); }
    CurationService &first() { return m_first->curation(); }
    CurationService &second() { return m_second->curation(); }
    Story storyOf(CurationService &who) { return who.row(m_story)->working.story; }
    //! A story that the first editor wrote and the second approved; empty where that failed.
    StoryId approved(const QString &title, const QString &link);

    BackendProcess m_backend;
    std::unique_ptr<HttpServer> m_feed;
    SystemClock m_clock;
    QTemporaryDir m_firstFolder;
    QTemporaryDir m_secondFolder;
    std::unique_ptr<ClientCore> m_first;
    std::unique_ptr<ClientCore> m_second;
    StoryId m_story;
    bool m_failed = false; //!< these tests go on from each other
};

std::unique_ptr<ClientCore> tst_Curation::client(const QString &folder, const QString &invitation)
{
    auto core = ClientCore::open(folder, m_clock).value();
    if (!isOk(QCoro::waitFor(core->session().join(invitation))))
        return nullptr;
    return core;
}

void tst_Curation::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    const QString marion =
        m_backend.invite(u"marion@norvane.example"_s, u"Marion Petit"_s, { u"editor"_s });
    const QString david =
        m_backend.invite(u"david@norvane.example"_s, u"David Lenoir"_s, { u"editor"_s });
    m_feed = std::make_unique<HttpServer>([](const ServerRequest &) {
        return ServerAnswer { .body = feedText,
            .headers = { { "Content-Type", "application/rss+xml" } } };
    });
    QVERIFY(m_backend.start());
    m_first = client(m_firstFolder.path(), marion);
    m_second = client(m_secondFolder.path(), david);
    QVERIFY(m_first && m_second);
    QVERIFY(sync(*m_first) && sync(*m_second));
}

void tst_Curation::whatASourceBringsIsInTheInbox()
{
    const QString feed = m_feed->url(u"/feed.xml"_s).toString();
    // The feed is served from this process: its event loop must turn while relaisd fetches.
    QProcess admin;
    for (const QStringList &arguments :
        { QStringList { u"add"_s, feed, u"--allow-private"_s }, QStringList { u"fetch"_s } }) {
        admin.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relaisd"_s,
            QStringList { u"admin"_s, u"source"_s } + arguments + m_backend.where());
        QTRY_COMPARE_WITH_TIMEOUT(admin.state(), QProcess::NotRunning, 20'000);
        QVERIFY2(admin.exitCode() == 0, admin.readAllStandardError().constData());
    }
    VERIFY_OK(wait(m_first->sources().refresh()));
    QCOMPARE(m_first->sources().candidates().size(), 2);
    QCOMPARE(m_first->sources().candidates().first().sourceName, u"Norvane news"_s);
    QCOMPARE(m_first->sources().sources().first().waiting, 2);
    QVERIFY(m_first->sources().sources().first().fetchedAt.isValid());
}

void tst_Curation::aDroppedCandidateLeavesAndComesBack()
{
    SourceService &sources = m_first->sources();
    const CandidateId park = sources.candidates().last().id;
    VERIFY_OK(wait(sources.drop(park)));
    QCOMPARE(sources.candidates().size(), 1);
    VERIFY_OK(wait(m_second->sources().refresh()));
    QCOMPARE(m_second->sources().candidates().size(), 1);
    QCOMPARE(m_second->sources().dropped().first().id, park);
    VERIFY_OK(wait(sources.restore(park)));
    VERIFY_OK(wait(sources.refresh()));
    QCOMPARE(sources.candidates().size(), 2);
    QVERIFY(sources.dropped().isEmpty());
}

void tst_Curation::aSourceIsAddedByItsAddressOnce()
{
    SourceService &sources = m_first->sources();
    const QUrl careers(u"https://norvane.example/careers.json"_s);
    VERIFY_OK(wait(sources.addSource(careers)));
    QCOMPARE(sources.sources().last().url, careers);
    QCOMPARE(reasonOf(wait(sources.addSource(careers))), u"source-known"_s);
    QVERIFY(!wait(sources.addSource(QUrl(u"file:///etc/passwd"_s))));
}

void tst_Curation::aSourceThatWasRemovedComesBackAsItWas()
{
    SourceService &sources = m_first->sources();
    SourceSettings settings;
    settings.perDay = 7;
    settings.language = u"fr"_s;
    settings.expiryDays = 30;
    const SourceEntry added = sources.sources().last();
    VERIFY_OK(wait(sources.change(added.id, added.url, settings)));
    const SourceEntry before = sources.sources().last();
    const auto settingsThere = [&sources, &before]() -> std::optional<SourceSettings> {
        for (const QList<SourceEntry> all = sources.sources(); const SourceEntry &source : all) {
            if (source.url == before.url)
                return source.settings;
        }
        return std::nullopt;
    };
    VERIFY_OK(wait(sources.remove(before.id)));
    QVERIFY(!settingsThere());
    VERIFY_OK(wait(sources.addAgain(before)));
    QVERIFY(settingsThere() == settings);
    VERIFY_OK(wait(sources.refresh())); // as the server has it
    QVERIFY(settingsThere() == settings);
}

void tst_Curation::aKeptCandidateIsADraftOfTheEditor()
{
    SourceService &sources = m_first->sources();
    auto keeping = sources.keep(sources.candidates().first().id);
    QCOMPARE(sources.candidates().size(), 1); // the next key is for the next one
    const auto made = QCoro::waitFor(std::move(keeping));
    VERIFY_OK(made);
    m_story = *made;
    QCOMPARE(sources.candidates().size(), 1);
    QCOMPARE(sources.kept().size(), 1);
    QCOMPARE(sources.kept().first().story, m_story);
    VERIFY_OK(wait(m_second->sources().refresh()));
    QCOMPARE(m_second->sources().kept().first().story, m_story); // everybody sees it
    QVERIFY(m_second->sources().kept().first().keptAt.isValid());
    const auto row = first().row(m_story);
    QCOMPARE(row->working.story.title, u"The plant in Lyon runs without gas"_s);
    QCOMPARE(row->working.story.state, StoryState::Draft);
    QVERIFY(row->mine);
    QVERIFY(row->working.version > 0);
}

void tst_Curation::whatIsWrittenIsSavedByItself()
{
    Story story = storyOf(first());
    story.summary = u"The last burner went out."_s;
    Caption caption;
    caption.language = u"en"_s;
    caption.text = u"My company runs without gas."_s;
    story.captions = { caption };
    first().edit(story);
    QCOMPARE(first().row(m_story)->saving, CurationService::Saving::Waiting);
    QTRY_COMPARE_WITH_TIMEOUT(first().row(m_story)->saving, CurationService::Saving::Saved, 30'000);
    VERIFY_OK(wait(second().refresh()));
    QCOMPARE(storyOf(second()).summary, u"The last burner went out."_s);
    QCOMPARE(second().row(m_story)->working.editorName, u"Marion Petit"_s);
}

void tst_Curation::whatCannotBeStoredIsKeptHereAndSaid()
{
    Story story = storyOf(first());
    const QString title = story.title;
    story.title.clear();
    first().edit(story);
    QCOMPARE(first().row(m_story)->saving, CurationService::Saving::Refused);
    QCOMPARE(first().row(m_story)->problem, u"title-empty"_s);
    QCOMPARE(reasonOf(wait(first().act(m_story, StoryAction::Submit))), u"title-empty"_s);
    story.title = title;
    first().edit(story);
    VERIFY_OK(wait(first().flush(m_story)));
    QCOMPARE(first().row(m_story)->saving, CurationService::Saving::Saved);
}

void tst_Curation::whoWroteItDoesNotApprove()
{
    VERIFY_OK(wait(first().act(m_story, StoryAction::Submit)));
    QVERIFY(!first().row(m_story)->mayApprove);
    QCOMPARE(reasonOf(wait(first().act(m_story, StoryAction::Approve))), u"approver-is-author"_s);
    VERIFY_OK(wait(second().refresh()));
    QVERIFY(second().row(m_story)->mayApprove);
}

void tst_Curation::sentBackItCarriesTheNote()
{
    VERIFY_OK(wait(second().act(m_story, StoryAction::SendBack, u"The figure needs a source"_s)));
    VERIFY_OK(wait(first().refresh()));
    QCOMPARE(storyOf(first()).state, StoryState::Draft);
    QCOMPARE(first().row(m_story)->working.note, u"The figure needs a source"_s);
    VERIFY_OK(wait(first().act(m_story, StoryAction::Submit)));
}

void tst_Curation::approvedItReachesTheQueueAndKeepsItsRevision()
{
    VERIFY_OK(wait(second().refresh()));
    VERIFY_OK(wait(second().act(m_story, StoryAction::Approve)));
    QCOMPARE(storyOf(second()).revision, 1);
    QVERIFY(sync(*m_first));
    VERIFY_OK(m_first->queue().row(m_story));
    const auto revision = QCoro::waitFor(first().revision(m_story, 1));
    VERIFY_OK(revision);
    QCOMPARE(revision->summary, u"The last burner went out."_s);
    QCOMPARE(revision->approverName, u"David Lenoir"_s);
    QVERIFY(!QCoro::waitFor(first().revision(m_story, 2)));
}

void tst_Curation::anAudienceIsCountedAndFewAreNotTold()
{
    Story story = storyOf(first());
    const auto all = QCoro::waitFor(first().reach(story));
    VERIFY_OK(all);
    QCOMPARE(all->reached, all->members);
    QVERIFY(!all->tooFew);
    story.audience.locations = { u"Atlantis"_s };
    const auto none = QCoro::waitFor(first().reach(story));
    VERIFY_OK(none);
    QVERIFY(none->tooFew && none->reached == 0);
}

void tst_Curation::twoEditorsAreToldAndNothingIsLost()
{
    VERIFY_OK(wait(first().refresh()));
    Story mine = storyOf(first());
    Story theirs = storyOf(second());
    theirs.summary = u"Theirs"_s;
    second().edit(theirs);
    VERIFY_OK(wait(second().flush(m_story)));
    mine.summary = u"Mine"_s;
    first().edit(mine);
    QCOMPARE(reasonOf(wait(first().flush(m_story))), u"story-changed"_s);
    QCOMPARE(first().row(m_story)->saving, CurationService::Saving::Conflict);
    QCOMPARE(storyOf(first()).summary, u"Mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(first().theirs(m_story)->story.summary, u"Theirs"_s, 20'000);
    QCOMPARE(first().theirs(m_story)->editorName, u"David Lenoir"_s);
    first().takeTheirs(m_story);
    QCOMPARE(storyOf(first()).summary, u"Theirs"_s);
    QCOMPARE(first().row(m_story)->saving, CurationService::Saving::Saved);
}

void tst_Curation::bothTextsAreJoinedFieldByField()
{
    Story theirs = storyOf(second());
    Story mine = storyOf(first());
    theirs.summary = u"Theirs again"_s;
    theirs.disclosure = u"my company"_s;
    second().edit(theirs);
    VERIFY_OK(wait(second().flush(m_story)));
    mine.summary = u"Mine again"_s;
    mine.title = u"Lyon runs without gas"_s;
    first().edit(mine);
    QVERIFY(!wait(first().flush(m_story)));
    QTRY_COMPARE_WITH_TIMEOUT(first().theirs(m_story)->story.summary, u"Theirs again"_s, 20'000);
    const auto merge = first().merge(m_story);
    QVERIFY(merge.has_value());
    QCOMPARE(merge->clashes.size(), 1);
    QCOMPARE(merge->clashes.first().change.field, StoryField::Summary);
    const auto seen = first().theirs(m_story);
    first().resolve(m_story, mergedWith(*merge, seen->story, { false }), *seen);
    QTRY_COMPARE_WITH_TIMEOUT(first().row(m_story)->saving, CurationService::Saving::Saved, 30'000);
    QVERIFY(!first().merge(m_story));
    VERIFY_OK(wait(second().refresh()));
    QCOMPARE(storyOf(second()).summary, u"Mine again"_s);
    QCOMPARE(storyOf(second()).title, u"Lyon runs without gas"_s);
    QCOMPARE(storyOf(second()).disclosure, u"my company"_s);
}

void tst_Curation::whatCameWhileIChoseIsAskedAgain()
{
    Story theirs = storyOf(second());
    Story mine = storyOf(first());
    theirs.summary = u"Theirs once"_s;
    second().edit(theirs);
    VERIFY_OK(wait(second().flush(m_story)));
    mine.summary = u"Mine"_s;
    first().edit(mine);
    QVERIFY(!wait(first().flush(m_story)));
    QTRY_COMPARE_WITH_TIMEOUT(first().theirs(m_story)->story.summary, u"Theirs once"_s, 20'000);
    const auto seen = first().theirs(m_story);
    const auto merge = first().merge(m_story);
    theirs = storyOf(second());
    theirs.summary = u"Theirs twice"_s;
    second().edit(theirs);
    VERIFY_OK(wait(second().flush(m_story)));
    first().resolve(m_story, mergedWith(*merge, seen->story, { false }), *seen);
    QTRY_COMPARE_WITH_TIMEOUT(
        first().row(m_story)->saving, CurationService::Saving::Conflict, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(first().theirs(m_story)->story.summary, u"Theirs twice"_s, 20'000);
    QCOMPARE(first().merge(m_story)->clashes.size(), 1);
    first().takeTheirs(m_story);
}

void tst_Curation::aConflictIsStillOneAfterARestart()
{
    Story theirs = storyOf(second());
    Story mine = storyOf(first());
    theirs.summary = u"Theirs while you were away"_s;
    second().edit(theirs);
    VERIFY_OK(wait(second().flush(m_story)));
    mine.pinned = true;
    first().edit(mine);
    m_first.reset(); // before it was sent
    m_first = ClientCore::open(m_firstFolder.path(), m_clock).value();
    VERIFY_OK(QCoro::waitFor(m_first->start(false)));
    QVERIFY(sync(*m_first));
    QTRY_COMPARE_WITH_TIMEOUT(
        first().row(m_story)->saving, CurationService::Saving::Conflict, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(first().theirs(m_story)->story.summary, theirs.summary, 20'000);
    const auto merge = first().merge(m_story);
    QVERIFY(merge && merge->clashes.isEmpty()); // it remembers with what both began
    QCOMPARE(merge->story.summary, theirs.summary);
    QVERIFY(merge->story.pinned);
    first().resolve(m_story, merge->story, *first().theirs(m_story));
    QTRY_COMPARE_WITH_TIMEOUT(first().row(m_story)->saving, CurationService::Saving::Saved, 30'000);
    VERIFY_OK(wait(second().refresh()));
}

void tst_Curation::theSecondEditorSeesWhoHasTheStoryOpen()
{
    const auto alone = QCoro::waitFor(m_first->review().attend(m_story));
    VERIFY_OK(alone);
    QVERIFY(alone->others.isEmpty());
    QCOMPARE(alone->version, first().theirs(m_story)->version);
    const auto seen = QCoro::waitFor(m_second->review().attend(m_story));
    VERIFY_OK(seen);
    QCOMPARE(seen->others.size(), 1);
    QCOMPARE(seen->others.first().name, u"Marion Petit"_s);
    const QDateTime since = seen->others.first().since;
    QVERIFY(since.isValid() && since <= m_clock.now());
    VERIFY_OK(wait(m_first->review().leave(m_story)));
    QVERIFY(QCoro::waitFor(m_second->review().attend(m_story))->others.isEmpty());
}

void tst_Curation::whatIsAskedIsReadAndAnsweredByTheOther()
{
    ReviewService &david = m_second->review();
    ReviewService &marion = m_first->review();
    const auto asked =
        QCoro::waitFor(david.ask(m_story, StoryField::Summary, u"Whose figure is it?"_s));
    VERIFY_OK(asked);
    QCOMPARE(asked->authorName, u"David Lenoir"_s);
    VERIFY_OK(QCoro::waitFor(marion.answer(m_story, asked->id, u"The works council's"_s)));
    const auto read = QCoro::waitFor(david.comments(m_story));
    VERIFY_OK(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->last().text, u"The works council's"_s);
    QCOMPARE(openThreads(*read), 1);
    VERIFY_OK(QCoro::waitFor(marion.settle(m_story, asked->id, true)));
    QCOMPARE(openThreads(QCoro::waitFor(david.comments(m_story)).value()), 0);
}

void tst_Curation::whoIsNamedInAQuestionHasItUntilTheySawIt()
{
    ReviewService &marion = m_first->review();
    const auto asked = QCoro::waitFor(
        m_second->review().ask(m_story, std::nullopt, u"@Marion Petit, may we say this?"_s));
    VERIFY_OK(asked);
    const QSignalSpy changed(&marion, &ReviewService::mentionsChanged);
    VERIFY_OK(QCoro::waitFor(marion.refreshMentions()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(marion.mentions().size(), 1);
    QCOMPARE(marion.mentions().first().story, m_story);
    QCOMPARE(marion.mentions().first().authorName, u"David Lenoir"_s);
    QVERIFY(!marion.mentions().first().storyTitle.isEmpty());
    VERIFY_OK(QCoro::waitFor(m_second->review().refreshMentions()));
    QVERIFY(m_second->review().mentions().isEmpty()); // nobody names himself
    VERIFY_OK(QCoro::waitFor(marion.sawMentions(m_story)));
    VERIFY_OK(QCoro::waitFor(marion.refreshMentions()));
    QVERIFY(marion.mentions().isEmpty());
    VERIFY_OK(QCoro::waitFor(m_second->review().settle(m_story, asked->id, true)));
}

void tst_Curation::whatIsWrittenOfflineIsThereAfterARestartAndGoesWhenOnline()
{
    m_backend.stop();
    Story story = storyOf(first());
    story.summary = u"Written on the train"_s;
    first().edit(story);
    QVERIFY(!wait(first().flush(m_story)));
    QCOMPARE(first().row(m_story)->saving, CurationService::Saving::Waiting);
    m_first.reset();
    m_first = ClientCore::open(m_firstFolder.path(), m_clock).value();
    QCOMPARE(storyOf(first()).summary, u"Written on the train"_s);
    VERIFY_OK(QCoro::waitFor(m_first->start(false)));
    QVERIFY(m_backend.start());
    QVERIFY(sync(*m_first));
    QTRY_COMPARE_WITH_TIMEOUT(first().row(m_story)->saving, CurationService::Saving::Saved, 30'000);
    VERIFY_OK(wait(second().refresh()));
    QCOMPARE(storyOf(second()).summary, u"Written on the train"_s);
}

void tst_Curation::whatIsWrittenWhileItIsSentIsNoConflictAfterARestart()
{
    Story story = storyOf(first());
    story.summary = u"Being sent"_s;
    first().edit(story);
    auto sending = first().flush(m_story);
    story.summary = u"Written on meanwhile"_s;
    first().edit(story);
    VERIFY_OK(wait(std::move(sending)));
    const auto nothing = [](QSqlDatabase &) { return Result<void>(); };
    VERIFY_OK(QCoro::waitFor(m_first->store().write(nothing))); // what was kept before it is there
    m_first.reset();
    m_first = ClientCore::open(m_firstFolder.path(), m_clock).value();
    QCOMPARE(storyOf(first()).summary, u"Written on meanwhile"_s);
    VERIFY_OK(QCoro::waitFor(m_first->start(false)));
    QVERIFY(sync(*m_first));
    QTRY_COMPARE_WITH_TIMEOUT(first().row(m_story)->saving, CurationService::Saving::Saved, 30'000);
    VERIFY_OK(wait(second().refresh()));
    QCOMPARE(storyOf(second()).summary, u"Written on meanwhile"_s);
}

void tst_Curation::actsAreRefusedWithoutTheBackend()
{
    m_backend.stop();
    QVERIFY(!sync(*m_first));
    QVERIFY(!first().isReachable());
    const auto sent = wait(first().act(m_story, StoryAction::Submit));
    QVERIFY(!sent && sent.error().code == ErrorCode::Network);
    QCOMPARE(storyOf(first()).state, StoryState::Draft);
    QVERIFY(m_backend.start());
    QVERIFY(sync(*m_first));
    QVERIFY(first().isReachable());
}

void tst_Curation::aWithdrawnStoryIsGoneFromTheQueue()
{
    VERIFY_OK(wait(second().refresh()));
    VERIFY_OK(
        wait(second().act(m_story, StoryAction::Withdraw, u"A figure was wrong"_s, {}, true)));
    QVERIFY(storyOf(second()).deletionAsked);
    QCOMPARE(storyOf(second()).withdrawnReason, u"A figure was wrong"_s);
    QVERIFY(sync(*m_first));
    const auto live = m_first->queue().find({});
    VERIFY_OK(live);
    QVERIFY(!live->contains(m_story));
}

void tst_Curation::whatWaitsOfAWithdrawnStoryStopsAndWhatIsPublishedIsTold()
{
    Story story = storyOf(first());
    story.id = first().create(u"en"_s);
    story.title = u"Forty apprentices began on Monday"_s;
    story.link = QUrl(u"https://norvane.example/apprentices"_s);
    first().edit(story);
    VERIFY_OK(wait(first().act(story.id, StoryAction::Submit)));
    VERIFY_OK(wait(second().refresh()));
    VERIFY_OK(wait(second().act(story.id, StoryAction::Approve)));
    QVERIFY(sync(*m_first));
    m_first->settings().setQuiet(false, {}, {}, false);
    const Story live = m_first->queue().row(story.id)->story;
    Draft draft;
    draft.story = story.id;
    draft.text = u"Forty of them walked past my window at my company"_s;
    draft.accounts = { implicitAccount(Network::Wall) };
    RelayService &relays = m_first->relays();
    const auto out = QCoro::waitFor(relays.relay(live, draft));
    VERIFY_OK(out);
    QVERIFY(m_first->outbox().start());
    QTRY_COMPARE_WITH_TIMEOUT(relays.row(out->first())->relay.state, RelayState::Published, 30'000);
    draft.text = u"And one of them asked how pumps sing at my company"_s;
    const auto waiting = QCoro::waitFor(relays.relay(live, draft, m_clock.now().addDays(1)));
    VERIFY_OK(waiting);

    VERIFY_OK(wait(second().refresh()));
    VERIFY_OK(wait(second().act(story.id, StoryAction::Withdraw, u"They are thirty"_s,
        { { u"en"_s, u"Correction: thirty apprentices began."_s } })));
    const int before = relays.counts()->needsYou;
    QSignalSpy told(&relays, &RelayService::changed);
    QVERIFY(sync(*m_first));
    QTRY_COMPARE_WITH_TIMEOUT(
        relays.row(waiting->first())->relay.state, RelayState::Cancelled, 20'000);
    QCOMPARE(relays.row(waiting->first())->relay.text, draft.text); // the person keeps it
    const auto published = relays.row(out->first());
    QVERIFY(published->toCorrect && published->needsPerson);
    QCOMPARE(published->withdrawnReason, u"They are thirty"_s);
    QCOMPARE(published->withdrawnBy, u"David Lenoir"_s);
    QVERIFY(published->correction.isEmpty()); // nobody else has approved it yet
    QVERIFY(published->correctionPending);
    QVERIFY(!published->deletionAsked);
    QCOMPARE(relays.counts()->needsYou, before + 1);
    QVERIFY(told.contains({ QVariant::fromValue(out->first()) }));
    // Who wrote the correction does not approve it; once another did, it is there, signed.
    QVERIFY(second().row(story.id)->working.story.correctionPending);
    QVERIFY(!second().row(story.id)->mayApproveCorrection);
    QCOMPARE(reasonOf(wait(second().act(story.id, StoryAction::ApproveCorrection))),
        u"approver-is-author"_s);
    VERIFY_OK(wait(first().refresh()));
    QVERIFY(first().row(story.id)->mayApproveCorrection);
    VERIFY_OK(wait(first().act(story.id, StoryAction::ApproveCorrection)));
    QVERIFY(sync(*m_first));
    QCOMPARE(relays.row(out->first())->correction, u"Correction: thirty apprentices began."_s);
    QVERIFY(!relays.row(out->first())->correctionPending);
    // Done is done, and it stays public: only the person may take it away.
    VERIFY_OK(wait(relays.markCorrected(out->first())));
    QVERIFY(!relays.row(out->first())->needsPerson);
    QCOMPARE(reasonOf(wait(relays.markCorrected(out->first()))), u"relay-state"_s);
    QVERIFY(sync(*m_first));
    VERIFY_OK(wait(second().refresh()));
    QCOMPARE(second().row(story.id)->working.corrected, 1); // a few
    m_first->outbox().stop();
}

void tst_Curation::aCorrectionIsSignedOfWhatMembersSawWhileARevisionWaits()
{
    Story story = storyOf(first());
    story.id = first().create(u"en"_s);
    story.title = u"The night shift grows"_s;
    story.link = QUrl(u"https://norvane.example/night"_s);
    const auto approve = [this, &story] {
        first().edit(story);
        auto sent = wait(first().act(story.id, StoryAction::Submit));
        if (sent)
            sent = wait(second().refresh());
        return sent ? wait(second().act(story.id, StoryAction::Approve)) : sent;
    };
    VERIFY_OK(approve());
    VERIFY_OK(wait(first().refresh()));
    story = first().row(story.id)->working.story;
    story.title = u"Not yet to be told"_s;
    story.embargo = m_clock.now().addDays(1);
    VERIFY_OK(approve());
    VERIFY_OK(wait(second().act(story.id, StoryAction::Withdraw, u"It does not"_s,
        { { u"en"_s, u"Correction: it stays as it is."_s } })));
    VERIFY_OK(wait(first().refresh()));
    QCOMPARE(first().row(story.id)->working.live, 1);
    VERIFY_OK(wait(first().act(story.id, StoryAction::ApproveCorrection)));
    QCOMPARE(first().row(story.id)->working.live, 3);
}

StoryId tst_Curation::approved(const QString &title, const QString &link)
{
    Story story;
    story.id = first().create(u"en"_s);
    story.title = title;
    story.summary = u"Why one would share it"_s;
    story.link = QUrl(link);
    story.language = u"en"_s;
    first().edit(story);
    const bool done = isOk(wait(first().act(story.id, StoryAction::Submit)))
        && isOk(wait(second().refresh()))
        && isOk(wait(second().act(story.id, StoryAction::Approve)));
    return done ? story.id : StoryId();
}

void tst_Curation::aCorrectionIsNotSignedOfWhatWasAlteredAtTheBackend()
{
    const StoryId id = approved(u"Thirty pumps sing"_s, u"https://norvane.example/pumps"_s);
    QVERIFY(!id.isEmpty());
    VERIFY_OK(wait(second().act(
        id, StoryAction::Withdraw, u"They hum"_s, { { u"en"_s, u"Correction: they hum."_s } })));
    VERIFY_OK(wait(first().refresh()));
    const QString exchanged = u"UPDATE story_revision SET body = replace(body, '%1', '%2') "
                              "WHERE story = '%3'"_s;
    m_backend.query(exchanged.arg(u"pumps sing"_s, u"pumps leak"_s, id.value));
    QCOMPARE(
        reasonOf(wait(first().act(id, StoryAction::ApproveCorrection))), u"revision-not-signed"_s);
    m_backend.query(exchanged.arg(u"pumps leak"_s, u"pumps sing"_s, id.value));
    VERIFY_OK(wait(first().act(id, StoryAction::ApproveCorrection)));
}

void tst_Curation::aStoryIsWithdrawnThoughItsNextRevisionCannotBeSaved()
{
    const StoryId id = approved(u"Fifty wells are dug"_s, u"https://norvane.example/wells"_s);
    QVERIFY(!id.isEmpty());
    VERIFY_OK(wait(first().refresh()));
    Story next = first().row(id)->working.story;
    next.title.clear();
    first().edit(next);
    QCOMPARE(first().row(id)->saving, CurationService::Saving::Refused);
    QVERIFY(!wait(first().act(id, StoryAction::Submit)));
    VERIFY_OK(wait(first().act(id, StoryAction::Withdraw, u"They are fifteen"_s)));
    QCOMPARE(first().row(id)->working.story.state, StoryState::Withdrawn);
    QVERIFY(first().row(id)->working.story.title.isEmpty()); // still here, as it was written
    first().takeTheirs(id);
    QCOMPARE(first().row(id)->working.story.title, u"Fifty wells are dug"_s);
}

void tst_Curation::aStoryIsWithdrawnThoughSomebodyWritesItsNextRevision()
{
    const StoryId id = approved(u"Sixty wells are dug"_s, u"https://norvane.example/sixty"_s);
    QVERIFY(!id.isEmpty());
    VERIFY_OK(wait(first().refresh()));

    // A revision that was approved meanwhile is looked at first.
    Story next = first().row(id)->working.story;
    next.title = u"Sixty wells are dug, and deep"_s;
    first().edit(next);
    VERIFY_OK(wait(first().act(id, StoryAction::Submit)));
    VERIFY_OK(wait(second().refresh()));
    VERIFY_OK(wait(second().act(id, StoryAction::Approve)));
    QVERIFY(!wait(first().act(id, StoryAction::Withdraw, u"They are sixteen"_s)));
    QCOMPARE(first().row(id)->working.story.revision, 2);

    // What somebody only writes does not hold it up.
    next = second().row(id)->working.story;
    next.title = u"Sixteen wells are dug"_s;
    second().edit(next);
    VERIFY_OK(wait(second().flush(id)));
    VERIFY_OK(wait(first().act(id, StoryAction::Withdraw, u"They are sixteen"_s)));
    QCOMPARE(first().row(id)->working.story.state, StoryState::Withdrawn);
}

void tst_Curation::aCampaignInPreparationReachesAmbassadorsOnceItIsStarted()
{
    const QTemporaryDir folder;
    const auto reader =
        client(folder.path(), m_backend.invite(u"nora@norvane.example"_s, u"Nora Weiss"_s));
    QVERIFY(reader);
    PlanningService &planning = m_first->planning();
    Campaign campaign;
    campaign.id = { planning.newId() };
    campaign.name = u"Gas-free 2026"_s;
    campaign.owner = m_first->session().member().id;
    campaign.isDraft = true;
    VERIFY_OK(wait(planning.save(campaign)));
    QVERIFY(sync(*m_second) && sync(*reader));
    const QList<Campaign> seen = m_second->planning().campaigns().value();
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen.first().isDraft);
    QCOMPARE(seen.first().ownerName, u"Marion Petit"_s);
    QVERIFY(m_second->queue().campaigns()->isEmpty()); // as an ambassador
    QVERIFY(reader->planning().campaigns()->isEmpty());
    campaign.isDraft = false;
    VERIFY_OK(wait(planning.save(campaign)));
    QVERIFY(sync(*reader));
    const QList<Campaign> started = reader->queue().campaigns().value();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().name, campaign.name);
    QVERIFY(started.first().owner.isEmpty() && started.first().ownerName.isEmpty());
    campaign.isDraft = true; // no story of it is out
    VERIFY_OK(wait(planning.save(campaign)));
    QVERIFY(sync(*reader));
    QVERIFY(reader->planning().campaigns()->isEmpty());
    campaign.owner = reader->session().member().id;
    QCOMPARE(reasonOf(wait(planning.save(campaign))), u"owner-unknown"_s);
}

void tst_Curation::aCandidateIsKeptAsATranslationAndGivenBack()
{
    Story story;
    story.id = first().create(u"fr"_s);
    story.title = u"Le parking ferme lundi"_s;
    story.language = u"fr"_s;
    story.link = QUrl(u"https://norvane.example/parking"_s);
    story.kind = StoryKind::Event;
    first().edit(story);
    VERIFY_OK(wait(first().flush(story.id)));
    SourceService &sources = m_first->sources();
    VERIFY_OK(wait(sources.refresh()));
    const CandidateId park = sources.candidates().last().id;
    const auto made = QCoro::waitFor(sources.keep(park, story.id));
    VERIFY_OK(made);
    QVERIFY(sources.candidates().isEmpty());
    QCOMPARE(first().row(*made)->working.translationOf, story.id);
    QCOMPARE(first().row(*made)->working.story.kind, StoryKind::Event);
    VERIFY_OK(wait(second().refresh()));
    QCOMPARE(second().row(*made)->working.translationOf, story.id);
    QCOMPARE(reasonOf(wait(m_second->sources().giveBack(park))), u"story-state"_s); // not theirs
    QCOMPARE(sources.kept().first().id, park);
    VERIFY_OK(wait(sources.giveBack(park)));
    QCOMPARE(sources.candidates().size(), 1);
    QVERIFY(sources.kept().isEmpty() || sources.kept().first().id != park);
    QVERIFY(first().row(*made)->working.archived);
    // A story of its own language is none that it could tell.
    const auto refused = QCoro::waitFor(sources.keep(park, *made));
    QCOMPARE(refused.error().reason, u"translation-language"_s);
    QCOMPARE(sources.candidates().size(), 1);
    const auto job = QCoro::waitFor(sources.keep(park, {}, { StoryKind::Job, {} }));
    VERIFY_OK(job);
    QCOMPARE(first().row(*job)->working.story.kind, StoryKind::Job);
    VERIFY_OK(wait(sources.giveBack(park)));
    const QUrl link = sources.candidates().last().link;
    const auto linked = QCoro::waitFor(sources.giveLink(park, story.id));
    VERIFY_OK(linked);
    QCOMPARE(*linked, story.id);
    QCOMPARE(first().row(story.id)->working.story.link, link);
    QVERIFY(sources.candidates().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Curation)
#include "tst_curation.moc"
