// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakethreads.h"

#include "tests/support/graphfake.h"
#include "tests/support/takenpost.h"

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

ServerAnswer signedOut()
{
    return graphError(401, 0, u"Error validating access token"_s);
}

QString permalink(const QString &id)
{
    return QString(u"https://www.threads.net/@lea/post/"_s + id);
}

} // namespace

FakeThreads::FakeThreads(HttpServer::Transport transport)
    : m_server([this](const ServerRequest &request) { return answer(request); }, transport)
{
}

ThreadsServices FakeThreads::services() const
{
    return { m_server.url(u"/oauth/authorize"_s), m_server.url(), std::chrono::milliseconds(10) };
}

ServerAnswer FakeThreads::answer(const ServerRequest &request)
{
    const QString user = u"/v1.0/"_s + accountId();
    const bool posts = request.method == "POST";
    if (posts && request.path == QString(user + u"/threads_publish"_s))
        return published(request);
    if (request.path == u"/refresh_access_token"_s)
        return renewedToken(m_token, request, u"th_refresh_token"_s).value_or(signedOut());
    if (!bears(request, m_token))
        return signedOut();
    if (request.path == u"/v1.0/me"_s)
        return graphAnswer(200, { { u"id"_s, accountId() }, { u"username"_s, u"lea"_s } });
    if (posts && request.path == QString(user + u"/threads"_s))
        return drafted(request);
    if (request.path == QString(user + u"/threads"_s))
        return listed(false);
    if (request.path == QString(user + u"/replies"_s))
        return listed(true);
    if (request.path.endsWith(u"/insights"_s)) {
        const QString post = request.path.section(u'/', -2, -2);
        if (m_hidesFigures || !holdsPost(m_ledger, post))
            return graphShowsNone();
        return graphFigures(
            { u"views"_s, u"likes"_s, u"replies"_s, u"reposts"_s, u"quotes"_s, u"shares"_s }, 3);
    }
    const QString id = request.path.section(u'/', -1);
    if (m_drafts.contains(id))
        return graphAnswer(200, { { u"id"_s, id }, { u"status"_s, u"FINISHED"_s } });
    if (request.method == "DELETE" && m_limitsRemovals)
        return graphError(400, 613, u"Calls to this API have exceeded the rate limit"_s);
    if (request.method == "DELETE") {
        for (qsizetype i = 0; i < m_ledger.size(); ++i) {
            if (m_ledger.at(i)["id"_L1].toString() == id) {
                m_ledger.removeAt(i);
                return graphAnswer(200, { { u"success"_s, true } });
            }
        }
        return graphError(404, 0, u"There is no such post"_s);
    }
    return shown(id);
}

ServerAnswer FakeThreads::shown(const QString &id) const
{
    for (const QJsonValue entry : m_ledger) {
        if (entry["id"_L1].toString() == id)
            return graphAnswer(200,
                { { u"id"_s, id }, { u"text"_s, entry["text"_L1] },
                    { u"permalink"_s, permalink(id) } });
    }
    return graphShowsNone();
}

QString FakeThreads::answerElsewhere(const QString &before, const QString &text)
{
    const QString id = QString::number(90'000 + m_made++);
    m_ledger.append(
        QJsonObject { { u"id"_s, id }, { u"text"_s, text }, { u"reply_to"_s, before } });
    return id;
}

ServerAnswer FakeThreads::drafted(const ServerRequest &request)
{
    const QString id = QString::number(50'000 + m_drafts.size());
    const QString before = formField(request, u"reply_to_id"_s);
    if (!before.isEmpty() && !holdsPost(m_ledger, before))
        return graphShowsNone();
    QJsonObject draft { { u"text"_s, formField(request, u"text"_s) } };
    if (!before.isEmpty())
        draft.insert(u"reply_to"_s, before);
    if (formField(request, u"media_type"_s) == u"IMAGE"_s)
        draft.insert(u"image"_s, formField(request, u"image_url"_s));
    if (formField(request, u"media_type"_s) == u"CAROUSEL"_s) {
        QJsonArray children;
        for (const QString &child : formField(request, u"children"_s).split(u',')) {
            if (!m_drafts.contains(child))
                return graphError(400, 0, u"There is no such item"_s);
            children.append(m_drafts.value(child));
        }
        draft.insert(u"children"_s, children);
    }
    m_drafts.insert(id, draft);
    return graphAnswer(200, { { u"id"_s, id } });
}

ServerAnswer FakeThreads::published(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return graphError(503, 0, u"Service unavailable"_s);
    if (fault == u"rate-limit"_s) // until when is not told
        return graphError(400, 4, u"Application request limit reached"_s);
    if (fault == u"unseen"_s) {
        const QJsonObject told { { u"code"_s, 24 }, { u"error_subcode"_s, 4279009 },
            { u"message"_s, u"The requested resource does not exist"_s } };
        return graphAnswer(400, { { u"error"_s, told } });
    }
    if (fault == u"revoke"_s)
        m_token.clear();
    if (!bears(request, m_token))
        return signedOut();
    const QString draft = formField(request, u"creation_id"_s);
    if (!m_drafts.contains(draft))
        return graphError(400, 0, u"There is no such container"_s);
    const QString id = QString::number(90'000 + m_made++);
    QJsonObject post = m_drafts.take(draft);
    post.insert(u"id"_s, id);
    m_ledger.append(post);
    return answerToTaken(fault, graphAnswer(200, { { u"id"_s, id } }),
        graphError(500, 0, u"An unknown error occurred"_s));
}

//! The person's posts, or their answers: a list has no posts of the other kind.
ServerAnswer FakeThreads::listed(bool answers) const
{
    if (answers && m_hidesAnswers)
        return graphError(403, 10, u"Application does not have permission for this action"_s);
    QJsonArray data;
    for (const QJsonValue entry : m_ledger) {
        const QString before = entry["reply_to"_L1].toString();
        if (before.isEmpty() == answers)
            continue;
        const QString id = entry["id"_L1].toString();
        QJsonObject post { { u"id"_s, id }, { u"text"_s, entry["text"_L1] },
            { u"permalink"_s, permalink(id) } };
        if (answers)
            post.insert(u"replied_to"_s, QJsonObject { { u"id"_s, before } });
        data.append(post);
    }
    QJsonObject list { { u"data"_s, data } };
    if (m_goesOn)
        list.insert(u"paging"_s, QJsonObject { { u"next"_s, u"https://graph.example/next"_s } });
    return graphAnswer(200, list);
}

} // namespace Relais::Test
