// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/signin/signinservice.h"

#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/signin/companysession.h"
#include "core/services/signin/memberhandover.h"
#include "core/services/signin/sessionsecret.h"
#include "core/services/signin/signinparts.h"
#include "core/services/sync/backendcall.h"
#include "core/store/profilestore.h"
#include "core/store/storystore.h"
#include "core/store/truststore.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes leastTokenLife { 5 };

Store::Job identityJob(const Member &member, const QString &organization,
    const QString &privacyContact, const QString &ended)
{
    return [=](QSqlDatabase &db) -> Result<void> {
        if (const auto handed = handOverTo(db, member.id); !handed)
            return handed;
        ProfileStore profile(db);
        if (const auto written = profile.setMember(member); !written)
            return written;
        if (const auto written = profile.setOrganizationName(organization); !written)
            return written;
        if (const auto written = profile.setValue(SignInParts::privacyContactKey(), privacyContact);
            !written)
            return written;
        return profile.setValue(SignInParts::endedKey(), ended);
    };
}

//! Trust on first use: the key that the backend names at the first sign-in is the one that stays.
//! Another one later comes through the old one's own word alone. What was pulled unchecked is
//! pulled anew.
Store::Job pinJob(const OrganizationId &organization, const PublicKey &key)
{
    return [=](QSqlDatabase &db) -> Result<void> {
        TrustStore store(db);
        const auto known = store.trust();
        if (!known)
            return fail(known.error());
        if (known->isPinned() && known->organization == organization)
            return {};
        if (const auto forgotten = store.forget(); !forgotten)
            return forgotten;
        if (const auto set = store.setTrust({ organization, key, {} }); !set)
            return set;
        const auto stories = StoryStore(db).count();
        if (!stories)
            return fail(stories.error());
        return *stories > 0 ? ProfileStore(db).beginResync() : Result<void>();
    };
}

//! Whoever is signed in, or was last.
QString lastMember(QSqlDatabase &reader)
{
    const ProfileStore profile(reader);
    const auto present = profile.member();
    if (present && !present->id.isEmpty())
        return present->id.value;
    return profile.value(SignInParts::lastMemberKey()).value_or(QString());
}

//! The invitation's own answers come with several statuses; the ui acts on one code.
Error invitationError(Error error)
{
    if (error.reason.startsWith(u"invitation-"_s))
        error.code = ErrorCode::Rejected;
    return error;
}
} // namespace

SignInService::SignInService(Store &store, SecretStore &secrets, HttpClient &http,
    Settings &settings, const Clock &clock, QString lockFile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store, secrets, http, settings, clock, lockFile))
{
}

SignInService::~SignInService()
{
    for (const auto &waiter : std::exchange(d->undecided, {}))
        waiter.settle(fail(goneAway()));
    for (const auto &waiter : std::exchange(d->waiting, {}))
        waiter.settle(fail(goneAway()));
}

QString SignInService::secretKey()
{
    return u"session"_s;
}

SignInService::State SignInService::state() const
{
    return d->state;
}

Member SignInService::member() const
{
    return d->member;
}

QString SignInService::organizationName() const
{
    return d->organization;
}

QString SignInService::privacyContact() const
{
    return d->privacyContact;
}

QUrl SignInService::server() const
{
    return d->settings.server();
}

void SignInService::readMemberAgain()
{
    const auto member = ProfileStore(d->store.reader()).member();
    if (!member || member->id.isEmpty() || *member == d->member)
        return;
    d->member = *member;
    Q_EMIT stateChanged();
}

void SignInService::enter(State state)
{
    if (d->state == state)
        return;
    d->state = state;
    Q_EMIT stateChanged();
}

QCoro::Task<Result<void>> SignInService::restore()
{
    const QPointer<SignInService> self(this);
    const ProfileStore profile(d->store.reader());
    const auto member = profile.member();
    const auto organization = profile.organizationName();
    const auto ended = profile.value(SignInParts::endedKey());
    const auto contact = profile.value(SignInParts::privacyContactKey());
    if (!member || !organization || !ended || !contact)
        co_return fail(ErrorCode::Storage, u"the profile cannot be read"_s);
    if (member->id.isEmpty())
        co_return {};
    d->member = *member;
    d->organization = *organization;
    d->privacyContact = *contact;
    d->ended = *ended;
    if (!ended->isEmpty()) {
        enter(State::SignInAgain);
        co_return {};
    }
    d->restoring = true;
    const auto secret = co_await d->secrets.read(d->key);
    if (!self)
        co_return fail(goneAway());
    d->restoring = false;
    if (!secret)
        qCWarning(lcServices) << "the session cannot be read:" << secret.error().detail;
    const auto undecided = std::exchange(d->undecided, {});
    enter(secret ? State::SignedIn : State::SecretUnreadable);
    for (const auto &waiter : undecided)
        waiter.settle({});
    co_return {};
}

