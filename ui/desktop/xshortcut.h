// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/shortcutholder.h"

#include <QAbstractNativeEventFilter>

namespace Relais::Ui {

//! A key on an X11 display, grabbed from the root window: with NumLock and CapsLock on or off.
class XShortcut final : public ShortcutHolder, public QAbstractNativeEventFilter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(XShortcut)
public:
    explicit XShortcut(QObject *parent = nullptr);
    ~XShortcut() override;

    //! The program shows its windows on an X11 display.
    static bool isPossible();
    void hold(const ShortcutKey &key) override;
    void release() override;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    void take();
    void letGo();
    void followKeyboard();

    ShortcutKey m_key;
    quint8 m_code = 0; //!< of the grabbed key on this keyboard; 0: none is
};

} // namespace Relais::Ui
