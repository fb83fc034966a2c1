// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/feeds/guardedfetch.h"

#include <QTest>

#include <optional>

namespace Relais::Test {

//! Waits for what is fetched, in the thread that asks. Cancelled when nothing is answered within
//! 15 seconds, which is longer than any limit of a fetch.
inline Result<Backend::FetchedDocument> fetchNow(
    const Backend::FetchRequest &request, Backend::FetchLimits limits = {})
{
    std::optional<Result<Backend::FetchedDocument>> answer;
    QObject parent;
    Backend::GuardedFetch::start(request, limits, &parent,
        [&answer](const Result<Backend::FetchedDocument> &fetched) { answer = fetched; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000))
        return fail(ErrorCode::Cancelled);
    return *answer;
}

} // namespace Relais::Test
