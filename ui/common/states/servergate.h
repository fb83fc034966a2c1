// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace Relais {
class ServerReach;
}

namespace Relais::Ui {

//! Switches what needs the server off while it cannot be asked, and says why in its tooltip and
//! description; both come back with the server.
class ServerGate final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerGate)
public:
    explicit ServerGate(ServerReach &reach, QObject *parent = nullptr);

    bool isOpen() const;
    QString reason() const; //!< why not, as a sentence; empty: it is open
    //! enabled: whether it would be for all else. Called again whenever that or the control's own
    //! tooltip changes.
    void allow(QWidget *control, bool enabled = true);

Q_SIGNALS:
    void changed();

private:
    struct Held {
        bool enabled = true;
        bool isShut = false;
        QString tip {}; //!< the control's own
        QString description {};
    };
    void apply(QWidget *control);

    ServerReach &m_reach;
    QHash<QWidget *, Held> m_controls;
};

} // namespace Relais::Ui
