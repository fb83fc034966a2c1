// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

namespace Relais::Backend {

//! A number in the query, or fallback when it is absent; InvalidInput outside least…most.
Result<int> numberIn(
    const Request &request, const QString &name, int least, int most, int fallback);
//! An identifier of the path or query: 1…64 of A–Z a–z 0–9 . _ : - or InvalidInput; "" when absent.
Result<QString> idIn(const Request &request, const QString &name);

//! Which part of a long list is asked for.
struct ListPage {
    int limit = 0; //!< entries
    QString before {}; //!< the id of the last one that the caller has; "" for the first page
};
//! "limit" (1…largest, usual when it is absent) and "before" of the query; InvalidInput else.
Result<ListPage> listPageIn(const Request &request, int usual, int largest);

} // namespace Relais::Backend
