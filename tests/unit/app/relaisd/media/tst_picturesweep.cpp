// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/picturesweep.h"

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/media/unnotedpictures.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/api/routes.h"
#include "tests/support/drawnpicture.h"
#include "tests/unit/app/relaisd/routes/routesdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestPictureSweep final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGoesWithItsPost();
    void whatAnEditorRemovedKeepsItsPictureWhileItCanComeBack();
    void itStaysWhereSomethingElseHasIt();
    void itGoesWithItsMember();
    void aCandidatesGoesOnceNobodyWantsIt();
    void aCandidatesStaysWithTheStoryThatItBecame();
    void aCandidatesGoesWithItsSource();
    void whatNobodyUsedGoesAfterAWeek();
    void whatIsUploadedIsWaitedFor();
    void whatTheWriterHasNoRoomForIsNotedLater();
    void anErasedPersonsGoesOnceThatIsKept();

private:
    struct World {
        Company company;
        MediaStore media { company.dir.path() };
        WallDesk wall { company.db, company.clock, QUrl(u"https://relais.example"_s) };

        StoryImage picture(QRgb colour)
        {
            return media.add(Test::drawnPicture({ 40, 30 }, QColor(colour))).value();
        }
        void say(const Member &author, const QString &id, const StoryImage &image)
        {
            WallPost post;
            post.id.value = id;
            post.text = u"Look"_s;
            post.image = image;
            wall.put(author, post).value();
        }
        bool isThere(const StoryImage &image) const
        {
            return media.read(image.path.section(u'/', -1)).has_value();
        }
        void sweep() { must(sweepPictures(company.db, media, company.clock.now())); }
        //! Of a source of the company's own.
        void bring(const QString &id, const StoryImage &image)
        {
            if (!SourceRepository(company.db).byId(source)) {
                Source made;
                made.id = source;
                made.url = QUrl(u"https://norvane.example/feed"_s);
                must(SourceRepository(company.db).add(made, company.clock.now()));
            }
            Candidate candidate;
            candidate.id = { id };
            candidate.source = source;
            candidate.guid = id;
            candidate.title = u"Title of "_s + id;
            candidate.link = QUrl(u"https://norvane.example/"_s + id);
            candidate.language = u"en"_s;
            candidate.fetchedAt = company.clock.now();
            CandidateRepository candidates(company.db);
            QVERIFY(candidates.add(candidate).value());
            must(candidates.setPicture(candidate.id, image));
        }
        bool hasPicture(const QString &id) const
        {
            return CandidateRepository(company.db).byId({ id })->picture.has_value();
        }
        const SourceId source { u"f"_s };
    };
};

void TestPictureSweep::itGoesWithItsPost()
{
    World world;
    const StoryImage kept = world.picture(0xff0000);
    const StoryImage gone = world.picture(0x00ff00);
    world.say(world.company.ana, u"p"_s, kept);
    world.say(world.company.ana, u"q"_s, gone);
    world.sweep();
    QVERIFY(world.isThere(kept) && world.isThere(gone));
    must(world.wall.remove(world.company.ana, { u"q"_s }));
    world.sweep();
    QVERIFY(world.isThere(kept) && !world.isThere(gone));
    world.sweep(); // again: nothing to do
}

void TestPictureSweep::whatAnEditorRemovedKeepsItsPictureWhileItCanComeBack()
{
    World world;
    const StoryImage image = world.picture(0x0000ff);
    world.say(world.company.ana, u"p"_s, image);
    QVERIFY(world.wall.removeFor(world.company.edith, { u"p"_s }, u"Not ours"_s));
    world.sweep();
    QVERIFY(world.isThere(image));
    world.company.clock.advance(std::chrono::hours(24 * WallLimits::hiddenDays + 1));
    must(tick(world.company.db, world.company.clock));
    world.sweep();
    QVERIFY(!world.isThere(image));
}

