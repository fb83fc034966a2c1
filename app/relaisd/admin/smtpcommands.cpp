// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/givenfile.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/mail/mailround.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/report/drawreport.h"
#include "app/relaisd/repositories/smtprepository.h"
#include "core/base/uuid7.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 longestPassword = 1024;
constexpr qint64 longestAuthorities = 256 * 1024;
constexpr int largestPort = 65535;

bool isThisMachine(const QString &host)
{
    return host == u"127.0.0.1"_s || host == u"::1"_s || host == u"localhost"_s;
}

int usualPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        break;
    }
    return 25;
}

Result<SmtpServer> serverFrom(const QCommandLineParser &parser)
{
    SmtpServer server;
    server.host = parser.value(u"host"_s).trimmed();
    if (server.host.isEmpty() || server.host.contains(u'/') || server.host.size() > 253)
        return fail(ErrorCode::InvalidInput, u"--host names the server, as smtp.example.com"_s);
    const auto security = mailSecurityFromKey(parser.value(u"security"_s));
    if (!security)
        return fail(ErrorCode::InvalidInput, u"--security is starttls, tls or none"_s);
    server.security = *security;
    if (server.security == MailSecurity::None && !isThisMachine(server.host))
        return fail(
            ErrorCode::InvalidInput, u"without TLS only a server on this machine may be used"_s);
    bool isNumber = true;
    server.port = parser.isSet(u"port"_s) ? parser.value(u"port"_s).toInt(&isNumber)
                                          : usualPort(server.security);
    if (!isNumber || server.port < 1 || server.port > largestPort)
        return fail(ErrorCode::InvalidInput, u"--port takes a number"_s);
    server.sender = parser.value(u"sender"_s).trimmed();
    if (!isMailAddress(server.sender))
        return fail(ErrorCode::InvalidInput, u"--sender takes an address"_s);
    server.user = parser.value(u"user"_s);
    if (server.user.isEmpty() == parser.isSet(u"password-file"_s))
        return fail(ErrorCode::InvalidInput, u"--user and --password-file go together"_s);
    if (!parser.isSet(u"ca-file"_s))
        return server;
    const auto authorities = givenFile(parser.value(u"ca-file"_s), longestAuthorities);
    if (!authorities)
        return fail(authorities.error());
    if (QSslCertificate::fromData(*authorities, QSsl::Pem).isEmpty())
        return fail(ErrorCode::InvalidInput, u"--ca-file holds no certificate in PEM"_s);
    server.authorities = *authorities;
    return server;
}

Result<void> set(const QCommandLineParser &parser)
{
    const auto server = serverFrom(parser);
    if (!server)
        return fail(server.error());
    const auto at = openWithConfig(parser);
    if (!at)
        return fail(at.error());
    StoredSmtp stored { *server, {} };
    if (parser.isSet(u"password-file"_s)) {
        const auto password = givenFile(parser.value(u"password-file"_s), longestPassword);
        const auto key =
            password ? SealKey::ensureFor(at->db, at->config.dataFolder) : fail(password.error());
        if (!key)
            return fail(key.error());
        stored.sealedPassword = key->seal(*password);
    }
    const SystemClock clock;
    Transaction transaction(at->db);
    if (!transaction.isOpen())
        return storageError(at->db);
    if (const auto kept = SmtpRepository(at->db).set(stored, clock.now()); !kept)
        return kept;
    const QJsonObject details { { u"host"_s, server->host }, { u"port"_s, server->port },
        { u"security"_s, mailSecurityKey(server->security) } };
    if (const auto noted = recordCommand(at->db, clock, u"command.smtp-set"_s, {}, details); !noted)
        return noted;
    return transaction.commit();
}

Result<QString> shown(const QCommandLineParser &parser)
{
    const auto at = openWithConfig(parser);
    if (!at)
        return fail(at.error());
    const auto stored = SmtpRepository(at->db).get();
    if (!stored)
        return fail(stored.error());
    const SmtpServer &server = stored->server;
    return u"server    %1 port %2\nsecurity  %3\nuser      %4\nsender    %5\nca        %6\n"_s.arg(
        server.host, QString::number(server.port), mailSecurityKey(server.security),
        server.user.isEmpty() ? u"none"_s : server.user, server.sender,
        server.authorities.isEmpty() ? u"the system's"_s : u"its own"_s);
}

