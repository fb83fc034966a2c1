// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/patch.h"

#include "app/relaisd/scim/attributes.h"
#include "app/relaisd/scim/filter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr qsizetype mostOperations = 1000;

enum class Act { Add, Replace, Remove };

tl::unexpected<Error> refused(const QString &type, const QString &detail)
{
    return fail(ErrorCode::Rejected, detail, type);
}

std::optional<Act> actFrom(const QString &word)
{
    const QString plain = word.toLower();
    if (plain == u"add"_s)
        return Act::Add;
    if (plain == u"replace"_s)
        return Act::Replace;
    return plain == u"remove"_s ? std::optional(Act::Remove) : std::nullopt;
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray { value };
}

// What tells one element from another: its value, or all of it.
QString identityOf(const QJsonValue &element)
{
    if (element.isString())
        return element.toString();
    const QJsonObject object = element.toObject();
    return valueIn(object, u"type"_s).toString() + u'\n' + valueIn(object, u"value"_s).toString();
}

QJsonArray united(const QJsonArray &before, const QJsonArray &more)
{
    QJsonArray all = before;
    QSet<QString> known;
    for (const QJsonValue &element : before)
        known.insert(identityOf(element));
    for (const QJsonValue &element : more) {
        const QString identity = identityOf(element);
        if (!known.contains(identity))
            all.append(element);
        known.insert(identity);
    }
    return all;
}

bool isPrimary(const QJsonValue &element)
{
    return isTrue(valueIn(element.toObject(), u"primary"_s));
}

// An element that becomes the primary one takes that from the others (RFC 7644 §3.5.2).
QJsonArray withOnePrimary(const QJsonArray &before, const QJsonArray &after)
{
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (isPrimary(after.at(i)) && !(i < before.size() && isPrimary(before.at(i))))
            chosen = i;
    }
    if (chosen < 0)
        return after;
    QJsonArray settled;
    for (qsizetype i = 0; i < after.size(); ++i) {
        QJsonObject element = after.at(i).toObject();
        if (i != chosen && isPrimary(element))
            setIn(element, u"primary"_s, false);
        settled.append(element);
    }
    return settled;
}

QJsonObject merged(QJsonObject before, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        setIn(before, it.key(), it.value());
    return before;
}

void putAttribute(QJsonObject &resource, Act act, const QString &name, const QJsonValue &value)
{
    const QJsonValue before = valueIn(resource, name);
    if (act == Act::Add && before.isArray())
        setIn(resource, name,
            withOnePrimary(before.toArray(), united(before.toArray(), listOf(value))));
    else if (before.isObject() && value.isObject())
        setIn(resource, name, merged(before.toObject(), value.toObject()));
    else
        setIn(resource, name, value);
}

void putSub(QJsonObject &resource, const Path &path, const QJsonValue &value)
{
    const QJsonValue before = valueIn(resource, path.attribute);
    if (!before.isArray()) {
        QJsonObject object = before.toObject();
        setIn(object, path.sub, value);
        setIn(resource, path.attribute, object);
        return;
    }
    QJsonArray changed;
    const QJsonArray elements = before.toArray();
    for (const QJsonValue &element : elements) {
        QJsonObject object = element.toObject();
        setIn(object, path.sub, value);
        changed.append(object);
    }
    setIn(resource, path.attribute, changed);
}

// The elements that the filter fits; without any, one that it would fit.
void putFiltered(
    QJsonObject &resource, const Path &path, const Filter &filter, const QJsonValue &value)
{
    const auto put = [&](QJsonObject element) {
        if (!path.sub.isEmpty())
            setIn(element, path.sub, value);
        else
            element = merged(element, value.toObject());
        return element;
    };
    const QJsonArray before = valueIn(resource, path.attribute).toArray();
    QJsonArray elements = before;
    bool found = false;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (filter.matches(elements[i].toObject())) {
            elements[i] = put(elements[i].toObject());
            found = true;
        }
    }
    if (!found) {
        QJsonObject element;
        const auto requirements = filter.requirements();
        for (const auto &required : requirements)
            element.insert(required.attribute, required.value);
        elements.append(put(element));
    }
    setIn(resource, path.attribute, withOnePrimary(before, elements));
}

