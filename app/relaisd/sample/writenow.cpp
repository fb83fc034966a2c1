// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/sample/writenow.h"

#include <future>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<void> writeNow(Writer &writer, std::function<Result<void>(QSqlDatabase &)> act)
{
    Result<void> result;
    std::promise<bool> finished;
    const auto taken = writer.submit(
        [&](QSqlDatabase &db) {
            result = act(db);
            return result.has_value();
        },
        [&](bool committed) { finished.set_value(committed); });
    if (!taken)
        return taken;
    if (!finished.get_future().get() && result)
        return fail(ErrorCode::Storage, u"the database could not be written"_s);
    return result;
}

} // namespace Relais::Backend
