// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why each is finished in its own page (documentation of 2025–2026):
// Facebook: no API posts to a profile since 2018-08-01.
// Threads: its sign-in needs a secret and an https redirect (developers.facebook.com, threads).
// WhatsApp, e-mail: no API for a personal account.

#include "core/networks/ownpage/ownpageconnector.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

tl::unexpected<Error> finishedByThePerson()
{
    return fail(ErrorCode::Unsupported, u"the person finishes it in the network's own page"_s,
        u"own-page"_s);
}

} // namespace

OwnPageConnector::OwnPageConnector(Network network)
    : m_network(network)
{
}

QCoro::Task<Result<PublishedPost>> OwnPageConnector::publish(Publication)
{
    co_return finishedByThePerson();
}

QCoro::Task<Result<LookupResult>> OwnPageConnector::lookUp(Publication)
{
    co_return LookupResult {};
}

QCoro::Task<Result<QList<RelayCount>>> OwnPageConnector::counts(
    RelayId, Account, QByteArray, QString)
{
    co_return finishedByThePerson();
}

} // namespace Relais
