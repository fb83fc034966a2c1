// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/repositories/raterepository.h"
#include "core/domain/earnedrate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr double millionths = 1'000'000;

QString inWords(const QString &problem)
{
    const std::pair<QString, QString> words[] {
        { u"rate-figure"_s, u"--for takes impression, engagement or click"_s },
        { u"rate-price"_s, u"--price takes the price of one, such as 0.012"_s },
        { u"rate-currency"_s, u"--currency takes three capitals, such as EUR"_s },
        { u"rate-source"_s, u"--source says where the price is from"_s },
        { u"rate-date"_s, u"--date takes the source's day, such as 2026-10-01"_s },
    };
    for (const auto &[word, text] : words) {
        if (word == problem)
            return text;
    }
    return problem;
}

Result<EarnedRate> rateIn(const QCommandLineParser &parser)
{
    EarnedRate rate;
    rate.figure = parser.value(u"for"_s);
    rate.price = std::llround(parser.value(u"price"_s).toDouble() * millionths);
    rate.currency = parser.value(u"currency"_s);
    rate.source = parser.value(u"source"_s).simplified();
    rate.asOf = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
    if (const QString problem = problemOf(rate); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, inWords(problem));
    return rate;
}

template <typename Act>
Result<void> changeRates(
    const QCommandLineParser &parser, const QString &name, const QString &what, const Act &act)
{
    const auto work = [&](const QSqlDatabase &db, const Config &) -> Result<CommandEntry> {
        RateRepository rates(db);
        if (const auto done = act(rates); !done)
            return fail(done.error());
        return CommandEntry { what };
    };
    return doRecorded(parser, name, work);
}

Command setCommand()
{
    const QList<QCommandLineOption> options {
        { u"for"_s, u"impression, engagement or click."_s, u"figure"_s },
        { u"price"_s, u"Of one."_s, u"number"_s },
        { u"currency"_s, u"ISO 4217."_s, u"code"_s },
        { u"source"_s, u"Where the price is from; shown."_s, u"text"_s },
        { u"date"_s, u"The source's day."_s, u"yyyy-mm-dd"_s },
    };
    return commandOf(
        { u"admin rates set"_s,
            u"enters what one measured impression, engagement or click is worth"_s, options },
        [](const QCommandLineParser &parser) {
            const auto rate = rateIn(parser);
            if (!rate)
                return sayFailed(rate.error());
            const auto done = changeRates(parser, u"command.rates-set"_s, rate->figure,
                [&rate](RateRepository &rates) { return rates.set(*rate); });
            if (!done)
                return sayFailed(done.error());
            say(u"one %1: %2 %3\n"_s.arg(rate->figure)
                    .arg(double(rate->price) / millionths)
                    .arg(rate->currency));
            return ExitCode::done;
        });
}

Command clearCommand()
{
    return commandOf({ u"admin rates clear"_s, u"forgets all prices: no value is shown"_s },
        [](const QCommandLineParser &parser) {
            return exitCodeOf(changeRates(parser, u"command.rates-clear"_s, u"all"_s,
                [](RateRepository &rates) { return rates.clear(); }));
        });
}

} // namespace

QList<Command> rateCommands()
{
    return { setCommand(), clearCommand() };
}

} // namespace Relais::Backend
