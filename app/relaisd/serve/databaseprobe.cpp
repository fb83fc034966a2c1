// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/databaseprobe.h"

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/sql.h"
#include "core/base/log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

DatabaseProbe::DatabaseProbe(QString databaseUrl)
    : m_url(std::move(databaseUrl))
    , m_name(u"probe-%1"_s.arg(reinterpret_cast<quintptr>(this)))
    , m_at(std::chrono::steady_clock::now())
    , m_thread([this] { loop(); })
{
}

DatabaseProbe::~DatabaseProbe()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

QByteArray DatabaseProbe::problem(Moment now) const
{
    const std::lock_guard lock(m_mutex);
    const auto silence = std::chrono::duration_cast<std::chrono::seconds>(now - m_at);
    if (silence >= longestSilence)
        return "no database: it has not answered for " + QByteArray::number(silence.count()) + " s";
    return m_answered ? QByteArray() : QByteArrayLiteral("no database: it cannot be read");
}

void DatabaseProbe::loop()
{
    {
        QSqlDatabase db;
        for (;;) {
            keep(ask(db));
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, every, [this] { return m_stopping; }))
                break;
        }
    }
    QSqlDatabase::removeDatabase(m_name);
}

// One that did not answer is opened anew for the next question.
bool DatabaseProbe::ask(QSqlDatabase &db) const
{
    if (!open(db))
        return false;
    bool answered = false;
    {
        auto row = run(db, u"SELECT sequence FROM change_head"_s);
        answered = row && row->next();
    }
    if (!answered)
        db = QSqlDatabase();
    return answered;
}

bool DatabaseProbe::open(QSqlDatabase &db) const
{
    if (db.isOpen() && engineOf(db).isAlive(db))
        return true;
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    const auto opened = openDatabase(m_url, m_name, true);
    if (!opened || !run(*opened, engineOf(*opened).givingUpAfter(longestAnswer)))
        return false;
    db = *opened;
    return true;
}

void DatabaseProbe::keep(bool answered)
{
    const std::lock_guard lock(m_mutex);
    m_at = std::chrono::steady_clock::now();
    if (std::exchange(m_answered, answered) == answered)
        return;
    if (answered)
        qCInfo(lcBackend) << "the database answers again";
    else
        qCWarning(lcBackend) << "the database cannot be read: not ready";
}

} // namespace Relais::Backend
