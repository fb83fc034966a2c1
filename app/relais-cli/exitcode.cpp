// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/exitcode.h"

#include <QHash>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
QString sentenceForReason(const QString &reason)
{
    static const QHash<QString, QString> sentences {
        { u"invitation-form"_s,
            u"This is not an invitation. Paste the whole link, or the server's address and the code."_s },
        { u"refused-by-person"_s, u"The sign-in was refused in the browser."_s },
        { u"not-a-member"_s, u"Nobody has added you to Relais yet."_s },
        { u"provider-none"_s, u"This Relais takes invitations only."_s },
        { u"session-reused"_s,
            u"The server ended this session: it was used from two places. Sign in again."_s },
        { u"device-unknown"_s, u"You have no such device."_s },
        { u"invitation-used"_s,
            u"This invitation was already used. Ask your communication team for a new one."_s },
        { u"invitation-expired"_s,
            u"This invitation has ended. Ask your communication team for a new one."_s },
        { u"invitation-unknown"_s,
            u"The server does not know this invitation. Check that it was copied whole."_s },
        { u"wrong-password"_s, u"The server refused this handle and app password."_s },
        { u"no-oauth"_s, u"This server has no sign-in by browser: use an app password."_s },
        { u"other-account"_s,
            u"Another account signed in than the one named. Nothing was kept."_s },
        { u"wrong-identity"_s,
            u"The account does not belong to the server that signed it in. Nothing was kept."_s },
        { u"relay-state"_s, u"The relay's state does not allow this."_s },
        { u"no-account"_s, u"No account was named with --to."_s },
        { u"no-such-account"_s,
            u"You have no such account; relais-cli accounts lists those you have."_s },
        { u"ambiguous-account"_s,
            u"Several accounts are called that: name one by its id (relais-cli accounts)."_s },
        { u"text-file"_s, u"The file with the text cannot be read."_s },
        { u"link-form"_s, u"--link takes a name and an address: Name=https://…"_s },
        { u"card-not-public"_s,
            u"A card that is not public has no QR code; card set --public makes it so."_s },
        { u"yes-or-no"_s, u"--jobs and --indexed take yes or no."_s },
        { u"permalink-form"_s,
            u"--permalink takes the address of the post, https://…, and does not go with --no."_s },
        { u"text-huge"_s, u"The text is too long to be read."_s },
        { u"text-encoding"_s, u"The text is not UTF-8."_s },
        { u"text-empty"_s, u"The text is empty."_s },
        { u"text-too-long"_s, u"The text is too long for this network."_s },
        { u"thread-too-long"_s, u"The text is too long even for a thread of ten posts."_s },
        { u"thread-word-too-long"_s, u"A link or word of the text is longer than a post."_s },
        { u"thread-none"_s,
            u"Only connected Bluesky, Mastodon, Misskey, Threads and X accounts have threads. "
            u"Leave --thread away, or relay to the others without it."_s },
        { u"thread-locked"_s,
            u"This story's text is locked: it goes out in one post. Leave --thread away."_s },
        { u"thread-begun"_s,
            u"The first posts of the thread are out; the others follow when it is tried again."_s },
        { u"thread-incomplete"_s,
            u"The first posts of the thread are out; the network refused a later one."_s },
        { u"text-locked"_s,
            u"This story's text is locked: relay one of its captions unchanged."_s },
        { u"placeholder-left"_s, u"A word in braces waits to be replaced by your own."_s },
        { u"own-words-missing"_s, u"This story asks for more of your own words."_s },
        { u"disclosure-missing"_s,
            u"This story asks you to say that it is about your company, near the beginning."_s },
        { u"story-expired"_s, u"This story may no longer be relayed: its time is over."_s },
        { u"story-withdrawn"_s, u"This story was withdrawn and may no longer be relayed."_s },
        { u"picture-gone"_s,
            u"Its picture cannot be had any more. Relay the story again, with another or without."_s },
        { u"outbox-in-use"_s,
            u"Another Relais works on this profile's outbox; it sends what waits."_s },
        { u"deletion-asked"_s,
            u"The server wants many stories removed at once. Nothing was removed: answer in the "
            u"window, or run sync --allow-deletion."_s },
    };
    return sentences.value(reason);
}

