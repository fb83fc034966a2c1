// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sparesync.h"

#include "core/base/log.h"
#include "core/store/sparecopy.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// File times move in steps of a few milliseconds: what is younger may be written once more within
// the same step.
constexpr qint64 settledTime = 50'000'000; // nanoseconds

qint64 nanosecondsOf(const timespec &time)
{
    return qint64 { time.tv_sec } * 1'000'000'000 + qint64 { time.tv_nsec };
}

} // namespace

SpareSync::SpareSync(const QString &storePath)
    : m_path(spareFile(storePath) + u"-wal"_s)
{
}

// SQLite holds no lock on this file that closing it would lose.
SpareSync::~SpareSync()
{
    if (m_log >= 0)
        ::close(m_log);
}

void SpareSync::sync()
{
    if (!isOpen() || !isDirty() || ::fdatasync(m_log) == 0)
        return;
    m_synced.reset();
    qCCritical(lcStore).noquote() << "the spare is not on the disk:" << qt_error_string(errno);
}

bool SpareSync::isOpen()
{
    if (m_log < 0)
        m_log = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    return m_log >= 0; // no spare, no log
}

bool SpareSync::isDirty()
{
    struct stat log {};
    timespec now {};
    if (::fstat(m_log, &log) != 0 || ::clock_gettime(CLOCK_REALTIME, &now) != 0) {
        m_synced.reset();
        return true;
    }
    const qint64 written = nanosecondsOf(log.st_mtim);
    if (m_synced == written)
        return false;
    const bool settled = nanosecondsOf(now) - written > settledTime;
    m_synced = settled ? std::optional<qint64>(written) : std::nullopt;
    return true;
}

} // namespace Relais
