// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/readpage.h"
#include "core/sync/synccontext.h"

namespace Relais {

//! What GET /v1/changes answered.
struct FetchedPage {
    bool cursorUnknown = false; //!< 410
    std::shared_ptr<const ReadPage> read {}; //!< null with nothing new
};

//! The pages of one round in their order. While one is written, the next ones are fetched and read,
//! two at most: the backend, the reading and the writing of a first sync work at the same time.
//! Main thread.
class PageStream final {
public:
    //! organization: whose signatures the stories have to bear; empty while no key is pinned.
    PageStream(SyncContext context, const OrganizationId &organization);
    ~PageStream();
    Q_DISABLE_COPY_MOVE(PageStream)

    //! The page after cursor. What was fetched ahead counts only if it follows from there.
    QCoro::Task<Result<FetchedPage>> next(QString cursor);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Relais
