// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace Relais {

template <typename T>
using Result = tl::expected<T, Error>;

//! return fail(ErrorCode::NotFound, u"no such story"_s);
inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString reason = {})
{
    return tl::unexpected<Error>(Error { code, std::move(detail), std::move(reason), {} });
}

//! Passes an error on: return fail(result.error());
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

//! Whether it worked, for who does not need what came of it.
template <typename T>
Result<void> withoutValue(const Result<T> &result)
{
    if (!result)
        return fail(result.error());
    return {};
}

} // namespace Relais
