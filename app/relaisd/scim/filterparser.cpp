// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/filterparser.h"

#include "app/relaisd/scim/attributes.h"
#include "app/relaisd/scim/filterwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

using Node = Filter::Node;
using NodePtr = std::shared_ptr<const Node>;

constexpr qsizetype longestFilter = 2000;
constexpr int deepest = 20;

tl::unexpected<Error> invalid(const QString &detail)
{
    return fail(ErrorCode::Rejected, detail, u"invalidFilter"_s);
}

std::optional<Node::Op> opFrom(const QString &word)
{
    using Op = Node::Op;
    static const QHash<QString, Op> ops { { u"eq"_s, Op::Eq }, { u"ne"_s, Op::Ne },
        { u"co"_s, Op::Co }, { u"sw"_s, Op::Sw }, { u"ew"_s, Op::Ew }, { u"pr"_s, Op::Pr },
        { u"gt"_s, Op::Gt }, { u"ge"_s, Op::Ge }, { u"lt"_s, Op::Lt }, { u"le"_s, Op::Le } };
    const auto it = ops.constFind(word.toLower());
    return it == ops.cend() ? std::nullopt : std::optional(*it);
}

// "name.givenName"; the dots of an extension's URN belong to it: "urn:…:2.0:User:department".
Node::Name nameFrom(const QString &written)
{
    const QString plain = withoutCoreSchema(written);
    if (plain.startsWith(u"urn:"_s, Qt::CaseInsensitive)) {
        const qsizetype colon = plain.lastIndexOf(u':');
        return { plain.left(colon), plain.mid(colon + 1) };
    }
    return { plain.section(u'.', 0, 0), plain.section(u'.', 1) };
}

//! Recursive descent; "or" binds less than "and".
class FilterParser final {
public:
    explicit FilterParser(const QString &text)
        : m_words(text)
    {
    }

    Result<NodePtr> whole()
    {
        auto node = alternatives(0);
        if (node && !m_words.atEnd())
            return invalid(u"more than a filter"_s);
        return node;
    }

    // attribute[filter].sub
    Result<Path> path()
    {
        const QString attribute = m_words.word();
        if (attribute.isEmpty())
            return invalid(u"no attribute"_s);
        if (!m_words.take(u'[')) {
            const Node::Name name = nameFrom(attribute);
            return m_words.atEnd() ? Result<Path>(Path { name.attribute, {}, name.sub })
                                   : Result<Path>(invalid(u"more than a path"_s));
        }
        const auto node = alternatives(0);
        if (!node)
            return fail(node.error());
        if (!m_words.take(u']'))
            return invalid(u"an open bracket"_s);
        QString sub;
        if (m_words.take(u'.'))
            sub = m_words.word();
        if (!m_words.atEnd())
            return invalid(u"more than a path"_s);
        return Path { withoutCoreSchema(attribute), Filter(*node), sub };
    }

private:
    Result<NodePtr> alternatives(int depth)
    {
        auto left = conjunction(depth);
        while (left && m_words.takeWord(u"or"_s)) {
            const auto right = conjunction(depth);
            if (!right)
                return right;
            left = joined(Node::Kind::Or, *left, *right);
        }
        return left;
    }

    Result<NodePtr> conjunction(int depth)
    {
        auto left = term(depth);
        while (left && m_words.takeWord(u"and"_s)) {
            const auto right = term(depth);
            if (!right)
                return right;
            left = joined(Node::Kind::And, *left, *right);
        }
        return left;
    }

    static NodePtr joined(Node::Kind kind, const NodePtr &left, const NodePtr &right)
    {
        Node node;
        node.kind = kind;
        node.left = left;
        node.right = right;
        return std::make_shared<const Node>(node);
    }

    Result<NodePtr> term(int depth)
    {
        if (depth > deepest)
            return invalid(u"too deep"_s);
        const bool negated = m_words.takeWord(u"not"_s);
        if (m_words.take(u'(')) {
            auto inner = alternatives(depth + 1);
            if (inner && !m_words.take(u')'))
                return invalid(u"an open parenthesis"_s);
            return inner && negated ? Result<NodePtr>(joined(Node::Kind::Not, *inner, {})) : inner;
        }
        if (negated)
            return invalid(u"not without parentheses"_s);
        return comparison(depth);
    }

    Result<NodePtr> comparison(int depth)
    {
        const QString attribute = m_words.word();
        if (attribute.isEmpty())
            return invalid(u"no attribute"_s);
        Node node;
        node.name = nameFrom(attribute);
        if (m_words.take(u'[')) {
            const auto inner = alternatives(depth + 1);
            if (!inner)
                return inner;
            if (!m_words.take(u']'))
                return invalid(u"an open bracket"_s);
            node.kind = Node::Kind::Values;
            node.left = *inner;
            return std::make_shared<const Node>(node);
        }
        const auto op = opFrom(m_words.word());
        if (!op)
            return invalid(u"no operator"_s);
        node.op = *op;
        if (*op != Node::Op::Pr && !m_words.takeValue(node.wanted))
            return invalid(u"no value"_s);
        return std::make_shared<const Node>(node);
    }

    FilterWords m_words;
};

} // namespace

Result<std::shared_ptr<const Filter::Node>> parsedFilter(const QString &text)
{
    return text.size() > longestFilter ? invalid(u"too long"_s) : FilterParser(text).whole();
}

Result<Path> parsedPath(const QString &text)
{
    return text.size() > longestFilter ? invalid(u"too long"_s) : FilterParser(text).path();
}

} // namespace Relais::Backend::Scim
