// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "core/base/uuid7.h"
#include "tests/support/testdatabase.h"
#include "tests/unit/app/relaisd/must.h"

#include <QTest>

#include <functional>

namespace Relais::Test {

//! A migrated database in a folder of its own, with an organization and whom a test adds.
class World final {
public:
    explicit World(const Clock &clock)
        : m_clock(clock)
        , m_url(newDatabaseUrl(m_folder))
    {
        database = Backend::openDatabase(url(), QStringLiteral("world"), false).value();
        must(Backend::migrate(database));
        must(Backend::OrganizationRepository(database).create(
            { { newUuid7(clock) }, QStringLiteral("Norvane"), clock.now(), false }));
    }
    ~World()
    {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("world"));
    }
    Q_DISABLE_COPY_MOVE(World)

    QString folder() const { return m_folder.path(); }
    QString url() const { return m_url; }

    Member add(const QString &name, const QList<Role> &roles = {})
    {
        Member member;
        member.id.value = newUuid7(m_clock);
        member.name = name;
        member.email = QString(name + QStringLiteral("@norvane.example")).toLower();
        member.roles = roles;
        must(Backend::MemberRepository(database).add(member, m_clock.now()));
        return member;
    }

    //! Five more who are as change makes them: a story for fewer people is for nobody.
    void addFive(const std::function<void(Member &)> &change)
    {
        for (int i = 0; i < 5; ++i) {
            Member one = add(newUuid7(m_clock));
            change(one);
            must(Backend::MemberRepository(database).update(one));
        }
    }

    //! Written by one editor and approved by another.
    Story addStory(const QString &link)
    {
        const QList<Role> editor { Role::Editor };
        const Member author = add(newUuid7(m_clock), editor);
        const Member approver = add(newUuid7(m_clock), editor);
        Story story;
        story.id.value = newUuid7(m_clock);
        story.title = QStringLiteral("A story");
        story.summary = QStringLiteral("Why it matters");
        story.language = QStringLiteral("en");
        story.link = QUrl(link);
        Backend::StoryDesk desk(database, m_clock);
        int version = desk.save(author, story, std::nullopt).value().version;
        version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
        return desk.act(approver, StoryAction::Approve, story.id, version).value().story;
    }

    Backend::RegisteredRelay addRelay(
        const Member &member, const Story &story, const QString &code, Network network)
    {
        Backend::RegisteredRelay relay;
        relay.id.value = newUuid7(m_clock);
        relay.story = story.id;
        relay.revision = story.revision;
        relay.network = network;
        relay.code = code;
        relay.state = RelayState::Published;
        relay.stateAt = m_clock.now();
        must(Backend::RelayLedger(database, m_clock).registerRelay(member, relay));
        return relay;
    }

    QSqlDatabase database;

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    QString m_url;
};

} // namespace Relais::Test
