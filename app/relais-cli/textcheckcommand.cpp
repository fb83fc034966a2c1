// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "app/relais-cli/textinput.h"
#include "core/api/textcheckline.h"
#include "core/domain/network.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestLine = 8 * 1024 * 1024;
constexpr qint64 pieceOfALine = 4096;
constexpr qsizetype flushAt = 1 << 16;

//! The words of all networks, in lines of the help's width.
QString networkWords()
{
    constexpr qsizetype widest = 78;
    QString words;
    qsizetype lineStart = 0;
    for (const Network network : allNetworks()) {
        const QString key = networkKey(network);
        if (!words.isEmpty()) {
            const bool fits = words.size() - lineStart + key.size() + 2 <= widest;
            words += fits ? u", "_s : u",\n"_s;
            lineStart = fits ? lineStart : words.size();
        }
        words += key;
    }
    return words;
}

bool openInput(QFile &input)
{
    return input.open(stdin, QIODevice::ReadOnly);
}

//! The next line with its end, empty after the last. Read in pieces, since QIODevice::readLine()
//! takes the room of the longest line for each. What exceeds the longest is left out: it belongs to
//! this line, not to the next.
QByteArray nextLine(QFile &input)
{
    QByteArray line;
    while (true) {
        const QByteArray piece = input.readLine(pieceOfALine);
        if (line.size() <= longestLine)
            line += piece;
        if (piece.isEmpty() || piece.endsWith('\n'))
            return line;
    }
}

//! One JSON line in, one out, until the end of the input. What is answered leaves before the next
//! line is waited for: somebody may ask one by one.
ExitCode checkLines(Call &call, QFile &input, const QString &otherwise)
{
    QByteArray answers;
    bool allRead = true;
    while (true) {
        if (answers.size() >= flushAt || !input.canReadLine()) {
            call.out.raw(answers);
            call.out.flush();
            answers.clear();
        }
        QByteArray line = nextLine(input);
        if (line.isEmpty())
            break;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QJsonObject answer = Api::checkLine(line, otherwise);
        allRead = allRead && !answer.contains("error"_L1);
        answers += QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    }
    call.out.raw(answers);
    return allRead ? ExitCode::Ok : ExitCode::Failed;
}

void print(Call &call, const QJsonObject &answer)
{
    const int limit = answer.value("limit"_L1).toInt();
    const QString of = limit > 0 ? u" of %1"_s.arg(limit) : QString();
    call.out.line(u"%1%2, %3"_s.arg(answer.value("length"_L1).toInt())
            .arg(of, answer.value("valid"_L1).toBool() ? u"fits"_s : u"does not fit"_s));
    const QJsonArray problems = answer.value("problems"_L1).toArray();
    for (const QJsonValue &problem : problems)
        call.out.line(u"  "_s + problem.toString());
    const QJsonArray facets = answer.value("facets"_L1).toArray();
    for (const QJsonValue &facet : facets) {
        call.out.line(u"  %1 %2–%3 %4"_s.arg(facet["kind"_L1].toString())
                .arg(facet["start"_L1].toInt())
                .arg(facet["end"_L1].toInt())
                .arg(facet["value"_L1].toString()));
    }
}

ExitCode checkOne(Call &call, QFile &input, const QString &network)
{
    const auto text = textIn(input, longestLine);
    if (!text)
        return call.failed(text.error());
    const QJsonObject line { { u"id"_s, 0 }, { u"network"_s, network }, { u"text"_s, *text } };
    QJsonObject answer = Api::checkLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
    answer.remove("id"_L1);
    if (answer.contains("error"_L1)) {
        call.out.error(u"The text is too long to be checked."_s);
        return ExitCode::Failed;
    }
    call.out.json(answer);
    print(call, answer);
    return answer.value("valid"_L1).toBool() ? ExitCode::Ok : ExitCode::Failed;
}

QCoro::Task<ExitCode> textCheck(Call &call)
{
    QFile input;
    if (!openInput(input)) {
        call.out.error(u"Standard input cannot be read."_s);
        co_return ExitCode::Failed;
    }
    const bool lines = call.options.isSet(u"lines"_s);
    const QString network = call.options.value(u"network"_s);
    const bool named = !lines || call.options.isSet(u"network"_s);
    if (named && !networkFromKey(network)) {
        call.out.error(QString(u"--network needs one of\n"_s + networkWords() + u'.'));
        co_return ExitCode::Usage;
    }
    co_return lines ? checkLines(call, input, network) : checkOne(call, input, network);
}
} // namespace

Command textCheckCommand()
{
    Command command;
    command.name = u"text check"_s;
    command.usage = u"--network N | --lines [--network N]"_s;
    command.summary = u"Judges a text on standard input by a network's rules."_s;
    command.details =
        u"Needs no sign-in and no profile. With --network: the whole input is the text. With\n"
        "--lines: one JSON object a line, {\"id\",\"network\",\"text\"} in and "
        "{\"id\",\"network\",\n"
        "\"length\",\"limit\",\"valid\",\"facets\",\"problems\"} out, in order; a line that cannot "
        "be\n"
        "read gives {\"id\",\"error\"}. A line without \"network\" is judged by --network, where "
        "that is\n"
        "said. Where a server has limits of its own, a line says them:\n"
        "\"maxLength\", and \"linkLength\" for what a link counts (-1: every code point\n"
        "as it is written, -2: every grapheme cluster).\n"
        "Networks: "_s
        + networkWords()
        + u".\n"
          "Exit code 1 means here, with --network: the text does not fit, and the answer says "
          "why;\n"
          "with --lines: some line could not be read (a text that does not fit is no failure)."_s;
    command.options = {
        { u"network"_s, u"The network whose rules hold, by its word above."_s, u"N"_s },
        { u"lines"_s, u"JSON lines in, JSON lines out."_s },
    };
    command.run = textCheck;
    return command;
}

} // namespace Relais::Cli
