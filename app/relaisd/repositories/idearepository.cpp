// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/idearepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "core/api/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString stepsText(const QList<IdeaStep> &steps)
{
    QJsonArray array;
    for (const IdeaStep &step : steps)
        array.append(QJsonObject {
            { u"state"_s, ideaStateKey(step.state) }, { u"at"_s, Api::toWire(step.at) } });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<IdeaStep> stepsOf(const QString &text)
{
    QList<IdeaStep> steps;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto state = ideaStateFromKey(value[u"state"_s].toString());
        const auto at = Api::timeFrom(value[u"at"_s].toString());
        if (state && at)
            steps.append({ *state, *at });
    }
    return steps;
}

StoredIdea readIdea(const QSqlQuery &row)
{
    StoredIdea idea;
    idea.id.value = row.value(0).toString();
    idea.author.value = row.value(1).toString();
    idea.authorName = row.value(2).toString();
    idea.kind = ideaKindFromKey(row.value(3).toString()).value_or(IdeaKind::Story);
    idea.title = row.value(4).toString();
    idea.text = row.value(5).toString();
    idea.link = QUrl(row.value(6).toString());
    idea.place = row.value(7).toString();
    idea.why = row.value(8).toString();
    idea.topic.value = row.value(9).toString();
    idea.campaign.value = row.value(10).toString();
    idea.state = ideaStateFromKey(row.value(11).toString()).value_or(IdeaState::Sent);
    idea.reason = row.value(12).toString();
    idea.story.value = row.value(13).toString();
    idea.editor.value = row.value(14).toString();
    idea.editorName = row.value(15).toString();
    idea.steps = stepsOf(row.value(16).toString());
    idea.createdAt = timeFromStored(row.value(17).toLongLong());
    idea.changedAt = timeFromStored(row.value(18).toLongLong());
    idea.linkTitle = row.value(19).toString();
    idea.credit = ideaCreditFromKey(row.value(23).toString()).value_or(IdeaCredit::Ask);
    if (const QString path = row.value(20).toString(); !path.isEmpty())
        idea.image = StoryImage { path, {}, row.value(21).toInt(), row.value(22).toInt() };
    return idea;
}

IdeaMessage readMessage(const QSqlQuery &row)
{
    IdeaMessage message;
    message.id.value = row.value(0).toString();
    message.idea.value = row.value(1).toString();
    message.author.value = row.value(2).toString();
    message.authorName = row.value(3).toString();
    message.fromComms = row.value(4).toBool();
    message.thanks = row.value(5).toBool();
    message.text = row.value(6).toString();
    message.at = timeFromStored(row.value(7).toLongLong());
    return message;
}

constexpr int mostLinked = 500;

constexpr auto messageRows =
    "SELECT i.id, i.idea, i.author, m.name, i.from_comms, i.thanks, i.text, i.at "
    "FROM idea_message i JOIN member m ON m.id = i.author "_L1;

} // namespace

IdeaRepository::IdeaRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<StoredIdea>> IdeaRepository::select(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT i.id, i.author, a.name, i.kind, i.title, i.text, i.link, i.place, i.why, i.topic, "
        "i.campaign, i.state, i.reason, i.story, i.editor, COALESCE(e.name, ''), i.steps, "
        "i.created_at, i.changed_at, i.link_title, i.image, i.image_width, i.image_height, "
        "i.credit FROM idea i JOIN member a ON a.id = i.author "
        "LEFT JOIN member e ON e.id = i.editor "_s
            + where,
        values);
    if (!query)
        return fail(query.error());
    QList<StoredIdea> ideas;
    while (query->next())
        ideas.append(readIdea(*query));
    if (const auto added = addMessages(ideas); !added)
        return fail(added.error());
    return ideas;
}

Result<void> IdeaRepository::addMessages(QList<StoredIdea> &ideas) const
{
    QStringList ids;
    for (const StoredIdea &idea : ideas)
        ids.append(idea.id.value);
    auto query = run(m_db,
        messageRows + u"WHERE i.idea IN (SELECT value FROM json_each(?)) ORDER BY i.at, i.id"_s,
        { idList(ids) });
    if (!query)
        return fail(query.error());
    QHash<IdeaId, QList<IdeaMessage>> messages;
    while (query->next()) {
        const IdeaMessage message = readMessage(*query);
        messages[message.idea].append(message);
    }
    for (StoredIdea &idea : ideas)
        idea.messages = messages.value(idea.id);
    return {};
}

Result<StoredIdea> IdeaRepository::byId(const IdeaId &id) const
{
    const auto found = select(u"WHERE i.id = ?"_s, { text(id.value) });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such idea"_s, u"idea-unknown"_s);
    return found->constFirst();
}

