// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/fetchthread.h"

namespace Relais::Backend {

FetchThread::FetchThread(EgressProxy proxy)
    : m_proxy(std::move(proxy))
{
}

void FetchThread::stop()
{
    m_calls.stop();
}

bool FetchThread::fetch(FetchRequest request, GuardedFetch::Done done)
{
    request.proxy = m_proxy;
    return m_calls.begin(
        [this, request = std::move(request), done = std::move(done)](QObject *parent) {
            GuardedFetch::start(
                request, FetchLimits {}, parent, [this, done](Result<FetchedDocument> fetched) {
                    m_calls.ended();
                    done(std::move(fetched));
                });
        });
}

} // namespace Relais::Backend
