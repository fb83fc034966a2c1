// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/scim/filter.h"

#include <QJsonValue>

namespace Relais::Backend::Scim {

//! What a filter says, as a tree, and whether it holds.
struct Filter::Node {
    enum class Kind { And, Or, Not, Compare, Values };
    enum class Op { Eq, Ne, Co, Sw, Ew, Pr, Gt, Ge, Lt, Le };
    struct Name {
        QString attribute;
        QString sub;
    };

    Kind kind = Kind::Compare;
    Op op = Op::Eq;
    Name name {};
    QJsonValue wanted {};
    std::shared_ptr<const Node> left {};
    std::shared_ptr<const Node> right {};

    bool holds(const QJsonObject &object) const;

private:
    bool fits(const QJsonValue &value) const;
};

} // namespace Relais::Backend::Scim
