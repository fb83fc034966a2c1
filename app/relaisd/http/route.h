// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

#include <functional>
#include <memory>

class QSqlDatabase;

namespace Relais::Backend {

//! Who may call a route. Editor, Manager and Admin each need that very role, EditorOrManager
//! either; Provisioning is the company's directory with a token of its own, and no member.
enum class Access { Anyone, Member, Editor, EditorOrManager, Manager, Admin, Provisioning };

//! Answers from memory on an I/O thread in microseconds; nothing hands the request on to read.
using InstantHandler = std::function<std::optional<Response>(const Request &)>;
//! Runs on a pool thread with that thread's own read connection.
using ReadHandler = std::function<Response(const Request &, QSqlDatabase &)>;
//! Runs on the writer thread inside a SAVEPOINT of the running batch: a status ≥ 400 rolls the
//! savepoint back. The answer leaves after the batch is committed.
using WriteHandler = std::function<Response(const Request &, QSqlDatabase &)>;
//! What of a member's request can be made ready on the I/O thread while the writer is at others:
//! quick, and asked for small bodies only. Request::prepared holds it then.
using PrepareHandler = std::function<std::shared_ptr<const void>(const Request &)>;
//! Beside write, on a pool thread with that thread's own read connection, once the caller may and
//! before the writer is asked: for what is long to read, or to look up. An answer (a refusal, a dry
//! run) ends the request there; without one Request::prepared may hold something for write, which
//! looks whether that still is true.
using AheadHandler = std::function<std::optional<Response>(Request &, QSqlDatabase &)>;
//! What write would do, for several requests of a batch with one statement each table: the answers
//! of those that it took, which are all kept; write takes the others. None at all when it failed.
using JointHandler =
    std::function<QList<std::optional<Response>>(const QList<const Request *> &, QSqlDatabase &)>;

//! Called on a pool thread once the caller may, with that thread's own read connection, which is
//! not to be kept; reply is called once, soon, from any thread. For what waits for another server.
using LaterHandler = std::function<void(
    const Request &, QSqlDatabase &, const std::function<void(Response)> &reply)>;

//! As LaterHandler, for some requests of a route only, and from memory: on an I/O thread for whom
//! the authenticator remembers. false hands the request on to read.
using WaitHandler =
    std::function<bool(const Request &, const std::function<void(Response)> &reply)>;

//! What a browser shows in the place of a problem: status and Retry-After stay those of the
//! problem.
using ProblemPage = Response (*)(const Request &, const Response &problem);

//! One row of the route table; router, contract test and authorisation are generated from it.
struct Route {
    QByteArray method;
    QString pattern; //!< "/v1/stories/{id}"
    Access access = Access::Member;
    qint64 bodyLimit = 64 * 1024; //!< bytes
    InstantHandler instant {};
    ReadHandler read {};
    WriteHandler write {};
    PrepareHandler prepare {}; //!< beside write
    AheadHandler ahead {}; //!< beside write
    JointHandler writeTogether {}; //!< beside write, of a route for every member
    LaterHandler later {};
    //! Before read: true when it takes the request over and answers it later.
    WaitHandler wait {};
    //! What the audit log calls a write with access above Member, with parameters of the pattern:
    //! "story.{action}". Left empty, the method and pattern stand for it.
    QString act {};
    //! Requests a minute from one address, or 0 for no limit of its own. A refused one counts
    //! tenfold, so that codes and tokens cannot be guessed.
    int perMinute = 0;
    //! False where it is a token of 256 bits that is refused: nobody guesses those, and an office
    //! whose sessions ended all at once is one address. Then a refused one counts as any other.
    bool guessable = true;
    //! False for a write with access above Member that is no act of anybody.
    bool audited = true;
    //! Of a route whose answers people look at: what stands there for every problem+json, also
    //! those of the dispatcher (too many requests, no room); else the problem itself.
    ProblemPage problemPage = nullptr;
};

} // namespace Relais::Backend
