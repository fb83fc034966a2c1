// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/encoding.h"

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <array>

namespace Relais::Backend {

namespace {

constexpr qsizetype worthIt = 1024;
constexpr int level = 5;
constexpr int gzipWindow = 15 + 16; // zlib's way of asking for gzip's frame

// The q of "gzip;q=0.5", 1 without one, 0 for nonsense.
double qualityOf(const QByteArray &parameters)
{
    const QByteArray text = parameters.trimmed();
    if (text.isEmpty())
        return 1;
    if (!text.startsWith("q="))
        return 0;
    bool isNumber = false;
    const double quality = text.mid(2).toDouble(&isNumber);
    return isNumber ? quality : 0;
}

bool isText(const QByteArray &contentType)
{
    return contentType.startsWith("text/") || contentType.startsWith("application/json")
        || contentType.startsWith("application/scim+json")
        || contentType.startsWith("image/svg+xml");
}

QByteArray gzipped(const QByteArray &body)
{
    z_stream stream {};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(body.size()))),
        Qt::Uninitialized);
    // zlib's interface is not const, its behaviour is.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(whole ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

// Weak: the same for a body and its gzip.
QByteArray tagOf(const QByteArray &body)
{
    std::array<unsigned char, 16> hash {};
    crypto_generichash(hash.data(), hash.size(),
        reinterpret_cast<const unsigned char *>(body.constData()),
        static_cast<unsigned long long>(body.size()), nullptr, 0);
    const QByteArray bytes(reinterpret_cast<const char *>(hash.data()), hash.size());
    return "W/\"" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + '"';
}

QByteArray *headerOf(Response &response, const char *name)
{
    for (auto &[known, value] : response.headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return &value;
    }
    return nullptr;
}

} // namespace

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    double gzip = -1;
    double any = 0;
    for (const QByteArray &part : acceptEncoding.toLower().split(',')) {
        const qsizetype semicolon = part.indexOf(';');
        const QByteArray name = (semicolon < 0 ? part : part.left(semicolon)).trimmed();
        const double quality = semicolon < 0 ? 1 : qualityOf(part.mid(semicolon + 1));
        if (name == "gzip" || name == "x-gzip")
            gzip = quality;
        else if (name == "*")
            any = quality;
    }
    return gzip >= 0 ? gzip > 0 : any > 0;
}

bool isNoneMatch(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    const auto opaque = [](const QByteArray &tag) {
        const QByteArray text = tag.trimmed();
        return text.startsWith("W/") ? text.mid(2) : text;
    };
    if (ifNoneMatch.trimmed() == "*")
        return true;
    const QByteArrayList known = ifNoneMatch.split(',');
    return std::any_of(known.begin(), known.end(),
        [&](const QByteArray &tag) { return opaque(tag) == opaque(etag); });
}

Response economical(const Request &request, Response response)
{
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (!isRead || response.status != 200 || response.body.isEmpty())
        return response;
    const bool hasVersion = headerOf(response, "ETag") != nullptr;
    if (!hasVersion)
        response.headers.emplaceBack("ETag", tagOf(response.body));
    // May be kept, and must be asked about: what a person may see can change.
    if (!headerOf(response, "Cache-Control"))
        response.headers.emplaceBack("Cache-Control", "private, no-cache");
    const bool isWorthIt =
        !hasVersion && response.body.size() >= worthIt && isText(response.contentType);
    if (isWorthIt)
        response.headers.emplaceBack("Vary", "Accept-Encoding");
    const QByteArray known = request.header("if-none-match");
    if (!known.isEmpty() && isNoneMatch(known, *headerOf(response, "ETag"))) {
        response.status = 304;
        response.body.clear();
    } else if (isWorthIt && acceptsGzip(request.header("accept-encoding"))) {
        QByteArray smaller = gzipped(response.body);
        if (!smaller.isEmpty() && smaller.size() < response.body.size()) {
            response.body = std::move(smaller);
            response.headers.emplaceBack("Content-Encoding", "gzip");
        }
    }
    return response;
}

} // namespace Relais::Backend
