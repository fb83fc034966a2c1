// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/privacy/profileerasure.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestList = 1024 * 1024;

Result<void> writeList(const QString &fileName, const QStringList &lines)
{
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, u"the mark of erasing cannot be written"_s);
    return {};
}

Result<QStringList> readList(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, u"the mark of erasing cannot be read"_s);
    return QString::fromUtf8(file.read(largestList)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ProfileErasure::ProfileErasure(QString folder)
    : m_folder(std::move(folder))
    , m_begun(m_folder + u"/erasing"_s)
    , m_secrets(m_folder + u"/erasing.secrets"_s)
{
}

Result<void> ProfileErasure::begin(const QStringList &secrets) const
{
    return writeList(m_begun, secrets);
}

bool ProfileErasure::isBegun() const
{
    return QFile::exists(m_begun);
}

Result<void> ProfileErasure::removeFiles() const
{
    QDir folder(m_folder);
    const QStringList ours { u"relais.db*"_s, u"relais*.log"_s, u"settings.ini*"_s,
        u"session.lock"_s, u"outbox.lock"_s, u"renewal-*.lock"_s, u"insights.json"_s };
    bool gone = QDir(folder.filePath(u"media"_s)).removeRecursively();
    for (const QString &name : folder.entryList(ours, QDir::Files | QDir::Hidden))
        gone = folder.remove(name) && gone;
    if (!gone)
        return fail(ErrorCode::Storage, u"a file of the profile cannot be removed"_s);
    // Now the same list says only which secrets are left.
    if (QFile::exists(m_secrets) && !QFile::remove(m_secrets))
        return fail(ErrorCode::Storage, u"an older list of secrets cannot be removed"_s);
    if (!QFile::rename(m_begun, m_secrets))
        return fail(ErrorCode::Storage, u"the mark of erasing cannot be moved"_s);
    return {};
}

Result<QStringList> ProfileErasure::secrets() const
{
    return readList(m_secrets);
}

Result<void> ProfileErasure::setSecrets(const QStringList &left) const
{
    if (!left.isEmpty())
        return writeList(m_secrets, left);
    if (QFile::exists(m_secrets) && !QFile::remove(m_secrets))
        return fail(ErrorCode::Storage, u"the mark of erasing cannot be removed"_s);
    return {};
}

} // namespace Relais
