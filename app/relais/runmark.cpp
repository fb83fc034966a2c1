// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/runmark.h"

#include "core/base/log.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Relais {

RunMark::RunMark(const QString &profileFolder)
    : m_file(profileFolder + u"/running"_s)
    , m_endedBadly(QFile::exists(m_file))
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        qCWarning(lcUi) << "a crash would not be noticed:" << file.error();
}

RunMark::~RunMark()
{
    if (!QFile::remove(m_file))
        qCWarning(lcUi) << "the next start will take this end for a crash";
}

} // namespace Relais
