// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/cardservice.h"

#include "core/api/card.h"
#include "core/api/routes.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

#include <QPointer>

namespace Relais {

CardService::CardService(SignInService &session, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
{
}

QCoro::Task<Result<OwnCard>> CardService::read()
{
    const QPointer<CardService> self(this);
    BackendCall call { "GET", {}, Api::Routes::myCard() };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto own = Api::ownCardFrom(*answer);
    if (!own || !self)
        co_return own;
    co_return self->withFirstValues(*own);
}

QCoro::Task<Result<OwnCard>> CardService::save(Card card)
{
    const QStringList problems = card.shown ? problemsOf(card) : QStringList();
    if (!problems.isEmpty())
        co_return fail(ErrorCode::InvalidInput, {}, problems.constFirst());
    BackendCall call { "PUT", {}, Api::Routes::myCard(), Api::toJson(card) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::ownCardFrom(*answer);
}

OwnCard CardService::withFirstValues(OwnCard own) const
{
    if (!own.address.isEmpty() || !own.card.name.isEmpty())
        return own;
    const Member me = m_session.member();
    own.card.name = me.name.left(CardLimits::name);
    own.card.role = me.title.left(CardLimits::role);
    own.card.languages = me.languages.mid(0, CardLimits::languages);
    own.card.language = me.languages.value(0);
    return own;
}

} // namespace Relais
