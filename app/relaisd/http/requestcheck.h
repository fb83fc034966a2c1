// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

#include <string_view>

namespace Relais::Backend {

//! The top of a request as the parser gave it.
struct Head {
    QByteArray method;
    int version = 11; //!< 10 × major + minor
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case

    int count(QByteArrayView name) const;
    QByteArray header(QByteArrayView name) const;
};

//! A request that no handler may see; status 0 means that it is well-formed.
struct Refusal {
    int status = 0;
    const char *code = "";
    explicit operator bool() const { return status != 0; }
};

//! What the parser lets pass and a proxy in front could read otherwise: Host, lengths, version,
//! expectation, form of the target. Brings an absolute target into origin form ("/path?query").
Refusal refusalOf(Head &head);

//! True when a header line is continued on the next one (obs-fold); the parser joins them.
bool hasFoldedLine(std::string_view head);

//! The path of a target in origin form, without its query.
QByteArray pathOf(const QByteArray &target);

Request requestOf(Head head, QByteArray body);

} // namespace Relais::Backend
