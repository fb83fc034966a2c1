// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/integrity.h"

#include "core/base/log.h"
#include "core/store/migrations.h"
#include "core/store/sparecopy.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr qint64 headerBytes = 100;
constexpr int versionOffset = 60; // user_version, sqlite.org/fileformat2.html §1.3
constexpr int mostCopies = 20;

Error damaged(const QString &detail)
{
    return { ErrorCode::Corrupt, detail, u"store-damaged"_s };
}

QStringList filesOf(const QString &filePath)
{
    return { filePath, filePath + u"-wal"_s, filePath + u"-shm"_s };
}

bool sameBytes(const QString &a, const QString &b)
{
    QFile first(a);
    QFile second(b);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly)
        || first.size() != second.size())
        return false;
    while (!first.atEnd()) {
        if (first.read(1 << 20) != second.read(1 << 20))
            return false;
    }
    return true;
}

} // namespace

Result<void> checkHeader(const QString &filePath)
{
    QFile file(filePath);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.errorString(), u"io"_s);
    if (file.size() == 0) {
        // SQLite writes the first page before it ever has a journal.
        if (QFileInfo(filePath + u"-wal"_s).size() > 0)
            return fail(damaged(u"the file is empty, its journal is not"_s));
        if (isSpareOfEmptyStore(filePath))
            return fail(damaged(u"the file is empty, its spare is not"_s));
        return {};
    }
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(damaged(u"no database header"_s));
    const auto version = qFromBigEndian<quint32>(header.constData() + versionOffset);
    const auto newest = static_cast<quint32>(migrations().last().version);
    if (version > newest && version < 10'000)
        return fail(ErrorCode::NewerFile, u"version %1, known %2"_s.arg(version).arg(newest));
    return {};
}

Result<void> checkIntegrity(QSqlDatabase &db)
{
    const auto finding = askOne(db, u"PRAGMA quick_check(1)"_s);
    if (!finding)
        return fail(finding.error());
    if (*finding != u"ok"_s)
        return fail(damaged(*finding));
    return {};
}

Result<QString> keepCopy(const QString &filePath)
{
    for (int n = 1; n <= mostCopies; ++n) {
        const QString copy = filePath + u".damaged-%1"_s.arg(n);
        if (sameBytes(copy, filePath))
            return copy;
        if (QFile::exists(copy))
            continue;
        if (const auto copied = copyFiles(filePath, copy); !copied)
            return fail(copied.error());
        return copy;
    }
    return fail(ErrorCode::Storage, u"too many copies of damaged stores"_s, u"too-many-copies"_s);
}

Result<void> copyFiles(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.copy(to))
        return fail(ErrorCode::Storage, file.errorString(), u"io"_s);
    QFile journal(from + u"-wal"_s);
    if (journal.exists() && !journal.copy(to + u"-wal"_s))
        return fail(ErrorCode::Storage, journal.errorString(), u"io"_s);
    return {};
}

Result<void> replaceFiles(const QString &filePath, const QString &by)
{
    // The old journal must not be applied to the new file.
    for (const QString &path : filesOf(filePath).mid(1)) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(ErrorCode::Storage, file.errorString(), u"io"_s);
    }
    std::error_code error;
    std::filesystem::rename(by.toStdString(), filePath.toStdString(), error);
    if (error)
        return fail(ErrorCode::Storage, QString::fromStdString(error.message()), u"io"_s);
    return {};
}

Result<void> removeFiles(const QString &filePath)
{
    for (const QString &path : filesOf(filePath)) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(ErrorCode::Storage, file.errorString(), u"io"_s);
    }
    return {};
}

RunningMark::RunningMark(const QString &filePath)
    : m_path(filePath + u".open"_s)
    , m_endedBadly(QFile::exists(m_path))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        qCWarning(lcStore) << "cannot mark the store as open:" << file.errorString();
}

RunningMark::~RunningMark()
{
    // Another program on the same store may have been faster.
    if (!m_left && QFile::exists(m_path) && !QFile::remove(m_path))
        qCWarning(lcStore) << "cannot remove the mark of the open store";
}

} // namespace Relais
