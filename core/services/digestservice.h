// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/reportchoice.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

namespace Relais {

class HttpClient;
class Settings;
class SignInService;

//! The e-mails that the member may ask for: the weekly one of new stories, a manager's report. The
//! backend keeps the choice; quiet hours and leave stay here, and the times that they leave open
//! are worked out here.
class DigestService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigestService)
public:
    DigestService(SignInService &session, HttpClient &http, Settings &settings, const Clock &clock,
        QObject *parent = nullptr);

    QCoro::Task<Result<DigestState>> read();
    //! day: of the week, 1 is Monday; one that is quiet all day gives way to the next that is not.
    QCoro::Task<Result<DigestState>> choose(bool on, int day);
    //! For managers and editors; Forbidden ("role").
    QCoro::Task<Result<ReportState>> readReport();
    //! On Mondays, or the first Monday of the month.
    QCoro::Task<Result<ReportState>> chooseReport(
        bool on, ReportRhythm rhythm, DashboardChoice shown);
    //! After a change of quiet hours or leave, and once after the start: what is on follows, soon.
    void followQuietHours();
    //! Where it goes.
    QString address() const;

private:
    QCoro::Task<void> follow();
    QCoro::Task<void> followReport();
    QCoro::Task<Result<DigestState>> ask(QByteArray method, std::optional<DigestChoice> choice);
    QCoro::Task<Result<ReportState>> askReport(
        QByteArray method, std::optional<ReportChoice> choice);
    DigestChoice within(int day) const;

    SignInService &m_session;
    HttpClient &m_http;
    Settings &m_settings;
    const Clock &m_clock;
    QTimer m_soon;
};

} // namespace Relais
