// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/filter.h"

#include "app/relaisd/scim/filternode.h"
#include "app/relaisd/scim/filterparser.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

Filter::Filter(std::shared_ptr<const Node> root)
    : m_root(std::move(root))
{
}

Result<Filter> Filter::parse(const QString &text)
{
    const auto node = parsedFilter(text);
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
    if (node->kind == Node::Kind::Values) {
        prefix = node->name.attribute.toLower() + u'.';
        node = node->left.get();
    }
    if (node->kind != Node::Kind::Compare || node->op != Node::Op::Eq || !node->wanted.isString())
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
        if (node->kind == Node::Kind::And)
            open << node->left.get() << node->right.get();
        else if (node->kind == Node::Kind::Compare && node->op == Node::Op::Eq
            && node->wanted.isString())
            found.append({ node->name.attribute, node->wanted.toString() });
    }
    return found;
}

Result<Path> Path::parse(const QString &text)
{
    auto path = parsedPath(text);
    if (!path)
        return fail(ErrorCode::Rejected, path.error().detail, u"invalidPath"_s);
    return path;
}

} // namespace Relais::Backend::Scim
