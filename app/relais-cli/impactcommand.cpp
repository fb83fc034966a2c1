// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/api/codec.h"
#include "core/domain/closedservice.h"
#include "core/services/clientcore.h"
#include "core/services/insights/impactservice.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
using Period = ImpactService::Period;
constexpr qint64 largestFile = 21 * 1024 * 1024;

std::optional<Period> periodFrom(const QString &word)
{
    static const QHash<QString, Period> periods { { QString(), Period::FourWeeks },
        { u"4w"_s, Period::FourWeeks }, { u"12w"_s, Period::TwelveWeeks },
        { u"1y"_s, Period::OneYear } };
    const auto it = periods.constFind(word);
    return it == periods.cend() ? std::nullopt : std::optional(*it);
}

//! Absent where nothing is known: a zero would be a claim.
QJsonObject toJson(const Figure &figure)
{
    QJsonObject json;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        if (const auto count = figure.of(provenance))
            json.insert(provenanceKey(provenance), *count);
    }
    return json;
}

QJsonObject toJson(const ImpactTotals &totals)
{
    return { { u"relays"_s, totals.relays }, { u"impressions"_s, toJson(totals.impressions) },
        { u"clicks"_s, toJson(totals.clicks) }, { u"engagements"_s, toJson(totals.engagements) } };
}

