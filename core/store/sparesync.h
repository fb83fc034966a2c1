// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Relais {

//! Brings what was committed to the spare (sparecopy.h) to the disk, after whoever waits for the
//! commit was answered: a commit waits for one file, the store's own, and the second copy follows
//! within the time of one more fsync. A power cut in between leaves the spare behind the store,
//! which makes it equal at the next start. Of the writer's thread.
class SpareSync final {
    Q_DISABLE_COPY_MOVE(SpareSync)
public:
    explicit SpareSync(const QString &storePath);
    ~SpareSync();

    //! Nothing when nothing was written since the last time.
    void sync();

private:
    bool isOpen();
    bool isDirty();

    const QString m_path;
    int m_log = -1; //!< the spare's write-ahead log; SQLite keeps it while the spare is attached
    std::optional<qint64> m_synced {}; //!< the log's time when it was; nothing: sync again
};

} // namespace Relais
