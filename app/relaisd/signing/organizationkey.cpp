// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/signing/organizationkey.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
constexpr qint64 longestFile = 4096;
}

OrganizationKeyFile::OrganizationKeyFile(const QString &dataFolder)
    : m_name(dataFolder + u"/organization.key"_s)
{
}

Result<KeyPair> OrganizationKeyFile::load() const
{
    QFile file(m_name);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"there is no "_s + m_name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return fail(ErrorCode::Storage, u"cannot read "_s + m_name);
    auto pair = KeyPair::fromSecret(QByteArray::fromBase64(file.readAll().trimmed()));
    return pair ? pair : Result<KeyPair>(fail(ErrorCode::Corrupt, m_name + u" holds no key"_s));
}

Result<void> OrganizationKeyFile::store(const KeyPair &pair) const
{
    QSaveFile file(m_name);
    const QByteArray bytes = pair.secret.toBase64() + '\n';
    // The permissions are set before anything is written.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>()
                   : Result<void>(fail(ErrorCode::Storage, u"cannot write "_s + m_name));
}

} // namespace Relais::Backend
