// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/api.h"

#include "core/base/pending.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using std::chrono::seconds;

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7).
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

// A moment in any of the forms seen: HTTP date, ISO 8601, seconds since 1970, milliseconds since
// then (Rocket.Chat).
QDateTime moment(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    constexpr qint64 noSeconds = 100'000'000'000; // they would be of the year 5138
    if (isNumber && number > noSeconds)
        return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    const QDateTime iso = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return iso.isValid() ? iso : httpDate(text);
}

seconds until(const QByteArray &text, const HttpResponse &response)
{
    // A small number is how long from now (draft-ietf-httpapi-ratelimit-headers-07, §5.3).
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    constexpr qint64 noMoment = 100'000'000; // it would be of 1973
    if (isNumber && number < noMoment)
        return seconds(std::max<qint64>(0, number));
    const QDateTime then = moment(text);
    const QDateTime now = httpDate(response.header("date"));
    if (!then.isValid() || !now.isValid())
        return seconds(0);
    return seconds(std::max<qint64>(0, now.secsTo(then)));
}

//! X: the posts of a day, of the person or of the app, that are used up come back later than the
//! window that is told beside them (public code). 0: none is.
seconds dayEndOf(const HttpResponse &response)
{
    seconds latest(0);
    for (const char *day : { "x-user-limit-24hour", "x-app-limit-24hour" }) {
        const QByteArray name(day);
        if (response.header(name + "-remaining") == "0")
            latest = std::max(latest, until(response.header(name + "-reset"), response));
    }
    return latest;
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 408:
        return ErrorCode::Timeout;
    case 429:
        return ErrorCode::RateLimited;
    default:
        return status >= 500 ? ErrorCode::ServerFault : ErrorCode::Rejected;
    }
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s;
}

} // namespace

Result<QJsonObject> jsonObjectOf(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, u"the answer is no JSON object"_s);
    return document.object();
}

Result<QJsonArray> jsonArrayOf(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isArray())
        return fail(ErrorCode::Corrupt, u"the answer is no JSON array"_s);
    return document.array();
}

QString errorWordOf(const HttpResponse &response)
{
    const QString word =
        QJsonDocument::fromJson(response.body).object().value("error"_L1).toString();
    const bool isWord = !word.isEmpty() && word.size() <= 40
        && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
           });
    return isWord ? word : QString();
}

std::chrono::seconds retryAfterOf(const HttpResponse &response)
{
    const QByteArray retryAfter = response.header("retry-after");
    if (!retryAfter.isEmpty()) {
        bool isNumber = false;
        const qint64 number = retryAfter.toLongLong(&isNumber);
        return isNumber ? seconds(std::max<qint64>(0, number)) : until(retryAfter, response);
    }
    if (const seconds dayEnds = dayEndOf(response); dayEnds.count() > 0)
        return dayEnds;
    for (const char *name : { "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset" }) {
        if (const QByteArray reset = response.header(name); !reset.isEmpty())
            return until(reset, response);
    }
    // Matrix (M_LIMIT_EXCEEDED); a whole second more, so that it is not asked too early.
    constexpr double longest = 1e12;
    const double told =
        jsonObjectOf(response).value_or(QJsonObject()).value("retry_after_ms"_L1).toDouble();
    return told > 0 ? seconds(static_cast<qint64>(std::min(told, longest) / 1000) + 1) : seconds(0);
}

Error errorOf(const HttpResponse &response)
{
    const QString word = errorWordOf(response);
    Error error { codeOf(response.status), u"HTTP %1 %2"_s.arg(response.status).arg(word) };
    if (response.status == 429 || response.status == 503)
        error.retryAfter = retryAfterOf(response);
    return error;
}

Error publishErrorOf(const HttpResponse &response)
{
    Error error = errorOf(response);
    const bool isRefusal =
        response.status >= 400 && response.status < 500 && response.status != 408;
    if (!isRefusal)
        error.code = ErrorCode::OutcomeUnknown;
    return error;
}

HttpRequest jsonPost(QUrl url, const QJsonObject &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = std::move(url);
    request.headers = { { "Content-Type", "application/json" }, { "Accept", "application/json" } };
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

std::chrono::seconds lifetimeOf(const QJsonObject &tokens)
{
    constexpr double longest = 10.0 * 366 * 24 * 3600;
    return seconds(
        static_cast<qint64>(std::clamp(tokens.value("expires_in"_L1).toDouble(), 0.0, longest)));
}

bool listHolds(const QJsonValue &list, const QString &word)
{
    const QJsonArray words = list.toArray();
    return std::any_of(words.cbegin(), words.cend(),
        [&word](const QJsonValue &each) { return each.toString() == word; });
}

Result<qint64> peopleIn(const QJsonValue &value)
{
    constexpr double most = 1e10;
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > most)
        return fail(ErrorCode::Corrupt, u"no number of people"_s);
    return static_cast<qint64>(value.toDouble());
}

Result<void> removalOf(const Result<HttpResponse> &response)
{
    if (!response)
        return fail(response.error());
    // A page is of a server that stands in for the network's: it knows nothing of the post.
    const bool isPage = response->body.trimmed().startsWith('<');
    const bool isGone = (response->status == 404 || response->status == 410) && !isPage;
    if (!response->isSuccess() && !isGone)
        return fail(errorOf(*response));
    if (isPage)
        return fail(ErrorCode::OutcomeUnknown, u"a page in the place of an answer"_s);
    return {};
}

void authorize(HttpRequest &request, const QByteArray &token)
{
    request.headers.append({ "Authorization", "Bearer " + token });
}

// By hand: QUrlQuery leaves "+" as it is, which servers read as a space.
QByteArray formEncoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        text += text.isEmpty() ? "" : "&";
        text += QUrl::toPercentEncoding(name) + "=" + QUrl::toPercentEncoding(value);
    }
    return text;
}

HttpRequest formPost(QUrl url, const Fields &fields)
{
    HttpRequest request;
    request.method = "POST";
    request.url = std::move(url);
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" },
        { "Accept", "application/json" } };
    request.body = formEncoded(fields);
    return request;
}

QUrl endpoint(const QUrl &server, const QString &path, const Fields &query)
{
    QUrl url = server;
    QString base = server.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

Result<QUrl> serverAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const QString whole = trimmed.contains(u"://"_s) ? trimmed : QString(u"https://"_s + trimmed);
    QUrl url(whole, QUrl::StrictMode);
    const bool isSafe =
        url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isThisMachine(url.host()));
    const bool isName = url.host().contains(u'.') || isThisMachine(url.host());
    if (!url.isValid() || !isSafe || !isName || !url.userInfo().isEmpty())
        return fail(ErrorCode::Rejected, u"not the address of a server"_s, u"bad-address"_s);
    url.setPath({});
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString beginningOf(const QString &text, qsizetype most)
{
    QString part = text.left(most);
    if (part.size() < text.size() && !part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part;
}

QCoro::Task<void> pause(std::chrono::milliseconds time)
{
    const Pending<bool> over;
    QTimer::singleShot(time, QCoreApplication::instance(), [over] { over.settle(true); });
    co_await over;
}

QDateTime nowOf(const QPointer<HttpClient> &http)
{
    return http ? http->now() : QDateTime();
}

QCoro::Task<Result<HttpResponse>> sendBy(QPointer<HttpClient> http, HttpRequest request)
{
    if (!http)
        co_return fail(goneAway());
    co_return co_await http->send(std::move(request));
}

QCoro::Task<Result<QJsonObject>> fetchObject(QPointer<HttpClient> http, HttpRequest request)
{
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return jsonObjectOf(*response);
}

} // namespace Relais
