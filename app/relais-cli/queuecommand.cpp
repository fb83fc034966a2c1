// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/api/codec.h"
#include "core/services/clientcore.h"
#include "core/services/queue/placeholdervalues.h"
#include "core/services/queue/queueservice.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr int defaultLimit = 50;

QJsonObject toJson(const QueueService::Row &row)
{
    QJsonArray captions;
    for (const Caption &caption : row.story.captions) {
        captions.append(
            QJsonObject { { u"text"_s, caption.text }, { u"language"_s, caption.language },
                { u"network"_s, caption.network ? networkKey(*caption.network) : QString() } });
    }
    return { { u"id"_s, row.story.id.value }, { u"revision"_s, row.story.revision },
        { u"kind"_s, storyKindKey(row.story.kind) }, { u"title"_s, row.story.title },
        { u"summary"_s, row.story.summary }, { u"language"_s, row.story.language },
        { u"link"_s, row.story.link.toString() },
        { u"topics"_s, QJsonArray::fromStringList(row.topicNames) }, { u"captions"_s, captions },
        { u"editRule"_s, editRuleKey(row.story.editRule.kind) },
        { u"ownWordsPercent"_s, row.story.editRule.minimumPercent },
        { u"disclosure"_s, row.story.disclosure }, { u"expiry"_s, Api::toWire(row.story.expiry) },
        { u"colleagues"_s, row.story.colleagues }, { u"unread"_s, row.unread },
        { u"saved"_s, row.saved }, { u"draft"_s, row.hasDraft },
        { u"ownRelays"_s, row.ownRelays } };
}

void print(Call &call, const QueueService::Row &row)
{
    call.out.json(toJson(row));
    const QString mark = row.ownRelays > 0 ? u"relayed"_s : row.unread ? u"new"_s : QString();
    call.out.line(row.story.id.value % u"  "_s % column(mark, 7) % u"  "_s % row.story.title);
}

QCoro::Task<ExitCode> queue(Call &call)
{
    bool isNumber = false;
    const QString limitText = call.options.value(u"limit"_s);
    const int limit = limitText.isEmpty() ? defaultLimit : limitText.toInt(&isNumber);
    if (!limitText.isEmpty() && (!isNumber || limit < 1)) {
        call.out.error(u"--limit needs a number from 1."_s);
        co_return ExitCode::Usage;
    }
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    QueueService::Filter filter;
    filter.search = call.options.value(u"search"_s);
    filter.language = call.options.value(u"language"_s);
    const auto ids = (*core)->queue().find(filter);
    if (!ids)
        co_return call.failed(ids.error());
    const auto rows = (*core)->queue().rows(ids->mid(0, limit));
    if (!rows)
        co_return call.failed(rows.error());
    const PlaceholderValues about = placeholderValuesIn((*core)->store().reader());
    for (QueueService::Row row : *rows) {
        row.story = withCaptionsFilled(std::move(row.story), about);
        print(call, row);
    }
    if (ids->size() > limit)
        call.out.line(u"… and %1 more (--limit)."_s.arg(ids->size() - limit));
    if (ids->isEmpty())
        call.out.line(u"No story. Is it time for relais-cli sync?"_s);
    co_return ExitCode::Ok;
}
} // namespace

Command queueCommand()
{
    Command command;
    command.name = u"queue"_s;
    command.usage = u"[--search S] [--language L] [--limit N]"_s;
    command.summary = u"Lists the live stories, from this machine's store; works offline."_s;
    command.options = {
        { u"search"_s, u"Only stories with all these words, accents and case aside."_s, u"S"_s },
        { u"language"_s, u"Only stories in this language (fr, en, …)."_s, u"L"_s },
        { u"limit"_s, u"At most so many; 50 unless said otherwise."_s, u"N"_s },
    };
    command.run = queue;
    return command;
}

} // namespace Relais::Cli
