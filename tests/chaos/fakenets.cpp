// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fakenets --ledger FILE [--network mastodon|x|linkedin] [--faults NAME,…] [--port N]: a fake
// network as a process of its own, with an append-only ledger (tests/support/fakemastodon.h,
// fakex.h and fakelinkedin.h say what each stands for and name the faults). Prints one line of JSON
// {"network","url","token","accountId"}; X adds its "refreshToken". While it runs it takes
// /_control/… (tests/support/fakeledger.h). A ledger that exists is read again: a restart forgets
// no post and no key.

#include "tests/support/fakelinkedin.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/fakex.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

int serve(QJsonObject said, const QString &network, const QUrl &url)
{
    said.insert(u"network"_s, network);
    said.insert(u"url"_s, url.toString());
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const QCommandLineOption ledger(u"ledger"_s, u"Where accepted posts are written."_s, u"file"_s);
    const QCommandLineOption network(
        u"network"_s, u"mastodon, x or linkedin."_s, u"network"_s, u"mastodon"_s);
    const QCommandLineOption faults(u"faults"_s, u"How the first posts go wrong."_s, u"names"_s);
    const QCommandLineOption port(u"port"_s, u"Port on 127.0.0.1; 0: any."_s, u"n"_s, u"0"_s);
    options.addOptions({ ledger, network, faults, port });
    options.process(app);

    const QString which = options.value(network);
    const QString file = options.value(ledger);
    const quint16 number = options.value(port).toUShort();
    const QStringList first = options.value(faults).split(u',', Qt::SkipEmptyParts);
    if (which == u"mastodon"_s) {
        FakeMastodon server(file, number);
        server.setFaults(first);
        return serve(
            { { u"token"_s, server.issueToken() }, { u"accountId"_s, FakeMastodon::accountId() } },
            which, server.url());
    }
    if (which == u"x"_s) {
        FakeX server(HttpServer::Transport::Plain, file, number);
        server.setFaults(first);
        return serve(
            { { u"token"_s, server.issueToken() }, { u"refreshToken"_s, server.refreshToken() },
                { u"accountId"_s, FakeX::accountId() } },
            which, server.services().api);
    }
    if (which == u"linkedin"_s) {
        FakeLinkedIn server(HttpServer::Transport::Plain, file, number);
        server.setFaults(first);
        return serve({ { u"token"_s, QString::fromLatin1(server.issueToken()) },
                         { u"accountId"_s, FakeLinkedIn::memberId() } },
            which, server.services().api);
    }
    std::fprintf(stderr, "fakenets: unknown network\n");
    return 2;
}
