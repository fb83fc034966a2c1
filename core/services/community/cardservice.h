// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <optional>

namespace Relais {

class HttpClient;
class SignInService;
class Store;

//! The member's own public card, which lives on the backend.
class CardService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardService)
public:
    CardService(Store &store, SignInService &session, HttpClient &http, QObject *parent = nullptr);

    //! As the backend has it; a first card is filled in with the member's name and job, not shown.
    QCoro::Task<Result<OwnCard>> read();
    //! Replaces it. InvalidInput with a word of problemsOf() as reason.
    QCoro::Task<Result<OwnCard>> save(Card card);
    //! For a program that ends before it can be saved: it is unsent() at the next start.
    QCoro::Task<void> keep(Card card);
    //! What this member's last save() did not bring there, also before Relais was started.
    std::optional<Card> unsent() const;
    //! The same card may arrive another time.
    static bool mayArriveLater(const Error &error);

private:
    OwnCard withFirstValues(OwnCard own) const;

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
};

} // namespace Relais
