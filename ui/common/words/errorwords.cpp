// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/errorwords.h"

#include "ui/common/words/wordtable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// clang-format off
// %1: who
constexpr WordText knownReasons[] = {
    { "invitation-used", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This invitation was already used. Ask Comms for a new one") },
    { "invitation-expired", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This invitation has ended. Ask Comms for a new one") },
    { "invitation-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 does not know this invitation. Check that nothing is missing from it") },
    { "invitation-form", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This is not an invitation yet: paste the whole link, or the address and the code") },
    { "refused-by-person", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The sign-in was refused in the browser. You can try again") },
    { "sign-in-failed", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The sign-in did not come to its end in the browser. Try again") },
    { "wrong-issuer", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Another server answered than the one that was asked, so Relais stopped. Nothing was given "
        "away; tell your administrator") },
    { "provider-broken", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company’s sign-in is not set up in a way that is safe to use. Tell your "
        "administrator") },
    { "provider-none", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 takes invitations only. Ask Comms for one") },
    { "provider-keys", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 cannot reach your company’s sign-in just now. Try again in a minute") },
    { "id-token-refused", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 does not accept what your company’s sign-in said. Try again; if it stays so, tell your "
        "administrator") },
    { "not-a-member", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "You are signed in, but nobody has added you to Relais yet. Ask Comms") },
    { "email-unverified", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company’s sign-in does not confirm your e-mail address, so Relais cannot tell who you "
        "are. Tell your administrator") },
    { "identity-taken", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Somebody else had your e-mail address in Relais before. Tell your administrator") },
    { "device-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This device is no longer signed in") },
    { "session-reused", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 ended this session because it was used from two places. Sign in again") },
    { "wrong-password", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 does not accept this name with this app password") },
    { "second-factor", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This password needs a second factor. Make an app password at %1 and use that") },
    { "unknown-handle", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Nobody has this name there. Check how it is written") },
    { "no-oauth", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 has no sign-in in the browser yet. Use an app password instead") },
    { "other-account", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "You signed in there as somebody else than the name you gave. Nothing was kept; try again") },
    { "wrong-identity", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 signed you in as an account that is not its own, so Relais stopped. Nothing was kept; "
        "tell your administrator") },
    { "wrong-token", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 does not accept this access token") },
    { "unknown-place", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 has no such channel or room, or you are not in it") },
    { "room-encrypted", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This room is encrypted, and Relais cannot write in encrypted rooms. Choose another") },
    { "not-misskey", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 is not a Misskey server") },
    { "not-mastodon", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 is not a server that works like Mastodon. Check its address") },
    { "network-off", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company does not use this network with Relais") },
    { "exchange-refused", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The network did not accept your company’s app. Tell your administrator") },
    { "exchange-not-offered", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company has not set up this network yet. Tell your administrator") },
    { "webhook-none", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company has taken its webhook away") },
    { "no-removal", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 lets nobody delete a post from elsewhere. Delete it there") },
    { "deletion-untold", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 does not say whether this post is there. Look there, and delete it there if it is") },
    { "handle-form", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This does not look like a Bluesky name, for example lea.example.com") },
    { "thread-begun", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The first posts of the thread are out on %1, the others are not yet") },
    { "thread-incomplete", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The first posts of the thread are out on %1, which refused a later one") },
    { "text-too-long", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The text is too long for %1") },
    { "too-long", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The text is too long for %1") },
    { "image-too-large", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The picture is too large for %1") },
    { "image-file-too-large", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This file is larger than 64 MB: choose a smaller picture") },
    { "image-unreadable", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This file cannot be read as a JPEG or PNG picture") },
    { "image-too-many-pixels", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This picture has more pixels than Relais takes: choose a smaller one") },
    { "several-images", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "A post has one picture: choose one of them") },
    { "picture-needed", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "A post on %1 is a picture. Choose one, then relay it again") },
    { "picture-refused", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 could not take the picture from your company’s server. Nothing was posted; tell your "
        "administrator, or finish it in its own page") },
    { "client-not-public", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company’s server has no public address yet, which this sign-in needs. Tell your "
        "administrator") },
    { "network-unreachable", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company’s server cannot reach this network just now. Try again in a minute") },
    { "lending-not-offered", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company has not set up this network yet. Tell your administrator") },
    { "unknown-board", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "You have no board of this name on %1") },
    { "not-an-export", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This file has none of the columns of a network’s own statistics. Export the posts with "
        "their figures, then choose that file") },
    { "not-a-spreadsheet", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This spreadsheet is damaged or protected. Export it again, or save its sheet as CSV") },
    { "file-too-large", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This file is larger than 20 MB") },
    { "duplicate", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 says this text was already posted") },
    { "credits-used-up", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company’s credit at %1 is used up. Post this in %1’s own page, and tell your "
        "administrator") },
    { "duplicate-post", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 says this text was already posted") },
    { "story-withdrawn", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Comms withdrew this story. Nothing was sent") },
    { "story-expired", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This story has ended. Nothing was sent") },
    { "network-not-allowed", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This story may not be relayed to %1") },
    { "account-gone", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This account is no longer connected. Nothing was sent") },
    { "outbox-in-use", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Another Relais is at work on this profile. Wait until it has ended, then try again") },
    { "other-member", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "It was of somebody else, who used Relais here before") },
    { "picture-gone", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Its picture cannot be had any more. Relay the story again with another picture or none") },
    { "source-known", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This source is there already") },
    { "candidate-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Somebody else has decided on this one meanwhile") },
    { "report-answered", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Somebody else has answered meanwhile; your answer was not sent") },
    { "story-changed", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Someone changed this story while you wrote. Your text is kept") },
    { "story-state", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The story has moved on meanwhile; that can no longer be done") },
    { "comments-open", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Questions about it are open; settle them first") },
    { "comment-settled", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This question is settled; open it again to answer") },
    { "comment-of-others", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Whoever asked, or wrote the story, settles it") },
    { "too-many-comments", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "There are too many questions about this story") },
    { "alt-text-missing", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The picture has no description; the server takes it once it has one") },
    { "summary-missing", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "It does not say why one would share it") },
    { "job-place-missing", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The job has no place") },
    { "caption-too-long-for-network", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "A caption is too long for its network") },
    { "expiry-past", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Its expiry has gone by; give it a later one") },
    { "blocked-phrase", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "It has words that your company does not want in what goes out") },
    { "audience-too-small", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "It would reach fewer than five members, who could be told apart. Widen its audience") },
    { "keys-full", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "You have as many signing keys as the server keeps. Ask your administrator to revoke one") },
    { "key-not-certified", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your signing key waits for your administrator to certify it. Then you can approve") },
    { "signature-missing", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Approvals are signed here, and this one was not. Sign out and in again, then approve") },
    { "signature-wrong", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The story changed while you approved it. Read it again, then approve") },
    { "revision-not-signed", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "What members saw of this story is not as it was approved, so its correction cannot be "
        "signed. Tell your administrator") },
    { "signature-time", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your computer’s clock differs from the server’s. Set it, then approve") },
    { "approver-is-author", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "You wrote it: someone else approves") },
    { "role", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your role does not allow this any more") },
    { "relay-state", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The relay has moved on meanwhile; that can no longer be done") },
    { "edited-since", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "You changed this elsewhere meanwhile. Your words are kept") },
    { "post-from-relay", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "A post that came from a relay keeps the words that its story let out") },
    { "wall-post-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This post was removed meanwhile") },
    { "comment-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "This comment was removed meanwhile") },
    { "story-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The story can no longer be chosen") },
    { "leaderboard-off", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your company has switched the ranking off") },
    { "nomination-self", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Nobody nominates or recognises themselves") },
    { "watch-many", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "There are as many searches as the server keeps. Delete one first") },
    { "watch-unknown", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Somebody has deleted this search meanwhile") },
    { "digest-zone", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "The server does not know this computer’s time zone. Tell your administrator") },
    { "other-instance-silent", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Relais is open already and does not answer. Close it, or sign out of the desktop and in "
        "again, then start Relais") },
    { "answer-too-large", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "%1 answered with more than Relais takes") },
    { "disk-full", QT_TRANSLATE_NOOP("Relais::Ui::ErrorWords",
        "Your disk is full; Relais stopped before anything was damaged. Free some space, then "
        "continue") },
};
// clang-format on

} // namespace

QString ErrorWords::reason(const QString &word, const QString &who)
{
    const char *known = sentenceFor(word, knownReasons);
    if (!known)
        return {};
    const QString text = tr(known);
    return text.contains("%1"_L1) ? text.arg(who.isEmpty() ? tr("The server") : who) : text;
}

QString ErrorWords::sentence(const Error &error, const QString &who)
{
    if (const QString known = reason(error.reason, who); !known.isEmpty())
        return known;
    const QString name = who.isEmpty() ? tr("The server") : who;
    switch (error.code) {
    case ErrorCode::Network:
        return tr("%1 does not answer. You can go on working; nothing is lost").arg(name);
    case ErrorCode::Timeout:
        return tr("%1 took too long to answer. You can go on working; nothing is lost").arg(name);
    case ErrorCode::RateLimited:
        return tr("%1 asks for a pause. Relais tries again by itself").arg(name);
    case ErrorCode::ServerFault:
        return tr("%1 has a fault of its own. Relais tries again by itself").arg(name);
    case ErrorCode::OutcomeUnknown:
        return tr("The connection closed before %1 answered").arg(name);
    case ErrorCode::Unauthorized:
        return tr("%1: the sign-in of this account has expired. Sign in again").arg(name);
    case ErrorCode::Forbidden:
        return tr("%1 does not allow this").arg(name);
    case ErrorCode::NotFound:
        return tr("%1 does not have this any more").arg(name);
    case ErrorCode::Conflict:
        return tr("Someone changed this meanwhile. Your text is kept");
    case ErrorCode::Rejected:
        return tr("%1 refused it").arg(name);
    case ErrorCode::InvalidInput:
        return tr("This cannot be used as it is. Check what you entered");
    case ErrorCode::Storage:
        return tr("Relais cannot write to your disk. Nothing was damaged; free some space, then "
                  "try again");
    case ErrorCode::NewerFile:
        return tr("This profile was written by a newer Relais. Install the newer version to open "
                  "it");
    case ErrorCode::Corrupt:
        return tr("Relais could not read this. A copy was kept");
    case ErrorCode::KeychainUnavailable:
        return tr("This desktop has no keychain, so Relais cannot keep keys safely. Install "
                  "gnome-keyring or KWallet, sign in to your desktop again, then retry");
    case ErrorCode::KeychainLocked:
        return tr("Your keychain is locked, so Relais cannot read your accounts’ keys. Nothing is "
                  "lost. Unlock it and try again");
    case ErrorCode::Unsupported:
        return tr("%1 cannot do this").arg(name);
    case ErrorCode::Cancelled:
        return tr("Stopped, as you asked");
    }
    return {};
}

} // namespace Relais::Ui