void TestPictureSweep::itStaysWhereSomethingElseHasIt()
{
    World world;
    const StoryImage twice = world.picture(0x111111);
    world.say(world.company.ana, u"p"_s, twice);
    world.say(world.company.ben, u"q"_s, twice);
    const StoryImage told = world.picture(0x222222);
    world.say(world.company.ana, u"r"_s, told);
    Story story = Company::draft(u"s"_s);
    story.image = told;
    story.image->altText = u"The pump"_s;
    world.company.approve(story);
    const StoryImage suggested = world.picture(0x333333);
    world.say(world.company.ana, u"t"_s, suggested);
    Idea idea;
    idea.id.value = u"i"_s;
    idea.text = u"Film the pump"_s;
    idea.image = suggested;
    must(IdeaDesk(world.company.db, world.company.clock).suggest(world.company.ben, idea));
    for (const QString &post : { u"p"_s, u"r"_s, u"t"_s })
        must(world.wall.remove(world.company.ana, { post }));
    world.sweep();
    QVERIFY(world.isThere(twice) && world.isThere(told) && world.isThere(suggested));
    must(world.wall.remove(world.company.ben, { u"q"_s }));
    world.sweep();
    QVERIFY(!world.isThere(twice));
}

void TestPictureSweep::itGoesWithItsMember()
{
    World world;
    const StoryImage image = world.picture(0x444444);
    world.say(world.company.ana, u"p"_s, image);
    QVERIFY(world.isThere(image));
    must(PrivacyDesk(world.company.db, world.company.clock)
            .erase(world.company.ana, world.company.ana.email));
    world.sweep();
    QVERIFY(!world.isThere(image));
}

void TestPictureSweep::aCandidatesGoesOnceNobodyWantsIt()
{
    World world;
    const StoryImage waiting = world.picture(0x555555);
    const StoryImage dropped = world.picture(0x666666);
    const StoryImage shared = world.picture(0x777777);
    world.bring(u"a"_s, waiting);
    world.bring(u"b"_s, dropped);
    world.bring(u"c"_s, shared);
    world.bring(u"d"_s, shared);
    CandidateRepository candidates(world.company.db);
    for (const QString &id : { u"b"_s, u"c"_s })
        must(candidates.setDropped({ id }, world.company.clock.now()));
    world.sweep();
    QVERIFY(world.isThere(dropped) && world.hasPicture(u"b"_s)); // it may come back yet
    world.company.clock.advance(std::chrono::hours(24 * droppedPictureDays + 1));
    world.sweep();
    QVERIFY(!world.isThere(dropped) && !world.hasPicture(u"b"_s));
    QVERIFY(!world.hasPicture(u"c"_s) && world.hasPicture(u"d"_s) && world.isThere(shared));
    QVERIFY(world.isThere(waiting) && world.hasPicture(u"a"_s));
    world.company.clock.advance(std::chrono::hours(24 * candidatePictureDays));
    world.sweep();
    QVERIFY(!world.isThere(waiting) && !world.isThere(shared) && !world.hasPicture(u"a"_s));
    world.sweep(); // again: nothing to do
}

void TestPictureSweep::aCandidatesStaysWithTheStoryThatItBecame()
{
    World world;
    const StoryImage image = world.picture(0x888888);
    world.bring(u"a"_s, image);
    StoryDesk desk(world.company.db, world.company.clock);
    QVERIFY(desk.turnIntoStory(world.company.edith, { u"a"_s }, { u"n"_s }).has_value());
    world.company.clock.advance(std::chrono::hours(24 * candidatePictureDays + 1));
    world.sweep();
    QVERIFY(!world.hasPicture(u"a"_s) && world.isThere(image));
}

void TestPictureSweep::aCandidatesGoesWithItsSource()
{
    World world;
    const StoryImage image = world.picture(0x999999);
    const StoryImage late = world.picture(0xaaaaaa);
    world.bring(u"a"_s, image);
    QVERIFY(world.isThere(image) && world.isThere(late));
    must(SourceRepository(world.company.db).remove(world.source));
    // One that was on its way meanwhile.
    must(CandidateRepository(world.company.db).setPicture({ u"a"_s }, late));
    world.sweep();
    QVERIFY(!world.isThere(image) && !world.isThere(late));
}

