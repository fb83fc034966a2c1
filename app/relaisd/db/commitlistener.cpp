// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/commitlistener.h"

#include "core/base/log.h"

#include <QByteArrayList>
#include <QRandomGenerator>

#include <libpq-fe.h>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A connection that died without a word is found by asking something over it.
constexpr int heartbeatMs = 20'000;
constexpr int firstPauseMs = 50;
constexpr int longestPauseMs = 2'000;

bool exec(PGconn *connection, const QByteArray &sql)
{
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection, sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

CommitListener::CommitListener(QHash<QString, QString> parameters, QString channel, Heard heard)
    : m_parameters(std::move(parameters))
    , m_channel(std::move(channel))
    , m_heard(std::move(heard))
{
    if (::pipe2(m_stop, O_CLOEXEC | O_NONBLOCK) != 0) {
        qCWarning(lcBackend) << "commits of others are looked for each second only";
        return;
    }
    m_thread = std::thread([this] { loop(); });
}

CommitListener::~CommitListener()
{
    m_stopping = true;
    if (m_thread.joinable()) {
        ::close(m_stop[1]);
        m_thread.join();
        ::close(m_stop[0]);
    }
}

void CommitListener::loop()
{
    int pause = firstPauseMs;
    while (!m_stopping) {
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(connect(), &PQfinish);
        if (connection) {
            pause = firstPauseMs;
            m_heard(0);
            while (hear(connection.get())) { }
        }
        sleep(pause / 2 + QRandomGenerator::global()->bounded(pause / 2));
        pause = std::min(pause * 2, longestPauseMs);
    }
}

pg_conn *CommitListener::connect() const
{
    QByteArrayList texts;
    for (auto it = m_parameters.cbegin(); it != m_parameters.cend(); ++it)
        texts << it.key().toUtf8() << it.value().toUtf8();
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        keywords.push_back(texts.at(i).constData());
        values.push_back(texts.at(i + 1).constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdbParams(keywords.data(), values.data(), 0), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK
        || !exec(connection.get(), "LISTEN " + m_channel.toLatin1()))
        return nullptr;
    return connection.release();
}

bool CommitListener::hear(pg_conn *connection)
{
    pollfd wakes[] { { PQsocket(connection), POLLIN, 0 }, { m_stop[0], POLLIN, 0 } };
    const int ready = ::poll(wakes, 2, heartbeatMs);
    if (m_stopping)
        return false;
    if (ready == 0 && !exec(connection, "SELECT 1"))
        return false;
    if (PQconsumeInput(connection) == 0)
        return false;
    while (const auto notice =
               std::unique_ptr<PGnotify, decltype(&PQfreemem)>(PQnotifies(connection), &PQfreemem))
        m_heard(notice->be_pid);
    return true;
}

void CommitListener::sleep(int milliseconds) const
{
    pollfd stop { m_stop[0], POLLIN, 0 };
    ::poll(&stop, 1, milliseconds);
}

} // namespace Relais::Backend
