// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "tests/support/testdatabase.h"
#include "tests/unit/app/relaisd/must.h"

namespace Relais::Test {

using namespace Relais::Backend;

//! A migrated database of its own with two teams, two editors and two ambassadors, at a Monday
//! noon.
class Company final {
public:
    Company()
    {
        using namespace Qt::StringLiterals;
        static int number = 0;
        url = newDatabaseUrl(dir);
        db = openDatabase(url, u"company-%1"_s.arg(++number), false).value();
        must(migrate(db));
        must(TeamRepository(db).save({ { u"lab"_s }, {}, u"Lab"_s }));
        must(TeamRepository(db).save({ { u"cold-lab"_s }, { u"lab"_s }, u"Cold lab"_s }));
        must(TeamRepository(db).save({ { u"sales"_s }, {}, u"Sales"_s }));
        edith = add(u"edith"_s, u"lab"_s, { Role::Editor });
        erik = add(u"erik"_s, u"sales"_s, { Role::Editor });
        ana = add(u"ana"_s, u"cold-lab"_s, {});
        ben = add(u"ben"_s, u"sales"_s, {});
    }

    Member add(const QString &name, const QString &team, const QList<Role> &roles)
    {
        using namespace Qt::StringLiterals;
        Member member { { name }, name, name + u"@norvane.example"_s, {}, { team }, u"Lyon"_s,
            { u"fr"_s }, roles };
        must(MemberRepository(db).add(member, clock.now()));
        return member;
    }

    //! Five more of a team, so that an audience of it is large enough.
    void crowd(const QString &team)
    {
        using namespace Qt::StringLiterals;
        for (int i = 0; i < 5; ++i)
            add(u"%1-%2"_s.arg(team).arg(i), team, {});
    }

    static Story draft(const QString &id)
    {
        using namespace Qt::StringLiterals;
        Story story;
        story.id.value = id;
        story.title = u"Title of "_s + id;
        story.summary = u"Why it matters"_s;
        story.language = u"en"_s;
        story.link = QUrl(u"https://norvane.example/"_s + id);
        return story;
    }

    //! Written by Edith, approved by Erik.
    Story approve(Story story)
    {
        StoryDesk desk(db, clock);
        desk.save(edith, story, std::nullopt).value();
        desk.act(edith, StoryAction::Submit, story.id, std::nullopt).value();
        return desk.act(erik, StoryAction::Approve, story.id, std::nullopt).value().story;
    }

    QTemporaryDir dir;
    QString url;
    QSqlDatabase db;
    ManualClock clock { QDateTime({ 2026, 11, 23 }, { 12, 0 }, Qt::UTC) };
    Member edith;
    Member erik;
    Member ana;
    Member ben;
};

} // namespace Relais::Test
