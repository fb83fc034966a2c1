// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/shortcutkey.h"

#include <QObject>

#include <memory>

namespace Relais::Ui {

//! How one kind of desktop gives a key to a program, whichever window has the focus. Main thread.
class ShortcutHolder : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutHolder)
public:
    enum class State {
        Off, //!< no key is wanted
        Asking, //!< the desktop has not answered yet
        Held,
        Taken, //!< another program has the key
        NoSuchKey, //!< the keyboard in use cannot write it
        Refused, //!< the desktop, or its person, said no
        Impossible //!< this desktop gives no program a key
    };
    explicit ShortcutHolder(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    //! Takes this key instead of the one before. The answer is stateChanged(), perhaps at once.
    virtual void hold(const ShortcutKey &key) = 0;
    virtual void release() = 0;

    //! The one that works on the desktop that the program runs on; none, where none does.
    static std::unique_ptr<ShortcutHolder> ofThisDesktop();

Q_SIGNALS:
    void pressed();
    //! desktopsKeys: where the desktop decides which keys they are, its words for them.
    void stateChanged(Relais::Ui::ShortcutHolder::State state, const QString &desktopsKeys);
};

} // namespace Relais::Ui
