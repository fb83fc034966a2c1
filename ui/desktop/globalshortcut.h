// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/shortcutholder.h"

#include <QKeySequence>

namespace Relais {
class Settings;
}

namespace Relais::Ui {

//! The keys that open Relais from anywhere, as the settings have them. Main thread.
class GlobalShortcut final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlobalShortcut)
public:
    using State = ShortcutHolder::State;

    //! holder: none where no desktop gives a key.
    GlobalShortcut(
        Settings &settings, std::unique_ptr<ShortcutHolder> holder, QObject *parent = nullptr);
    ~GlobalShortcut() override;

    //! Asks the desktop for the keys now, and each time that others are chosen. Once.
    void start();
    State state() const { return m_state; }
    //! Those that work now; none when none do.
    QKeySequence keys() const;
    //! Where the desktop decides which keys they are, its words for them.
    QString desktopsKeys() const { return m_desktopsKeys; }
    //! As chosen, whether they work or not; the usual ones when the file has something unusable.
    static QKeySequence chosen(const Settings &settings);

Q_SIGNALS:
    void pressed();
    void stateChanged();

private:
    void follow();
    void setState(State state, const QString &desktopsKeys);

    Settings &m_settings;
    std::unique_ptr<ShortcutHolder> m_holder;
    QKeySequence m_keys;
    QString m_desktopsKeys;
    State m_state = State::Off;
    bool m_started = false;
};

} // namespace Relais::Ui
