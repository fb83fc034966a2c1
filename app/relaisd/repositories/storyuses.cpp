// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many relayed a story, and began with which of its captions.

#include "app/relaisd/repositories/storyrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/domain/threshold.h"

#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString moreOf(const QHash<StoryId, int> &counts)
{
    QJsonArray rows;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        rows.append(QJsonObject { { u"story"_s, it.key().value }, { u"more"_s, it.value() } });
    return rowList(rows);
}

// After they were added: where there was nobody, or the next five are full (Threshold::told()).
Statement tellingColleagues(const QHash<StoryId, int> &counts)
{
    static_assert(Threshold::people == 5);
    return { u"INSERT INTO change_waiting (kind, id) SELECT ?, s.id FROM json_each(?) "
             "JOIN story s ON s.id = json_extract(value, '$.story') "
             "WHERE s.colleagues = CAST(json_extract(value, '$.more') AS BIGINT) "
             "OR s.colleagues / 5 <> "
             "(s.colleagues - CAST(json_extract(value, '$.more') AS BIGINT)) / 5 "
             "ON CONFLICT DO NOTHING"_s,
        { text(ChangeKind::story), moreOf(counts) } };
}

} // namespace

// Not counted anew: a story may have as many relays as the company has people.
Result<bool> StoryRepository::addColleague(
    const StoryId &id, const MemberId &member, const RelayId &relay)
{
    const auto changed = change(m_db,
        u"UPDATE story SET colleagues = colleagues + 1 WHERE id = ? AND NOT EXISTS "
        "(SELECT 1 FROM relay WHERE story = ? AND member = ? AND published_at > 0 AND id <> ?)"_s,
        { text(id.value), text(id.value), text(member.value), text(relay.value) });
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return false;
    return changeAll(m_db, { tellingColleagues({ { id, 1 } }) }).map([] { return true; });
}

Reading StoryRepository::readingColleagues(
    const QList<Colleague> &colleagues, QList<Colleague> &known)
{
    RowList rows;
    for (const auto &[story, member] : colleagues)
        rows.row().with("story"_L1, story.value).with("member"_L1, member.value);
    return { u"SELECT p.story, p.member FROM (SELECT json_extract(value, '$.story') AS story, "
             "json_extract(value, '$.member') AS member FROM json_each(?)) p "
             "WHERE EXISTS (SELECT 1 FROM relay r WHERE r.story = p.story AND r.member = p.member "
             "AND r.published_at > 0)"_s,
        { rows.text() }, [&known](const QSqlQuery &row) {
            known.append({ { row.value(0).toString() }, { row.value(1).toString() } });
        } };
}

Statements StoryRepository::addingColleagues(const QHash<StoryId, int> &counts)
{
    if (counts.isEmpty())
        return {};
    return { { u"UPDATE story SET colleagues = colleagues "
               "+ CAST(json_extract(value, '$.more') AS BIGINT) "
               "FROM json_each(?) WHERE story.id = json_extract(value, '$.story')"_s,
                 { moreOf(counts) } },
        tellingColleagues(counts) };
}

Result<void> StoryRepository::addCaptionUses(const QList<CaptionUse> &uses)
{
    return changeAll(m_db, addingCaptionUses(uses));
}

Statements StoryRepository::addingCaptionUses(const QList<CaptionUse> &uses)
{
    // Sorted, so that two that write the same rows do it in the same order.
    QMap<std::pair<QString, QString>, int> counts;
    for (const auto &[story, caption] : uses) {
        if (!caption.isEmpty())
            ++counts[{ story.value, caption.value }];
    }
    if (counts.isEmpty())
        return {};
    QJsonArray rows;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        rows.append(QJsonObject { { u"story"_s, it.key().first }, { u"caption"_s, it.key().second },
            { u"more"_s, it.value() } });
    return {
        { u"INSERT INTO caption_use (story, caption, uses) "
          "SELECT json_extract(value, '$.story'), json_extract(value, '$.caption'), "
          "CAST(json_extract(value, '$.more') AS BIGINT) FROM json_each(?) WHERE TRUE "
          "ON CONFLICT (story, caption) DO UPDATE SET uses = caption_use.uses + excluded.uses"_s,
            { rowList(rows) } }
    };
}

Result<void> StoryRepository::addUses(QHash<StoryId, Story> &stories, const QStringList &ids) const
{
    auto query = run(m_db,
        u"SELECT story, caption, uses FROM caption_use "
        "WHERE story IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) });
    if (!query)
        return fail(query.error());
    while (query->next()) {
        const auto story = stories.find({ query->value(0).toString() });
        if (story == stories.end())
            continue;
        for (Caption &caption : story->captions) {
            if (caption.id.value == query->value(1).toString())
                caption.uses = query->value(2).toInt();
        }
    }
    return {};
}

} // namespace Relais::Backend
