// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/formdata.h"

#include "core/net/loopbackreceiver.h"

namespace Relais {

namespace {

QByteArray part(const QByteArray &boundary, const QByteArray &headers, const QByteArray &content)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + headers + "\r\n\r\n" + content
        + "\r\n";
}

} // namespace

HttpRequest picturePost(
    QUrl url, const FittedImage &image, const QList<std::pair<QByteArray, QString>> &fields)
{
    const QByteArray boundary = "relais-" + randomToken();
    const QByteArray name = image.mimeType == "image/png" ? "image.png" : "image.jpg";
    HttpRequest request;
    request.method = "POST";
    request.url = std::move(url);
    request.timeout = std::chrono::seconds(60);
    request.headers = { { "Content-Type", "multipart/form-data; boundary=" + boundary } };
    // Before the picture: servers that take it as a stream may not wait for what comes after it.
    for (const auto &[field, value] : fields)
        request.body += part(boundary, "name=\"" + field + "\"", value.toUtf8());
    request.body += part(boundary,
        "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + image.mimeType, image.bytes);
    request.body += "--" + boundary + "--\r\n";
    return request;
}

} // namespace Relais
