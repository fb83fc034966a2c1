// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/states/servergate.h"

#include "core/services/sync/serverreach.h"

#include <QWidget>

namespace Relais::Ui {

ServerGate::ServerGate(ServerReach &reach, QObject *parent)
    : QObject(parent)
    , m_reach(reach)
{
    connect(&reach, &ServerReach::changed, this, [this] {
        const QList<QWidget *> controls = m_controls.keys();
        for (QWidget *control : controls)
            apply(control);
        Q_EMIT changed();
    });
}

bool ServerGate::isOpen() const
{
    return m_reach.isReachable();
}

QString ServerGate::reason() const
{
    if (isOpen())
        return {};
    return m_reach.isSignedIn() ? tr("You are offline; this needs the server")
                                : tr("You are not signed in; this needs the server");
}

void ServerGate::allow(QWidget *control, bool enabled)
{
    if (!m_controls.contains(control))
        connect(
            control, &QObject::destroyed, this, [this, control] { m_controls.remove(control); });
    Held &held = m_controls[control];
    held.enabled = enabled;
    apply(control);
}

void ServerGate::apply(QWidget *control)
{
    const auto found = m_controls.find(control);
    if (found == m_controls.end())
        return;
    Held &held = *found;
    const QString why = reason();
    if (why.isEmpty()) {
        control->setEnabled(held.enabled);
        if (!held.isShut)
            return;
        held.isShut = false;
        control->setToolTip(held.tip);
        control->setAccessibleDescription(held.description);
        return;
    }
    if (!held.isShut)
        held.description = control->accessibleDescription();
    // The page may have given it another one of its own meanwhile.
    if (!held.isShut || control->toolTip() != control->accessibleDescription())
        held.tip = control->toolTip();
    held.isShut = true;
    control->setToolTip(why);
    control->setAccessibleDescription(why);
    control->setEnabled(false);
}

} // namespace Relais::Ui
