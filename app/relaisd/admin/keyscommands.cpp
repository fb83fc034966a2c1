// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! One act on the keys, in one transaction with its entry in the audit log; the answer is said.
using KeyAct = std::function<Result<QString>(SigningDesk &, const Config &, const QString &)>;

Result<QString> doAct(const QCommandLineParser &parser, const QString &name, const KeyAct &act)
{
    const QString argument = parser.positionalArguments().value(0);
    QString text;
    const auto work = [&](const QSqlDatabase &db, const Config &config) -> Result<CommandEntry> {
        const SystemClock clock;
        SigningDesk desk(db, clock);
        const auto said = act(desk, config, argument);
        if (!said)
            return fail(said.error());
        text = *said;
        return CommandEntry { name == u"keys-revoke"_s ? argument : QString() };
    };
    const auto done = doRecorded(parser, u"command."_s + name, work);
    return done ? Result<QString>(text) : Result<QString>(fail(done.error()));
}

Command keysCommand(
    const QString &word, const QString &what, const KeyAct &act, const QList<CommandWord> &key = {})
{
    return commandOf(
        { u"admin keys "_s + word, what, {}, key }, [word, act](const QCommandLineParser &parser) {
            return exitCodeSaying(doAct(parser, u"keys-"_s + word, act));
        });
}

QString stateOf(const ApproverKey &key)
{
    if (key.revokedAt.isValid())
        return u"revoked"_s;
    if (key.retiredAt.isValid())
        return u"retired"_s;
    return key.certifiedAt.isValid() ? u"certified"_s : u"waits for admin keys certify"_s;
}

Result<QString> show(const QCommandLineParser &parser)
{
    const auto opened = openWithConfig(parser);
    if (!opened)
        return fail(opened.error());
    const SigningRepository repository(opened->db);
    const auto present = repository.organizationKey();
    const auto keys = repository.keys();
    if (!present || !keys)
        return fail(present ? keys.error() : present.error());
    if (present->isEmpty())
        return u"The organization has no key yet: relaisd admin keys init\n"_s;
    QString text = u"organization  %1  %2  (%3)\n"_s.arg(fingerprintOf(*present), keyText(*present),
        OrganizationKeyFile(opened->config.dataFolder).load() ? u"its file is here"_s
                                                              : u"its file is elsewhere"_s);
    for (const ApproverKey &key : *keys) {
        if (key.key != *present)
            text +=
                u"approver      %1  %2  %3, %4\n"_s.arg(fingerprintOf(key.key), keyText(key.key),
                    key.memberName.isEmpty() ? u"nobody"_s : key.memberName, stateOf(key));
    }
    return text;
}

Command showCommand()
{
    return commandOf({ u"admin keys show"_s, u"lists who may sign stories"_s },
        [](const QCommandLineParser &parser) { return exitCodeSaying(show(parser)); });
}

Result<QString> init(SigningDesk &desk, const Config &config, const QString &)
{
    const auto stories = desk.ensureOrganizationKey(config.dataFolder);
    if (!stories)
        return fail(stories.error());
    return u"Stories are signed; %1 that were approved before now have the organization's "
           "signature.\nKeep a copy of %2 where only admins can read it.\n"_s.arg(*stories)
               .arg(OrganizationKeyFile(config.dataFolder).name());
}

Result<QString> certify(SigningDesk &desk, const Config &config, const QString &)
{
    const auto done = desk.certifyWaiting(OrganizationKeyFile(config.dataFolder));
    return done ? Result<QString>(u"%1 keys certified\n"_s.arg(*done))
                : Result<QString>(fail(done.error()));
}

Result<QString> revoke(SigningDesk &desk, const Config &, const QString &text)
{
    const PublicKey key = keyFrom(text);
    if (key.isEmpty())
        return fail(ErrorCode::InvalidInput, u"this is no key"_s);
    if (const auto done = desk.revoke(key); !done)
        return fail(done.error());
    return u"Nobody believes %1 any more. What it signed needs a new approval, or `admin keys "
           "sign` when you vouch for all of it.\n"_s.arg(fingerprintOf(key));
}

Result<QString> sign(SigningDesk &desk, const Config &config, const QString &)
{
    const auto done = desk.signUnsigned(OrganizationKeyFile(config.dataFolder));
    return done
        ? Result<QString>(u"%1 stories have the organization's signature now\n"_s.arg(*done))
        : Result<QString>(fail(done.error()));
}

Result<QString> rotate(SigningDesk &desk, const Config &config, const QString &)
{
    const OrganizationKeyFile file(config.dataFolder);
    const auto key = desk.rotateOrganizationKey(file);
    if (!key)
        return fail(key.error());
    return u"The organization's key is %1 now, in %2; copy it to every node.\n"_s.arg(
        fingerprintOf(*key), file.name());
}

} // namespace

QList<Command> keysCommands()
{
    const QList<CommandWord> key { { u"key"_s, u"As `admin keys show` writes it."_s } };
    return { showCommand(),
        keysCommand(u"init"_s, u"makes the organization's key, and signs what is out"_s, init),
        keysCommand(u"certify"_s, u"certifies the approvers' keys that wait"_s, certify),
        keysCommand(u"revoke"_s, u"no client believes a key any more: KEY"_s, revoke, key),
        keysCommand(
            u"sign"_s, u"signs in the organization's name what no valid key has signed"_s, sign),
        keysCommand(u"rotate"_s, u"replaces the organization's key"_s, rotate) };
}

} // namespace Relais::Backend
