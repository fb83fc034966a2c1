// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/insights.h"
#include "core/domain/story.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>

namespace Relais {

class HttpClient;
class SignInService;
class Store;

//! What became of the organization's relays, for managers. The backend counts and hides; nothing
//! is computed from single relays here.
class InsightsService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InsightsService)
public:
    struct Answer {
        InsightQuestion question;
        Insights insights;
        QDateTime at; //!< when the backend said so
    };

    InsightsService(Store &store, SignInService &session, HttpClient &http, const Clock &clock,
        QObject *parent = nullptr);

    //! Forbidden ("role"), Network when offline …
    QCoro::Task<Result<Answer>> ask(InsightQuestion question);
    //! The last answer of this start, to be shown while there is no newer one.
    const std::optional<Answer> &last() const { return m_last; }

    Result<QList<Team>> teams() const;
    Result<QList<Topic>> topics() const;

    //! Every figure on the page, one line a cell: breakdown, line, figure, provenance, value. What
    //! is hidden is not in it. names: of teams by id.
    static QByteArray csv(const Insights &insights, const QHash<QString, QString> &names);

private:
    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
    std::optional<Answer> m_last;
};

} // namespace Relais
