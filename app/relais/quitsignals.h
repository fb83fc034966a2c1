// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace Relais {

//! Turns SIGTERM, SIGINT and SIGHUP into asked(), on the main loop. One a program.
class QuitSignals final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Relais
