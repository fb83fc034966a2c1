// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Relais {

//! Keeps a second program off what only one may do at a time on a profile. The kernel holds the
//! lock and lets go of it when the program ends, however it ends. (QLockFile writes its process id
//! into the file: killed between making the file and writing into it, it leaves a file that says
//! nothing, and that nobody may ever take again.) The empty file stays behind; that means nothing.
//! Any thread, one at a time.
class FileLock final {
    Q_DISABLE_COPY_MOVE(FileLock)
public:
    explicit FileLock(QString path);
    ~FileLock();

    //! At once: true when this object holds the lock, false when another program (or another object
    //! of this one) does. Storage ("io"): the file cannot be made or locked at all.
    Result<bool> tryLock();
    void unlock();
    bool isHeld() const { return m_file >= 0; }

private:
    QString m_path;
    int m_file = -1;
};

} // namespace Relais
