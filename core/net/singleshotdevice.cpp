// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/singleshotdevice.h"

#include <algorithm>
#include <cstring>

namespace Relais {

SingleShotDevice::SingleShotDevice(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: a buffer inside QIODevice would read ahead and blur what was handed out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleShotDevice::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_body.size() - m_position);
    if (size <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

} // namespace Relais
