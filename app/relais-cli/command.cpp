// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"

#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/signin/signinservice.h"

#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

Call::Call(Output &output, QString profile)
    : out(output)
    , m_profile(std::move(profile))
{
}

Call::~Call() = default;

QCoro::Task<Result<ClientCore *>> Call::core()
{
    if (m_core)
        co_return m_core.get();
    auto opened = ClientCore::open(ClientCore::profileFolder(m_profile), m_clock);
    if (!opened)
        co_return fail(opened.error());
    m_core = std::move(*opened);
    if (const auto started = co_await m_core->start(false); !started)
        co_return fail(started.error());
    co_return m_core.get();
}

QCoro::Task<Result<ClientCore *>> Call::signedInCore()
{
    auto opened = co_await core();
    if (!opened)
        co_return fail(opened.error());
    switch ((*opened)->session().state()) {
    case SignInService::State::SignedIn:
        break;
    case SignInService::State::SecretUnreadable:
        co_return fail(ErrorCode::KeychainLocked, u"the session cannot be read"_s);
    case SignInService::State::SignedOut:
    case SignInService::State::SignInAgain:
        co_return fail(ErrorCode::Unauthorized, u"nobody is signed in"_s);
    }
    co_return *opened;
}

ExitCode Call::failed(const Error &error)
{
    const ExitCode code = exitCodeFor(error);
    out.json({ { u"error"_s, errorCodeName(error.code) }, { u"reason"_s, error.reason },
        { u"exitCode"_s, int(code) } });
    out.error(sentenceFor(error));
    return code;
}

} // namespace Relais::Cli
