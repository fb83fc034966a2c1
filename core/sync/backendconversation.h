// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "core/sync/syncengine.h"

#include <QPointer>

namespace Relais {

//! What a coroutine needs to talk to the backend, by value: it may outlive the engine.
struct BackendConversation {
    QPointer<HttpClient> http;
    SyncEngine::TokenSource token;
    QUrl server;
};

//! Sends with the member's token to path; after a 401 once more with a fresh one. Answers 2xx, 304
//! and 410; every other status is the error of its problem+json.
QCoro::Task<Result<HttpResponse>> ask(
    BackendConversation backend, QString path, HttpRequest request);

} // namespace Relais
