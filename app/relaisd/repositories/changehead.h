// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QString>

#include <mutex>

namespace Relais::Backend {

//! The newest cursor, in memory, so that an empty pull costs no database. refresh() is the Writer's
//! watcher: it runs after each commit before anyone is answered, and soon after another process
//! wrote. A cursor that is behind only means a look into the database. Any thread.
class ChangeHead final {
    Q_DISABLE_COPY_MOVE(ChangeHead)
public:
    ChangeHead() = default;

    void refresh(const QSqlDatabase &db);
    bool isHead(const QString &cursor) const;
    //! Something for everyone came after the cursor, or it is of another timeline.
    bool hasNewsFor(const QString &cursor) const;

private:
    mutable std::mutex m_mutex;
    QString m_cursor;
    QString m_epoch;
    qint64 m_forAll = 0; //!< the newest number of something that is not one member's alone
};

} // namespace Relais::Backend
