// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais {

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    unlock();
}

Result<bool> FileLock::tryLock()
{
    if (isHeld())
        return true;
    // Closed on exec: a browser that this program starts must not go on holding the lock.
    const int file = ::open(
        QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return fail(ErrorCode::Storage,
            u"a lock file cannot be opened: %1"_s.arg(qt_error_string(errno)), u"io"_s);
    }
    int locked = 0;
    do {
        locked = ::flock(file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    if (locked == 0) {
        m_file = file;
        return true;
    }
    const int why = errno;
    ::close(file);
    if (why == EWOULDBLOCK)
        return false;
    return fail(ErrorCode::Storage, u"a lock file cannot be locked: %1"_s.arg(qt_error_string(why)),
        u"io"_s);
}

void FileLock::unlock()
{
    if (isHeld())
        ::close(std::exchange(m_file, -1)); // closing lets go of the lock
}

} // namespace Relais