QCoro::Task<Result<void>> SignInService::join(QString invitation)
{
    const QPointer<SignInService> self(this);
    const auto read = Api::invitationFrom(invitation);
    if (!read)
        co_return fail(read.error());
    const auto ready = co_await expectKeychain();
    if (!self)
        co_return fail(goneAway());
    if (!ready)
        co_return fail(ready.error());
    BackendCall call { "POST", read->server, Api::Routes::join() };
    call.body = { { u"code"_s, read->code }, { u"device"_s, deviceName() } };
    call.delivery = HttpRequest::Delivery::Once;
    const auto answer = co_await askBackend(d->http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer)
        co_return fail(invitationError(answer.error()));
    const auto session = Api::sessionFrom(*answer);
    if (!session)
        co_return fail(session.error());
    co_return co_await take(*session, read->server, Entry::SignIn);
}

// A sign-in works once: a keychain that could not keep its answer is found out before.
QCoro::Task<Result<void>> SignInService::expectKeychain()
{
    const QPointer<SignInService> self(this);
    const auto probe = co_await d->secrets.read(d->key);
    if (!self)
        co_return fail(goneAway());
    if (!probe && probe.error().code != ErrorCode::NotFound)
        co_return fail(probe.error());
    co_return {};
}

QCoro::Task<Result<Api::SignInOptions>> SignInService::optionsAt(QUrl server)
{
    return signInOptionsAt(d->http, std::move(server));
}

QCoro::Task<Result<void>> SignInService::joinWithCompany(QUrl server)
{
    const QPointer<SignInService> self(this);
    const auto ready = co_await expectKeychain();
    if (!self)
        co_return fail(goneAway());
    if (!ready)
        co_return fail(ready.error());
    auto *browser = new LoopbackReceiver; // an earlier one that still waits ends
    d->browser.reset(browser);
    std::function<void(QUrl)> open = [this](const QUrl &url) { Q_EMIT openBrowser(url); };
    const auto session = co_await companySession(d->http, *browser, server, std::move(open));
    if (!self)
        co_return fail(goneAway());
    if (d->browser.get() == browser)
        d->browser.reset();
    if (!session)
        co_return fail(session.error());
    co_return co_await take(*session, server, Entry::SignIn);
}

void SignInService::giveUp()
{
    d->browser.reset();
}

bool SignInService::wasReused() const
{
    return d->state == State::SignInAgain && d->ended == u"reused"_s;
}

QCoro::Task<Result<void>> SignInService::take(Api::Session session, QUrl server, Entry entry)
{
    const QPointer<SignInService> self(this);
    SessionSecret secret { server, session.refreshToken, session.device };
    // The old secret stays until this returns: an interruption leaves one that works.
    QByteArray bytes = toBytes(secret);
    const auto kept = co_await d->secrets.write(d->key, std::move(bytes));
    if (!self)
        co_return fail(goneAway());
    if (!kept)
        co_return fail(kept.error());
    const bool known = d->member == session.member && d->privacyContact == session.privacyContact
        && d->state == State::SignedIn;
    d->ended.clear();
    const bool isSamePerson = !d->member.id.isEmpty() && d->member.id == session.member.id;
    if (!isSamePerson && !d->member.id.isEmpty())
        Q_EMIT memberLeaves();
    d->member = session.member;
    d->organization = session.organizationName;
    d->privacyContact = session.privacyContact;
    d->accessToken = session.accessToken;
    // By the backend's clock. Where this machine's is ahead of it, each call would renew, and write
    // the keychain; a token that has ended indeed is refused.
    const QDateTime soonest = d->clock.now().addSecs(std::chrono::seconds(leastTokenLife).count());
    d->accessExpiresAt = std::max(session.accessExpiresAt, soonest);
    if (d->settings.server() != server)
        d->settings.setServer(server);
    if (!known) {
        Store::Job job =
            identityJob(session.member, session.organizationName, session.privacyContact, {});
        const QString before = lastMember(d->store.reader());
        const auto written = co_await d->store.write(std::move(job));
        if (!written)
            co_return fail(written.error());
        if (!self)
            co_return fail(goneAway());
        d->settings.handOver(before, session.member.id.value);
    }
    const auto pinned = co_await pin(
        session.organization, session.organizationKey, isSamePerson ? Entry::Renewal : entry);
    if (!self)
        co_return fail(goneAway());
    if (!pinned)
        co_return fail(pinned.error());
    co_await eraseSecretsLeft();
    if (!self)
        co_return fail(goneAway());
    enter(State::SignedIn);
    co_return {};
}

