// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

#include <QCoro/QCoroTask>

namespace Relais {

class HttpClient;
class MediaService;
class SignInService;

//! Gives the backend a picture, which a POST to route keeps, smaller where it takes no file so
//! large; where it is there and how large. Main thread. InvalidInput ("image-unreadable") for what
//! is no picture, else as the backend answers.
QCoro::Task<Result<StoryImage>> sendPicture(
    SignInService &session, HttpClient &http, QByteArray bytes, QString route);
//! The same of one of the person's own, at MediaService's "/own/…".
QCoro::Task<Result<StoryImage>> sendOwnPicture(
    SignInService &session, HttpClient &http, MediaService &media, QString path, QString route);

//! Whether the backend, or this machine, will never have the picture; else it may be tried again.
bool isPictureRefused(const Error &error);

} // namespace Relais
