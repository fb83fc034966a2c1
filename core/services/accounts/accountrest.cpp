// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/accountrest.h"

#include "core/store/profilestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
const QString postsRest = u"posts-rest:"_s;
const QString figuresRest = u"counts-rest:"_s;

QDateTime restIn(QSqlDatabase &db, const QString &key)
{
    const auto kept = ProfileStore(db).value(key);
    return kept ? QDateTime::fromString(*kept, Qt::ISODate) : QDateTime();
}

//! Not by less than it was told: a second that is cut off is a request too early.
Store::Job keepRest(const QString &key, const QDateTime &until)
{
    return [key, time = until.toUTC().toString(Qt::ISODateWithMs)](
               QSqlDatabase &db) { return ProfileStore(db).setValue(key, time); };
}
} // namespace

QDateTime postsRestUntil(QSqlDatabase &db, const AccountId &account)
{
    return restIn(db, postsRest + account.value);
}

QDateTime figuresRestUntil(QSqlDatabase &db, const AccountId &account)
{
    const QDateTime posts = postsRestUntil(db, account);
    const QDateTime figures = restIn(db, figuresRest + account.value);
    if (!posts.isValid() || !figures.isValid())
        return posts.isValid() ? posts : figures;
    return std::max(posts, figures);
}

Store::Job restPosts(const AccountId &account, const QDateTime &until)
{
    return keepRest(postsRest + account.value, until);
}

Store::Job restFigures(const AccountId &account, const QDateTime &until)
{
    return keepRest(figuresRest + account.value, until);
}

} // namespace Relais
