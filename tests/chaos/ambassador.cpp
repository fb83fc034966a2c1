// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/chaos/ambassador.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Chaos {

using namespace Relais::Test;

Ambassador::Ambassador()
    : m_mastodon([] { return std::make_unique<FakeMastodon>(); })
    , m_blueskyFault(std::make_shared<Fault>())
{
}

bool Ambassador::start()
{
    const QJsonObject invitations = m_backend.loadSample();
    if (!m_backend.start())
        return false;
    m_colleague = Person::join(m_backend, invitations["editor"_L1].toString());
    const QUrl mastodon = m_mastodon.ask([](FakeMastodon &fake) { return fake.url(); });
    if (!m_colleague.isSignedIn()
        || m_cli.run({ u"sign-in"_s, invitations["ambassador"_L1].toString() }).exitCode != 0
        || m_cli.run({ u"sync"_s }).exitCode != 0 || !m_cli.connectMastodon(mastodon))
        return false;
    const CliResult queue = m_cli.run({ u"queue"_s, u"--json"_s, u"--limit"_s, u"200"_s });
    for (const QJsonObject &story : queue.objects()) {
        if (story["editRule"_L1].toString() == u"free"_s) {
            m_story = story["id"_L1].toString();
            m_disclosure = story["disclosure"_L1].toString();
        }
    }
    return !m_story.isEmpty();
}

bool Ambassador::connectBluesky()
{
    m_pds = std::make_unique<PdsProcess>();
    if (!m_pds->isRunning()) {
        qWarning() << m_pds->failure();
        return false;
    }
    m_proxy = std::make_unique<OnThread<BadProxy>>([this] {
        auto proxy = std::make_unique<BadProxy>(
            m_pds->url(), [fault = m_blueskyFault](int, const QByteArray &request) {
                return request.contains("putRecord") ? std::exchange(*fault, Fault {}) : Fault {};
            });
        proxy->speakAsUpstream();
        return proxy;
    });
    const QUrl server = m_proxy->ask([](BadProxy &proxy) { return proxy.url(); });
    return m_cli
               .run({ u"accounts"_s, u"add"_s, u"bluesky"_s, u"--server"_s, server.toString(),
                        u"--handle"_s, m_pds->handle() },
                   m_pds->appPassword().toUtf8() + '\n')
               .exitCode
        == 0;
}

void Ambassador::setBlueskyFault(std::optional<Fault::Kind> kind)
{
    m_proxy->ask(
        [this, kind](BadProxy &) { m_blueskyFault->kind = kind.value_or(Fault::Kind::None); });
}

QStringList Ambassador::relayCommand(const QString &network, bool later)
{
    const QString text = u"%1: words of my own, number %2."_s.arg(m_disclosure).arg(++m_count);
    QStringList command { u"relay"_s, m_story, u"--to"_s, network, u"--text-file"_s,
        m_cli.textFile(text), u"--no-image"_s, u"--json"_s };
    if (later)
        command.append(u"--later"_s);
    return command;
}

QJsonObject Ambassador::relayLater(const QString &network, const QByteArray &killAt)
{
    return m_cli.run(relayCommand(network, true), {}, killAt).first();
}

QJsonObject Ambassador::relayThreadLater(const QString &network)
{
    const QString text = u"%1: words of my own, number %2. "_s.arg(m_disclosure).arg(++m_count)
        + u"And here is one more sentence of them. "_s.repeated(28);
    return m_cli
        .run({ u"relay"_s, m_story, u"--to"_s, network, u"--text-file"_s, m_cli.textFile(text),
            u"--no-image"_s, u"--thread"_s, u"--later"_s, u"--json"_s })
        .first();
}

QString Ambassador::stateOf(const QString &id) const
{
    return m_cli.run({ u"outbox"_s, u"show"_s, id, u"--json"_s }).first()["state"_L1].toString();
}

QString Ambassador::settle(const QString &id)
{
    QString state;
    for (int i = 0; i < 5; ++i) {
        const CliResult result = m_cli.run({ u"outbox"_s, u"run"_s, u"--json"_s });
        state.clear();
        for (const QJsonObject &relay : result.objects()) {
            if (relay["id"_L1].toString() == id)
                state = relay["state"_L1].toString();
        }
        if (state.isEmpty()) // settled before, so the run says nothing of it
            state = stateOf(id);
        if (result.killed || state == u"published"_s)
            break;
        if (state == u"unknown"_s || state == u"ask-person"_s)
            m_cli.run({ u"outbox"_s, u"check"_s, id });
        else
            QTest::qWait(600); // the account may still rest, as the network asked the last time
    }
    return state;
}

