// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/impact.h"
#include "core/domain/relay.h"
#include "core/domain/text/textcheck.h"

#include <QCoro/QCoroTask>

namespace Relais {

//! What a network can do, as data, so that nobody asks "if network is …".
struct Capabilities {
    enum class Publishing {
        ByApi, //!< Relais sends it
        OwnPage, //!< the person finishes it in the network's own page
    };
    enum class SignIn { None, AppPassword, BrowserOAuth };
    enum class Idempotency { None, RecordKey, IdempotencyKey, RefusesDuplicates };
    Publishing publishing = Publishing::OwnPage;
    SignIn signIn = SignIn::None;
    bool needsCompanyApp = false; //!< an admin enters the client id of the company's own app
    Idempotency idempotency = Idempotency::None;
    bool images = false;
    bool readsBack = false; //!< own recent posts can be searched for the tracked link
    QList<MetricKind> metrics {}; //!< counts that the network gives; all Measured
    //! What the network's terms ask of whoever posts, as stable words: "own-words" (no identical
    //! text from several people), "no-rewards" (nothing may be given for posts),
    //! "paid-per-request", "figures-stay-here" (its figures are for the member alone).
    QStringList policies {};
};

//! Everything that one publication needs; no lookup in any store.
struct Publication {
    RelayId relay;
    Account account;
    QByteArray secret; //!< as kept in the SecretStore; empty without sign-in
    QString text; //!< composed, tracked link included
    QUrl trackedLink;
    QString language;
    QString title; //!< of the story, for link cards
    QString summary;
    QByteArray image; //!< PNG or JPEG; empty: none
    QString imageAlt;
    QDateTime createdAt; //!< of the relay: keys derived from it must not change between attempts
    int attempt = 1;
};

struct PublishedPost {
    QString postId;
    QUrl permalink;
};

//! What reading back found.
enum class Lookup { Found, SurelyAbsent, CannotTell };
struct LookupResult {
    Lookup lookup = Lookup::CannotTell;
    PublishedPost post; //!< when found
};

//! One network behind one small interface. Coroutines run on the main thread; parameters are taken
//! by value because a coroutine outlives its caller's references.
class Connector {
public:
    virtual ~Connector() = default;
    virtual Network network() const = 0;
    virtual Capabilities capabilities() const = 0;
    virtual TextLimits limits(const Account &account) const = 0;

    //! Errors: transient codes mean surely not published; OutcomeUnknown means look up before any
    //! retry; Unauthorized means sign in again; Rejected carries the network's reason.
    virtual QCoro::Task<Result<PublishedPost>> publish(Publication publication) = 0;
    //! Reads own recent posts for the relay's key or tracked link.
    virtual QCoro::Task<Result<LookupResult>> lookUp(Publication publication) = 0;
    //! The network's counts for one post; countedAt is left to the caller, who has the clock.
    //! Unsupported when the account's server has none to give.
    virtual QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) = 0;
    //! Tells the network that the account's token is not to be taken any more; nothing where a
    //! token cannot be revoked.
    virtual QCoro::Task<Result<void>> revoke(Account account, QByteArray secret);
};

} // namespace Relais
