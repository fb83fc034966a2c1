// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/accountstore.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString columns =
    u"id, network, handle, display_name, remote_id, server, state, max_length,"
    " link_length, max_image_bytes, connected_at, place, expires_at, visibility,"
    " max_pictures, max_alt_length"_s;

QString stateKey(Account::State state)
{
    switch (state) {
    case Account::State::Connected:
        return u"connected"_s;
    case Account::State::SignInAgain:
        return u"sign-in-again"_s;
    case Account::State::SecretUnreadable:
        return u"secret-unreadable"_s;
    }
    return {};
}

Account::State stateFrom(const QString &key)
{
    for (const auto state : { Account::State::Connected, Account::State::SecretUnreadable }) {
        if (stateKey(state) == key)
            return state;
    }
    return Account::State::SignInAgain;
}

Result<QList<Account>> readAll(QSqlDatabase &db, const QString &rest, const QVariantList &values)
{
    QList<Account> accounts;
    Statement statement(db, u"SELECT "_s + columns + u" FROM account "_s + rest);
    const auto read = statement.each(values, [&](const Statement &row) {
        const auto network = networkFromKey(row.text(1));
        if (!network)
            return; // of a newer version; it stays in the file
        accounts.append(
            { { row.text(0) }, *network, row.text(2), row.text(3), row.text(4), row.url(5),
                stateFrom(row.text(6)), row.number(7), row.number(8), row.number(9), row.time(10),
                row.text(11), row.time(12), row.text(13), row.number(14), row.number(15) });
    });
    if (!read)
        return fail(read.error());
    return accounts;
}

} // namespace

Result<QList<Account>> AccountStore::all() const
{
    return readAll(m_db, u"ORDER BY connected_at, id"_s, {});
}

Result<Account> AccountStore::find(const AccountId &id) const
{
    const auto found = readAll(m_db, u"WHERE id = ?1"_s, { id.value });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such account"_s);
    return found->first();
}

Result<void> AccountStore::put(const Account &account)
{
    Statement statement(m_db,
        u"INSERT INTO account ("_s + columns
            + uR"() VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
                ?15, ?16)
            ON CONFLICT (id) DO UPDATE SET network = excluded.network, handle = excluded.handle,
                display_name = excluded.display_name, remote_id = excluded.remote_id,
                server = excluded.server, state = excluded.state,
                max_length = excluded.max_length, link_length = excluded.link_length,
                max_image_bytes = excluded.max_image_bytes,
                connected_at = excluded.connected_at, place = excluded.place,
                expires_at = excluded.expires_at, visibility = excluded.visibility,
                max_pictures = excluded.max_pictures,
                max_alt_length = excluded.max_alt_length)"_s);
    return statement.run({ account.id.value, networkKey(account.network), account.handle,
        account.displayName, account.remoteId, toSql(account.server), stateKey(account.state),
        account.maxLength, account.linkLength, account.maxImageBytes, toSql(account.connectedAt),
        account.place, toSql(account.expiresAt), account.visibility, account.maxPictures,
        account.maxAltLength });
}

Result<void> AccountStore::remove(const AccountId &id)
{
    Statement statement(m_db, u"DELETE FROM account WHERE id = ?1"_s);
    return statement.run({ id.value });
}

} // namespace Relais
