// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/story.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>
#include <mutex>
#include <optional>

namespace Relais::Backend {

//! Where tracked links lead: only ever to the link of a story that was approved.
struct Destination {
    QByteArray link; //!< encoded, http or https; empty when the story was withdrawn
    std::shared_ptr<const Story> withdrawn {}; //!< that one, with the reason and the correction
    bool isWithdrawn() const { return link.isEmpty(); }
};

//! NotFound ("code-unknown").
Result<Destination> destinationOf(
    const QSqlDatabase &database, const QString &code, const QDateTime &now);

//! Destinations seen in the last two seconds: what another process changes counts soon, and a link
//! that thousands follow costs one look into the database. Codes that do not exist are not kept, so
//! that guessing costs no memory. Any thread.
class DestinationCache final {
public:
    std::optional<Destination> find(const QString &code, const QDateTime &now) const;
    void put(const QString &code, const Destination &destination, const QDateTime &now);
    //! After stories changed.
    void clear();

private:
    struct Entry {
        Destination destination;
        qint64 until; //!< ms since 1970
    };
    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

} // namespace Relais::Backend
