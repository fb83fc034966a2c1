// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"
#include "core/networks/api.h"

namespace Relais {

//! A thread as it stands on a server: each of its posts answers the one before and ends in its
//! number (threadparts.h). An answer of the person's own without a number there is none of it.

//! How many posts the thread has that a status (JSON of the API) begins, by its number; 1: it
//! begins none.
int threadLengthOf(const QJsonObject &status);

//! The name of the program that a status was written with; empty where the server does not say it.
QString programOf(const QJsonObject &status);

//! The ids of the thread's posts after its head that are out, in order, up to the first that is
//! missing. madeWith: none that is known to be written with another program; empty: any. Source:
//! docs.joinmastodon.org/methods/statuses (context).
QCoro::Task<Result<QStringList>> threadAfter(QPointer<HttpClient> http, Account account,
    QByteArray token, QString head, int length, QString madeWith = {});

//! The status, as the API has it.
QCoro::Task<Result<HttpResponse>> statusOf(
    QPointer<HttpClient> http, Account account, QByteArray token, QString id);

} // namespace Relais