QString toText(const Figure &figure)
{
    QStringList parts;
    if (figure.measured)
        parts.append(u"%1 measured"_s.arg(*figure.measured));
    if (figure.reported)
        parts.append(u"%1 reported"_s.arg(*figure.reported));
    if (figure.estimated)
        parts.append(u"≈ %1 estimated"_s.arg(*figure.estimated));
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

QString toText(const ImpactTotals &totals)
{
    return u"%1 relays; visits: %2; impressions: %3; engagements: %4"_s.arg(
        QString::number(totals.relays), toText(totals.clicks), toText(totals.impressions),
        toText(totals.engagements));
}

QJsonObject toJson(const ImpactService::Summary &summary)
{
    QJsonArray networks;
    for (const auto &row : summary.networks) {
        QJsonObject one = toJson(row.totals);
        one.insert(u"network"_s, networkKey(row.network));
        networks.append(one);
    }
    QJsonArray stories;
    for (const auto &row : summary.stories) {
        QJsonObject one = toJson(row.totals);
        one.insert(u"story"_s, row.story.value);
        one.insert(u"title"_s, row.title);
        stories.append(one);
    }
    QJsonArray weeks;
    for (const auto &week : summary.weeks) {
        weeks.append(QJsonObject { { u"monday"_s, week.monday.toString(Qt::ISODate) },
            { u"impressions"_s, toJson(week.impressions) }, { u"clicks"_s, toJson(week.clicks) } });
    }
    return { { u"totals"_s, toJson(summary.totals) }, { u"before"_s, toJson(summary.before) },
        { u"networks"_s, networks }, { u"stories"_s, stories }, { u"weeks"_s, weeks },
        { u"countedAt"_s, Api::toWire(summary.countedAt) } };
}

QCoro::Task<ExitCode> impact(Call &call)
{
    const auto period = periodFrom(call.options.value(u"period"_s));
    if (!period) {
        call.out.error(u"--period needs 4w, 12w or 1y."_s);
        co_return ExitCode::Usage;
    }
    if (call.options.isSet(u"csv"_s) && call.out.isJson()) {
        call.out.error(u"--csv and --json do not go together."_s);
        co_return ExitCode::Usage;
    }
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    ImpactService &service = (*core)->impact();
    if (call.options.isSet(u"csv"_s)) {
        const auto csv = service.csv(*period);
        if (!csv)
            co_return call.failed(csv.error());
        call.out.raw(*csv);
        co_return ExitCode::Ok;
    }
    const auto summary = service.summary(*period);
    if (!summary)
        co_return call.failed(summary.error());
    call.out.json(toJson(*summary));
    call.out.line(toText(summary->totals));
    for (const auto &row : summary->networks)
        call.out.line(u"  "_s % column(networkKey(row.network), 9) % u"  "_s % toText(row.totals));
    for (const auto &row : summary->stories)
        call.out.line(u"  "_s % row.title % u"\n    "_s % toText(row.totals));
    co_return ExitCode::Ok;
}
//! LinkedIn calls a post otherwise in its export than in its answer to a program.
void tellLikely(Call &call, const QList<ImpactService::Likely> &likely, bool taken)
{
    if (likely.isEmpty())
        return;
    call.out.line(taken ? u"By the time they went out, these were taken as well:"_s
                        : u"By the time they went out, these may be your relays. --likely takes "
                          "their figures too:"_s);
    for (const ImpactService::Likely &one : likely)
        call.out.line(u"  "_s % one.match.post.link % u"\n    "_s % one.storyTitle);
}

QCoro::Task<ExitCode> importFile(Call &call)
{
    const auto network = networkFromKey(call.options.value(u"network"_s));
    QFile file(call.words.constFirst());
    if (const auto closed = closedServiceFrom(call.options.value(u"network"_s))) {
        call.out.error(
            u"%1 is closed; it has no posts that could still be counted."_s.arg(closed->name));
        co_return ExitCode::Usage;
    }
    if (network != Network::X && network != Network::LinkedIn) {
        call.out.error(u"--network needs x or linkedin."_s);
        co_return ExitCode::Usage;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        call.out.error(u"The file cannot be read: "_s + file.errorString());
        co_return ExitCode::Failed;
    }
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    QByteArray bytes = file.read(largestFile);
    const auto imported = co_await (*core)->impact().importReported(*network, std::move(bytes));
    if (!imported)
        co_return call.failed(imported.error());
    const bool takes = call.options.isSet(u"likely"_s);
    if (takes && !imported->likely.isEmpty()) {
        const auto taken = co_await (*core)->impact().takeLikely(*network, imported->likely);
        if (!taken)
            co_return call.failed(taken.error());
    }
    QJsonArray likely;
    for (const ImpactService::Likely &one : imported->likely)
        likely.append(QJsonObject { { u"relay"_s, one.match.relay.value },
            { u"link"_s, one.match.post.link }, { u"taken"_s, takes } });
    call.out.json({ { u"posts"_s, imported->posts }, { u"found"_s, imported->found },
        { u"likely"_s, likely } });
    call.out.line(u"%1 posts in the file, %2 of them are your relays: their figures count as "
                  "reported."_s.arg(imported->posts)
                      .arg(imported->found));
    tellLikely(call, imported->likely, takes);
    co_return ExitCode::Ok;
}
} // namespace

Command impactImportCommand()
{
    Command command;
    command.name = u"impact import"_s;
    command.usage = u"FILE --network x|linkedin"_s;
    command.summary = u"Takes the figures of a network's own export, as reported."_s;
    command.details =
        u"X: Account analytics, Content, export (CSV). LinkedIn: Analytics, Content, export\n"
        "(a spreadsheet). Posts that are no relays of yours are left out."_s;
    command.options = { { u"network"_s, u"Whose export it is: x or linkedin."_s, u"N"_s },
        { u"likely"_s, u"Takes those too that are told by the time they went out alone."_s } };
    command.fewestWords = 1;
    command.mostWords = 1;
    command.run = importFile;
    return command;
}

Command impactCommand()
{
    Command command;
    command.name = u"impact"_s;
    command.usage = u"[--period 4w|12w|1y] [--csv]"_s;
    command.summary = u"What your relays earned, by where each figure comes from."_s;
    command.options = {
        { u"period"_s, u"4w (unless said otherwise), 12w or 1y."_s, u"P"_s },
        { u"csv"_s, u"One line a figure, as CSV; not with --json."_s },
    };
    command.run = impact;
    return command;
}

} // namespace Relais::Cli
