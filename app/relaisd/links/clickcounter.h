// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/writer.h"
#include "app/relaisd/links/clickjournal.h"

#include <QSqlDatabase>

#include <atomic>
#include <optional>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! Brings clicks from the journal into the counts: per code and day, and the relay's own measured
//! count, with the journal's position in the same transaction, so that each counts exactly once:
//! also when a connection dies on its COMMIT and nobody can say whether the batch is in the
//! database.
class ClickCounter final {
    Q_DISABLE_COPY_MOVE(ClickCounter)
public:
    //! Counts what an earlier process left behind and begins a new journal. The database is at its
    //! newest version and nobody else writes the journal.
    static Result<std::unique_ptr<ClickCounter>> open(
        const QString &folder, QSqlDatabase &database, const Clock &clock);

    //! A visitor followed the link; on disk before this returns. Any thread.
    void count(const QString &code);
    //! Hands what is new to the writer. Call each second.
    void flush(Writer &writer);
    //! Waits until the database has every click. Once, at the end, when nobody counts any more.
    void finish(Writer &writer);
    //! The same through whatever takes jobs as Writer::submit does; of finish(), at once.
    using Submit = std::function<Result<void>(Writer::Job, Writer::Done)>;
    void flush(const Submit &submit);
    void finish(const Submit &submit);

private:
    ClickCounter(QString folder, QString node, std::unique_ptr<ClickJournal> journal,
        JournalPosition stored, const Clock &clock);
    static Result<void> store(QSqlDatabase &database, const QString &node,
        const JournalPosition &before, const ClickJournal::Batch &batch, const Clock &clock);

    const QString m_folder;
    const QString m_node; //!< names this folder's row of click_journal
    const std::unique_ptr<ClickJournal> m_journal;
    const Clock &m_clock;
    std::atomic<bool> m_flushing { false }; //!< one at a time, or a failed one could be skipped
    // Of whoever has set m_flushing.
    JournalPosition m_stored; //!< the database is known to be there, or past it by m_unsure
    std::optional<ClickJournal::Batch> m_unsure; //!< comes again as it is until it is stored
    bool m_good = false; //!< the job of this flush could do its work
};

} // namespace Relais::Backend
