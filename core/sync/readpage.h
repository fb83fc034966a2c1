// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/changes.h"

namespace Relais {

//! A page of changes with all that can be found out about it without the store, so that pages are
//! read while others are written. Plain data, any thread.
struct ReadPage {
    Api::ChangesPage page;
    OrganizationId
        organization; //!< whose stories its signatures were checked as; empty: not checked
    QList<bool> areSigned; //!< by place in page.changes: a story that has its signature
};

//! From the answer of GET /v1/changes. InvalidInput for an answer that is no page.
Result<Api::ChangesPage> pageFrom(const QByteArray &answer);

//! Checks the signatures of the page's stories as those of an organization; none when it is empty.
ReadPage withSignaturesChecked(Api::ChangesPage page, const OrganizationId &organization);

} // namespace Relais
