// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QTime>

namespace Relais {

//! A key with what counts where its value is not there or cannot be read.
template <typename T>
struct SettingKey {
    QLatin1StringView path;
    T fallback;
};

//! The INI file of a profile's choices, read by typed keys. Main thread.
class SettingsFile final {
    Q_DISABLE_COPY_MOVE(SettingsFile)
public:
    explicit SettingsFile(const QString &filePath);

    bool read(const SettingKey<bool> &key) const;
    //! The number within its bounds; anything else falls back.
    int read(const SettingKey<int> &key, int least, int most) const;
    QTime read(const SettingKey<QTime> &key) const; //!< to the minute
    QVariant value(const QString &path) const; //!< as it stands; invalid when it is not there
    void set(const QString &path, const QVariant &value);
    void remove(const QString &path);
    //! What stands under keys that begin with from stands under those that begin with to.
    void move(const QString &from, const QString &to);

private:
    QSettings m_settings;
};

} // namespace Relais
