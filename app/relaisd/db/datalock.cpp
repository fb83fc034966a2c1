// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/datalock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<std::unique_ptr<DataLock>> DataLock::take(const QString &dataFolder, Kind kind)
{
    const QString name = dataFolder + u"/relaisd.lock"_s;
    const int descriptor = ::open(
        QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return fail(ErrorCode::Storage, u"cannot write in "_s + dataFolder);
    std::unique_ptr<DataLock> lock(new DataLock(descriptor));
    if (::flock(descriptor, (kind == Kind::Serving ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0)
        return fail(
            ErrorCode::Conflict, u"another relaisd works on "_s + dataFolder, u"data-in-use"_s);
    return lock;
}

DataLock::~DataLock()
{
    ::close(m_descriptor);
}

} // namespace Relais::Backend
