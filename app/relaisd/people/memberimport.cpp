// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/memberimport.h"

#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/people/importundo.h"
#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype mostNamedInAudit = 500;

// Who leaves comes last: who comes back or is named an admin is there by then.
Result<void> carryOut(const ImportPlan &plan, const QSqlDatabase &db, const Clock &clock)
{
    Savepoint all(db, u"member_import"_s);
    if (!all.isOpen())
        return storageError(db);
    TeamRepository teams(db);
    for (const Team &team : plan.newTeams) {
        if (const auto saved = teams.save(team); !saved)
            return saved;
    }
    MemberRepository members(db);
    if (const auto back = members.setAllActive(plan.back, true); !back)
        return back;
    if (const auto updated = members.updateAll(plan.updates); !updated)
        return updated;
    if (const auto added = members.addAll(plan.newMembers, clock.now()); !added)
        return added;
    if (const auto left = endMemberships(db, plan.leaving, clock); !left)
        return left;
    return all.keep();
}

QHash<MemberId, QList<Role>> rolesBy(const ImportPlan &plan)
{
    QHash<MemberId, QList<Role>> roles;
    for (const Member &member : plan.newMembers) {
        if (!member.roles.isEmpty())
            roles.insert(member.id, member.roles);
    }
    for (const MemberUpdate &one : plan.updates) {
        if (one.before.roles != one.after.roles)
            roles.insert(one.after.id, one.after.roles);
    }
    return roles;
}

} // namespace

MemberImport::MemberImport(MemberTable table, ImportOptions options, ImportPlan plan)
    : m_table(std::move(table))
    , m_options(std::move(options))
    , m_plan(std::move(plan))
{
}

Result<MemberImport> MemberImport::prepare(
    const QSqlDatabase &db, const Clock &clock, const QByteArray &file, ImportOptions options)
{
    const auto table = memberTableFrom(file);
    if (!table)
        return fail(table.error());
    const auto plan = planImport(db, clock, *table, options);
    if (!plan)
        return fail(plan.error());
    return MemberImport(*table, std::move(options), *plan);
}

bool MemberImport::isToBeDone(const ImportPlan &plan) const
{
    const bool partly = m_options.skipWrong && !plan.report.isWhole();
    return !m_options.dryRun && (plan.report.isGood() || partly);
}

// Also after a mere sign-out, which tells the member: that costs one more look, and no mistake.
Result<bool> MemberImport::isOutdated(const QSqlDatabase &db, const Clock &clock) const
{
    const ChangeSequence changes(db);
    const auto head = changes.head();
    if (!head)
        return fail(head.error());
    if (head->epoch != m_plan.seen.epoch)
        return true;
    const auto members = changes.holds(ChangeKind::member, m_plan.seen.sequence);
    if (!members || *members)
        return members;
    const auto teams = changes.holds(ChangeKind::team, m_plan.seen.sequence);
    if (!teams || *teams)
        return teams;
    const auto gifts = Scim::giftsOf(db, clock, m_plan.known);
    if (!gifts)
        return fail(gifts.error());
    return *gifts != m_plan.gifts;
}

Result<ImportReport> MemberImport::apply(const QSqlDatabase &db, const Clock &clock) const
{
    const auto outdated = isOutdated(db, clock);
    if (!outdated)
        return fail(outdated.error());
    const auto plan =
        *outdated ? planImport(db, clock, m_table, m_options) : Result<ImportPlan>(m_plan);
    if (!plan)
        return fail(plan.error());
    if (!isToBeDone(*plan))
        return plan->report;
    if (const auto done = carryOut(*plan, db, clock); !done)
        return fail(done.error());
    const auto undo = ImportUndo(db, clock).keep(*plan);
    if (!undo)
        return fail(undo.error());
    ImportReport report = plan->report;
    report.undo = *undo;
    report.roles = rolesBy(*plan);
    return report;
}

QJsonObject auditOf(const ImportReport &report)
{
    QJsonObject details { { u"created"_s, report.created }, { u"updated"_s, report.updated },
        { u"deactivated"_s, report.deactivated }, { u"reactivated"_s, report.reactivated } };
    if (!report.undo.isEmpty())
        details.insert(u"import"_s, report.undo);
    if (report.roles.size() > mostNamedInAudit) {
        details.insert(u"roles"_s, report.roles.size());
    } else if (!report.roles.isEmpty()) {
        QJsonObject roles;
        for (auto it = report.roles.cbegin(); it != report.roles.cend(); ++it) {
            QJsonArray words;
            for (const Role role : it.value())
                words.append(roleKey(role));
            roles.insert(it.key().value, words);
        }
        details.insert(u"roles"_s, roles);
    }
    return details;
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