QCoro::Task<void> SignInService::eraseSecretsLeft()
{
    const QPointer<SignInService> self(this);
    const auto keys = secretsLeft(d->store.reader());
    if (!keys) {
        qCWarning(lcServices) << "secrets to erase:" << keys.error().detail;
        co_return;
    }
    if (keys->isEmpty())
        co_return;
    for (const QString &key : *keys) {
        const auto removed = co_await d->secrets.remove(key);
        if (!self)
            co_return;
        if (!removed && removed.error().code != ErrorCode::NotFound) {
            qCWarning(lcServices) << "a secret stays in the keychain:" << removed.error().detail;
            continue;
        }
        Store::Job job = [key](QSqlDatabase &db) { return noteSecretErased(db, key); };
        const auto noted = co_await d->store.write(std::move(job));
        if (!self)
            co_return;
        if (!noted)
            qCWarning(lcServices) << "an erased secret is not noted:" << noted.error().detail;
    }
    Q_EMIT accountsForgotten();
}

// Whoever signs in chose the organization. A session that is renewed, or that the same member
// begins anew after the backend ended it, stays with the one it was of, whatever a bought backend
// calls itself by now.
QCoro::Task<Result<void>> SignInService::pin(
    OrganizationId organization, PublicKey key, Entry entry)
{
    const auto known = TrustStore(d->store.reader()).trust();
    if (!known)
        co_return fail(known.error());
    const bool same = known->isPinned() && known->organization == organization;
    if (same && known->key != key)
        qCWarning(lcServices) << "the backend names another key of the organization's";
    if (key.isEmpty() || same)
        co_return {};
    if (known->isPinned() && entry == Entry::Renewal) {
        qCWarning(lcServices) << "the backend names another organization";
        co_return {};
    }
    Store::Job job = pinJob(organization, key);
    co_return co_await d->store.write(std::move(job));
}

QCoro::Task<Result<void>> SignInService::signOut()
{
    const QPointer<SignInService> self(this);
    if (d->state == State::SignedIn) {
        const QString none;
        const auto token = co_await accessToken(none);
        if (!self)
            co_return fail(goneAway());
        if (token) {
            BackendCall call { "POST", server(), Api::Routes::signOut() };
            call.accessToken = *token;
            const auto told = co_await askBackend(d->http, std::move(call));
            if (!self)
                co_return fail(goneAway());
            // Offline one can leave too: the backend ends an unused session by itself.
            if (!told)
                qCWarning(lcServices) << "sign-out not told:" << told.error().detail;
        }
    }
    co_return co_await leave();
}

QCoro::Task<Result<void>> SignInService::signOutEverywhere()
{
    const QPointer<SignInService> self(this);
    const QString none;
    const auto token = co_await accessToken(none);
    if (!self)
        co_return fail(goneAway());
    if (!token)
        co_return fail(token.error());
    BackendCall call { "POST", server(), Api::Routes::signOutEverywhere() };
    call.accessToken = *token;
    const auto told = co_await askBackend(d->http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!told)
        co_return fail(told.error());
    co_return co_await leave();
}

QCoro::Task<Result<void>> SignInService::leave()
{
    const QPointer<SignInService> self(this);
    const auto removed = co_await d->secrets.remove(d->key);
    if (!self)
        co_return fail(goneAway());
    if (!removed && removed.error().code != ErrorCode::NotFound)
        co_return fail(removed.error());
    d->forgetToken();
    d->member = {};
    d->organization.clear();
    d->privacyContact.clear();
    Store::Job job = [](QSqlDatabase &db) -> Result<void> {
        if (const auto forgotten = TrustStore(db).forget(); !forgotten)
            return forgotten;
        return identityJob({}, {}, {}, {})(db);
    };
    const auto written = co_await d->store.write(std::move(job));
    if (self)
        enter(State::SignedOut);
    co_return written;
}

} // namespace Relais
