// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Relais::Ui {

//! What the desktop prefers, asked from its settings portal (org.freedesktop.portal.Settings).
//! Without a bus or a portal it stays at "no preference".
class DesktopAppearance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopAppearance)
public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    void start(); //!< asks once and listens from then on; answers come by changed()
    bool prefersDark() const { return m_dark; }
    //! 1.0 unless the desktop asks for larger text.
    qreal textScale() const { return m_textScale; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &key, QVariant value);

    bool m_started = false;
    bool m_dark = false;
    qreal m_textScale = 1.0;
};

} // namespace Relais::Ui
