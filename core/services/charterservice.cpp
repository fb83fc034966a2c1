// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/charterservice.h"

#include "core/api/charter.h"
#include "core/base/log.h"
#include "core/services/sync/newpush.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString charterKey = u"charter"_s;
const QString acceptedKey = u"charter-accepted"_s; // "<version> <time>"

//! When the version was accepted on this machine; invalid: it was not.
Result<QDateTime> acceptedHere(QSqlDatabase &db, int version)
{
    const auto kept = ProfileStore(db).value(acceptedKey);
    if (!kept)
        return fail(kept.error());
    if (kept->section(u' ', 0, 0).toInt() != version)
        return QDateTime();
    return Api::timeFrom(kept->section(u' ', 1));
}

} // namespace

CharterService::CharterService(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Result<std::optional<Charter>> CharterService::current() const
{
    const auto kept = ProfileStore(m_store.reader()).value(charterKey);
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return std::optional<Charter>();
    auto charter = Api::charterFrom(QJsonDocument::fromJson(kept->toUtf8()).object());
    if (!charter)
        return fail(ErrorCode::Corrupt, u"the charter cannot be read"_s);
    if (!charter->acceptedAt.isValid()) {
        const auto here = acceptedHere(m_store.reader(), charter->version);
        if (!here)
            return fail(here.error());
        charter->acceptedAt = *here;
    }
    return std::optional<Charter>(*charter);
}

bool CharterService::isPending() const
{
    const auto charter = current();
    if (!charter) {
        qCWarning(lcServices) << "charter:" << charter.error().detail;
        return false;
    }
    const std::optional<Charter> &known = *charter;
    return known && !known->acceptedAt.isValid();
}

Result<void> CharterService::forgetAcceptanceIn(QSqlDatabase &db)
{
    return ProfileStore(db).setValue(acceptedKey, {});
}

QCoro::Task<Result<void>> CharterService::accept(int version)
{
    const QPointer<CharterService> self(this);
    const auto charter = current();
    if (!charter)
        co_return fail(charter.error());
    const std::optional<Charter> &known = *charter;
    if (!known || known->version != version)
        co_return fail(ErrorCode::Conflict, u"another version is current"_s);
    const QString at = Api::toWire(m_clock.now());
    const QJsonObject body { { u"version"_s, version }, { u"at"_s, at } };
    const QueuedPush push = newPush(u"charter-accept"_s, body, m_clock);
    const QString kept = QString::number(version) + u' ' + at;
    Store::Job job = [push, kept](QSqlDatabase &db) -> Result<void> {
        if (const auto set = ProfileStore(db).setValue(acceptedKey, kept); !set)
            return set;
        return PushStore(db).enqueue(push);
    };
    const auto written = co_await m_store.write(std::move(job));
    if (self && written)
        Q_EMIT accepted();
    co_return written;
}

} // namespace Relais
