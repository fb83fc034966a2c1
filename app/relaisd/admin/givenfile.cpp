// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/givenfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
constexpr qint64 longestSecret = 4096;
} // namespace

Result<QByteArray> givenFile(const QString &path, qint64 longest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(longest + 1).trimmed();
    if (bytes.isEmpty() || bytes.size() > longest)
        return fail(ErrorCode::InvalidInput,
            u"%1 is empty or longer than %2 bytes"_s.arg(path, QString::number(longest)));
    return bytes;
}

Result<QString> givenSecret(const QString &path)
{
    if (path.isEmpty())
        return QString();
    const auto bytes = givenFile(path, longestSecret);
    if (!bytes)
        return fail(bytes.error());
    return QString::fromUtf8(*bytes);
}

} // namespace Relais::Backend
