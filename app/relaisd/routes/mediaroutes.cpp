// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/media/unnotedpictures.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int picturesPerMinute = 300; // of one address, behind which a whole office may be

// The writer may have no time for it, or not be able to commit: it is swept all the same.
std::optional<Response> keep(Request &request, const MediaStore &media, UnnotedPictures *unnoted)
{
    const auto image = media.add(request.body);
    if (!image)
        return errorResponse(image.error());
    if (unnoted)
        unnoted->add(image->path);
    request.prepared = std::make_shared<const StoryImage>(*image);
    return std::nullopt;
}

Response note(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto *image = static_cast<const StoryImage *>(request.prepared.get());
    Q_ASSERT(image);
    const auto noted = CandidateRepository(db).noteUpload(image->path, clock.now());
    if (!noted)
        return errorResponse(noted.error());
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
    const Clock *clock = context.clock;
    // Written on a pool thread: a big file must not hold up the writer.
    Route adding { "POST", Api::Routes::media(), Access::Editor, MediaStore::largestBytes };
    adding.ahead = [media, unnoted = context.unnoted](
                       Request &request, QSqlDatabase &) { return keep(request, media, unnoted); };
    adding.write = [clock](const Request &request, QSqlDatabase &db) {
        return note(request, db, *clock);
    };
    adding.audited = false; // what has it is the act
    Route reading { "GET", u"/media/{name}"_s, Access::Anyone };
    reading.read = [media](const Request &request, QSqlDatabase &) { return read(request, media); };
    // A member's picture of an idea or a post; nobody has hundreds.
    Route showing { "POST", Api::Routes::ideaPictures(), Access::Member, MediaStore::largestBytes };
    showing.perMinute = picturesPerMinute;
    showing.ahead = adding.ahead;
    showing.write = adding.write;
    Route posting = showing;
    posting.pattern = Api::Routes::wallPictures();
    return { adding, reading, showing, posting };
}

} // namespace Relais::Backend
