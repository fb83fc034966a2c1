// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QJsonObject>

#include <optional>

namespace Relais {

class HttpClient;
class Settings;
class SignInService;
class Store;

//! Everything about the person as one JSON file, without any secret; and leaving for good.
class ExportService final {
    Q_DISABLE_COPY_MOVE(ExportService)
public:
    struct Everything {
        QByteArray json;
        //! Why the part that the organization knows is missing; none: it is there, or nobody is
        //! signed in.
        std::optional<Error> missing {};
    };

    ExportService(Store &store, const Settings &settings, SignInService &session, HttpClient &http,
        const Clock &clock);
    //! What this machine knows, with what the organization's backend knows as "organizationKnows".
    //! Offline the first part is there all the same.
    QCoro::Task<Result<Everything>> everythingAboutMe() const;
    //! Takes the person out of the organization's backend; what is on this machine stays.
    //! InvalidInput ("confirmation": not their e-mail address), Conflict ("last-admin").
    QCoro::Task<Result<void>> forgetMe(QString confirm) const;
    //! The same, and signs out.
    QCoro::Task<Result<void>> eraseMe(QString confirm) const;

private:
    Result<QJsonObject> onThisMachine() const;

    Store &m_store;
    const Settings &m_settings;
    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace Relais
