// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

struct Sentence {
    QLatin1StringView word;
    const char *text;
};

const Sentence reasons[] = {
    { "invitation-used"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "This invitation was already used. Ask for a new one, or sign in on the device that "
            "used it.") },
    { "invitation-expired"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "This invitation has ended. Ask whoever sent it for a new one.") },
    { "invitation-unknown"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The server does not know this invitation. Check that you copied all of it.") },
    { "invitation-form"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "This is not an invitation. Paste the whole link or code that you received.") },
    { "wrong-password"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The network does not accept this name and password. Use an app password, not your "
            "own.") },
    { "relay-state"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The relay has moved on meanwhile, so this can no longer be done.") },
    { "duplicate"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The network says that this text was already posted. Change it, or open your "
            "profile.") },
    { "text-too-long"_L1,
        QT_TRANSLATE_NOOP(
            "Relais::Ui::ErrorText", "The text is too long for the network. Shorten it.") },
    { "image-too-large"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The picture is too large for the network. Relay without it, or take another.") },
    { "token-revoked"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The network no longer accepts Relais for this account. Sign in again.") },
    { "story-withdrawn"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "The story was withdrawn. Nothing was sent; your text is kept.") },
    { "story-expired"_L1,
        QT_TRANSLATE_NOOP(
            "Relais::Ui::ErrorText", "The story has ended. Nothing was sent; your text is kept.") },
    { "disk-full"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "Your disk is full; Relais stopped before anything was damaged. Free some space, then "
            "go on.") },
    { "revision-conflict"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText",
            "Someone changed this story while you wrote. Your text is kept: compare and merge.") },
};

const Sentence problems[] = {
    { "no-account"_L1, QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Choose where to relay it") },
    { "own-words-missing"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "This story asks for more of your own words") },
    { "disclosure-missing"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Say that you work here") },
    { "text-locked"_L1,
        QT_TRANSLATE_NOOP(
            "Relais::Ui::ErrorText", "This story goes out in the words that were approved") },
    { "story-expired"_L1, QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "This story has ended") },
    { "story-withdrawn"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "This story was withdrawn") },
    { "text-empty"_L1, QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Write a text") },
    { "empty"_L1, QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Write a text") },
    { "too-long"_L1, QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Too long for %1") },
    { "too-many-bytes"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Too many emoji or accents for %1") },
    { "too-many-links"_L1, QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Too many links for %1") },
    { "too-many-hashtags"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "Too many hashtags for %1") },
    { "invalid-character"_L1,
        QT_TRANSLATE_NOOP("Relais::Ui::ErrorText", "A character that %1 does not accept") },
};

template <typename Table>
QString lookUp(const Table &table, const QString &word)
{
    for (const Sentence &sentence : table) {
        if (sentence.word == word)
            return QCoreApplication::translate("Relais::Ui::ErrorText", sentence.text);
    }
    return {};
}

} // namespace

QString ErrorText::of(const Error &error, const QString &where)
{
    const QString known = error.reason.isEmpty() ? QString() : ofReason(error.reason);
    return known.isEmpty() ? ofCode(error.code, where) : known;
}

QString ErrorText::ofReason(const QString &reason)
{
    return lookUp(reasons, reason);
}

QString ErrorText::ofProblem(const QString &word, const QString &network)
{
    const QString text = lookUp(problems, word);
    return text.contains(u"%1"_s) ? text.arg(network.isEmpty() ? tr("the network") : network)
                                  : text;
}

QString ErrorText::ofCode(ErrorCode code, const QString &where)
{
    const QString who = where.isEmpty() ? tr("The server") : where;
    switch (code) {
    case ErrorCode::Network:
        return tr("%1 cannot be reached. You can go on working; what you relay waits here.")
            .arg(who);
    case ErrorCode::Timeout:
        return tr("%1 does not answer. You can go on working; what you relay waits here.").arg(who);
    case ErrorCode::RateLimited:
        return tr("%1 asks for a pause. Relais goes on by itself when it may.").arg(who);
    case ErrorCode::ServerFault:
        return tr("%1 has a fault of its own. Nothing is lost; Relais tries again.").arg(who);
    case ErrorCode::OutcomeUnknown:
        return tr("The answer of %1 was lost. Relais looks whether it was published before "
                  "anything is sent again.")
            .arg(where.isEmpty() ? tr("the network") : where);
    case ErrorCode::Unauthorized:
        return tr("%1 no longer accepts your sign-in. Sign in again; nothing is lost.").arg(who);
    case ErrorCode::Forbidden:
        return tr("%1 does not allow you this. Ask your administrator if you need it.").arg(who);
    case ErrorCode::NotFound:
        return tr("It is no longer there. It may have been removed meanwhile.");
    case ErrorCode::Conflict:
        return tr("Somebody changed it meanwhile. Look at the new version, then try again.");
    case ErrorCode::Rejected:
        return tr("%1 refused it. Your text is kept: change it and try again.").arg(who);
    case ErrorCode::InvalidInput:
        return tr("This cannot be right. Check what you entered.");
    case ErrorCode::Storage:
        return tr("Relais cannot write to your disk. Check that it is not full, then try again.");
    case ErrorCode::NewerFile:
        return tr("Your data was written by a newer Relais. Update Relais to open it; nothing was "
                  "changed.");
    case ErrorCode::Corrupt:
        return tr("What was received or stored cannot be read. Nothing was changed; try again.");
    case ErrorCode::KeychainUnavailable:
        return tr("There is no keychain, so Relais cannot keep your accounts' keys safely. Install "
                  "and unlock one (GNOME Keyring or KWallet), then try again.");
    case ErrorCode::KeychainLocked:
        return tr("Your keychain is locked, so Relais cannot read your accounts' keys. Nothing is "
                  "lost. Unlock it and try again.");
    case ErrorCode::Unsupported:
        return tr("%1 does not offer this.").arg(who);
    case ErrorCode::Cancelled:
        return tr("You stopped it. Nothing was changed.");
    }
    return tr("Something went wrong. Nothing was changed; try again.");
}

} // namespace Relais::Ui
