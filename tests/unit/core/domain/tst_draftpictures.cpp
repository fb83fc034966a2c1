// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/draftpictures.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

Story illustrated()
{
    Story story;
    story.image = StoryImage { u"/media/story.jpg"_s, u"La digue"_s, 1200, 630 };
    return story;
}

QStringList pathsOf(const Story &story, const Draft &draft)
{
    QStringList paths;
    for (const RelayPicture &one : picturesOf(story, draft))
        paths.append(one.path);
    return paths;
}

} // namespace

class TestDraftPictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStorysPictureComesFirstWithItsDescription()
    {
        Draft draft = withPicture({}, { u"/own/a.jpg"_s, {}, u"A"_s });
        const auto pictures = picturesOf(illustrated(), draft);
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures[0], (RelayPicture { u"/media/story.jpg"_s, u"La digue"_s }));
        QCOMPARE(pictures[1], (RelayPicture { u"/own/a.jpg"_s, u"A"_s }));
        draft.withImage = false;
        QVERIFY(picturesOf(illustrated(), draft).isEmpty());
    }
    void theyCanBePutInAnotherOrder()
    {
        const Story story = illustrated();
        Draft draft = withPicture({}, { u"/own/a.jpg"_s, u"/own/whole.jpg"_s, u"A"_s });
        draft = withPictureMoved(draft, story, 1, 0);
        QCOMPARE(pathsOf(story, draft), QStringList({ u"/own/a.jpg"_s, u"/media/story.jpg"_s }));
        QCOMPARE(draft.pictureWhole, u"/own/whole.jpg"_s);
        QCOMPARE(picturesOf(story, draft)[1].altText, u"La digue"_s);
        draft = withPictureMoved(draft, story, 0, 1);
        QVERIFY(draft.picture.isEmpty()); // the story's again: a revision of it is followed
        QCOMPARE(draft.more.first().whole, u"/own/whole.jpg"_s);
        QCOMPARE(withPictureMoved(draft, story, 0, 2), draft);
    }
    void takingTheFirstAwayPutsTheNextInItsPlace()
    {
        const Story story = illustrated();
        Draft draft = withPicture({}, { u"/own/a.jpg"_s, {}, u"A"_s });
        draft = withoutPicture(draft, story, 0);
        QCOMPARE(pathsOf(story, draft), QStringList { u"/own/a.jpg"_s });
        draft = withoutPicture(draft, story, 0);
        QVERIFY(pathsOf(story, draft).isEmpty());
        QVERIFY(!draft.withImage);
    }
    void whatWasTakenAwayComesBackToItsPlace()
    {
        const Story story = illustrated();
        Draft draft;
        draft = withPicture(draft, { u"/own/a.jpg"_s, {}, u"A"_s });
        draft = withPicture(draft, { u"/own/b.jpg"_s });
        for (int place = 0; place < 3; ++place) {
            const auto taken = pictureAt(draft, story, place);
            QVERIFY(taken.has_value());
            const Draft without = withoutPicture(draft, story, place);
            const Draft again = withPictureBack(without, story, place, *taken);
            QCOMPARE(pathsOf(story, again), pathsOf(story, draft));
            QVERIFY(pictureAt(again, story, place) == taken);
        }
        Draft none = withoutPicture(draft, story, 1);
        none.withImage = false; // left out meanwhile
        QCOMPARE(pathsOf(story, withPictureBack(none, story, 1, { u"/own/a.jpg"_s })),
            pathsOf(story, draft));
        draft = withPicture(draft, { u"/own/c.jpg"_s });
        QVERIFY(withPictureBack(draft, story, 0, { u"/own/d.jpg"_s }) == draft); // no room
    }
    void aRelaysPicturesAreTakenOver()
    {
        const Story story = illustrated();
        const Draft relayed = withPicture({}, { u"/own/a.jpg"_s, {}, u"A"_s });
        const Draft anew = withPictures({}, story, picturesOf(story, relayed));
        QCOMPARE(picturesOf(story, anew), picturesOf(story, relayed));
        QVERIFY(anew.picture.isEmpty()); // the story's stays the story's
        QVERIFY(!withPictures({}, story, {}).withImage);
    }
    void fourGoOutAtMost()
    {
        Draft draft;
        for (int i = 0; i < 6; ++i)
            draft = withPicture(draft, { u"/own/%1.jpg"_s.arg(i) });
        QCOMPARE(picturesOf(illustrated(), draft).size(), mostPictures);
    }
    void aNetworksOwnPageIsHandedNone()
    {
        Account page;
        page.network = Network::X;
        page.id = implicitAccount(Network::X);
        QCOMPARE(picturesTaken(page), 0);
        page.id = { u"linked"_s };
        QCOMPARE(picturesTaken(page), 4);
        // Of networks whose servers differ, the server says how many.
        Account mastodon;
        mastodon.network = Network::Mastodon;
        mastodon.id = { u"linked"_s };
        QCOMPARE(picturesTaken(mastodon), 4);
        QCOMPARE(altLengthTaken(mastodon), 1500);
        mastodon.maxPictures = 2;
        mastodon.maxAltLength = 420;
        QCOMPARE(picturesTaken(mastodon), 2);
        QCOMPARE(altLengthTaken(mastodon), 420);
        QCOMPARE(altLengthTaken(page), 1000);
        Account wall;
        wall.id = implicitAccount(Network::Wall);
        QCOMPARE(picturesTaken(wall), 1);
    }
};

QTEST_APPLESS_MAIN(TestDraftPictures)
#include "tst_draftpictures.moc"
