// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

#include <mutex>

namespace Relais::Backend {

class Writer;

//! Paths of stored pictures of which the database does not know yet. Once noted they are swept
//! unless something comes to have them. Any thread.
class UnnotedPictures final {
    Q_DISABLE_COPY_MOVE(UnnotedPictures)
public:
    UnnotedPictures() = default;
    ~UnnotedPictures() = default;

    void add(const QString &path);
    //! Has the writer, which ends before this, note them as stored at that time. What it does not
    //! keep waits here for the next time.
    void handTo(Writer &writer, const QDateTime &at);

private:
    std::mutex m_mutex;
    QSet<QString> m_paths;
};

} // namespace Relais::Backend
