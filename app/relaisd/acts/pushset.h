// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/acts/pushbody.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "core/api/push.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

#include <QSet>

namespace Relais::Backend {

//! Takes the pushes of many members at once: one statement for each table, where PushDesk needs a
//! dozen for each relay. It takes only what is plain, a relay that is new or has news under an id
//! that is new, and exactly as PushDesk would; whatever needs a closer look is left to PushDesk,
//! afterwards. Inside a savepoint of the caller, who rolls back after an error.
class PushSet final {
public:
    struct Push {
        Member member;
        QList<Api::PushItem> items;
        QList<ReadItem> read {}; //!< readItems() of them, where somebody had the time
    };
    using Results = QList<std::optional<QList<Api::PushResult>>>;

    PushSet(const QSqlDatabase &db, const Clock &clock);

    //! For each push the results of all its items, or nothing when it is left to PushDesk.
    Result<Results> take(const QList<Push> &pushes);

private:
    struct Item {
        PushId id;
        QByteArray hash;
        RegisteredRelay relay;
    };
    using Items = QList<std::optional<QList<Item>>>; //!< for each push, as long as it is plain
    struct Known; //!< what the database has that touches these items
    Items read(const QList<Push> &pushes) const;
    Result<Known> look(const Items &items) const;
    static bool isPlain(const Item &item, const Known &known);
    Result<void> write(const QList<Item> &items, const Known &known);
    static Statements telling(const QList<RegisteredRelay> &published, const Known &known);

    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
