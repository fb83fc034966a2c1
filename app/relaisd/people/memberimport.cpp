// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/memberimport.h"

#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "core/base/uuid7.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! Applies a table row by row; what is wrong with a row is noted and the next one tried, so that
//! one run tells all. Storage errors end it.
class Import final {
public:
    Import(const QSqlDatabase &db, const Clock &clock, ImportOptions options, TeamPaths teams)
        : m_db(db)
        , m_clock(clock)
        , m_options(options)
        , m_teams(std::move(teams))
        , m_members(db)
    {
    }

    Result<ImportReport> run(const MemberTable &table)
    {
        m_report.problems = table.problems;
        QSet<int> wrongLines;
        for (const RowProblem &problem : table.problems)
            wrongLines.insert(problem.line);
        for (const MemberRow &row : table.rows) {
            if (wrongLines.contains(row.line))
                continue;
            const auto done = take(row);
            if (!done && done.error().code == ErrorCode::Storage)
                return fail(done.error());
        }
        if (const auto left = leave(); !left)
            return fail(left.error());
        m_report.newTeams = m_teams.made();
        std::stable_sort(m_report.problems.begin(), m_report.problems.end(),
            [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
        return m_report;
    }

private:
    Result<void> problem(const MemberRow &row, const QString &code, const QString &value)
    {
        m_report.problems.append({ row.line, {}, code, value.left(100) });
        return {};
    }

    Result<void> take(const MemberRow &row)
    {
        const auto known = m_members.knownByEmail(row.email);
        if (!known && known.error().code != ErrorCode::NotFound)
            return fail(known.error());
        Member member = known ? known->member : Member();
        if (row.team && !row.team->isEmpty()) {
            const auto team = m_options.createTeams ? m_teams.findOrMake(m_db, *row.team, m_clock)
                                                    : m_teams.find(*row.team);
            if (!team && team.error().code == ErrorCode::NotFound)
                return problem(row, u"team-unknown"_s, *row.team);
            if (!team)
                return fail(team.error());
            member.team = *team;
        } else if (row.team) {
            member.team = {};
        }
        fill(member, row);
        return known ? change(row, *known, member) : create(row, member);
    }

    static void fill(Member &member, const MemberRow &row)
    {
        if (row.name && !row.name->isEmpty())
            member.name = *row.name;
        member.title = row.title.value_or(member.title);
        member.location = row.location.value_or(member.location);
        member.languages = row.languages.value_or(member.languages);
        member.roles = row.roles.value_or(member.roles);
    }

    Result<void> refused(const MemberRow &row, const Error &error)
    {
        if (error.code == ErrorCode::Storage)
            return fail(error);
        const QString code = error.reason == u"name-empty"_s ? u"name-missing"_s : error.reason;
        return problem(row, code, row.email);
    }

    Result<void> create(const MemberRow &row, Member member)
    {
        if (!row.active.value_or(true)) {
            ++m_report.unchanged; // never was one, and shall not be
            return {};
        }
        member.id.value = newUuid7(m_clock);
        member.email = row.email;
        if (const auto added = m_members.add(member, m_clock.now()); !added)
            return refused(row, added.error());
        ++m_report.created;
        return {};
    }

    Result<void> change(const MemberRow &row, const KnownMember &known, const Member &member)
    {
        const bool active = row.active.value_or(known.active);
        if (active && !known.active) {
            if (const auto back = resumeMembership(m_db, member.id); !back)
                return refused(row, back.error());
            ++m_report.reactivated;
        }
        if (member != known.member) {
            if (const auto updated = m_members.update(member); !updated)
                return refused(row, updated.error());
        }
        if (!active && known.active) {
            m_leaving.append(member.id);
            ++m_report.deactivated;
        } else if (member != known.member) {
            ++m_report.updated;
        } else if (active == known.active) {
            ++m_report.unchanged;
        }
        return {};
    }

    // Last, when it is known who else is an admin.
    Result<void> leave()
    {
        const auto before = m_members.all();
        if (!before)
            return fail(before.error());
        const bool stays =
            std::any_of(before->begin(), before->end(), [this](const Member &member) {
                return member.has(Role::Admin) && !m_leaving.contains(member.id);
            });
        if (!stays) {
            m_report.problems.append({ 0, {}, u"last-admin"_s, {} });
            return {};
        }
        for (const MemberId &member : std::as_const(m_leaving)) {
            const auto ended = endMembership(m_db, member, m_clock);
            if (!ended)
                return ended;
        }
        return {};
    }

    QSqlDatabase m_db;
    const Clock &m_clock;
    const ImportOptions m_options;
    TeamPaths m_teams;
    MemberRepository m_members;
    QList<MemberId> m_leaving;
    ImportReport m_report;
};

//! A problem of the whole file.
bool isWhole(const ImportReport &report)
{
    return std::any_of(report.problems.begin(), report.problems.end(),
        [](const RowProblem &problem) { return problem.line == 0; });
}

} // namespace

Result<ImportReport> importMembers(
    const QSqlDatabase &db, const Clock &clock, const QByteArray &file, ImportOptions options)
{
    const auto table = memberTableFrom(file);
    if (!table)
        return fail(table.error());
    Savepoint all(db, u"member_import"_s);
    if (!all.isOpen())
        return storageError(db);
    auto teams = TeamPaths::read(db);
    if (!teams)
        return fail(teams.error());
    auto report = Import(db, clock, options, *std::move(teams)).run(*table);
    const bool partly = report && options.skipWrong && !isWhole(*report);
    if (!report || (!report->isGood() && !partly) || options.dryRun)
        return report; // the savepoint is rolled back
    if (const auto kept = all.keep(); !kept)
        return fail(kept.error());
    return report;
}

Result<QByteArray> exportMembers(const QSqlDatabase &db)
{
    const auto members = MemberRepository(db).everyone();
    if (!members)
        return fail(members.error());
    const auto teams = TeamPaths::read(db);
    if (!teams)
        return fail(teams.error());
    QByteArray file = memberTableHead();
    for (const KnownMember &known : *members)
        file += memberTableLine(known.member, teams->pathOf(known.member.team), known.active);
    return file;
}

} // namespace Relais::Backend
