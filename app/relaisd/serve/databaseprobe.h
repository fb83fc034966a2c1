// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Relais::Backend {

//! Asks the database for a row each second, on a thread and a connection of its own, so that
//! whether it answers is told from memory: at once, at no cost, and also while a question hangs.
//! The database is taken to answer when this begins. Any thread.
class DatabaseProbe final {
    Q_DISABLE_COPY_MOVE(DatabaseProbe)
public:
    using Moment = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds every { 1 };
    static constexpr std::chrono::seconds longestAnswer { 2 }; //!< the question is given up then
    static constexpr std::chrono::seconds longestSilence { 4 };

    explicit DatabaseProbe(QString databaseUrl);
    ~DatabaseProbe(); //!< waits for the question that runs

    //! What is wrong, for operators and without a name or an address; empty: it answers.
    QByteArray problem(Moment now) const;

private:
    void loop();
    bool ask(QSqlDatabase &db) const;
    bool open(QSqlDatabase &db) const;
    void keep(bool answered);

    const QString m_url;
    const QString m_name;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_answered = true; //!< the last question
    Moment m_at; //!< when that was known
    std::thread m_thread; // it uses all of the above
};

} // namespace Relais::Backend