void TestPictureSweep::whatNobodyUsedGoesAfterAWeek()
{
    World world;
    CandidateRepository candidates(world.company.db);
    const StoryImage unused = world.picture(0xbbbbbb);
    const StoryImage used = world.picture(0xcccccc);
    const StoryImage again = world.picture(0xdddddd);
    for (const StoryImage &image : { unused, used, again })
        must(candidates.noteUpload(image.path, world.company.clock.now()));
    Story draft = Company::draft(u"s"_s);
    draft.image = used;
    draft.image->altText = u"The pump"_s;
    StoryDesk desk(world.company.db, world.company.clock);
    QVERIFY(desk.save(world.company.edith, draft, std::nullopt));
    world.company.clock.advance(std::chrono::hours(24 * unusedPictureDays - 1));
    world.sweep();
    QVERIFY(world.isThere(unused) && world.isThere(used) && world.isThere(again));
    must(candidates.noteUpload(again.path, world.company.clock.now()));
    world.company.clock.advance(std::chrono::hours(2));
    world.sweep();
    QVERIFY(!world.isThere(unused) && world.isThere(used) && world.isThere(again));
}

void TestPictureSweep::whatIsUploadedIsWaitedFor()
{
    Test::RoutesDesk desk;
    const MediaStore media(desk.company.dir.path());
    for (const QString &route : { Api::Routes::ideaPictures(), Api::Routes::wallPictures() }) {
        const Response uploaded = desk.call("POST", route, desk.company.ana, [](Request &request) {
            request.body = Test::drawnPicture({ 40, 30 }, QColor(qRgb(0xee, 0xee, 0xee)));
        });
        QCOMPARE(uploaded.status, 200);
        const QString name = Test::json(uploaded).value(u"path"_s).toString().section(u'/', -1);
        must(sweepPictures(desk.company.db, media, desk.company.clock.now()));
        QVERIFY(media.read(name).has_value());
        desk.company.clock.advance(std::chrono::hours(24 * unusedPictureDays + 1));
        must(sweepPictures(desk.company.db, media, desk.company.clock.now()));
        QVERIFY(!media.read(name).has_value());
    }
}

// The file is stored ahead of the writer, which may then be asked in vain.
void TestPictureSweep::whatTheWriterHasNoRoomForIsNotedLater()
{
    World world;
    UnnotedPictures unnoted;
    RouteContext context;
    context.clock = &world.company.clock;
    context.dataFolder = world.company.dir.path();
    context.unnoted = &unnoted;
    Request request;
    request.body = Test::drawnPicture({ 40, 30 }, QColor(qRgb(0x13, 0x13, 0x13)));
    const StoryImage image = world.media.add(request.body).value();
    int uploads = 0;
    const QList<Route> routes = mediaRoutes(context);
    for (const Route &route : routes) {
        if (!route.ahead)
            continue;
        ++uploads;
        must(withoutValue(change(world.company.db, u"DELETE FROM loose_picture"_s)));
        QVERIFY(!route.ahead(request, world.company.db).has_value());
        Writer writer(world.company.url);
        unnoted.handTo(writer, world.company.clock.now());
        writer.flush();
        QVERIFY(CandidateRepository(world.company.db).isLoose(image.path).value());
    }
    QCOMPARE(uploads, 3);
}

// What the writer cannot commit has not happened, and its picture is still shown.
void TestPictureSweep::anErasedPersonsGoesOnceThatIsKept()
{
    Test::RoutesDesk desk;
    const Company &company = desk.company;
    const MediaStore media(company.dir.path());
    Idea idea;
    idea.id.value = u"i"_s;
    idea.text = u"Film the pump"_s;
    idea.image = media.add(Test::drawnPicture({ 40, 30 }, QColor(qRgb(0x12, 0x12, 0x12)))).value();
    const QString name = idea.image->path.section(u'/', -1);
    must(IdeaDesk(company.db, company.clock).suggest(company.ana, idea));
    const Response erased = desk.call("POST", Api::Routes::eraseMe(), company.ana,
        [](Request &request) { request.body = R"({"confirm":"ana@norvane.example"})"; });
    QCOMPARE(erased.status, 204);
    QVERIFY(media.read(name).has_value());
    must(sweepPictures(company.db, media, company.clock.now()));
    QVERIFY(!media.read(name).has_value());
}

QTEST_GUILESS_MAIN(TestPictureSweep)
#include "tst_picturesweep.moc"
