// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

class QSqlDatabase;

namespace Relais {

//! Refuses, before SQLite touches it, a file that is surely no store: Corrupt, or NewerFile when
//! its header says so. A missing or empty file is fine: it becomes a new store.
Result<void> checkHeader(const QString &filePath);

//! SQLite's own check of the whole file: Corrupt with its first finding.
Result<void> checkIntegrity(QSqlDatabase &db);

//! Copies the file and its journal to "<file>.damaged-<n>"; answers the copy's path.
Result<QString> keepCopy(const QString &filePath);

//! Copies a store's file and its journal.
Result<void> copyFiles(const QString &from, const QString &to);

//! Puts a closed store in the place of another; at no time is there none.
Result<void> replaceFiles(const QString &filePath, const QString &by);

//! Removes a store's file and what belongs to it.
Result<void> removeFiles(const QString &filePath);

//! A file beside the store that is there while it is open: found at opening, the last use ended
//! badly, and the whole file is checked.
class RunningMark final {
    Q_DISABLE_COPY_MOVE(RunningMark)
public:
    explicit RunningMark(const QString &filePath);
    ~RunningMark();
    bool endedBadly() const { return m_endedBadly; }
    void leave() { m_left = true; } //!< so that the next opening checks again

private:
    QString m_path;
    bool m_endedBadly = false;
    bool m_left = false;
};

} // namespace Relais
