// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/chat/chatapi.h"
#include "core/networks/picturelender.h"

namespace Relais {

// What Instagram and Threads share: calls of Meta's Graph API, and posts that are a container at
// first, which nobody sees.

//! Sends as the token's person. publishes: goes out once, and an answer that is lost leaves open
//! whether it is out.
QCoro::Task<Result<QJsonObject>> askGraph(
    QPointer<HttpClient> http, QByteArray token, HttpRequest request, bool publishes = false);

//! The error of an answer: the API tells in its body what its status does not.
Error graphErrorOf(const HttpResponse &response, bool publishes);

//! How a container is asked for.
struct GraphContainer {
    QUrl look; //!< without the field
    QString field; //!< that holds IN_PROGRESS, FINISHED, ERROR, EXPIRED
    std::chrono::milliseconds rhythm { 2000 };
};
//! Waits until the network has fetched what belongs to it, a minute at most. Rejected
//! ("picture-refused"); Timeout, as nothing is out.
QCoro::Task<Result<void>> containerReady(
    QPointer<HttpClient> http, QByteArray token, GraphContainer container);

//! Makes a container a post, which goes out once. publishing: takes the container; posts: what the
//! post is below, to ask where it stands. A container that the network does not know yet is tried
//! again, later each time by rhythm; Timeout in the end, as nothing is out.
QCoro::Task<Result<PublishedPost>> publishContainer(QPointer<HttpClient> http, QByteArray token,
    QString container, QUrl publishing, QUrl posts, std::chrono::milliseconds rhythm);

//! The posts of a page of them; text: the field that holds their words.
QList<RecentPost> graphPosts(const QJsonObject &answer, const QString &text);

//! The error of a reading of a post, made sure of. The API says the same of a post that is gone and
//! of a permission that is missing: NotFound only where own posts, which list pages through, are
//! all read and it is none of them; Forbidden where that cannot be told. Other errors as they are.
QCoro::Task<Error> graphReadingError(
    QPointer<HttpClient> http, QByteArray token, Error error, QUrl list, QString postId);

//! The values of the metrics that it tells: one stands in values[0].value or in total_value.value.
QHash<QString, double> graphInsights(const QJsonObject &answer);

} // namespace Relais