QStringList Ambassador::settleAll()
{
    QStringList open; // ids
    for (int i = 0; i < 10; ++i) {
        m_cli.run({ u"outbox"_s, u"run"_s });
        open.clear();
        for (const QJsonObject &relay : m_cli.run({ u"outbox"_s, u"--json"_s }).objects()) {
            const QString state = relay["state"_L1].toString();
            if (state == u"published"_s)
                continue;
            const QString id = relay["id"_L1].toString();
            open.append(id);
            const bool doubtful = state == u"unknown"_s || state == u"ask-person"_s;
            m_cli.run({ u"outbox"_s, doubtful ? u"check"_s : u"retry"_s, id });
        }
        if (open.isEmpty())
            break;
    }
    QStringList histories;
    for (const QString &id : std::as_const(open))
        histories.append(
            QString::fromUtf8(m_cli.run({ u"outbox"_s, u"show"_s, id, u"--json"_s }).output));
    return histories;
}

QJsonArray Ambassador::blueskyRecords() const
{
    QJsonArray records;
    QString cursor;
    do {
        QUrl list = m_pds->url().resolved(QUrl(u"/xrpc/com.atproto.repo.listRecords"_s));
        list.setQuery(u"repo=%1&collection=app.bsky.feed.post&limit=100&cursor=%2"_s.arg(
            m_pds->did(), cursor));
        const QJsonObject page = objectOf(call("GET", list));
        for (const QJsonValue record : page["records"_L1].toArray())
            records.append(record);
        cursor = page["cursor"_L1].toString();
    } while (!cursor.isEmpty());
    return records;
}

QStringList Ambassador::textsOn(const QString &network) const
{
    QStringList texts;
    if (network == u"mastodon"_s) {
        const QJsonArray ledger = m_mastodon.ask([](FakeMastodon &fake) { return fake.ledger(); });
        for (const QJsonValue post : ledger)
            texts.append(post["status"_L1].toString());
    } else if (network == u"bluesky"_s && m_pds) {
        for (const QJsonValue record : blueskyRecords())
            texts.append(record["value"_L1]["text"_L1].toString());
    } else if (network == u"wall"_s) {
        const Answer posts = m_colleague.get(u"/v1/wall/posts?limit=200"_s);
        for (const QJsonValue post : objectOf(posts)["posts"_L1].toArray())
            texts.append(post["text"_L1].toString());
    }
    return texts;
}

int Ambassador::timesPublished(const QJsonObject &relay) const
{
    return timesIn(textsOn(relay["network"_L1].toString()), relay);
}

QList<int> Ambassador::timesPublished(const QList<QJsonObject> &relays) const
{
    QHash<QString, QStringList> texts; // by network
    QList<int> times;
    for (const QJsonObject &relay : relays) {
        const QString network = relay["network"_L1].toString();
        if (!texts.contains(network))
            texts.insert(network, textsOn(network));
        times.append(timesIn(texts.value(network), relay));
    }
    return times;
}

int Ambassador::timesIn(const QStringList &texts, const QJsonObject &relay) const
{
    const QString link = relay["trackedLink"_L1].toString();
    const QString network = relay["network"_L1].toString();
    const auto times = std::count_if(
        texts.cbegin(), texts.cend(), [&link](const QString &text) { return text.contains(link); });
    if (network != u"wall"_s || times > 0)
        return static_cast<int>(times);
    // A post that the newest 200 no longer hold is asked for by its id, which is the relay's.
    const QString own = u"/v1/wall/posts/"_s + relay["id"_L1].toString();
    return m_colleague.get(own).status == 200 ? 1 : 0;
}

int Ambassador::postsOn(const QString &network) const
{
    return static_cast<int>(textsOn(network).size());
}

QStringList Ambassador::linksOut()
{
    static const QRegularExpression link(u"https?://\\S+/r/\\w+"_s);
    QStringList links;
    for (const QString &text : textsOn(u"mastodon"_s) + textsOn(u"bluesky"_s))
        links.append(link.match(text).captured());
    return links;
}

} // namespace Relais::Chaos
