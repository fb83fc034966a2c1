// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/importplan.h"

#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/scim/grouprules.h"
#include "core/base/uuid7.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

using GroupGifts = QHash<MemberId, Scim::GroupGift>;

QSet<Role> roleSet(const Member &member)
{
    return { member.roles.begin(), member.roles.end() };
}

QList<MemberId> idsOf(const QList<KnownMember> &known)
{
    QList<MemberId> ids;
    for (const KnownMember &one : known)
        ids.append(one.member.id);
    return ids;
}

//! Goes through a table row by row; what is wrong with a row is noted and the next one tried, so
//! that one run tells all.
class ImportPlanning final {
public:
    ImportPlanning(const Clock &clock, ImportOptions options, TeamPaths teams,
        const QList<KnownMember> &known, const QList<MemberId> &admins, GroupGifts gifts)
        : m_clock(clock)
        , m_options(std::move(options))
        , m_teams(std::move(teams))
        , m_gifts(std::move(gifts))
        , m_admins(admins.begin(), admins.end())
    {
        for (const KnownMember &one : known)
            m_known.insert(one.member.email.toCaseFolded(), one);
    }

    ImportPlan run(const MemberTable &table)
    {
        QSet<int> wrongLines;
        for (const RowProblem &problem : table.problems) {
            if (m_options.plainRoles && problem.code == "role-unknown"_L1)
                continue; // the row has the roles that are known
            wrongLines.insert(problem.line);
            if (!m_options.firstOfTwice || problem.code != "email-twice"_L1)
                m_plan.report.problems.append(problem);
        }
        for (const MemberRow &row : table.rows) {
            if (!wrongLines.contains(row.line))
                take(row);
        }
        if (m_admins.isEmpty())
            m_plan.report.problems.append({ 0, {}, u"last-admin"_s, {} });
        m_plan.report.newTeams = m_teams.made();
        m_plan.newTeams = m_teams.planned();
        std::stable_sort(m_plan.report.problems.begin(), m_plan.report.problems.end(),
            [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
        return std::move(m_plan);
    }

private:
    void problem(const MemberRow &row, const QString &code, const QString &value)
    {
        m_plan.report.problems.append({ row.line, {}, code, value.left(100) });
    }

    void take(const MemberRow &row)
    {
        const auto known = m_known.constFind(row.email.toCaseFolded());
        const bool isKnown = known != m_known.cend();
        Member member = isKnown ? known->member : Member();
        if (row.team && !row.team->isEmpty()) {
            const QString path = m_options.teamsInstead.value(*row.team, *row.team);
            const auto team =
                m_options.createTeams ? m_teams.findOrPlan(path, m_clock) : m_teams.find(path);
            if (!team) {
                problem(row, u"team-unknown"_s, *row.team);
                return;
            }
            member.team = *team;
        } else if (row.team) {
            member.team = {};
        }
        fill(member, row);
        if (!isKnown)
            create(row, member);
        else if (leavesGiven(row, known->member, member))
            change(row, *known, member);
    }

    // What a group of the company's directory gives is changed there: it would come back with the
    // next word from there, and nobody would know why.
    bool leavesGiven(const MemberRow &row, const Member &before, Member &member)
    {
        const auto gift = m_gifts.constFind(before.id);
        if (gift == m_gifts.cend())
            return true;
        bool leaves = true;
        const auto keep = [&](const QString &code, const QString &group) {
            if (!m_options.keepGiven)
                problem(row, code, group);
            leaves = leaves && m_options.keepGiven;
        };
        const bool decided = !gift->team.isEmpty() && member.team != gift->team;
        if (decided && member.team != before.team) {
            member.team = before.team;
            keep(u"team-of-directory"_s, gift->teamGroup);
        }
        for (auto it = gift->roleGroups.cbegin(); it != gift->roleGroups.cend(); ++it) {
            if (!before.has(it.key()) || member.has(it.key()))
                continue;
            member.roles.append(it.key());
            keep(u"role-of-directory"_s, it.value());
        }
        if (roleSet(member) == roleSet(before))
            member.roles = before.roles; // another order is no change
        return leaves;
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

    bool isGood(const MemberRow &row, const Member &member)
    {
        const auto good = MemberRepository::check(member);
        if (good)
            return true;
        const QString &reason = good.error().reason;
        problem(row, reason == u"name-empty"_s ? u"name-missing"_s : reason, row.email);
        return false;
    }

    void create(const MemberRow &row, Member member)
    {
        if (!row.active.value_or(true)) {
            ++m_plan.report.unchanged; // never was one, and shall not be
            return;
        }
        member.id.value = newUuid7(m_clock);
        member.email = row.email;
        if (!isGood(row, member))
            return;
        if (member.has(Role::Admin))
            m_admins.insert(member.id);
        m_plan.newMembers.append(member);
        ++m_plan.report.created;
    }

    void change(const MemberRow &row, const KnownMember &known, const Member &member)
    {
        const bool active = row.active.value_or(known.active);
        const bool differs = member != known.member;
        if (differs && !isGood(row, member))
            return;
        if (active && member.has(Role::Admin))
            m_admins.insert(member.id);
        else
            m_admins.remove(member.id);
        if (differs)
            m_plan.updates.append({ known.member, member });
        if (active && !known.active) {
            m_plan.back.append(member.id);
            ++m_plan.report.reactivated;
        }
        if (!active && known.active) {
            m_plan.leaving.append(member.id);
            ++m_plan.report.deactivated;
        } else if (differs) {
            ++m_plan.report.updated;
        } else if (active == known.active) {
            ++m_plan.report.unchanged;
        }
    }

    const Clock &m_clock;
    const ImportOptions m_options;
    TeamPaths m_teams;
    const GroupGifts m_gifts;
    QHash<QString, KnownMember> m_known; //!< by address without case
    QSet<MemberId> m_admins; //!< once all rows are done
    ImportPlan m_plan;
};

} // namespace

bool ImportReport::isWhole() const
{
    return std::any_of(problems.begin(), problems.end(),
        [](const RowProblem &problem) { return problem.line == 0; });
}

Result<ImportPlan> planImport(
    const QSqlDatabase &db, const Clock &clock, const MemberTable &table, ImportOptions options)
{
    // First: what is committed while the rest is read counts as come later.
    const auto seen = ChangeSequence(db).head();
    if (!seen)
        return fail(seen.error());
    QStringList emails;
    for (const MemberRow &row : table.rows)
        emails.append(row.email);
    const MemberRepository members(db);
    const auto known = members.knownByEmails(emails);
    const auto admins = members.admins();
    if (!known || !admins)
        return fail(known ? admins.error() : known.error());
    auto teams = TeamPaths::read(db);
    if (!teams)
        return fail(teams.error());
    const QList<MemberId> ids = idsOf(*known);
    const auto gifts = Scim::giftsOf(db, clock, ids);
    if (!gifts)
        return fail(gifts.error());
    ImportPlanning planning(clock, std::move(options), *std::move(teams), *known, *admins, *gifts);
    ImportPlan plan = planning.run(table);
    plan.seen = *seen;
    plan.known = ids;
    plan.gifts = *gifts;
    return plan;
}

} // namespace Relais::Backend
