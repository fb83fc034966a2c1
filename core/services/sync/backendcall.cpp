// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sync/backendcall.h"

#include "core/api/codec.h"
#include "core/api/problem.h"
#include "core/net/httpclient.h"

#include <QJsonDocument>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Relais {

QString deviceName()
{
    constexpr qsizetype longest = 100; // as the backend takes it
    const QString machine = QSysInfo::machineHostName().section(u'.', 0, 0);
    const QString system = QSysInfo::prettyProductName();
    return (machine.isEmpty() ? system : QString(machine + u" · "_s + system)).left(longest);
}

HttpRequest requestOf(const BackendCall &call)
{
    HttpRequest request;
    request.method = call.method;
    request.url = call.server;
    const qsizetype query = call.path.indexOf(u'?');
    request.url.setPath(call.path.left(query));
    if (query >= 0)
        request.url.setQuery(call.path.mid(query + 1), QUrl::StrictMode);
    request.delivery = call.delivery;
    request.headers.emplaceBack("Accept", "application/json");
    if (!call.accessToken.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + call.accessToken.toUtf8());
    if (call.version)
        request.headers.emplaceBack("If-Match", '"' + QByteArray::number(*call.version) + '"');
    if (!call.fileType.isEmpty()) {
        request.headers.emplaceBack("Content-Type", call.fileType);
        request.body = call.file;
    } else if (call.method != "GET") {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    }
    return request;
}

Result<QJsonObject> objectOf(const HttpResponse &response)
{
    if (!response.isSuccess()) {
        const int wait = response.header("retry-after").toInt();
        return fail(Api::errorFrom(response.status, response.body, wait));
    }
    if (response.body.isEmpty())
        return QJsonObject {};
    return Api::objectFrom(response.body);
}

QCoro::Task<Result<QJsonObject>> askBackend(HttpClient &http, BackendCall call)
{
    HttpRequest request = requestOf(call);
    const auto response = co_await http.send(std::move(request));
    if (!response)
        co_return fail(response.error());
    co_return objectOf(*response);
}

} // namespace Relais
