// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/connectrequest.h"
#include "core/domain/impact.h"
#include "core/domain/postchoices.h"
#include "core/domain/relay.h"
#include "core/domain/text/textcheck.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/signinsurroundings.h"

#include <QCoro/QCoroTask>

#include <chrono>

namespace Relais {

//! A count, and where it comes from on this network.
struct MetricSource {
    MetricKind kind = MetricKind::Impression;
    Provenance provenance = Provenance::Measured; //!< Measured: read by API
    bool operator==(const MetricSource &) const = default;
};

QList<MetricSource> measured(const QList<MetricKind> &kinds);
QList<MetricSource> reported(const QList<MetricKind> &kinds);

//! The loopback redirects for who compares them exactly: one a port.
QStringList loopbackRedirects(const QList<quint16> &ports);

//! What Relais can do on a network, as data, so that nobody asks "if network is …". Limits of text
//! are in the network's row of networktraits.h, and with the account where servers differ.
struct Capabilities {
    enum class Publishing {
        ByApi, //!< Relais sends it
        OwnPage, //!< the person finishes it in the network's own page
    };
    enum class SignIn {
        None,
        AppPassword,
        PersonalToken,
        BrowserOAuth,
        Webhook, //!< an incoming webhook of the organization; posts are not the person's own
    };
    enum class Idempotency { None, RecordKey, IdempotencyKey, TransactionId, RefusesDuplicates };
    Publishing publishing = Publishing::OwnPage;
    SignIn signIn = SignIn::None;
    bool takesAppPassword =
        false; //!< as the second way: with ConnectField::AppPassword beside asks
    bool takesWebhook = false; //!< also by an incoming webhook of the organization
    QList<ConnectField> asks {}; //!< of whoever connects an account
    QString usualServer {}; //!< that most people are on
    QString handleHint {}; //!< what a name looks like there
    QUrl secretPage {}; //!< where the app password or token is made
    bool needsCompanyApp = false; //!< an admin enters the client id of the company's own app
    //! The secret of that app, which the backend adds when somebody signs in.
    enum class CompanySecret {
        None,
        Possible, //!< not where the network has enabled its sign-in for programs
        Needed
    };
    CompanySecret companySecret = CompanySecret::None;
    //! What disconnecting ends at the network.
    enum class Ending {
        Nothing, //!< there is nothing to end: its own page, a webhook
        ByRelais,
        ByPerson, //!< in the network's settings: it ends nothing for a program
        Either, //!< by Relais as far as the way of the sign-in lets it
    };
    Ending ending = Ending::Nothing;
    QString grantsPage {}; //!< where the person ends a sign-in, with {server}; see grantsPageOf()
    QStringList redirects {}; //!< addresses on the person's machine that the app registers
    bool returnsByBackend =
        false; //!< it refuses those: the app registers the backend's return page
    Idempotency idempotency = Idempotency::None;
    int maxImages = 0; //!< that one post takes
    bool readsBack = false; //!< own recent posts can be searched for the tracked link
    bool readsFollowers = false; //!< tells how many follow the account
    bool readsLimits = false; //!< each server has its own, which may change (Connector::withLimits)
    bool removes = false; //!< a post can be taken back
    //! A reading of counts that answers NotFound says that the post was deleted there. False where
    //! an app that may not read is answered the same, or nothing is read.
    bool tellsGone = true;
    //! A sign-in that ends by itself goes on when it is renewed in time (Connector::renew). False
    //! where tokens renew when they are used, too.
    bool renews = false;
    //! Since the sign-in or the last renewal. Networks renew nothing younger than a day, by their
    //! own clocks.
    std::chrono::hours renewsAfter { 25 };
    //! A long text goes out as several posts, and no retry posts one of them twice.
    bool threads = false;
    //! Requests for counts a minute, well within what the network allows one account.
    int readsPerMinute = 30;
    QList<MetricSource> metrics {};
    //! Told besides to an app that the network has approved for it (NetworkSetting::figures), of
    //! accounts that were connected since.
    QList<MetricKind> approvedMetrics {};
    //! Permissions, with commas, that the network approves app by app, and refuses the sign-in of
    //! another that asks for them: asked for where an admin says that theirs is approved
    //! (NetworkSetting::figures). Without them it posts all the same.
    QString approvedScopes {};
    //! What the network's terms ask of whoever posts, as stable words: "own-words" (no identical
    //! text from several people), "no-rewards" (nothing may be given for posts),
    //! "paid-per-request", "figures-stay-here" (its figures are for the member alone),
    //! "own-content" (pictures of one's own), "professional-account".
    QStringList policies {};
    //! Why a relay is finished in the network's own page, as a stable word: "no-api" (none for a
    //! person's account), "whole-account" (only with all that is in the account), "review" (only
    //! after a review that most companies do not pass), "video" (takes videos alone, private until
    //! the company's app is audited), "no-facts" (each instance has its own interface). Empty where
    //! Relais sends.
    QString ownPageReason {};

