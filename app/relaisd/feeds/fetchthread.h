// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/callthread.h"
#include "app/relaisd/feeds/guardedfetch.h"

namespace Relais::Backend {

//! Fetches what editors ask for, on a thread with an event loop of its own. Any thread may ask.
class FetchThread final {
    Q_DISABLE_COPY_MOVE(FetchThread)
public:
    explicit FetchThread(EgressProxy proxy = {});
    ~FetchThread() = default;

    //! What still runs is dropped without an answer; nothing is fetched from then on.
    void stop();

    //! Calls done once on this object's thread; false when too many run already, or after stop().
    bool fetch(FetchRequest request, GuardedFetch::Done done);

private:
    const EgressProxy m_proxy;
    CallThread m_calls;
};

} // namespace Relais::Backend
