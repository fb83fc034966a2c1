// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/globalshortcut.h"

#include "core/settings/settings.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

GlobalShortcut::GlobalShortcut(
    Settings &settings, std::unique_ptr<ShortcutHolder> holder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_holder(std::move(holder))
{
    if (!m_holder)
        return;
    connect(m_holder.get(), &ShortcutHolder::pressed, this, &GlobalShortcut::pressed);
    connect(m_holder.get(), &ShortcutHolder::stateChanged, this, &GlobalShortcut::setState);
}

GlobalShortcut::~GlobalShortcut() = default;

void GlobalShortcut::start()
{
    if (std::exchange(m_started, true))
        return;
    connect(&m_settings, &Settings::changed, this, &GlobalShortcut::follow);
    follow();
}

QKeySequence GlobalShortcut::keys() const
{
    return m_state == State::Held && m_desktopsKeys.isEmpty() ? m_keys : QKeySequence();
}

QKeySequence GlobalShortcut::chosen(const Settings &settings)
{
    const auto keys = QKeySequence::fromString(settings.openKeys(), QKeySequence::PortableText);
    return ShortcutKey::of(keys)
        ? keys
        : QKeySequence::fromString(Settings::usualOpenKeys(), QKeySequence::PortableText);
}

void GlobalShortcut::follow()
{
    const QKeySequence wanted = m_settings.opensByKeys() ? chosen(m_settings) : QKeySequence();
    if (!m_holder) {
        setState(wanted.isEmpty() ? State::Off : State::Impossible, {});
        return;
    }
    if (wanted == m_keys)
        return;
    m_keys = wanted;
    if (const auto key = ShortcutKey::of(wanted))
        m_holder->hold(*key);
    else
        m_holder->release();
}

void GlobalShortcut::setState(State state, const QString &desktopsKeys)
{
    // Also when both are as before: other keys were chosen.
    m_state = state;
    m_desktopsKeys = desktopsKeys;
    Q_EMIT stateChanged();
}

} // namespace Relais::Ui
