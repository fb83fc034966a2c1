// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/httpharness.h"

#include <cstdint>

// The first byte says in what pieces the rest comes: how TCP cuts must never matter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const int whole = Relais::Test::serveBytes(bytes, bytes.size());
    const int pieces = Relais::Test::serveBytes(bytes, data[0] % 32 + 1);
    Relais::Test::require(whole == pieces);
    return 0;
}
