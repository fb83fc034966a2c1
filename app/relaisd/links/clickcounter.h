// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/links/clickjournal.h"

#include <QSqlDatabase>

#include <atomic>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

class Writer;

//! Brings clicks from the journal into the counts: per code and day, and the relay's own measured
//! count, with the journal's position in the same transaction, so that each counts exactly once.
class ClickCounter final {
    Q_DISABLE_COPY_MOVE(ClickCounter)
public:
    //! Counts what an earlier process left behind and begins a new journal. The database is at its
    //! newest version and nobody else writes the journal.
    static Result<std::unique_ptr<ClickCounter>> open(
        const QString &folder, QSqlDatabase &database, const Clock &clock);

    //! A visitor followed the link; on disk before this returns. Any thread.
    void count(const QString &code);
    //! Hands what is new to the writer. Call each second and once at the end.
    void flush(Writer &writer);

private:
    ClickCounter(
        QString folder, QString node, std::unique_ptr<ClickJournal> journal, const Clock &clock);
    static Result<void> store(QSqlDatabase &database, const QString &node,
        const ClickJournal::Batch &batch, const Clock &clock);

    const QString m_folder;
    const QString m_node; //!< names this folder's row of click_journal
    const std::unique_ptr<ClickJournal> m_journal;
    const Clock &m_clock;
    std::atomic<bool> m_flushing { false }; //!< one at a time, or a failed one could be skipped
};

} // namespace Relais::Backend
