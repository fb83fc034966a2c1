// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/cardservice.h"

#include "core/api/card.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString unsentCardKey = u"card-unsent"_s;

QString unsentCardOf(const MemberId &member, const Card &card)
{
    const QJsonObject kept { { u"member"_s, member.value }, { u"card"_s, Api::toJson(card) } };
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Store::Job keepUnsentCard(const QString &kept)
{
    return [kept](QSqlDatabase &db) { return ProfileStore(db).setValue(unsentCardKey, kept); };
}

// One that is not public may be unfinished, as far as the contract can carry it.
QStringList problemsThatKeep(const Card &card)
{
    QStringList problems = problemsOf(card);
    if (!card.shown)
        problems.removeIf([](const QString &problem) {
            return problem != "link-not-http"_L1 && problem != "about-too-long"_L1;
        });
    return problems;
}

// Not one that was written since.
Store::Job forgetUnsentCard(const QString &kept)
{
    return [kept](QSqlDatabase &db) -> Result<void> {
        ProfileStore profile(db);
        const auto last = profile.value(unsentCardKey);
        if (!last)
            return fail(last.error());
        if (*last != kept)
            return {};
        return profile.setValue(unsentCardKey, {});
    };
}

} // namespace

CardService::CardService(Store &store, SignInService &session, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_store(store)
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
    const QStringList problems = problemsThatKeep(card);
    if (!problems.isEmpty())
        co_return fail(ErrorCode::InvalidInput, {}, problems.constFirst());
    const QPointer<CardService> self(this);
    const QString written = unsentCardOf(m_session.member().id, card);
    Store::Job keep = keepUnsentCard(written);
    const auto kept = co_await m_store.write(std::move(keep));
    if (!self)
        co_return fail(goneAway());
    if (!kept) // it is sent all the same
        qCWarning(lcServices) << "card:" << kept.error().detail;
    BackendCall call { "PUT", {}, Api::Routes::myCard(), Api::toJson(card) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (self && (answer || !mayArriveLater(answer.error()))) {
        Store::Job forget = forgetUnsentCard(written);
        const auto forgotten = co_await m_store.write(std::move(forget));
        if (!forgotten) // the same card is sent once more
            qCWarning(lcServices) << "card:" << forgotten.error().detail;
    }
    if (!answer)
        co_return fail(answer.error());
    co_return Api::ownCardFrom(*answer);
}

QCoro::Task<void> CardService::keep(Card card)
{
    Store::Job job = keepUnsentCard(unsentCardOf(m_session.member().id, card));
    const auto kept = co_await m_store.write(std::move(job));
    if (!kept)
        qCWarning(lcServices) << "card:" << kept.error().detail;
}

std::optional<Card> CardService::unsent() const
{
    const auto kept = ProfileStore(m_store.reader()).value(unsentCardKey);
    if (!kept || kept->isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(kept->toUtf8()).object();
    if (json.value("member"_L1).toString() != m_session.member().id.value)
        return std::nullopt;
    const auto card = Api::cardFrom(json.value("card"_L1).toObject());
    if (!card)
        return std::nullopt;
    return *card;
}

bool CardService::mayArriveLater(const Error &error)
{
    return error.isTransient() || error.code == ErrorCode::OutcomeUnknown;
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