    bool readsCounts() const; //!< some metric is measured
    bool mayReadCounts() const; //!< for some accounts at least
    //! Where the person ends what they allowed, on the account's server; empty where there is
    //! nothing to end, or no page of its own for it.
    QUrl grantsPageOf(const QUrl &server) const;
};

//! One picture of a publication, in the post's order.
struct PublicationImage {
    QByteArray bytes; //!< PNG or JPEG
    QString alt {};
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
    QList<PublicationImage> images {}; //!< in order, as many as the network takes
    QStringList uploaded {}; //!< a connector's own: what the network named the images
    PostChoices choices {}; //!< those that the network has
    //! Of a thread: the texts of the posts after the first, each in answer to the one before.
    QStringList continuation {};
    QString answersTo {}; //!< a connector's own: of a later post of a thread, the one before
    int part = 0; //!< a connector's own: of a later post of a thread, its place behind the first
    QDateTime createdAt; //!< of the relay: keys derived from it must not change between attempts
    //! createdAt lies in the future by now: posts that are older than it may be the one looked for.
    bool clockWasAhead = false;
    int attempt = 1;
};

//! Where a post is. permalink: empty where the network names none.
struct PublishedPost {
    QString postId;
    QUrl permalink;
};

//! What reading back found.
enum class Lookup { Found, SurelyAbsent, CannotTell };
struct LookupResult {
    Lookup lookup = Lookup::CannotTell;
    PublishedPost post; //!< when found: of a thread its first
    bool begun = false; //!< surely absent: a thread's last posts; its first are out
    int postsOut = 0; //!< of what is begun: so many at least
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
    //! retry; Unauthorized means sign in again; Rejected carries the network's reason. A thread of
    //! which some posts are out goes on where it stopped; its failures are asPartlyOut(), with how
    //! many are out.
    virtual QCoro::Task<Result<PublishedPost>> publish(Publication publication) = 0;
    //! Reads own recent posts for the relay's key or tracked link. A thread is found when its last
    //! post is out.
    virtual QCoro::Task<Result<LookupResult>> lookUp(Publication publication) = 0;
    //! The network's counts for one post, of a thread for its first; countedAt is left to the
    //! caller, who has the clock. Unsupported when the account's server has none to give.
    virtual QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) = 0;
    //! The account with the limits that its server has now. Unsupported without
    //! Capabilities::readsLimits.
    virtual QCoro::Task<Result<Account>> withLimits(Account account);
    //! How many follow the account. Unsupported where the network does not tell.
    virtual QCoro::Task<Result<qint64>> followers(Account account, QByteArray secret);
    //! Takes the post back at the network, and with a thread's first those that follow; one that is
    //! gone already is taken back too. Unsupported where that cannot be.
    virtual QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId);
    //! Connects an account: asks what Capabilities::asks says, by the browser where signIn says so.
    //! Unsupported where there is nothing to connect. Rejected with the network's reason
    //! ("wrong-password", "bad-address", "no-client" …), Timeout, Cancelled.
    virtual QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around);
    //! A new secret in the place of one that is a day old at least and has not ended; nobody has to
    //! sign in. The old one may go on. Unsupported without Capabilities::renews, and for a secret
    //! that an earlier version kept without what it takes.
    virtual QCoro::Task<Result<RenewedSecret>> renew(Account account, QByteArray secret);
    //! Tells the network that the account's token is not to be taken any more; nothing where a
    //! token cannot be revoked.
    virtual QCoro::Task<Result<void>> revoke(Account account, QByteArray secret);
};

} // namespace Relais
