// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"
#include "app/relaisd/http/httpserver.h"
#include "core/base/clock.h"

#include <QList>

#include <memory>

namespace Relais::Backend {

struct Route;
class Writer;

//! A whole running backend: database, writer, readers, routes and server. Tests run it in process.
class Daemon final {
    Q_DISABLE_COPY_MOVE(Daemon)
public:
    Daemon(Config config, HttpServer::Options http, const Clock &clock);
    ~Daemon(); //!< stops in order

    //! Migrates the database and listens; answers the port.
    Result<quint16> start();
    //! /metrics, /healthz and /readyz on a server of their own; after start. Answers the port.
    Result<quint16> startMetrics(const QString &address, quint16 port);
    //! Not ready, accept no more, finish what runs, commit what waits. Blocks up to the drain time.
    void stop();

    //! Reads the TLS files anew; what is wrong with them goes to the log.
    void reload();

    //! Of a started backend.
    Writer &writer();

    //! The whole route table; what openapi.yaml must describe.
    const QList<Route> &routes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais::Backend
