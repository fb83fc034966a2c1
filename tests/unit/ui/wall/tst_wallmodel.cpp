// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/wall/wallentries.h"
#include "ui/wall/wallmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;

namespace {

struct Watched {
    WallModel model;
    QAbstractItemModelTester tester { &model,
        QAbstractItemModelTester::FailureReportingMode::QtTest };
    QSignalSpy inserted { &model, &QAbstractItemModel::rowsInserted };
    QSignalSpy removed { &model, &QAbstractItemModel::rowsRemoved };
    QSignalSpy moved { &model, &QAbstractItemModel::rowsMoved };
    QSignalSpy changed { &model, &QAbstractItemModel::dataChanged };
    QSignalSpy reset { &model, &QAbstractItemModel::modelReset };

    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.data(model.index(row), WallModel::IdRole).toString());
        return ids;
    }
    void forget()
    {
        for (QSignalSpy *spy : { &inserted, &removed, &moved, &changed, &reset })
            spy->clear();
    }
};

} // namespace

class TestWallModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPostIsOneRowMore();
    void whatStandsUnchangedSaysNothing();
    void aLikeChangesOneRow();
    void aPinnedPostMovesUp();
    void aPostThatGoesTakesItsRowAlone();
    void filtersAndSearchNarrow();
    void aHiddenPostComesBackToItsPlace();
    void anyOrderBecomesAnyOther();
    void rolesSayWhatThePostIs();
    void aRemovedPostKeepsItsWordsToItself();
};

