// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/draftstore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QString toBody(const Draft &draft)
{
    QJsonObject ownTexts;
    for (auto it = draft.ownTexts.cbegin(); it != draft.ownTexts.cend(); ++it)
        ownTexts.insert(it.key().value, it.value());
    QJsonArray accounts;
    for (const AccountId &account : draft.accounts)
        accounts.append(account.value);
    QJsonArray more;
    for (const DraftPicture &picture : draft.more)
        more.append(QJsonObject { { u"path"_s, picture.path }, { u"whole"_s, picture.whole },
            { u"alt"_s, picture.alt } });
    const QJsonObject body { { u"text"_s, draft.text }, { u"ownTexts"_s, ownTexts },
        { u"accounts"_s, accounts }, { u"withImage"_s, draft.withImage },
        { u"imageAlt"_s, draft.imageAlt }, { u"picture"_s, draft.picture },
        { u"pictureWhole"_s, draft.pictureWhole }, { u"more"_s, more },
        { u"visibility"_s, postVisibilityKey(draft.choices.visibility) },
        { u"warning"_s, draft.choices.warning }, { u"thread"_s, draft.choices.thread },
        { u"language"_s, draft.language } };
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Draft fromBody(const StoryId &story, const QString &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
    Draft draft;
    draft.story = story;
    draft.text = body[u"text"_s].toString();
    const QJsonObject ownTexts = body[u"ownTexts"_s].toObject();
    for (auto it = ownTexts.begin(); it != ownTexts.end(); ++it)
        draft.ownTexts.insert({ it.key() }, it.value().toString());
    for (const QJsonValue &account : body[u"accounts"_s].toArray())
        draft.accounts.append({ account.toString() });
    draft.withImage = body[u"withImage"_s].toBool(true);
    draft.imageAlt = body[u"imageAlt"_s].toString();
    draft.picture = body[u"picture"_s].toString();
    draft.pictureWhole = body[u"pictureWhole"_s].toString();
    for (const QJsonValue &one : body[u"more"_s].toArray())
        draft.more.append(
            { one[u"path"_s].toString(), one[u"whole"_s].toString(), one[u"alt"_s].toString() });
    draft.choices.visibility =
        postVisibilityFromKey(body[u"visibility"_s].toString()).value_or(PostVisibility::AsAccount);
    draft.choices.warning = body[u"warning"_s].toString();
    draft.choices.thread = body[u"thread"_s].toBool();
    draft.language = body[u"language"_s].toString();
    return draft;
}

//! Begins the profile's keys of a member's drafts that are put apart; the time of the last change
//! and the story follow.
QString apartPrefix(const MemberId &member)
{
    return u"draft-of:"_s + member.value + u':';
}

} // namespace

Result<Draft> DraftStore::find(const StoryId &story) const
{
    const auto body = askOne(m_db, u"SELECT body FROM draft WHERE story = ?1"_s, { story.value });
    if (!body)
        return fail(body.error());
    return fromBody(story, *body);
}

Result<QList<Draft>> DraftStore::all() const
{
    QList<Draft> drafts;
    Statement statement(m_db, u"SELECT story, body FROM draft ORDER BY changed_at DESC"_s);
    const auto read = statement.each(
        {}, [&](const Statement &row) { drafts.append(fromBody({ row.text(0) }, row.text(1))); });
    if (!read)
        return fail(read.error());
    return drafts;
}

Result<void> DraftStore::put(const Draft &draft, const QDateTime &at)
{
    Statement statement(m_db,
        u"INSERT INTO draft (story, body, changed_at) VALUES (?1, ?2, ?3) ON CONFLICT (story)"
        " DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at"_s);
    return statement.run({ draft.story.value, toBody(draft), toSql(at) });
}

Result<void> DraftStore::remove(const StoryId &story)
{
    Statement statement(m_db, u"DELETE FROM draft WHERE story = ?1"_s);
    return statement.run({ story.value });
}

Result<void> DraftStore::handOver(const MemberId &from, const MemberId &to)
{
    Statement apart(m_db,
        u"INSERT OR REPLACE INTO profile (key, value)"
        " SELECT ?1 || changed_at || ':' || story, body FROM draft"_s);
    if (const auto kept = apart.run({ apartPrefix(from) }); !kept)
        return kept;
    if (const auto gone = execute(m_db, u"DELETE FROM draft"_s); !gone)
        return gone;
    Statement back(m_db,
        u"INSERT INTO draft (story, body, changed_at)"
        " SELECT substr(rest, instr(rest, ':') + 1), value, CAST(rest AS INTEGER) FROM"
        " (SELECT substr(key, length(?1) + 1) AS rest, value FROM profile"
        " WHERE substr(key, 1, length(?1)) = ?1) ORDER BY 3"
        " ON CONFLICT (story) DO UPDATE SET body = excluded.body,"
        " changed_at = excluded.changed_at"_s);
    if (const auto brought = back.run({ apartPrefix(to) }); !brought)
        return brought;
    Statement none(m_db, u"DELETE FROM profile WHERE substr(key, 1, length(?1)) = ?1"_s);
    return none.run({ apartPrefix(to) });
}

} // namespace Relais
