// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/grouppatch.h"

#include "app/relaisd/scim/attributes.h"
#include "app/relaisd/scim/patch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

using GroupStep = GroupPatch::Step;

bool meansMembers(const QString &attribute)
{
    return withoutCoreSchema(attribute).compare(u"members"_s, Qt::CaseInsensitive) == 0;
}

QSet<MemberId> membersIn(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    QSet<MemberId> members;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray { value };
    for (const QJsonValue &one : list)
        members.insert(
            { one.isString() ? one.toString() : valueIn(one.toObject(), u"value"_s).toString() });
    return members;
}

//! The step of an operation on members itself; none for what of them is not kept here.
std::optional<GroupStep> stepAt(const QString &op, const Path &path, const QJsonValue &value)
{
    if (!path.sub.isEmpty())
        return std::nullopt;
    const auto equality = path.filter ? path.filter->equality() : std::nullopt;
    const bool isOne = equality && equality->attribute == u"value"_s;
    if (op == u"remove"_s) {
        if (isOne)
            return GroupStep { GroupStep::Kind::Remove, { MemberId { equality->value } }, {} };
        if (path.filter)
            return GroupStep { GroupStep::Kind::Remove, {}, path.filter };
        // A list of nobody takes out nobody; only where there is none, everybody goes.
        return value.isNull() || value.isUndefined()
            ? GroupStep { GroupStep::Kind::Replace, {}, {} }
            : GroupStep { GroupStep::Kind::Remove, membersIn(value), {} };
    }
    if (path.filter) // who fits is a member already; whom it names becomes one
        return isOne ? std::optional(
                           GroupStep { GroupStep::Kind::Add, { MemberId { equality->value } }, {} })
                     : std::nullopt;
    return GroupStep { op == u"add"_s ? GroupStep::Kind::Add : GroupStep::Kind::Replace,
        membersIn(value), {} };
}

//! Takes the members out of a value without path.
void takeOut(QJsonObject &operation, const QString &op, QList<GroupStep> &steps)
{
    QJsonObject value = valueIn(operation, u"value"_s).toObject();
    const QStringList names = value.keys();
    for (const QString &name : names) {
        if (!meansMembers(name))
            continue;
        if (const auto step = stepAt(op, { name }, value.value(name)))
            steps.append(*step);
        value.remove(name);
    }
    setIn(operation, u"value"_s, value);
}

} // namespace

// What is malformed goes to the rest, where patched() says what is wrong with it.
Result<GroupPatch> GroupPatch::from(const QJsonObject &request)
{
    const auto operations = operationsIn(request);
    if (!operations)
        return fail(operations.error());
    GroupPatch patch;
    QJsonArray rest;
    for (const QJsonValue &one : *operations) {
        QJsonObject operation = one.toObject();
        const QString op = valueIn(operation, u"op"_s).toString().toLower();
        const QString written = valueIn(operation, u"path"_s).toString();
        const QJsonValue value = valueIn(operation, u"value"_s);
        const bool puts = (op == u"add"_s || op == u"replace"_s) && !value.isUndefined();
        if (!puts && op != u"remove"_s) {
            rest.append(operation);
        } else if (written.isEmpty()) {
            if (puts && value.isObject())
                takeOut(operation, op, patch.steps);
            rest.append(operation);
        } else if (const auto path = Path::parse(written); !path) {
            return fail(path.error());
        } else if (!meansMembers(path->attribute)) {
            rest.append(operation);
        } else if (const auto step = stepAt(op, *path, value)) {
            patch.steps.append(*step);
        }
    }
    if (!rest.isEmpty())
        patch.rest.insert(u"Operations"_s, rest);
    return patch;
}

bool GroupPatch::needsEverybody() const
{
    return std::any_of(steps.begin(), steps.end(),
        [](const Step &step) { return step.which || step.kind == Step::Kind::Replace; });
}

QSet<MemberId> GroupPatch::named() const
{
    QSet<MemberId> members;
    for (const Step &step : steps)
        members.unite(step.members);
    return members;
}

QSet<MemberId> GroupPatch::appliedTo(QSet<MemberId> members) const
{
    for (const Step &step : steps) {
        if (step.kind == Step::Kind::Replace) {
            members = step.members;
        } else if (step.kind == Step::Kind::Add) {
            members.unite(step.members);
        } else if (step.which) {
            const Filter &which = *step.which;
            members.removeIf([&which](const MemberId &member) {
                return which.matches({ { u"value"_s, member.value }, { u"type"_s, u"User"_s } });
            });
        } else {
            members.subtract(step.members);
        }
    }
    return members;
}

} // namespace Relais::Backend::Scim
