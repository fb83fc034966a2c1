// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"

#include <functional>

namespace Relais {

//! What a network whose posts of a thread have no key each does about one of them. A step is called
//! with copies of its own: it may outlive its caller.
struct ThreadSteps {
    //! Posts one, once: the first, or a later one, which has Publication::answersTo and part.
    std::function<QCoro::Task<Result<PublishedPost>>(Publication)> post;
    //! Looks for the first among own recent posts.
    std::function<QCoro::Task<Result<LookupResult>>(Publication)> findFirst;
    //! The ids of those after the first that are out, in order, up to the first that is missing.
    //! OutcomeUnknown where that cannot be told.
    std::function<QCoro::Task<Result<QStringList>>(Publication, QString first)> findRest;
};

//! Posts a thread, each in answer to the one before; a later attempt reads back first and goes on
//! behind what is out. OutcomeUnknown, and nothing posted, where that cannot be read. Failures
//! after the first are asPartlyOut().
QCoro::Task<Result<PublishedPost>> publishThread(ThreadSteps steps, Publication publication);

//! Connector::lookUp() of a thread: it is found when all of it is out.
QCoro::Task<Result<LookupResult>> lookUpThread(ThreadSteps steps, Publication publication);

} // namespace Relais
