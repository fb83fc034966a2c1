// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/signin/memberhandover.h"

#include "core/services/accounts/accountlist.h"
#include "core/services/charterservice.h"
#include "core/services/signin/signinparts.h"
#include "core/services/sync/signingservice.h"
#include "core/store/accountstore.h"
#include "core/store/curationstore.h"
#include "core/store/draftstore.h"
#include "core/store/feedbackstore.h"
#include "core/store/ideastore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "core/store/wallstore.h"
#include "core/sync/wallrestore.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
const QString secretLeftPrefix = u"secret-left:"_s;

//! What the member before was writing on the Wall.
Result<void> forgetWallDrafts(ProfileStore &profile)
{
    const auto keys = profile.keysBeginning(wallDraftKey);
    if (!keys)
        return fail(keys.error());
    for (const QString &key : *keys) {
        if (const auto forgotten = profile.setValue(key, {}); !forgotten)
            return forgotten;
    }
    return {};
}

//! Else the next member had the likes, the ratings and the job links of the one before as theirs.
Result<void> forgetOwnActs(QSqlDatabase &db)
{
    if (const auto forgotten = WallStore(db).forgetOwn(); !forgotten)
        return forgotten;
    if (const auto forgotten = FeedbackStore(db).forgetOwn(); !forgotten)
        return forgotten;
    return IdeaStore(db).forgetAll();
}

//! The same commit that takes an account away notes that its secret is to be erased. Linked anew by
//! the same member it is the same account: their relays go on.
Result<void> forgetAccounts(QSqlDatabase &db, const MemberId &from, const MemberId &to)
{
    AccountStore accounts(db);
    const auto known = accounts.all();
    if (!known)
        return fail(known.error());
    for (const Account &account : *known) {
        Result<void> done = accounts.remove(account.id);
        if (done)
            done = noteEarlierId(db, account);
        if (done)
            done = setSecretKeeper(db, account.id, {});
        if (done)
            done = noteSecretLeft(db, account.id.value);
        if (!done)
            return done;
    }
    return handOverEarlierIds(db, from, to);
}

Result<void> handOver(QSqlDatabase &db, const MemberId &from, const MemberId &to)
{
    ProfileStore profile(db);
    Result<void> done = PushStore(db).handOver(from, to);
    if (done)
        done = RelayStore(db).handOver(from, to);
    if (done)
        done = forgetAccounts(db, from, to);
    if (done)
        done = SigningService::forgetKeyIn(db);
    if (done)
        done = DraftStore(db).handOver(from, to);
    if (done)
        done = CurationStore(db).handOver(from, to);
    if (done)
        done = StoryStore(db).handOverMarks(from, to);
    if (done)
        done = CharterService::forgetAcceptanceIn(db);
    if (done)
        done = profile.setValue(wallToRestoreKey, u"0"_s);
    if (done)
        done = forgetWallDrafts(profile);
    if (done)
        done = forgetOwnActs(db);
    return done ? profile.forgetBackend() : done;
}
} // namespace

Result<void> handOverTo(QSqlDatabase &db, const MemberId &next)
{
    ProfileStore profile(db);
    const auto present = profile.member();
    const auto noted = profile.value(SignInParts::lastMemberKey());
    if (!present || !noted)
        return fail(present ? noted.error() : present.error());
    const QString before = present->id.isEmpty() ? *noted : present->id.value;
    if (!next.isEmpty() && !before.isEmpty() && before != next.value) {
        if (const auto handed = handOver(db, { before }, next); !handed)
            return handed;
    }
    return profile.setValue(SignInParts::lastMemberKey(), next.isEmpty() ? before : next.value);
}

Result<QStringList> secretsLeft(QSqlDatabase &db)
{
    auto keys = ProfileStore(db).keysBeginning(secretLeftPrefix);
    if (!keys)
        return keys;
    for (QString &key : *keys)
        key.remove(0, secretLeftPrefix.size());
    return keys;
}

Result<void> noteSecretLeft(QSqlDatabase &db, const QString &key)
{
    return ProfileStore(db).setValue(secretLeftPrefix + key, u"yes"_s);
}

Result<void> noteSecretErased(QSqlDatabase &db, const QString &key)
{
    return ProfileStore(db).setValue(secretLeftPrefix + key, {});
}

} // namespace Relais
