// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"

#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
constexpr int longestLockMs = 500; // QSettings holds it for one write

// A program that is killed the moment it makes the lock of its settings leaves an empty one, which
// names nobody who could be asked whether they still run: QSettings waits half a minute for it.
QString withoutLostLock(const QString &filePath)
{
    const QString lock = filePath + u".lock"_s;
    if (QFile::exists(lock)) {
        QLockFile mine(lock);
        mine.setStaleLockTime(longestLockMs);
        if (mine.tryLock(2 * longestLockMs))
            mine.unlock();
    }
    return filePath;
}
} // namespace

SettingsFile::SettingsFile(const QString &filePath)
    : m_settings(withoutLostLock(filePath), QSettings::IniFormat)
{
}

bool SettingsFile::read(const SettingKey<bool> &key) const
{
    const QString text = value(key.path).toString();
    if (text == "true"_L1)
        return true;
    if (text == "false"_L1)
        return false;
    return key.fallback;
}

int SettingsFile::read(const SettingKey<int> &key, int least, int most) const
{
    bool isNumber = false;
    const int number = value(key.path).toString().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : key.fallback;
}

QTime SettingsFile::read(const SettingKey<QTime> &key) const
{
    const QTime time = QTime::fromString(value(key.path).toString(), u"HH:mm"_s);
    return time.isValid() ? time : key.fallback;
}

QVariant SettingsFile::value(const QString &path) const
{
    return m_settings.value(path);
}

void SettingsFile::set(const QString &path, const QVariant &value)
{
    m_settings.setValue(path, value);
}

void SettingsFile::remove(const QString &path)
{
    m_settings.remove(path);
}

void SettingsFile::move(const QString &from, const QString &to)
{
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith(from))
            continue;
        m_settings.setValue(QString(to + key.mid(from.size())), m_settings.value(key));
        m_settings.remove(key);
    }
}

} // namespace Relais
