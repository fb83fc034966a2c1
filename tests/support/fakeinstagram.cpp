// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakeinstagram.h"

#include "tests/support/graphfake.h"
#include "tests/support/takenpost.h"

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

ServerAnswer signedOut()
{
    return graphError(400, 190, u"Error validating access token"_s); // not 401
}

QString pageOf(const QString &id)
{
    return QString(u"https://www.instagram.com/p/"_s + id + u'/');
}

} // namespace

FakeInstagram::FakeInstagram(HttpServer::Transport transport)
    : m_server([this](const ServerRequest &request) { return answer(request); }, transport)
{
}

InstagramServices FakeInstagram::services() const
{
    return { m_server.url(u"/oauth/authorize"_s), m_server.url(), std::chrono::milliseconds(10) };
}

ServerAnswer FakeInstagram::answer(const ServerRequest &request)
{
    const QString media = u'/' + accountId() + u"/media"_s;
    const bool posts = request.method == "POST";
    if (posts && request.path == QString(media + u"_publish"_s))
        return published(request);
    if (request.path == u"/refresh_access_token"_s)
        return renewedToken(m_token, request, u"ig_refresh_token"_s).value_or(signedOut());
    if (!bears(request, m_token))
        return signedOut();
    if (request.path == u"/me"_s)
        return graphAnswer(200, { { u"user_id"_s, accountId() }, { u"username"_s, u"lea"_s } });
    if (posts && request.path == media)
        return contained(request);
    if (request.path == media)
        return listed();
    if (request.path.endsWith(u"/insights"_s)) {
        const QString post = request.path.section(u'/', -2, -2);
        if (m_hidesFigures || !holdsPost(m_ledger, post))
            return graphShowsNone();
        return graphFigures({ u"views"_s, u"likes"_s, u"comments"_s, u"shares"_s }, 5);
    }
    const QString id = request.path.section(u'/', -1);
    if (m_containers.contains(id)) {
        Container &container = m_containers[id];
        const QString state = !container.hasPicture ? u"ERROR"_s
            : ++container.looks > 1                 ? u"FINISHED"_s
                                                    : u"IN_PROGRESS"_s;
        return graphAnswer(200, { { u"id"_s, id }, { u"status_code"_s, state } });
    }
    return graphAnswer(200, { { u"id"_s, id }, { u"permalink"_s, pageOf(id) } });
}

ServerAnswer FakeInstagram::contained(const ServerRequest &request)
{
    const QString id = QString::number(60'000 + ++m_made);
    Container container;
    container.post = { { u"text"_s, formField(request, u"caption"_s) },
        { u"alt"_s, formField(request, u"alt_text"_s) } };
    const QString children = formField(request, u"children"_s);
    if (!children.isEmpty()) {
        const QStringList ids = children.split(u',');
        container.hasPicture = ids.size() >= 2 && ids.size() <= 10;
        for (const QString &child : ids)
            container.hasPicture = container.hasPicture && m_containers.take(child).isItem;
        container.post.insert(u"children"_s, QJsonArray::fromStringList(ids));
        m_containers.insert(id, container);
        return graphAnswer(200, { { u"id"_s, id } });
    }
    container.isItem = formField(request, u"is_carousel_item"_s) == u"true"_s;
    const QString address = formField(request, u"image_url"_s);
    const bool isUnfetched = m_faults.value(0) == u"unfetched"_s;
    if (isUnfetched)
        m_faults.removeFirst();
    // What it fetches has to be lent at that moment.
    m_picture = isUnfetched ? QByteArray() : m_fetch(address);
    container.hasPicture = m_picture.startsWith("\xff\xd8");
    m_containers.insert(id, container);
    return graphAnswer(200, { { u"id"_s, id } });
}

ServerAnswer FakeInstagram::published(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return graphError(503, 2, u"Service temporarily unavailable"_s);
    if (fault == u"rate-limit"_s) // until when is not told
        return graphError(400, 4, u"Application request limit reached"_s);
    if (fault == u"revoke"_s)
        m_token.clear();
    if (!bears(request, m_token))
        return signedOut();
    const QString creation = formField(request, u"creation_id"_s);
    const Container container = m_containers.take(creation);
    if (!container.hasPicture || container.looks < 2)
        return graphError(400, 9007, u"The media is not ready for publishing"_s);
    const QString id = QString::number(90'000 + m_ledger.size());
    QJsonObject post = container.post;
    post.insert(u"id"_s, id);
    m_ledger.append(post);
    return answerToTaken(fault, graphAnswer(200, { { u"id"_s, id } }),
        graphError(500, 1, u"An unknown error occurred"_s));
}

ServerAnswer FakeInstagram::listed() const
{
    QJsonArray data;
    for (const QJsonValue entry : m_ledger) {
        const QString id = entry["id"_L1].toString();
        data.append(QJsonObject {
            { u"id"_s, id }, { u"caption"_s, entry["text"_L1] }, { u"permalink"_s, pageOf(id) } });
    }
    return graphAnswer(200, { { u"data"_s, data } });
}

} // namespace Relais::Test
