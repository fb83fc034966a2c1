// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace Relais::Backend {

//! Turns SIGTERM, SIGINT and SIGHUP into Qt signals. One object at a time.
class StopSignal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignal)
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void asked();
    void askedToReload(); //!< SIGHUP

private:
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Relais::Backend
