// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/digestservice.h"

#include "core/api/digest.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/quietsettings.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/settings/settings.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds settled { 3 }; // days of leave are typed one after the other

constexpr int mondays = 1;
const QString keptUnder = u"digest"_s;
const QString reportKeptUnder = u"report-by-mail"_s;
} // namespace

DigestService::DigestService(SignInService &session, HttpClient &http, Settings &settings,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
    , m_settings(settings)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settled);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_settings.kept(keptUnder) == "on")
            follow();
        if (m_settings.kept(reportKeptUnder) == "on")
            followReport();
    });
}

QString DigestService::address() const
{
    return m_session.member().email;
}

DigestChoice DigestService::within(int day) const
{
    return digestWithin(day, quietHoursOf(m_settings), m_clock.now(), QTimeZone::systemTimeZone());
}

QCoro::Task<Result<DigestState>> DigestService::ask(
    QByteArray method, std::optional<DigestChoice> choice)
{
    const QPointer<DigestService> self(this);
    BackendCall call { method, {}, Api::Routes::myDigest() };
    if (choice)
        call.body = Api::toJson(*choice);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto state = Api::digestStateFrom(*answer);
    if (state && self) // this machine then looks after its times
        self->m_settings.keep(keptUnder, state->choice.on ? "on" : "");
    co_return state;
}

QCoro::Task<Result<DigestState>> DigestService::read()
{
    return ask("GET", std::nullopt);
}

QCoro::Task<Result<DigestState>> DigestService::choose(bool on, int day)
{
    DigestChoice choice = within(day);
    choice.on = on;
    return ask("PUT", choice);
}

void DigestService::followQuietHours()
{
    if (m_settings.kept(keptUnder) == "on" || m_settings.kept(reportKeptUnder) == "on")
        m_soon.start();
}

QCoro::Task<Result<ReportState>> DigestService::askReport(
    QByteArray method, std::optional<ReportChoice> choice)
{
    const QPointer<DigestService> self(this);
    BackendCall call { method, {}, Api::Routes::myReport() };
    if (choice)
        call.body = Api::toJson(*choice);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto state = Api::reportStateFrom(*answer);
    if (state && self)
        self->m_settings.keep(reportKeptUnder, state->choice.times.on ? "on" : "");
    co_return state;
}

QCoro::Task<Result<ReportState>> DigestService::readReport()
{
    return askReport("GET", std::nullopt);
}

QCoro::Task<Result<ReportState>> DigestService::chooseReport(
    bool on, ReportRhythm rhythm, DashboardChoice shown)
{
    ReportChoice choice { within(mondays), rhythm, shown };
    choice.times.on = on;
    return askReport("PUT", choice);
}

QCoro::Task<void> DigestService::followReport()
{
    const QPointer<DigestService> self(this);
    const auto state = co_await readReport();
    if (!self || !state || !state->choice.times.on)
        co_return;
    ReportChoice wanted = state->choice;
    wanted.times = within(wanted.times.day);
    if (wanted == state->choice)
        co_return;
    const auto told = co_await askReport("PUT", wanted);
    if (!told)
        qCWarning(lcServices) << "report:" << errorCodeName(told.error().code);
}

// What the backend has is read first: an unsubscribing elsewhere stays.
QCoro::Task<void> DigestService::follow()
{
    const QPointer<DigestService> self(this);
    const auto state = co_await read();
    if (!self || !state || !state->choice.on)
        co_return;
    const DigestChoice wanted = within(state->choice.day);
    if (wanted == state->choice)
        co_return;
    const auto told = co_await ask("PUT", wanted);
    if (!told)
        qCWarning(lcServices) << "digest:" << errorCodeName(told.error().code);
}

} // namespace Relais
