// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int picturesPerMinute = 300; // of one address, behind which a whole office may be

Response add(const Request &request, const MediaStore &media)
{
    const auto image = media.add(request.body);
    if (!image)
        return errorResponse(image.error());
    return jsonResponse({ { u"path"_s, image->path }, { u"width"_s, image->width },
        { u"height"_s, image->height } });
}

Response read(const Request &request, const MediaStore &media)
{
    const QString name = request.parameters.value(u"name"_s);
    const auto file = media.read(name);
    if (!file)
        return errorResponse(file.error());
    Response response;
    response.contentType = file->contentType;
    response.body = file->bytes;
    response.headers = { { "Cache-Control", "public, max-age=31536000, immutable" } };
    return response;
}

} // namespace

QList<Route> mediaRoutes(const RouteContext &context)
{
    const MediaStore media(context.dataFolder);
    // Written on a pool thread: nothing of it is in the database, and a big file must not hold up
    // the writer.
    Route adding { "POST", Api::Routes::media(), Access::Editor, MediaStore::largestBytes };
    adding.read = [media](const Request &request, QSqlDatabase &) { return add(request, media); };
    Route reading { "GET", u"/media/{name}"_s, Access::Anyone };
    reading.read = [media](const Request &request, QSqlDatabase &) { return read(request, media); };
    // A member's picture of an idea or a post; nobody has hundreds.
    Route showing { "POST", Api::Routes::ideaPictures(), Access::Member, MediaStore::largestBytes };
    showing.perMinute = picturesPerMinute;
    showing.read = adding.read;
    Route posting = showing;
    posting.pattern = Api::Routes::wallPictures();
    return { adding, reading, showing, posting };
}

} // namespace Relais::Backend
