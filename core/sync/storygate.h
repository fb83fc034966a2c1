// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/readpage.h"

class QSqlDatabase;

namespace Relais {

//! What the gate did with a page.
struct Gated {
    Api::ChangesPage page; //!< without what is not believed
    QList<StoryId> revoked; //!< here, but signed by a key that this page revokes: to be removed
    int refused = 0;
};

//! Lets only those stories through whose signature stands the test of the pinned key: a forged, an
//! altered, an unsigned one, one by a revoked key, and an older revision than was seen before are
//! taken out, logged and noted for the person. What is here of such a story stays as it was, but a
//! withdrawal only takes away and is followed in any case. Nothing is taken out before a key is
//! pinned. Inside the page's transaction.
Result<Gated> letThrough(QSqlDatabase &db, const ReadPage &read, int generation);

} // namespace Relais