Result<void> removed(const QCommandLineParser &parser)
{
    const auto at = openWithConfig(parser);
    if (!at)
        return fail(at.error());
    Transaction transaction(at->db);
    if (const auto done = SmtpRepository(at->db).remove(); !done)
        return done;
    const SystemClock clock;
    if (const auto noted = recordCommand(at->db, clock, u"command.smtp-remove"_s); !noted)
        return noted;
    return transaction.commit();
}

Result<void> tested(const QCommandLineParser &parser)
{
    const QString to = parser.value(u"to"_s).trimmed();
    if (!isMailAddress(to))
        return fail(ErrorCode::InvalidInput, u"--to takes an address"_s);
    const auto at = openWithConfig(parser);
    if (!at)
        return fail(at.error());
    const auto server = smtpServerOf(at->db, at->config.dataFolder);
    if (!server)
        return fail(server.error());
    const SystemClock clock;
    Mail mail;
    mail.to = to;
    mail.subject = u"Relais: the server for e-mail works"_s;
    mail.text = u"relaisd admin smtp test sent this from %1.\n"_s.arg(at->config.publicUrl);
    mail.id = u"test-"_s + newUuid7(clock);
    mail.date = clock.now();
    const std::atomic<bool> never { false };
    const MailAnswer answer = sendMail(*server, mail, never);
    if (answer.fate == MailAnswer::Fate::Taken)
        return {};
    return fail(ErrorCode::Network, u"the e-mail was not taken: "_s + answer.detail);
}

Result<int> digestsSent(const QCommandLineParser &parser)
{
    const auto at = openWithConfig(parser);
    if (!at)
        return fail(at.error());
    const SystemClock clock;
    Writer writer(at->config.databaseUrl);
    const std::atomic<bool> never { false };
    return MailRound({ at->config.databaseUrl, at->config.dataFolder, QUrl(at->config.publicUrl),
                         writer, clock, drawingProgram() })
        .run(never);
}

int done(const Result<void> &result, const QString &words)
{
    if (!result)
        return sayFailed(result.error());
    say(words);
    return ExitCode::done;
}

Command setting()
{
    const QList<QCommandLineOption> options {
        { u"host"_s, u"The server's name, which its certificate has."_s, u"name"_s },
        { u"port"_s, u"587 with starttls, 465 with tls, 25 with none unless said."_s, u"number"_s },
        { u"security"_s, u"starttls, tls, or none to a server on this machine."_s, u"word"_s,
            u"starttls"_s },
        { u"sender"_s, u"The address that e-mails come from."_s, u"address"_s },
        { u"user"_s, u"To sign in with."_s, u"name"_s },
        { u"password-file"_s, u"A file that holds the password; it is kept sealed."_s, u"file"_s },
        { u"ca-file"_s, u"PEM of who vouches for the server, in place of the system's."_s,
            u"file"_s },
    };
    return commandOf({ u"admin smtp set"_s, u"names the company's server for e-mail"_s, options },
        [](const QCommandLineParser &parser) {
            return done(set(parser), u"Kept. Try it: relaisd admin smtp test --to …\n"_s);
        });
}

} // namespace

QList<Command> smtpCommands()
{
    const QCommandLineOption to { u"to"_s, u"Who gets it."_s, u"address"_s };
    return {
        setting(),
        commandOf({ u"admin smtp show"_s, u"shows the company's server for e-mail"_s },
            [](const QCommandLineParser &parser) { return exitCodeSaying(shown(parser)); }),
        commandOf({ u"admin smtp test"_s, u"sends one e-mail through it"_s, { to } },
            [](const QCommandLineParser &parser) {
                return done(tested(parser), u"The server took it.\n"_s);
            }),
        commandOf({ u"admin smtp remove"_s, u"no e-mail is sent any more"_s },
            [](const QCommandLineParser &parser) { return exitCodeOf(removed(parser)); }),
        commandOf(
            { u"admin digest send"_s,
                u"sends the weekly e-mails that are due now; relaisd serve does so by itself"_s },
            [](const QCommandLineParser &parser) {
                const auto sent = digestsSent(parser);
                return exitCodeSaying(sent ? Result<QString>(u"%1 sent\n"_s.arg(*sent))
                                           : Result<QString>(fail(sent.error())));
            }),
    };
}

} // namespace Relais::Backend
