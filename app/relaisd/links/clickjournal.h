// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <mutex>

namespace Relais::Backend {

//! Where the journal was counted up to; the database keeps it beside the counts.
struct JournalPosition {
    qint64 generation = 0; //!< of the file clicks-<generation>.journal
    qint64 offset = 0; //!< bytes
    auto operator<=>(const JournalPosition &) const = default;
};

//! Clicks of one code on one day (UTC). The day is all that is kept of when.
using ClickCounts = QHash<QPair<QString, QDate>, qint64>;

//! Clicks on disk before they are in the database: one line each, written with one write(2) before
//! the visitor is answered, so that a killed process loses none. Any thread.
class ClickJournal final {
    Q_DISABLE_COPY_MOVE(ClickJournal)
public:
    //! What was written and not taken before, and the position that covers it.
    struct Batch {
        ClickCounts clicks;
        JournalPosition upTo;
    };

    //! Begins the file of a generation in folder.
    static Result<std::unique_ptr<ClickJournal>> open(const QString &folder, qint64 generation);
    ~ClickJournal();

    //! False when the disk refused it; the click is then counted, but not safe from a kill.
    bool append(const QString &code, const QDate &day);
    Batch take();

    //! The clicks that a position does not cover yet, over all files of folder. upTo is the start
    //! of a generation that does not exist yet.
    static Result<Batch> unread(const QString &folder, const JournalPosition &position);
    //! Removes the files that a position has left behind.
    static void removeBefore(const QString &folder, qint64 generation);

private:
    ClickJournal(QString folder, qint64 generation);
    Result<void> openFile();
    void rotateWhenLarge();

    const QString m_folder;
    std::mutex m_mutex;
    int m_descriptor = -1;
    JournalPosition m_end;
    bool m_torn = false; //!< the last line is half a one
    ClickCounts m_pending;
    QDate m_day; //!< of the last click
    QByteArray m_dayText; //!< the end of its line
};

} // namespace Relais::Backend
