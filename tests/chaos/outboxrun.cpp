// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// outboxrun --profile DIR --network KEY --server URL --secret BASE64 --now TIME
//     [--say published|not]: the outbox of a profile with one relay as a process that can be killed
// (RELAIS_KILL_AT), for networks that relais-cli looks for at their own address only. It does not
// wait: the clock goes to where the relay's next step is. --say is what the person answers when
// nobody can tell. Prints one line of JSON {"state", "readsBack"}.

#include "core/net/httpclient.h"
#include "core/secrets/secretstore.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "tests/support/anyfake.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/lending.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 20;

//! Stands for the keychain: the one secret that it was given.
class GivenSecret final : public SecretStore {
public:
    explicit GivenSecret(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    QCoro::Task<Result<void>> write(QString, QByteArray secret) override
    {
        m_secret = std::move(secret);
        co_return Result<void>();
    }
    QCoro::Task<Result<QByteArray>> read(QString) override
    {
        co_return Result<QByteArray>(m_secret);
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }

private:
    QByteArray m_secret;
};

bool goesOnByItself(RelayState state)
{
    return state == RelayState::Queued || state == RelayState::Sending
        || state == RelayState::Unknown || state == RelayState::Reconciling;
}

OutboxSurroundings surroundingsOf(Connector &connector)
{
    OutboxSurroundings around;
    around.connectorOf = [&connector](Network) -> Connector & { return connector; };
    around.backendReachable = [] { return false; };
    around.backendReachableSince = [] { return QDateTime(); };
    around.wallState = [] { return Account::State::Connected; };
    around.pushFirst = []() -> QCoro::Task<bool> { co_return true; };
    around.picture = [](QString) -> QCoro::Task<Result<QByteArray>> {
        co_return Result<QByteArray>(drawnPicture({ 60, 60 }));
    };
    return around;
}

std::optional<Relay> theRelay(const RelayService &relays)
{
    const auto rows = relays.rows(1);
    if (!rows || rows->isEmpty())
        return std::nullopt;
    return rows->first().relay;
}

//! Nothing when the person could not say it.
bool say(RelayService &relays, const RelayId &id, const QString &word)
{
    if (word.isEmpty())
        return true;
    return word == u"published"_s ? QCoro::waitFor(relays.confirmPublished(id, QUrl())).has_value()
                                  : QCoro::waitFor(relays.confirmNotPublished(id)).has_value();
}

int failed(const char *what)
{
    std::fprintf(stderr, "outboxrun: %s\n", what);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions({ { u"profile"_s, u"The profile's folder."_s, u"DIR"_s },
        { u"network"_s, u"The relay's network."_s, u"KEY"_s },
        { u"server"_s, u"Where it answers."_s, u"URL"_s },
        { u"secret"_s, u"The account's secret."_s, u"BASE64"_s },
        { u"now"_s, u"The time."_s, u"TIME"_s },
        { u"say"_s, u"published, or not."_s, u"WORD"_s } });
    options.process(app);
    const QString folder = options.value(u"profile"_s);
    const std::optional<Network> network = networkFromKey(options.value(u"network"_s));
    const auto store = Store::open(folder + u"/relais.db"_s);
    if (!network || !store)
        return failed("no such network, or no store");

    GivenSecret secrets(QByteArray::fromBase64(options.value(u"secret"_s).toLatin1()));
    ManualClock clock(QDateTime::fromString(options.value(u"now"_s), Qt::ISODateWithMs));
    Settings settings(folder + u"/settings.ini"_s);
    settings.setQuiet(false, {}, {}, false);
    HttpClient http;
    Lending lending;
    const auto connector =
        connectorAt(*network, QUrl(options.value(u"server"_s)), http, lending.lender());
    OutboxRunner runner(
        **store, secrets, settings, clock, surroundingsOf(*connector), folder + u"/outbox.lock"_s);
    RelayService relays(**store, runner, settings, clock);
    std::optional<Relay> relay = theRelay(relays);
    if (!relay || !say(relays, relay->id, options.value(u"say"_s)))
        return failed("no relay, or it cannot be said of it");
    if (!runner.start())
        return failed("another program sends");
    for (int step = 0; step < mostSteps; ++step) {
        QCoro::waitFor(runner.settled());
        relay = theRelay(relays);
        if (!relay || !goesOnByItself(relay->state))
            break;
        const QDateTime soon = clock.now().addSecs(60);
        clock.set(relay->notBefore.isValid() ? std::max(relay->notBefore, soon) : soon);
    }
    runner.stop();
    if (!relay)
        return failed("the relay is gone");
    const QJsonObject said { { u"state"_s, relayStateKey(relay->state) },
        { u"readsBack"_s, connector->capabilities().readsBack } };
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}
