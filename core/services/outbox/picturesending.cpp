// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/picturesending.h"

#include "core/networks/imagefit.h"
#include "core/services/queue/mediaservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
constexpr qint64 largestFile = 5 * 1024 * 1024; // that the backend takes
constexpr int largestSide = 2560; // pixels, as of the person's own pictures
} // namespace

bool isPictureRefused(const Error &error)
{
    // NotFound: by a backend that is older than the route.
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Rejected
        || error.code == ErrorCode::NotFound;
}

QCoro::Task<Result<StoryImage>> sendPicture(
    SignInService &session, HttpClient &http, QByteArray bytes, QString route)
{
    if (bytes.size() > largestFile) {
        const auto fitted = fittedImage(bytes, largestFile, largestSide);
        if (!fitted)
            co_return fail(fitted.error());
        bytes = fitted->bytes;
    }
    BackendCall call { "POST", {}, route };
    call.fileType = bytes.startsWith("\x89PNG") ? "image/png" : "image/jpeg";
    call.file = bytes;
    const auto answer = co_await askSignedIn(session, http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    StoryImage image;
    image.path = answer->value("path"_L1).toString();
    image.width = answer->value("width"_L1).toInt();
    image.height = answer->value("height"_L1).toInt();
    co_return image;
}

QCoro::Task<Result<StoryImage>> sendOwnPicture(
    SignInService &session, HttpClient &http, MediaService &media, QString path, QString route)
{
    const QPointer<SignInService> there(&session);
    const auto bytes = co_await media.bytes(path);
    if (!bytes)
        co_return fail(ErrorCode::InvalidInput, u"the picture is gone"_s, u"image-unreadable"_s);
    if (!there)
        co_return fail(goneAway());
    co_return co_await sendPicture(session, http, *bytes, route);
}

} // namespace Relais
