// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/filter.h"

#include "app/relaisd/scim/attributes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr qsizetype longestFilter = 2000;
constexpr int deepest = 20;

enum class Kind { And, Or, Not, Compare, Values };
enum class Op { Eq, Ne, Co, Sw, Ew, Pr, Gt, Ge, Lt, Le };

tl::unexpected<Error> invalid(const QString &detail)
{
    return fail(ErrorCode::Rejected, detail, u"invalidFilter"_s);
}

std::optional<Op> opFrom(const QString &word)
{
    static const QHash<QString, Op> ops { { u"eq"_s, Op::Eq }, { u"ne"_s, Op::Ne },
        { u"co"_s, Op::Co }, { u"sw"_s, Op::Sw }, { u"ew"_s, Op::Ew }, { u"pr"_s, Op::Pr },
        { u"gt"_s, Op::Gt }, { u"ge"_s, Op::Ge }, { u"lt"_s, Op::Lt }, { u"le"_s, Op::Le } };
    const auto it = ops.constFind(word.toLower());
    return it == ops.cend() ? std::nullopt : std::optional(*it);
}

struct Name {
    QString attribute;
    QString sub;
};

// "name.givenName"; the dots of an extension's URN belong to it: "urn:…:2.0:User:department".
Name nameFrom(const QString &written)
{
    const QString plain = withoutCoreSchema(written);
    if (plain.startsWith(u"urn:"_s, Qt::CaseInsensitive)) {
        const qsizetype colon = plain.lastIndexOf(u':');
        return { plain.left(colon), plain.mid(colon + 1) };
    }
    return { plain.section(u'.', 0, 0), plain.section(u'.', 1) };
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

struct Filter::Node {
    Kind kind = Kind::Compare;
    Op op = Op::Eq;
    Name name {};
    QJsonValue wanted {};
    std::shared_ptr<const Node> left {};
    std::shared_ptr<const Node> right {};

    bool holds(const QJsonObject &object) const
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

private:
    template <typename Test>
    static bool anyOf(const QJsonArray &array, Test test)
    {
        return std::any_of(array.begin(), array.end(), test);
    }

    // Of a complex value its "value" is meant (RFC 7644 §3.4.2.2).
    bool fits(const QJsonValue &value) const
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
};

namespace {

using NodePtr = std::shared_ptr<const Filter::Node>;

//! Recursive descent; "or" binds less than "and".
class Parser final {
public:
    explicit Parser(QString text)
        : m_text(std::move(text))
    {
    }

    Result<NodePtr> whole()
    {
        auto node = alternatives(0);
        if (node && !atEnd())
            return invalid(u"more than a filter"_s);
        return node;
    }

    // attribute[filter].sub
    Result<Path> path()
    {
        const QString attribute = word();
        if (attribute.isEmpty())
            return invalid(u"no attribute"_s);
        if (!take(u'[')) {
            const Name name = nameFrom(attribute);
            return atEnd() ? Result<Path>(Path { name.attribute, {}, name.sub })
                           : Result<Path>(invalid(u"more than a path"_s));
        }
        const auto node = alternatives(0);
        if (!node)
            return fail(node.error());
        if (!take(u']'))
            return invalid(u"an open bracket"_s);
        QString sub;
        if (take(u'.'))
            sub = word();
        if (!atEnd())
            return invalid(u"more than a path"_s);
        return Path { withoutCoreSchema(attribute), Filter(*node), sub };
    }

private:
    Result<NodePtr> alternatives(int depth)
    {
        auto left = conjunction(depth);
        while (left && takeWord(u"or"_s)) {
            const auto right = conjunction(depth);
            if (!right)
                return right;
            left = joined(Kind::Or, *left, *right);
        }
        return left;
    }

    Result<NodePtr> conjunction(int depth)
    {
        auto left = term(depth);
        while (left && takeWord(u"and"_s)) {
            const auto right = term(depth);
            if (!right)
                return right;
            left = joined(Kind::And, *left, *right);
        }
        return left;
    }

    static NodePtr joined(Kind kind, const NodePtr &left, const NodePtr &right)
    {
        Filter::Node node;
        node.kind = kind;
        node.left = left;
        node.right = right;
        return std::make_shared<const Filter::Node>(node);
    }

    Result<NodePtr> term(int depth)
    {
        if (depth > deepest)
            return invalid(u"too deep"_s);
        const bool negated = takeWord(u"not"_s);
        if (take(u'(')) {
            auto inner = alternatives(depth + 1);
            if (inner && !take(u')'))
                return invalid(u"an open parenthesis"_s);
            return inner && negated ? Result<NodePtr>(joined(Kind::Not, *inner, {})) : inner;
        }
        if (negated)
            return invalid(u"not without parentheses"_s);
        return comparison(depth);
    }

    Result<NodePtr> comparison(int depth)
    {
        const QString attribute = word();
        if (attribute.isEmpty())
            return invalid(u"no attribute"_s);
        Filter::Node node;
        node.name = nameFrom(attribute);
        if (take(u'[')) {
            const auto inner = alternatives(depth + 1);
            if (!inner)
                return inner;
            if (!take(u']'))
                return invalid(u"an open bracket"_s);
            node.kind = Kind::Values;
            node.left = *inner;
            return std::make_shared<const Filter::Node>(node);
        }
        const auto op = opFrom(word());
        if (!op)
            return invalid(u"no operator"_s);
        node.op = *op;
        if (*op != Op::Pr && !takeValue(node.wanted))
            return invalid(u"no value"_s);
        return std::make_shared<const Filter::Node>(node);
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool atEnd()
    {
        skipSpaces();
        return m_at >= m_text.size();
    }

    bool take(QChar c)
    {
        skipSpaces();
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QString word()
    {
        skipSpaces();
        const qsizetype from = m_at;
        while (m_at < m_text.size()
            && (m_text.at(m_at).isLetterOrNumber() || u".:_-$"_s.contains(m_text.at(m_at))))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    bool takeWord(const QString &wanted)
    {
        const qsizetype from = m_at;
        if (word().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
        m_at = from;
        return false;
    }

    // A JSON value: a quoted text, true, false, null or a number.
    bool takeValue(QJsonValue &value)
    {
        skipSpaces();
        const qsizetype from = m_at;
        if (take(u'"')) {
            while (m_at < m_text.size() && m_text.at(m_at) != u'"')
                m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
            ++m_at;
        } else if (word().isEmpty()) {
            return false;
        }
        const QByteArray json = "[" + m_text.mid(from, m_at - from).toUtf8() + "]";
        QJsonParseError problem;
        const QJsonArray parsed = QJsonDocument::fromJson(json, &problem).array();
        value = parsed.at(0);
        const bool wordOnly = problem.error != QJsonParseError::NoError;
        if (wordOnly && json.startsWith("[\""))
            return false;
        if (wordOnly) // "True", as some write it
            value = m_text.mid(from, m_at - from);
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Filter::Filter(std::shared_ptr<const Node> root)
    : m_root(std::move(root))
{
}

Result<Filter> Filter::parse(const QString &text)
{
    if (text.size() > longestFilter)
        return invalid(u"too long"_s);
    const auto node = Parser(text).whole();
    if (!node)
        return fail(node.error());
    return Filter(*node);
}

bool Filter::matches(const QJsonObject &resource) const
{
    return m_root->holds(resource);
}

std::optional<Filter::Equality> Filter::equality() const
{
    // emails[type eq "work"].value eq "x" cannot be written; emails[value eq "x"] can.
    const Node *node = m_root.get();
    QString prefix;
    if (node->kind == Kind::Values) {
        prefix = node->name.attribute.toLower() + u'.';
        node = node->left.get();
    }
    if (node->kind != Kind::Compare || node->op != Op::Eq || !node->wanted.isString())
        return std::nullopt;
    QString attribute = prefix + node->name.attribute.toLower();
    if (!node->name.sub.isEmpty())
        attribute += u'.' + node->name.sub.toLower();
    return Equality { attribute, node->wanted.toString() };
}

QList<Filter::Equality> Filter::requirements() const
{
    QList<Equality> found;
    QList<const Node *> open { m_root.get() };
    while (!open.isEmpty()) {
        const Node *node = open.takeLast();
        if (node->kind == Kind::And)
            open << node->left.get() << node->right.get();
        else if (node->kind == Kind::Compare && node->op == Op::Eq && node->wanted.isString())
            found.append({ node->name.attribute, node->wanted.toString() });
    }
    return found;
}

Result<Path> Path::parse(const QString &text)
{
    if (text.size() > longestFilter)
        return fail(ErrorCode::Rejected, u"too long"_s, u"invalidPath"_s);
    auto path = Parser(text).path();
    if (!path)
        return fail(ErrorCode::Rejected, path.error().detail, u"invalidPath"_s);
    return path;
}

} // namespace Relais::Backend::Scim
