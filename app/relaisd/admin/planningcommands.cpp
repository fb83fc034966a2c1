// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "core/base/uuid7.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! What a command does in one transaction with its entry in the audit log; answers the id acted on.
using Act = std::function<Result<QString>(const QSqlDatabase &, const QCommandLineParser &)>;

Result<QString> doAct(const QCommandLineParser &parser, const QString &name, const Act &act)
{
    QString id;
    const auto work = [&](const QSqlDatabase &db, const Config &) -> Result<CommandEntry> {
        const auto acted = act(db, parser);
        if (!acted)
            return fail(acted.error());
        id = *acted;
        return CommandEntry { id };
    };
    const auto done = doRecorded(parser, u"command."_s + name, work);
    return done ? Result<QString>(id) : Result<QString>(fail(done.error()));
}

Command planningCommand(const QString &words, const QString &what,
    const QList<QCommandLineOption> &options, const Act &act)
{
    return commandOf({ u"admin "_s + words, what, options, { { u"name"_s } } },
        [words, act](const QCommandLineParser &parser) {
            const auto id = doAct(parser, QString(words).replace(u' ', u'-'), act);
            return exitCodeSaying(
                id ? Result<QString>(QString(*id + u'\n')) : Result<QString>(fail(id.error())));
        });
}

template <typename T>
tl::unexpected<Error> refused(const T &thing)
{
    return fail(ErrorCode::InvalidInput, u"it cannot be stored: "_s + problemOf(thing));
}

//! By id or by name.
template <typename T>
Result<T> find(const Result<QList<T>> &all, const QString &word)
{
    if (!all)
        return fail(all.error());
    const auto found = std::find_if(all->begin(), all->end(),
        [&](const T &one) { return one.id.value == word || one.name == word; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, u"there is no "_s + word);
    return *found;
}

Result<QString> setTopic(const QSqlDatabase &db, const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().constFirst();
    const auto known = find(TopicRepository(db).all(), name);
    Topic topic = known.value_or(Topic { { newUuid7(SystemClock()) }, name, {} });
    if (parser.isSet(u"name"_s))
        topic.name = parser.value(u"name"_s);
    if (parser.isSet(u"name-en"_s))
        topic.nameEn = parser.value(u"name-en"_s);
    if (!problemOf(topic).isEmpty())
        return refused(topic);
    const auto saved = TopicRepository(db).save(topic);
    return saved ? Result<QString>(topic.id.value) : Result<QString>(fail(saved.error()));
}

Result<QString> removeTopic(const QSqlDatabase &db, const QCommandLineParser &parser)
{
    TopicRepository topics(db);
    const auto known = find(topics.all(), parser.positionalArguments().constFirst());
    if (!known)
        return fail(known.error());
    const auto removed = topics.remove(known->id);
    return removed ? Result<QString>(known->id.value) : Result<QString>(fail(removed.error()));
}

Result<void> readDay(const QCommandLineParser &parser, const QString &name, QDateTime &time)
{
    if (!parser.isSet(name))
        return {};
    const QDate day = QDate::fromString(parser.value(name), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, u"--%1 takes a day as in 2026-11-23"_s.arg(name));
    time = QDateTime(day, QTime(0, 0), Qt::UTC);
    return {};
}

Result<void> readNumber(const QCommandLineParser &parser, const QString &name, int &number)
{
    bool good = true;
    if (parser.isSet(name))
        number = parser.value(name).toInt(&good);
    return good ? Result<void>()
                : Result<void>(fail(ErrorCode::InvalidInput, u"--%1 takes a number"_s.arg(name)));
}

Result<QString> setCampaign(const QSqlDatabase &db, const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().constFirst();
    const auto known = find(CampaignRepository(db).all(), name);
    Campaign campaign;
    campaign.id.value = newUuid7(SystemClock());
    campaign.name = name;
    if (known)
        campaign = *known;
    if (parser.isSet(u"name"_s))
        campaign.name = parser.value(u"name"_s);
    if (parser.isSet(u"goal"_s))
        campaign.goal = parser.value(u"goal"_s);
    if (parser.isSet(u"draft"_s) || parser.isSet(u"started"_s))
        campaign.isDraft = !parser.isSet(u"started"_s);
    for (const auto &read : { readDay(parser, u"from"_s, campaign.from),
             readDay(parser, u"to"_s, campaign.to), readNumber(parser, u"color"_s, campaign.color),
             readNumber(parser, u"relays"_s, campaign.goals.relays),
             readNumber(parser, u"people"_s, campaign.goals.people),
             readNumber(parser, u"clicks"_s, campaign.goals.clicks),
             readNumber(parser, u"impressions"_s, campaign.goals.impressions) }) {
        if (!read)
            return fail(read.error());
    }
    if (!problemOf(campaign).isEmpty())
        return refused(campaign);
    const auto saved = CampaignRepository(db).save(campaign);
    return saved ? Result<QString>(campaign.id.value) : Result<QString>(fail(saved.error()));
}

Result<QString> removeCampaign(const QSqlDatabase &db, const QCommandLineParser &parser)
{
    CampaignRepository campaigns(db);
    const auto known = find(campaigns.all(), parser.positionalArguments().constFirst());
    if (!known)
        return fail(known.error());
    const auto removed = campaigns.remove(known->id);
    return removed ? Result<QString>(known->id.value) : Result<QString>(fail(removed.error()));
}

} // namespace

QList<Command> planningCommands()
{
    const QCommandLineOption name { u"name"_s, u"Renames it."_s, u"name"_s };
    const QList<QCommandLineOption> goals {
        name,
        { u"from"_s, u"First day."_s, u"day"_s },
        { u"to"_s, u"The day after the last."_s, u"day"_s },
        { u"goal"_s, u"In words."_s, u"text"_s },
        { u"draft"_s, u"In preparation: ambassadors do not see it."_s },
        { u"started"_s, u"In preparation no more."_s },
        { u"color"_s, u"1 to 8, of the charts."_s, u"number"_s },
        { u"relays"_s, u"How many relays it is to earn."_s, u"number"_s },
        { u"people"_s, u"How many people are to relay."_s, u"number"_s },
        { u"clicks"_s, u"How many clicks it is to earn."_s, u"number"_s },
        { u"impressions"_s, u"How many impressions, of each provenance."_s, u"number"_s },
    };
    return {
        planningCommand(u"topic set"_s, u"adds a topic, or changes it: NAME or id"_s,
            { name, { u"name-en"_s, u"In English."_s, u"name"_s } }, setTopic),
        planningCommand(
            u"topic remove"_s, u"removes a topic that no story has: NAME or id"_s, {}, removeTopic),
        planningCommand(
            u"campaign set"_s, u"adds a campaign, or changes it: NAME or id"_s, goals, setCampaign),
        planningCommand(u"campaign remove"_s, u"removes a campaign without stories: NAME or id"_s,
            {}, removeCampaign),
    };
}

} // namespace Relais::Backend
