// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of all stories stands for the company just now.

#include "core/services/queue/queueservice.h"

namespace Relais {

std::optional<QueueService::Row> QueueService::foremost() const
{
    const auto firstOf = [this](const Filter &filter) -> std::optional<Row> {
        const auto ids = find(filter, 1);
        if (!ids || ids->isEmpty())
            return {};
        const auto first = row(ids->first());
        return first && !first->story.link.isEmpty() ? std::optional(*first) : std::nullopt;
    };
    if (const auto first = firstOf({}); first && first->story.pinned)
        return first;
    const auto known = campaigns();
    if (!known)
        return {};
    const QDateTime now = m_clock.now();
    for (const Campaign &campaign : *known) {
        if (campaign.from.isValid() && campaign.from > now)
            continue;
        Filter filter;
        filter.campaign = campaign.id;
        if (const auto first = firstOf(filter))
            return first;
    }
    return {};
}

} // namespace Relais
