// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/keptstatements.h"

#include <algorithm>
#include <QSqlQuery>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Relais::KeptStatements {

namespace {

constexpr std::size_t mostKept = 100; // of a connection

using Queries = std::unordered_map<QString, std::unique_ptr<QSqlQuery>>; // by their SQL

std::unordered_map<QString, Queries> &connections()
{
    thread_local std::unordered_map<QString, Queries> ofThread;
    return ofThread;
}

// Some pragmas act when they are prepared, and what defines is said once.
bool canBeRunAgain(const QString &sql)
{
    const QStringView said = QStringView(sql).trimmed();
    const auto beginsSo = [said](QLatin1StringView word) { return said.startsWith(word); };
    const auto words = { "SELECT "_L1, "INSERT "_L1, "UPDATE "_L1, "DELETE "_L1, "WITH "_L1 };
    return std::any_of(words.begin(), words.end(), beginsSo);
}

} // namespace

void begin(const QString &connection)
{
    connections().try_emplace(connection);
}

void end(const QString &connection)
{
    connections().erase(connection);
}

std::unique_ptr<QSqlQuery> take(const QString &connection, const QString &sql)
{
    const auto known = connections().find(connection);
    if (known == connections().end())
        return nullptr;
    auto kept = known->second.extract(sql);
    return kept.empty() ? nullptr : std::move(kept.mapped());
}

void give(const QString &connection, const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    const auto known = connections().find(connection);
    if (known == connections().end() || known->second.size() >= mostKept || !canBeRunAgain(sql))
        return;
    query->finish();
    known->second.try_emplace(sql, std::move(query));
}

} // namespace Relais::KeptStatements
