// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/connector.h"
#include "core/networks/imagefit.h"

namespace Relais {

//! A post that was read back.
struct RecentPost {
    QString id;
    QUrl permalink;
    QString text;
    QDateTime at;
};

//! What one network's interface asks for and says, as data and small functions: ChatConnector does
//! the rest. For networks with one kind of account, whose posts are one request.
struct ChatApi {
    Network network = Network::Unknown;
    Capabilities can {};
    //! The post itself, without its Authorization.
    std::function<HttpRequest(const Publication &)> post {};
    //! The upload of one picture, where a post takes any, and the id that it got; a picture that
    //! no post uses does no harm.
    std::function<HttpRequest(const Publication &, const FittedImage &, const QString &alt)>
        upload {};
    std::function<QString(const HttpResponse &)> uploaded {};
    //! What a success says; without an id nobody knows whether it is out.
    std::function<PublishedPost(const Publication &, const HttpResponse &)> posted {};
    //! Own recent posts, or the very post where it has a key; empty: cannot be read back.
    std::function<HttpRequest(const Publication &)> recent {};
    std::function<Result<LookupResult>(const Publication &, const HttpResponse &)> found {};
    //! What counts are read from; empty: there are none.
    std::function<HttpRequest(const Account &, const QString &postId)> look {};
    std::function<QList<RelayCount>(const RelayId &, const QJsonObject &)> counts {};
    //! Where that comes in pages, whose counts add up: the page after an answer; none after the
    //! last.
    std::function<std::optional<HttpRequest>(
        const Account &, const QString &postId, const QJsonObject &)>
        lookOn {};
    //! What comments are counted in where that is elsewhere, and how many it says there are; what
    //! it does not say is left out.
    std::function<HttpRequest(const Account &, const QString &postId)> lookAtThread {};
    std::function<std::optional<double>(const QString &postId, const QJsonObject &)> comments {};
    //! Read before, where counts are read from what does not say whether the post is there. A 404
    //! of it is not believed: it may be the place that is not shown.
    std::function<HttpRequest(const Account &, const QString &postId)> lookAtPost {};
    //! What says, beside 404, that the post which is looked at is gone.
    std::function<bool(const HttpResponse &)> gone {};
    std::function<HttpRequest(const Account &, const QString &postId)> removal {};
    //! An error that stands in a body with status 200.
    std::function<std::optional<Error>(const HttpResponse &)> refusal {};
    //! What says, beside 429, that too much was asked, and nothing done.
    std::function<bool(const HttpResponse &)> tooOften {};
    //! 503 says it too. Of a post that leaves open whether it is out: it is not believed there.
    bool pausesBy503 = false;
    //! Puts the token into a request, where it is not "Authorization: Bearer".
    std::function<void(HttpRequest &, const Account &, const QString &token)> sign {};
    //! Where a token is renewed; empty: it lasts until it is revoked.
    std::function<QUrl(const Account &)> tokenUrl {};
    //! Where a token is ended (RFC 7009), or the request that ends the one it is sent with;
    //! neither: that cannot be.
    std::function<QUrl(const Account &)> revokeUrl {};
    std::function<HttpRequest()> revocation {};
    //! Where a long text goes out as several posts, each in answer to the one before
    //! (Publication::answersTo): what lists the answers to a post; the id of the account's own
    //! among them whose words end in a number, empty for none, nothing where they are too many to
    //! tell; and the words of a post that is looked at. Empty: one post.
    std::function<HttpRequest(const Account &, const QString &postId)> lookAtAnswers {};
    std::function<std::optional<QString>(
        const Account &, const QJsonObject &, const QString &number)>
        ownAnswer {};
    std::function<QString(const QJsonObject &)> words {};
    //! Where each server has limits of its own: what tells them, to whom it may concern, and what
    //! of them the account has; what is not said stays.
    std::function<HttpRequest(const Account &)> lookAtLimits {};
    std::function<void(Account &, const QJsonObject &)> takeLimits {};
    std::function<QCoro::Task<Result<ConnectedAccount>>(
        QPointer<HttpClient>, SignInSurroundings, ConnectRequest)>
        connect {};
};

//! True when text holds exactly this link, not a longer one that begins like it.
bool holdsLink(const QString &text, const QUrl &link);

//! Looks for the relay among posts: isAll when nothing older can hold it, as a list of them says;
//! an answer without a list says nothing.
LookupResult searched(const Publication &publication, const QList<RecentPost> &posts, bool isAll);

//! The JSON of a success; a list as {"items": […]}. Errors: errorOf(), Corrupt.
Result<QJsonObject> listOrObject(const HttpResponse &response);

//! A relay's own key in a network's form: length characters of A–Z a–z 0–9, always the same.
QString keyOf(const RelayId &relay, int length);

RelayCount measuredCount(const RelayId &relay, MetricKind kind, double value);
//! Added to counts where the network told it: what it leaves out is not known, which is not none.
void addToldCount(
    QList<RelayCount> &counts, const RelayId &relay, MetricKind kind, const QJsonValue &told);

//! A GET.
HttpRequest reading(QUrl url);

} // namespace Relais