QString sentenceForCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
        return u"The server cannot be reached. What you relay waits here and goes out later."_s;
    case ErrorCode::Timeout:
        return u"The server did not answer in time. Try again later."_s;
    case ErrorCode::RateLimited:
        return u"The server asks to wait a while. Try again later."_s;
    case ErrorCode::ServerFault:
        return u"The server has a fault of its own. Try again later."_s;
    case ErrorCode::OutcomeUnknown:
        return u"The answer was lost: it is not known yet whether it went through."_s;
    case ErrorCode::Unauthorized:
        return u"You are not signed in. Run: relais-cli sign-in INVITATION"_s;
    case ErrorCode::Forbidden:
        return u"This is not allowed for you."_s;
    case ErrorCode::NotFound:
        return u"There is no such thing here."_s;
    case ErrorCode::Conflict:
        return u"Somebody or something changed it meanwhile."_s;
    case ErrorCode::Rejected:
        return u"It was refused."_s;
    case ErrorCode::InvalidInput:
        return u"A value cannot be right."_s;
    case ErrorCode::Storage:
        return u"The local file cannot be read or written. Is the disk full?"_s;
    case ErrorCode::NewerFile:
        return u"This profile was written by a newer Relais. Update this program."_s;
    case ErrorCode::Corrupt:
        return u"A file or an answer cannot be read."_s;
    case ErrorCode::KeychainUnavailable:
        return u"There is no keychain (Secret Service) on this desktop. Relais keeps keys nowhere "
               u"else; start GNOME Keyring or KWallet and try again."_s;
    case ErrorCode::KeychainLocked:
        return u"Your keychain is locked. Nothing is lost. Unlock it and try again."_s;
    case ErrorCode::Unsupported:
        return u"This network does not offer that."_s;
    case ErrorCode::Cancelled:
        return u"It was cancelled."_s;
    }
    return u"It did not work."_s;
}
} // namespace

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerFault:
    case ErrorCode::OutcomeUnknown:
        return ExitCode::Offline;
    case ErrorCode::Unauthorized:
        return ExitCode::NotSignedIn;
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainLocked:
        return ExitCode::Keychain;
    case ErrorCode::Conflict:
        return error.reason == u"outbox-in-use"_s ? ExitCode::InUse : ExitCode::Failed;
    default:
        return ExitCode::Failed;
    }
}

QString sentenceFor(const Error &error)
{
    const QString special = sentenceForReason(error.reason);
    QString text = special.isEmpty() ? sentenceForCode(error.code) : special;
    if (special.isEmpty() && !error.reason.isEmpty())
        text += u" ("_s % error.reason % u')';
    return text;
}

QString exitCodeWord(ExitCode code)
{
    switch (code) {
    case ExitCode::Ok:
        return u"done"_s;
    case ExitCode::Failed:
        return u"failed"_s;
    case ExitCode::Usage:
        return u"usage"_s;
    case ExitCode::NotSignedIn:
        return u"not-signed-in"_s;
    case ExitCode::Offline:
        return u"offline"_s;
    case ExitCode::Keychain:
        return u"keychain"_s;
    case ExitCode::NeedsPerson:
        return u"needs-person"_s;
    case ExitCode::InUse:
        return u"in-use"_s;
    }
    return u"failed"_s;
}

QString exitCodeHelp()
{
    return u"Exit codes:\n"
           "  0  done\n"
           "  1  failed; the reason is on standard error\n"
           "  2  the command line cannot be understood\n"
           "  3  not signed in\n"
           "  4  the server or the network cannot be reached now\n"
           "  5  the keychain is locked or missing\n"
           "  6  done, but something waits for you (see: relais-cli outbox)\n"
           "  7  another Relais works on this profile's outbox\n"_s;
}

} // namespace Relais::Cli
