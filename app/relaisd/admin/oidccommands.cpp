// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/givenfile.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/oidc/keysource.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<void> set(const QCommandLineParser &parser)
{
    const auto secret = givenSecret(parser.value(u"client-secret-file"_s));
    if (!secret)
        return fail(secret.error());
    const Provider provider { parser.value(u"issuer"_s), parser.value(u"client-id"_s), *secret,
        parser.isSet(u"auto-join"_s), parser.isSet(u"trust-email"_s),
        parser.isSet(u"allow-private"_s) };
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    Transaction transaction(*db);
    if (const auto done = ProviderRepository(*db).set(provider); !done)
        return done;
    const QJsonObject details { { u"issuer"_s, provider.issuer },
        { u"autoJoin"_s, provider.autoJoin }, { u"trustEmail"_s, provider.trustEmail } };
    const SystemClock clock;
    if (const auto noted = recordCommand(*db, clock, u"command.oidc-set"_s, {}, details); !noted)
        return noted;
    return transaction.commit();
}

Result<QString> shown(const QCommandLineParser &parser)
{
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    const auto provider = ProviderRepository(*db).get();
    if (!provider)
        return fail(provider.error());
    const auto word = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    return u"issuer         %1\nclient id      %2\nclient secret  %3\nauto-join      %4\n"
           "trust-email    %5\nallow-private  %6\n"_s.arg(provider->issuer, provider->clientId,
               word(!provider->clientSecret.isEmpty()), word(provider->autoJoin),
               word(provider->trustEmail), word(provider->allowPrivate));
}

Result<void> removed(const QCommandLineParser &parser)
{
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    Transaction transaction(*db);
    if (const auto done = ProviderRepository(*db).remove(); !done)
        return done;
    const SystemClock clock;
    if (const auto noted = recordCommand(*db, clock, u"command.oidc-remove"_s); !noted)
        return noted;
    return transaction.commit();
}

void report(const Result<QList<SigningKey>> &keys)
{
    if (!keys) {
        QCoreApplication::exit(sayFailed(keys.error()));
        return;
    }
    for (const SigningKey &key : *keys)
        say(u"%1 %2\n"_s.arg(key.algorithm(), key.id()));
    QCoreApplication::exit(ExitCode::done);
}

int check(const QCommandLineParser &parser)
{
    const auto proxy = egressProxyIn(parser);
    if (!proxy)
        return sayFailed(proxy.error());
    const auto db = openForAdmin(parser);
    const auto provider = db ? ProviderRepository(*db).get() : Result<Provider>(fail(db.error()));
    if (!provider)
        return sayFailed(provider.error());
    QTimer::singleShot(0, qApp, [provider = *provider, proxy = *proxy] {
        fetchProviderKeys(provider, proxy, qApp, report);
    });
    return QCoreApplication::exec();
}

Command setCommand()
{
    const QList<QCommandLineOption> options {
        { u"issuer"_s, u"The provider's issuer, as it writes it itself."_s, u"url"_s },
        { u"client-id"_s, u"Of Relais as a desktop (public) client with PKCE."_s, u"id"_s },
        { u"client-secret-file"_s,
            u"Only where the provider gives desktop programs a secret (Google): a file that holds "
            "it. Every client gets it."_s,
            u"file"_s },
        { u"auto-join"_s, u"Whoever the provider vouches for becomes an ambassador."_s },
        { u"trust-email"_s,
            u"Take addresses without email_verified (Entra ID with accounts of your own tenant)."_s },
        { u"allow-private"_s, u"The provider may be at an address that is not public."_s }
    };
    return commandOf(
        { u"admin oidc set"_s, u"lets people sign in with the company's provider"_s, options },
        [](const QCommandLineParser &parser) { return exitCodeOf(set(parser)); });
}

Command showCommand()
{
    return commandOf({ u"admin oidc show"_s, u"shows the company's provider"_s },
        [](const QCommandLineParser &parser) { return exitCodeSaying(shown(parser)); });
}

Command removeCommand()
{
    return commandOf({ u"admin oidc remove"_s, u"people sign in by invitation alone again"_s },
        [](const QCommandLineParser &parser) { return exitCodeOf(removed(parser)); });
}

Command checkCommand()
{
    return commandOf({ u"admin oidc check"_s, u"asks the provider for its keys and lists them"_s,
                         egressProxyOptions() },
        check);
}

} // namespace

QList<Command> oidcCommands()
{
    return { setCommand(), showCommand(), removeCommand(), checkCommand() };
}

} // namespace Relais::Backend