void removeFiltered(QJsonObject &resource, const Path &path, const Filter &filter)
{
    const QJsonArray before = valueIn(resource, path.attribute).toArray();
    QJsonArray kept;
    for (const QJsonValue &element : before) {
        QJsonObject object = element.toObject();
        if (!filter.matches(object)) {
            kept.append(element);
        } else if (!path.sub.isEmpty()) {
            removeIn(object, path.sub);
            kept.append(object);
        }
    }
    setIn(resource, path.attribute, kept);
}

// Entra ID names the members to remove in the value.
void removeValues(QJsonObject &resource, const QString &name, const QJsonArray &values)
{
    QSet<QString> gone;
    for (const QJsonValue &value : values)
        gone.insert(
            value.isString() ? value.toString() : valueIn(value.toObject(), u"value"_s).toString());
    const QJsonArray before = valueIn(resource, name).toArray();
    QJsonArray kept;
    for (const QJsonValue &element : before) {
        if (!gone.contains(valueIn(element.toObject(), u"value"_s).toString()))
            kept.append(element);
    }
    setIn(resource, name, kept);
}

void remove(QJsonObject &resource, const Path &path, const QJsonValue &value)
{
    if (path.filter) {
        removeFiltered(resource, path, *path.filter);
    } else if (!path.sub.isEmpty()) {
        QJsonObject object = valueIn(resource, path.attribute).toObject();
        removeIn(object, path.sub);
        setIn(resource, path.attribute, object);
    } else if (valueIn(resource, path.attribute).isArray() && !value.isNull()
        && !value.isUndefined()) {
        removeValues(resource, path.attribute, listOf(value));
    } else {
        removeIn(resource, path.attribute);
    }
}

Result<void> applyAt(
    QJsonObject &resource, Act act, const QString &written, const QJsonValue &value)
{
    const auto parsed = Path::parse(written);
    if (!parsed)
        return fail(parsed.error());
    const Path &path = *parsed;
    if (act == Act::Remove)
        remove(resource, path, value);
    else if (path.filter)
        putFiltered(resource, path, *path.filter, value);
    else if (!path.sub.isEmpty())
        putSub(resource, path, value);
    else
        putAttribute(resource, act, path.attribute, value);
    return {};
}

Result<void> apply(QJsonObject &resource, const QJsonObject &operation)
{
    const auto act = actFrom(valueIn(operation, u"op"_s).toString());
    if (!act)
        return refused(u"invalidSyntax"_s, u"op is add, replace or remove"_s);
    const QString path = valueIn(operation, u"path"_s).toString();
    const QJsonValue value = valueIn(operation, u"value"_s);
    if (*act != Act::Remove && value.isUndefined())
        return refused(u"invalidSyntax"_s, u"no value"_s);
    if (!path.isEmpty())
        return applyAt(resource, *act, path, value);
    if (*act == Act::Remove)
        return refused(u"noTarget"_s, u"remove needs a path"_s);
    if (!value.isObject())
        return refused(u"invalidSyntax"_s, u"without a path the value is an object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSchema = it.key().startsWith(u"urn:"_s) && it.value().isObject();
        if (isSchema) {
            putAttribute(resource, *act, it.key(), it.value());
        } else if (const auto done = applyAt(resource, *act, it.key(), it.value()); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<QJsonArray> operationsIn(const QJsonObject &request)
{
    const QJsonArray operations = valueIn(request, u"Operations"_s).toArray();
    if (operations.isEmpty() || operations.size() > mostOperations)
        return refused(u"invalidSyntax"_s, u"Operations holds 1 to 1000 of them"_s);
    return operations;
}

Result<QJsonObject> patched(const QJsonObject &resource, const QJsonObject &request)
{
    const auto operations = operationsIn(request);
    if (!operations)
        return fail(operations.error());
    QJsonObject changed = resource;
    for (const QJsonValue &operation : *operations) {
        if (const auto done = apply(changed, operation.toObject()); !done)
            return fail(done.error());
    }
    return changed;
}

} // namespace Relais::Backend::Scim
