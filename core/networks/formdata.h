// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httprequest.h"
#include "core/networks/imagefit.h"

namespace Relais {

//! A POST of multipart/form-data (RFC 7578): fields of text in their order, and after them a
//! picture under the name "file", for servers that read it as a stream. It may take a minute.
HttpRequest picturePost(
    QUrl url, const FittedImage &image, const QList<std::pair<QByteArray, QString>> &fields);

} // namespace Relais
