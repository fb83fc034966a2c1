// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "app/relais-cli/relayoutput.h"
#include "app/relais-cli/textinput.h"
#include "core/api/codec.h"
#include "core/domain/networktraits.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/queue/composeservice.h"
#include "core/services/queue/queueservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestText = 1024 * 1024;

Result<QString> textFrom(const QString &file)
{
    QFile input(file);
    const bool open =
        file == u"-"_s ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::InvalidInput, input.errorString(), u"text-file"_s);
    const auto text = textIn(input, longestText);
    return text ? Result<QString>(text->trimmed()) : text;
}

//! By id, by network when it is the only one there, or by handle.
Result<AccountId> accountNamed(const QList<Account> &accounts, const QString &name)
{
    QList<AccountId> found;
    for (const Account &account : accounts) {
        const bool byHandle =
            !account.handle.isEmpty() && (account.handle == name || account.handle == u'@' + name);
        if (account.id.value == name || networkKey(account.network) == name || byHandle)
            found.append(account.id);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, name, u"no-such-account"_s);
    if (found.size() > 1)
        return fail(ErrorCode::InvalidInput, name, u"ambiguous-account"_s);
    return found.constFirst();
}

//! A thread is asked for one account at least that cannot have one: nothing is relayed then.
Result<void> mayBeThreads(const Story &story, const Draft &draft, const QList<Account> &accounts)
{
    if (story.editRule.kind == EditRule::Kind::Locked)
        return fail(ErrorCode::InvalidInput, story.id.value, u"thread-locked"_s);
    for (const Account &account : accounts) {
        const bool may =
            traitsOf(account.network).threads && account.id != implicitAccount(account.network);
        if (draft.accounts.contains(account.id) && !may)
            return fail(ErrorCode::InvalidInput, networkKey(account.network), u"thread-none"_s);
    }
    return {};
}

QStringList accountNames(const Call &call)
{
    QStringList names;
    const QStringList given = call.options.values(u"to"_s) + call.words.mid(1);
    for (const QString &one : given)
        names += one.split(u',', Qt::SkipEmptyParts);
    return names;
}

void printCheck(Call &call, const DraftCheck &check)
{
    for (const QString &problem : check.problems)
        call.out.error(sentenceFor({ ErrorCode::Rejected, {}, problem }));
    for (const AccountCheck &account : check.accounts) {
        const QString network = networkKey(account.account.network);
        if (!account.allowed)
            call.out.error(QString(u"The story may not go to "_s % network % u'.'));
        else if (!account.text.valid)
            call.out.error(QString(network % u": "_s % account.text.problems.join(u", "_s) % u" ("_s
                % QString::number(account.text.length) % u" of "_s
                % QString::number(account.text.limit) % u")."_s));
    }
    call.out.json({ { u"error"_s, u"rejected"_s },
        { u"problems"_s, QJsonArray::fromStringList(check.problems) },
        { u"ownPercent"_s, check.ownPercent }, { u"requiredPercent"_s, check.requiredPercent },
        { u"exitCode"_s, int(ExitCode::Failed) } });
}

Result<Draft> draftFrom(Call &call, ClientCore &core, const Story &story)
{
    const auto text = textFrom(call.options.value(u"text-file"_s));
    if (!text)
        return fail(text.error());
    const auto accounts = core.accounts().accounts();
    if (!accounts)
        return fail(accounts.error());
    Draft draft;
    draft.story = story.id;
    draft.text = *text;
    draft.withImage = !call.options.isSet(u"no-image"_s);
    const QStringList names = accountNames(call);
    for (const QString &name : names) {
        const auto account = accountNamed(*accounts, name);
        if (!account)
            return fail(account.error());
        if (!draft.accounts.contains(*account))
            draft.accounts.append(*account);
    }
    draft.choices.thread = call.options.isSet(u"thread"_s);
    if (draft.choices.thread) {
        const auto may = mayBeThreads(story, draft, *accounts);
        if (!may)
            return fail(may.error());
    }
    return draft;
}

QCoro::Task<ExitCode> sendOrLeave(Call &call, ClientCore &core, QList<RelayId> ids)
{
    if (call.options.isSet(u"later"_s)) {
        const ExitCode kept = printOutcome(call, core.relays(), ids);
        co_return kept == ExitCode::Offline ? ExitCode::Ok : kept; // nothing was to be reached
    }
    printOwnPages(call, core.relays());
    const auto ran = co_await runOutbox(core);
    if (!ran && ran.error().reason != u"outbox-in-use"_s)
        co_return call.failed(ran.error());
    const ExitCode code = printOutcome(call, core.relays(), ids);
    if (!ran && code == ExitCode::Offline) {
        call.out.line(u"Relais is running on this profile and sends it."_s);
        co_return ExitCode::Ok;
    }
    co_return code;
}

QCoro::Task<ExitCode> relay(Call &call)
{
    if (!call.options.isSet(u"text-file"_s)) {
        call.out.error(u"--text-file needs a file, or - for standard input."_s);
        co_return ExitCode::Usage;
    }
    const auto at = Api::timeFrom(call.options.value(u"at"_s));
    if (!at) {
        call.out.error(u"--at needs a time like 2026-11-23T08:00:00Z."_s);
        co_return ExitCode::Usage;
    }
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const auto row = (*core)->queue().row({ call.words.constFirst() });
    if (!row)
        co_return call.failed(row.error());
    const auto draft = draftFrom(call, **core, row->story);
    if (!draft)
        co_return call.failed(draft.error());
    const DraftCheck check = (*core)->compose().check(row->story, *draft);
    // All or nothing: half of what a script asked for would be a surprise.
    if (check.readyAccounts == 0 || check.readyAccounts != check.accounts.size()) {
        printCheck(call, check);
        co_return ExitCode::Failed;
    }
    const auto ids = co_await (*core)->relays().relay(row->story, *draft, *at);
    if (!ids)
        co_return call.failed(ids.error());
    co_return co_await sendOrLeave(call, **core, *ids);
}
} // namespace

Command relayCommand()
{
    Command command;
    command.name = u"relay"_s;
    command.usage = u"STORY --to ACCOUNT… --text-file F"_s;
    command.summary = u"Relays a story to accounts, and sends it at once."_s;
    command.details =
        u"ACCOUNT is an account's id, its handle, or a network's word where only one account is\n"
        "on it (wall, linkedin, bluesky, …); --to may be repeated or hold several with commas.\n"
        "The tracked link is added to the text. Confirmed relays are kept before anything is\n"
        "sent: what cannot go out now goes out with outbox run, or by the window."_s;
    command.options = {
        { u"to"_s, u"Where to."_s, u"ACCOUNT"_s },
        { u"text-file"_s, u"The text, in UTF-8; - reads standard input."_s, u"F"_s },
        { u"at"_s, u"Not before this time (RFC 3339); sent by whatever runs then."_s, u"TIME"_s },
        { u"no-image"_s, u"Without the story's picture."_s },
        { u"thread"_s, u"As several posts where it is too long for one post of its network."_s },
        { u"later"_s, u"Only into the outbox; send with outbox run."_s },
    };
    command.fewestWords = 1;
    command.mostWords = 30;
    command.run = relay;
    return command;
}

} // namespace Relais::Cli
