// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/filternode.h"

#include "app/relaisd/scim/attributes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

using Op = Filter::Node::Op;

template <typename Test>
bool anyOf(const QJsonArray &array, Test test)
{
    return std::any_of(array.begin(), array.end(), test);
}

bool isPresent(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    return !value.isNull() && !value.isUndefined()
        && !(value.isString() && value.toString().isEmpty());
}

bool compareTexts(const QString &a, Op op, const QString &b, Qt::CaseSensitivity sensitivity)
{
    const int order = a.compare(b, sensitivity);
    switch (op) {
    case Op::Eq:
        return order == 0;
    case Op::Ne:
        return order != 0;
    case Op::Co:
        return a.contains(b, sensitivity);
    case Op::Sw:
        return a.startsWith(b, sensitivity);
    case Op::Ew:
        return a.endsWith(b, sensitivity);
    case Op::Gt:
        return order > 0;
    case Op::Ge:
        return order >= 0;
    case Op::Lt:
        return order < 0;
    case Op::Le:
        return order <= 0;
    case Op::Pr:
        break;
    }
    return false;
}

bool compare(
    const QJsonValue &value, Op op, const QJsonValue &wanted, Qt::CaseSensitivity sensitivity)
{
    if (op == Op::Pr)
        return isPresent(value);
    if (wanted.isNull())
        return isPresent(value) == (op == Op::Ne);
    if (value.isBool()) {
        const bool same = value.toBool() == isTrue(wanted);
        return op == Op::Eq ? same : op == Op::Ne && !same;
    }
    if (!value.isString())
        return op == Op::Ne;
    return compareTexts(value.toString(), op, wanted.toString(), sensitivity);
}

} // namespace

bool Filter::Node::holds(const QJsonObject &object) const
{
    switch (kind) {
    case Kind::And:
        return left->holds(object) && right->holds(object);
    case Kind::Or:
        return left->holds(object) || right->holds(object);
    case Kind::Not:
        return !left->holds(object);
    case Kind::Values:
        return anyOf(valueIn(object, name.attribute).toArray(),
            [this](const QJsonValue &one) { return left->holds(one.toObject()); });
    case Kind::Compare:
        break;
    }
    const QJsonValue value = valueIn(object, name.attribute);
    if (!value.isArray())
        return fits(value);
    if (op == Op::Pr || value.toArray().isEmpty())
        return compare(value, op, wanted, Qt::CaseInsensitive);
    return anyOf(value.toArray(), [this](const QJsonValue &one) { return fits(one); });
}

// Of a complex value its "value" is meant (RFC 7644 §3.4.2.2).
bool Filter::Node::fits(const QJsonValue &value) const
{
    QJsonValue plain = value;
    if (!name.sub.isEmpty())
        plain = valueIn(value.toObject(), name.sub);
    else if (value.isObject() && op != Op::Pr)
        plain = valueIn(value.toObject(), u"value"_s);
    const bool exact = name.sub.isEmpty()
        && (name.attribute.compare(u"id"_s, Qt::CaseInsensitive) == 0
            || name.attribute.compare(u"externalId"_s, Qt::CaseInsensitive) == 0);
    return compare(plain, op, wanted, exact ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

} // namespace Relais::Backend::Scim
