// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/shortcutholder.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace Relais::Ui {

//! One of the shortcuts that the portal is asked for, and that it answers with: "(sa{sv})".
struct PortalEntry {
    QString id {};
    QVariantMap facts {};
};
QDBusArgument &operator<<(QDBusArgument &argument, const PortalEntry &entry);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalEntry &entry);

//! A key by the desktop's portal, org.freedesktop.portal.GlobalShortcuts
//! (flatpak.github.io/xdg-desktop-portal): for Wayland, where no program sees another one's keys.
//! The desktop may ask the person, and may choose other keys than those it was asked for.
class PortalShortcut final : public ShortcutHolder {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalShortcut)
public:
    explicit PortalShortcut(QObject *parent = nullptr);
    ~PortalShortcut() override;

    void hold(const ShortcutKey &key) override;
    void release() override;

private Q_SLOTS:
    void onResponse(uint code, const QVariantMap &results);
    void onActivated(const QDBusObjectPath &session, const QString &id, qulonglong time,
        const QVariantMap &options);

private:
    enum class Step { None, Session, Keys, Done };
    void ask(Step step);
    void letGo();
    void listen(const QString &request);
    void end(State state); //!< nothing more is asked

    QString m_trigger;
    QString m_session; //!< its path; empty: there is none
    QString m_request; //!< whose answer is awaited
    Step m_step = Step::None;
    int m_asked = 0; //!< questions so far: each has a name of its own
};

} // namespace Relais::Ui
