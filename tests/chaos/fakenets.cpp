// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fakenets --ledger FILE [--token TOKEN] [--faults NAME,…] [--port N]: a fake Mastodon as a process
// of its own, with an append-only ledger (tests/support/fakemastodon.h names the faults). Prints
// one line of JSON {"url","token","accountId"}. While it runs, POST /_control/faults {"faults":[…]}
// sets how the next posts go wrong, POST /_control/token makes another token, GET /_control/ledger
// tells what was accepted. A ledger that exists is read again: a restart forgets no post and no
// key.

#include "tests/support/fakemastodon.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Relais::Test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const QCommandLineOption ledger(u"ledger"_s, u"Where accepted posts are written."_s, u"file"_s);
    const QCommandLineOption faults(u"faults"_s, u"How the first posts go wrong."_s, u"names"_s);
    const QCommandLineOption token(u"token"_s, u"A token that is valid from the start."_s, u"t"_s);
    const QCommandLineOption port(u"port"_s, u"Port on 127.0.0.1; 0: any."_s, u"n"_s, u"0"_s);
    options.addOptions({ ledger, faults, token, port });
    options.process(app);

    FakeMastodon server(options.value(ledger), options.value(port).toUShort());
    server.setFaults(options.value(faults).split(u',', Qt::SkipEmptyParts));
    const QString valid =
        options.isSet(token) ? server.issueToken(options.value(token)) : server.issueToken();
    const QJsonObject said { { u"url"_s, server.url().toString() }, { u"token"_s, valid },
        { u"accountId"_s, FakeMastodon::accountId() } };
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return app.exec();
}