Result<QList<StoredIdea>> IdeaRepository::list(
    std::optional<IdeaState> state, const IdeaId &before, int limit) const
{
    QString where = u"WHERE i.state <> 'withdrawn' "_s;
    QVariantList values;
    if (state) {
        where += u"AND i.state = ? "_s;
        values.append(ideaStateKey(*state));
    }
    if (!before.isEmpty()) {
        where += u"AND (i.changed_at, i.id) < (SELECT changed_at, id FROM idea WHERE id = ?) "_s;
        values.append(before.value);
    }
    values.append(limit);
    return select(where + u"ORDER BY i.changed_at DESC, i.id DESC LIMIT ?"_s, values);
}

Result<QList<StoredIdea>> IdeaRepository::owned(
    const QStringList &ids, const MemberId &author) const
{
    return select(u"WHERE i.author = ? AND i.id IN (SELECT value FROM json_each(?))"_s,
        { text(author.value), idList(ids) });
}

Result<QList<StoredIdea>> IdeaRepository::ofStory(const StoryId &story) const
{
    return select(u"WHERE i.story = ?"_s, { text(story.value) });
}

Result<QList<LinkedIdea>> IdeaRepository::openWithLink() const
{
    auto query = run(m_db,
        u"SELECT i.id, i.link, a.name, i.state FROM idea i JOIN member a ON a.id = i.author "
        "WHERE i.kind = ? AND i.link <> '' AND i.story = '' AND i.state <> 'withdrawn' "
        "ORDER BY i.changed_at DESC, i.id DESC LIMIT ?"_s,
        { ideaKindKey(IdeaKind::Story), mostLinked });
    if (!query)
        return fail(query.error());
    QList<LinkedIdea> ideas;
    while (query->next()) {
        const auto state = ideaStateFromKey(query->value(3).toString());
        if (state && !isOver(*state))
            ideas.append({ { query->value(0).toString() }, QUrl(query->value(1).toString()),
                query->value(2).toString() });
    }
    return ideas;
}

Result<QStringList> IdeaRepository::picturesOnlyOf(const MemberId &author) const
{
    return firstColumn(m_db,
        u"SELECT DISTINCT i.image FROM idea i WHERE i.author = ? AND i.image <> '' AND NOT EXISTS "
        "(SELECT 1 FROM idea o WHERE o.image = i.image AND o.author <> i.author) AND NOT EXISTS "
        "(SELECT 1 FROM wall_post w WHERE w.image = i.image) AND NOT EXISTS "
        "(SELECT 1 FROM candidate c WHERE c.picture = i.image AND c.picture <> '') AND NOT EXISTS "
        "(SELECT 1 FROM story s WHERE s.body LIKE '%' || i.image || '%') AND NOT EXISTS "
        "(SELECT 1 FROM story_revision r WHERE r.body LIKE '%' || i.image || '%')"_s,
        { text(author.value) });
}

Result<std::optional<IdeaMessage>> IdeaRepository::message(const IdeaMessageId &id) const
{
    auto query = run(m_db, messageRows + u"WHERE i.id = ?"_s, { text(id.value) });
    if (!query)
        return fail(query.error());
    return query->next() ? std::optional(readMessage(*query)) : std::nullopt;
}

Result<int> IdeaRepository::messageCount(const IdeaId &idea) const
{
    auto query =
        run(m_db, u"SELECT COUNT(*) FROM idea_message WHERE idea = ?"_s, { text(idea.value) });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> IdeaRepository::insert(const StoredIdea &idea)
{
    const StoryImage image = idea.image.value_or(StoryImage());
    const auto inserted = change(m_db,
        u"INSERT INTO idea (id, author, kind, title, text, link, place, why, topic, campaign, "
        "state, steps, created_at, changed_at, link_title, image, image_width, image_height) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { idea.id.value, idea.author.value, ideaKindKey(idea.kind), text(idea.title),
            text(idea.text), text(idea.link.toString(QUrl::FullyEncoded)), text(idea.place),
            text(idea.why), text(idea.topic.value), text(idea.campaign.value),
            ideaStateKey(idea.state), stepsText(idea.steps), toStored(idea.createdAt),
            toStored(idea.changedAt), text(idea.linkTitle), text(image.path), image.width,
            image.height });
    return withoutValue(inserted);
}

Result<void> IdeaRepository::update(const StoredIdea &idea)
{
    const auto updated = change(m_db,
        u"UPDATE idea SET state = ?, reason = ?, story = ?, editor = ?, steps = ?, changed_at = ?, "
        "credit = ? WHERE id = ?"_s,
        { ideaStateKey(idea.state), text(idea.reason), text(idea.story.value),
            text(idea.editor.value), stepsText(idea.steps), toStored(idea.changedAt),
            ideaCreditKey(idea.credit), idea.id.value });
    return withoutValue(updated);
}

Result<void> IdeaRepository::insert(const IdeaMessage &message)
{
    const auto inserted = change(m_db,
        u"INSERT INTO idea_message (id, idea, author, from_comms, thanks, text, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { message.id.value, message.idea.value, message.author.value, message.fromComms ? 1 : 0,
            message.thanks ? 1 : 0, text(message.text), toStored(message.at) });
    return withoutValue(inserted);
}

} // namespace Relais::Backend
