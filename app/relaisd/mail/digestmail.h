// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/mail/mail.h"
#include "core/domain/story.h"

namespace Relais::Backend {

//! What stands in one member's digest of one week.
struct Digest {
    Member reader;
    QString organization;
    QList<Story> stories; //!< best first
    int more = 0; //!< further ones that wait in their queue
    QUrl publicUrl;
    QString code; //!< of /u/{code}
    QString week; //!< "2026-W48"
};

//! How many stories a digest shows.
inline constexpr qsizetype digestStories = 5;

//! The best first: pinned ones, then those that most colleagues relayed, then the newest.
void sortForDigest(QList<Story> &stories);
//! In the reader's language, French or English. One week's e-mail of a member is always the same
//! e-mail (Message-ID), so that mail programs show one even where a server doubles it.
Mail digestMail(const Digest &digest, const QDateTime &now);

} // namespace Relais::Backend