void TestWallModel::aNewPostIsOneRowMore()
{
    Watched wall;
    wall.model.setEntries({ aWallEntry(u"b"_s), aWallEntry(u"a"_s) });
    QCOMPARE(wall.inserted.size(), 1); // two rows at once
    wall.forget();
    wall.model.setEntries({ aWallEntry(u"c"_s), aWallEntry(u"b"_s), aWallEntry(u"a"_s) });
    QCOMPARE(wall.ids(), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
    QCOMPARE(wall.inserted.size(), 1);
    QCOMPARE(wall.inserted.first().at(1).toInt(), 0);
    QCOMPARE(wall.inserted.first().at(2).toInt(), 0);
    QCOMPARE(wall.removed.size() + wall.moved.size() + wall.changed.size() + wall.reset.size(), 0);
}

void TestWallModel::whatStandsUnchangedSaysNothing()
{
    Watched wall;
    const QList<WallEntry> entries = manyWallEntries(30);
    wall.model.setEntries(entries);
    wall.forget();
    wall.model.setEntries(entries);
    QCOMPARE(wall.inserted.size() + wall.removed.size() + wall.moved.size(), 0);
    QCOMPARE(wall.changed.size() + wall.reset.size(), 0);
}

void TestWallModel::aLikeChangesOneRow()
{
    Watched wall;
    QList<WallEntry> entries = manyWallEntries(5);
    wall.model.setEntries(entries);
    wall.forget();
    entries[3].post.reactions = 7;
    wall.model.setEntries(entries);
    QCOMPARE(wall.changed.size(), 1);
    QCOMPARE(wall.changed.first().at(0).toModelIndex().row(), 3);
    QCOMPARE(wall.model.data(wall.model.index(3), WallModel::LikesRole).toInt(), 7);
    QCOMPARE(wall.inserted.size() + wall.removed.size() + wall.moved.size(), 0);
}

void TestWallModel::aPinnedPostMovesUp()
{
    Watched wall;
    QList<WallEntry> entries = manyWallEntries(5);
    wall.model.setEntries(entries);
    wall.forget();
    entries[4].post.pinnedAt = wallNoon;
    entries.move(4, 0);
    wall.model.setEntries(entries);
    QCOMPARE(wall.ids().first(), u"post-4"_s);
    QCOMPARE(wall.moved.size(), 1);
    QCOMPARE(wall.changed.size(), 1); // it says that it is pinned
    QVERIFY(wall.model.data(wall.model.index(0), WallModel::PinnedRole).toBool());
}

void TestWallModel::aPostThatGoesTakesItsRowAlone()
{
    Watched wall;
    QList<WallEntry> entries = manyWallEntries(5);
    wall.model.setEntries(entries);
    wall.forget();
    entries.removeAt(2);
    wall.model.setEntries(entries);
    QCOMPARE(wall.removed.size(), 1);
    QCOMPARE(wall.removed.first().at(1).toInt(), 2);
    QCOMPARE(wall.model.rowOf({ u"post-2"_s }), -1);
    QVERIFY(!wall.model.knows({ u"post-2"_s }));
    QCOMPARE(wall.model.rowOf({ u"post-3"_s }), 2);
}

void TestWallModel::filtersAndSearchNarrow()
{
    Watched wall;
    WallEntry story = aWallEntry(u"story"_s);
    story.post.story = { u"s"_s };
    story.story = Story();
    story.story->title = u"Wind farm"_s;
    WallEntry team = aWallEntry(u"team"_s);
    team.post.teamName = u"Lyon"_s;
    WallEntry me = aWallEntry(u"me"_s, u"@Léa look"_s);
    me.namesMe = true;
    WallEntry nearby = aWallEntry(u"near"_s);
    nearby.post.place = u"Nantes"_s;
    wall.model.setTeam(u"Lyon"_s);
    wall.model.setPlace(u"nantes"_s); // as people write places
    wall.model.setEntries({ story, team, me, nearby });
    wall.model.setFilter(WallModel::Filter::MyPlace);
    QCOMPARE(wall.ids(), QStringList { u"near"_s });
    wall.model.setFilter(WallModel::Filter::MyTeam);
    QCOMPARE(wall.ids(), QStringList { u"team"_s });
    wall.model.setFilter(WallModel::Filter::FromStories);
    QCOMPARE(wall.ids(), QStringList { u"story"_s });
    wall.model.setFilter(WallModel::Filter::Mentions);
    QCOMPARE(wall.ids(), QStringList { u"me"_s });
    wall.model.setFilter(WallModel::Filter::Everyone);
    QCOMPARE(wall.ids(), QStringList({ u"story"_s, u"team"_s, u"me"_s, u"near"_s }));
    wall.model.setSearch(u" wind "_s);
    QCOMPARE(wall.ids(), QStringList { u"story"_s });
    wall.model.setSearch(u"@lea"_s); // accents may be left out
    QCOMPARE(wall.ids(), QStringList { u"me"_s });
    wall.model.setSearch(u"mads"_s);
    QCOMPARE(wall.model.rowCount(), 4);
    QCOMPARE(wall.reset.size(), 0);
}

void TestWallModel::aHiddenPostComesBackToItsPlace()
{
    Watched wall;
    wall.model.setEntries(manyWallEntries(3));
    wall.model.setHidden({ u"post-1"_s }, true);
    QCOMPARE(wall.ids(), QStringList({ u"post-0"_s, u"post-2"_s }));
    QVERIFY(wall.model.knows({ u"post-1"_s }));
    wall.model.setHidden({ u"post-1"_s }, false);
    QCOMPARE(wall.ids(), QStringList({ u"post-0"_s, u"post-1"_s, u"post-2"_s }));
}

void TestWallModel::anyOrderBecomesAnyOther()
{
    Watched wall;
    const QList<WallEntry> all = manyWallEntries(9);
    quint32 seed = 7; // the same every time
    for (int round = 0; round < 200; ++round) {
        QList<WallEntry> some;
        for (const WallEntry &entry : all) {
            seed = seed * 1664525u + 1013904223u;
            if (seed >> 30 != 0)
                some.insert(
                    static_cast<int>((seed >> 8) % static_cast<quint32>(some.size() + 1)), entry);
        }
        wall.model.setEntries(some);
        QStringList expected;
        for (const WallEntry &entry : some)
            expected.append(entry.post.id.value);
        QCOMPARE(wall.ids(), expected);
    }
    QCOMPARE(wall.reset.size(), 0);
}

void TestWallModel::rolesSayWhatThePostIs()
{
    Watched wall;
    WallEntry entry = aWallEntry(u"a"_s, u"The pump runs"_s);
    entry.mine = true;
    entry.post.waiting = true;
    entry.post.comments = 2;
    entry.post.image = StoryImage { u"/media/pump.jpg"_s, {}, 12, 8 };
    wall.model.setEntries({ entry });
    const QModelIndex row = wall.model.index(0);
    QCOMPARE(row.data(Qt::DisplayRole).toString(), u"The pump runs"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Mads K.: The pump runs"_s);
    QCOMPARE(row.data(WallModel::AuthorRole).toString(), u"Mads K."_s);
    QCOMPARE(row.data(WallModel::TeamRole).toString(), u"Esbjerg"_s);
    QCOMPARE(row.data(WallModel::PostedAtRole).toDateTime(), entry.post.postedAt);
    QCOMPARE(row.data(WallModel::PicturePathRole).toString(), u"/media/pump.jpg"_s);
    QCOMPARE(row.data(WallModel::CommentsRole).toInt(), 2);
    QVERIFY(row.data(WallModel::MineRole).toBool());
    QVERIFY(row.data(WallModel::WaitingRole).toBool());
    QVERIFY(!row.data(WallModel::RemovedRole).toBool());
    QVERIFY(row.data(WallModel::StoryTitleRole).toString().isEmpty());
}

void TestWallModel::aRemovedPostKeepsItsWordsToItself()
{
    Watched wall;
    WallEntry entry = aWallEntry(u"a"_s, u"secret"_s);
    entry.post.removed = true;
    entry.post.image = StoryImage { u"/media/secret.jpg"_s, {}, 12, 8 };
    wall.model.setEntries({ entry });
    const QModelIndex row = wall.model.index(0);
    QVERIFY(row.data(WallModel::RemovedRole).toBool());
    QVERIFY(row.data(Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!row.data(Qt::AccessibleTextRole).toString().contains(u"secret"_s));
    QVERIFY(row.data(WallModel::PicturePathRole).toString().isEmpty());
}

QTEST_MAIN(TestWallModel)
#include "tst_wallmodel.moc"
