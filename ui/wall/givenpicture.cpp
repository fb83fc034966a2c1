// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/givenpicture.h"

#include "core/services/community/ownpicture.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QStringList filesGiven(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

bool isMeantAsPicture(const QMimeData &data)
{
    // Office programs add a picture of the text that they give: then the text is meant.
    return !filesGiven(data).isEmpty() || (data.hasImage() && !data.hasFormat(u"text/plain"_s));
}

Result<GivenPicture> givenPicture(const QMimeData &data)
{
    const QStringList files = filesGiven(data);
    if (files.size() > 1)
        return fail(ErrorCode::InvalidInput, u"several files"_s, u"several-images"_s);
    if (!files.isEmpty())
        return GivenPicture { files.constFirst(), {} };
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return fail(ErrorCode::InvalidInput, u"no image"_s, u"image-unreadable"_s);
    if (hasTooManyPixels(image.size()))
        return fail(ErrorCode::InvalidInput, u"too many pixels"_s, u"image-too-many-pixels"_s);
    return GivenPicture { {}, image };
}

} // namespace Relais::Ui
