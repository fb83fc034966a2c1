// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/routes/changewaiters.h"

#include "app/relaisd/repositories/changehead.h"
#include "core/api/changes.h"

#include <algorithm>

namespace Relais::Backend {

namespace {

Response nothingNew()
{
    return { .status = 304 };
}

// There is more behind the cursor: the client pulls.
Response news(const QString &cursor)
{
    return jsonResponse(Api::toJson(Api::ChangesPage { {}, cursor, true }));
}

} // namespace

ChangeWaiters::ChangeWaiters(std::size_t most)
    : m_most(most)
{
}

ChangeWaiters::~ChangeWaiters()
{
    end();
}

bool ChangeWaiters::add(const QString &cursor, Moment until, Reply reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_waiters.size() >= m_most)
        return false;
    m_waiters.push_back({ cursor, until, std::move(reply) });
    return true;
}

void ChangeWaiters::look(const ChangeHead &head, Moment now)
{
    std::vector<Waiter> done;
    {
        const std::lock_guard lock(m_mutex);
        const auto waits = [&](const Waiter &waiter) {
            return waiter.until > now && !head.hasNewsFor(waiter.cursor);
        };
        const auto answered = std::stable_partition(m_waiters.begin(), m_waiters.end(), waits);
        done.assign(std::make_move_iterator(answered), std::make_move_iterator(m_waiters.end()));
        m_waiters.erase(answered, m_waiters.end());
    }
    for (const Waiter &waiter : done)
        waiter.reply(head.hasNewsFor(waiter.cursor) ? news(waiter.cursor) : nothingNew());
}

void ChangeWaiters::end()
{
    std::vector<Waiter> left;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        left.swap(m_waiters);
    }
    for (const Waiter &waiter : left)
        waiter.reply(nothingNew());
}

std::size_t ChangeWaiters::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiters.size();
}

} // namespace Relais::Backend
