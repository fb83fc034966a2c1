// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/net/shared.h"

#include <utility>

namespace Relais::Backend {

//! What one connection holds of a body that is not answered yet, within what all of them and those
//! of its address may.
class BodyShare final {
    Q_DISABLE_COPY_MOVE(BodyShare)
public:
    //! key: of the address, which outlives it; trusted: a proxy's, which has no share of its own.
    BodyShare(Shared &shared, const std::string &key, bool trusted)
        : m_shared(shared)
        , m_key(key)
        , m_trusted(trusted)
    {
    }
    ~BodyShare() { letGo(); }

    //! Counts what came of a body until it is answered; false when too much is held, by all or by
    //! this address.
    bool hold(std::size_t bytes)
    {
        m_held += bytes;
        m_shared.bodyBytes += bytes;
        const bool hasRoom = m_shared.bodyBytes <= m_shared.limits().bodyBytes;
        if (m_trusted || bytes == 0)
            return hasRoom;
        std::size_t &ofAddress = m_shared.bodyBytesPerAddress[m_key];
        ofAddress += bytes;
        return hasRoom && ofAddress <= m_shared.limits().bodyBytesPerAddress;
    }
    void letGo()
    {
        const std::size_t held = std::exchange(m_held, std::size_t { 0 });
        m_shared.bodyBytes -= held;
        if (!m_trusted && held > 0 && (m_shared.bodyBytesPerAddress[m_key] -= held) == 0)
            m_shared.bodyBytesPerAddress.erase(m_key);
    }

private:
    Shared &m_shared;
    const std::string &m_key;
    std::size_t m_held = 0;
    const bool m_trusted;
};

} // namespace Relais::Backend
