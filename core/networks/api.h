// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

namespace Relais {

// What every network's connector needs of HTTP and JSON.

//! The answer's body as a JSON object or array under "" ; Corrupt for anything else.
Result<QJsonObject> jsonObjectOf(const HttpResponse &response);
Result<QJsonArray> jsonArrayOf(const HttpResponse &response);

//! The network's word for an error ("error" of its JSON), when it is a plain word; else empty.
QString errorWordOf(const HttpResponse &response);

//! Retry-After (seconds or a date), or what a rate-limit header says of the next window, reckoned
//! from the answer's own Date, or the body's retry_after_ms; zero when it does not say. Never
//! negative.
std::chrono::seconds retryAfterOf(const HttpResponse &response);

//! The error for an answer that is not a success.
Error errorOf(const HttpResponse &response);

//! The same for a request that publishes: a fault of the server or of a gateway leaves open whether
//! the post is out.
Error publishErrorOf(const HttpResponse &response);

//! A request with a JSON body.
HttpRequest jsonPost(QUrl url, const QJsonObject &body);

//! What expires_in of a token endpoint's answer says; 0 when it does not, at most ten years.
std::chrono::seconds lifetimeOf(const QJsonObject &tokens);

//! Whether a JSON array of texts has this one.
bool listHolds(const QJsonValue &list, const QString &word);

//! A number of people in an answer; Corrupt when there is none, or a senseless one.
Result<qint64> peopleIn(const QJsonValue &value);

//! What the answer to a deletion means: a post that is gone already is deleted too.
Result<void> removalOf(const Result<HttpResponse> &response);

//! Adds an Authorization header.
void authorize(HttpRequest &request, const QByteArray &token);

using Fields = QList<std::pair<QString, QString>>;

//! application/x-www-form-urlencoded, with every character that could be misread escaped.
QByteArray formEncoded(const Fields &fields);

HttpRequest formPost(QUrl url, const Fields &fields);

//! path put after the server's own address, whatever slashes it ends with; query is encoded.
QUrl endpoint(const QUrl &server, const QString &path, const Fields &query = {});

//! The address a person typed for a server: the scheme may be missing (https then), http is for
//! this machine alone, path and query are dropped. Rejected ("bad-address").
Result<QUrl> serverAddress(const QString &typed);

//! Not more than so many UTF-16 units of the text, and no half of a pair at its end.
QString beginningOf(const QString &text, qsizetype most);

//! Waits without blocking.
QCoro::Task<void> pause(std::chrono::milliseconds time);

//! The time by the client's clock; invalid when the client is gone.
QDateTime nowOf(const QPointer<HttpClient> &http);

//! Sends unless the client is gone.
QCoro::Task<Result<HttpResponse>> sendBy(QPointer<HttpClient> http, HttpRequest request);

//! Sends and wants a JSON object in a success; an error answer becomes errorOf().
QCoro::Task<Result<QJsonObject>> fetchObject(QPointer<HttpClient> http, HttpRequest request);

} // namespace Relais
