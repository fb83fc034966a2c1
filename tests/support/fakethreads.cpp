// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakethreads.h"

#include "tests/support/takenpost.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

ServerAnswer json(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServerAnswer error(int status, const QString &message)
{
    return json(status, { { u"error"_s, QJsonObject { { u"message"_s, message } } } });
}

//! What the Graph API says of whatever it does not show.
ServerAnswer noSuchObject()
{
    const QJsonObject told { { u"code"_s, 100 }, { u"error_subcode"_s, 33 },
        { u"message"_s, u"Object does not exist, or permissions are missing"_s } };
    return json(400, { { u"error"_s, told } });
}

QString fieldOf(const ServerRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(name, QUrl::FullyDecoded);
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
        return renewed(request);
    if (m_token.isEmpty() || request.headers.value("authorization") != "Bearer " + m_token)
        return error(401, u"Error validating access token"_s);
    if (request.path == u"/v1.0/me"_s)
        return json(200, { { u"id"_s, accountId() }, { u"username"_s, u"lea"_s } });
    if (posts && request.path == QString(user + u"/threads"_s))
        return drafted(request);
    if (request.path == QString(user + u"/threads"_s))
        return listed(false);
    if (request.path == QString(user + u"/replies"_s))
        return listed(true);
    if (request.path.endsWith(u"/insights"_s)) {
        const QString post = request.path.section(u'/', -2, -2);
        const bool isThere = std::any_of(m_ledger.cbegin(), m_ledger.cend(),
            [&post](const QJsonValue &one) { return one["id"_L1].toString() == post; });
        if (!isThere || m_hidesFigures)
            return noSuchObject();
        QJsonArray data;
        for (const QString &name : { u"views"_s, u"likes"_s, u"replies"_s, u"reposts"_s }) {
            const QJsonArray values { QJsonObject { { u"value"_s, 3 } } };
            data.append(QJsonObject { { u"name"_s, name }, { u"values"_s, values } });
        }
        return json(200, { { u"data"_s, data } });
    }
    const QString id = request.path.section(u'/', -1);
    if (m_drafts.contains(id))
        return json(200, { { u"id"_s, id }, { u"status"_s, u"FINISHED"_s } });
    if (request.method == "DELETE") {
        for (qsizetype i = 0; i < m_ledger.size(); ++i) {
            if (m_ledger.at(i)["id"_L1].toString() == id) {
                m_ledger.removeAt(i);
                return json(200, { { u"success"_s, true } });
            }
        }
        return error(404, u"There is no such post"_s);
    }
    return shown(id);
}

ServerAnswer FakeThreads::shown(const QString &id) const
{
    for (const QJsonValue entry : m_ledger) {
        if (entry["id"_L1].toString() == id)
            return json(200,
                { { u"id"_s, id }, { u"text"_s, entry["text"_L1] },
                    { u"permalink"_s, permalink(id) } });
    }
    return noSuchObject();
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
    const QString before = fieldOf(request, u"reply_to_id"_s);
    const bool isThere = std::any_of(m_ledger.cbegin(), m_ledger.cend(),
        [&before](const QJsonValue &one) { return one["id"_L1].toString() == before; });
    if (!before.isEmpty() && !isThere)
        return noSuchObject();
    QJsonObject draft { { u"text"_s, fieldOf(request, u"text"_s) } };
    if (!before.isEmpty())
        draft.insert(u"reply_to"_s, before);
    if (fieldOf(request, u"media_type"_s) == u"IMAGE"_s)
        draft.insert(u"image"_s, fieldOf(request, u"image_url"_s));
    if (fieldOf(request, u"media_type"_s) == u"CAROUSEL"_s) {
        QJsonArray children;
        for (const QString &child : fieldOf(request, u"children"_s).split(u',')) {
            if (!m_drafts.contains(child))
                return error(400, u"There is no such item"_s);
            children.append(m_drafts.value(child));
        }
        draft.insert(u"children"_s, children);
    }
    m_drafts.insert(id, draft);
    return json(200, { { u"id"_s, id } });
}

ServerAnswer FakeThreads::published(const ServerRequest &request)
{
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (fault == u"drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return error(503, u"Service unavailable"_s);
    if (fault == u"rate-limit"_s) { // as the Graph API says it: until when is not told
        const QJsonObject told { { u"code"_s, 4 },
            { u"message"_s, u"Application request limit reached"_s } };
        return json(400, { { u"error"_s, told } });
    }
    if (fault == u"revoke"_s)
        m_token.clear();
    if (m_token.isEmpty() || request.headers.value("authorization") != "Bearer " + m_token)
        return error(401, u"Error validating access token"_s);
    const QString draft = fieldOf(request, u"creation_id"_s);
    if (!m_drafts.contains(draft))
        return error(400, u"There is no such container"_s);
    const QString id = QString::number(90'000 + m_made++);
    QJsonObject post = m_drafts.take(draft);
    post.insert(u"id"_s, id);
    m_ledger.append(post);
    return answerToTaken(
        fault, json(200, { { u"id"_s, id } }), error(500, u"An unknown error occurred"_s));
}

// The old token ends here at once, which the real one's does not.
ServerAnswer FakeThreads::renewed(const ServerRequest &request)
{
    const QString given = request.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
    const QString grant = request.query.queryItemValue(u"grant_type"_s);
    if (m_token.isEmpty() || given.toUtf8() != m_token || grant != u"th_refresh_token"_s)
        return error(401, u"Error validating access token"_s);
    m_token += "-renewed";
    return json(200,
        { { u"access_token"_s, QString::fromUtf8(m_token) }, { u"token_type"_s, u"bearer"_s },
            { u"expires_in"_s, 5'184'000 } });
}

//! The person's posts, or their answers: a list has no posts of the other kind.
ServerAnswer FakeThreads::listed(bool answers) const
{
    if (answers && m_hidesAnswers) {
        const QJsonObject told { { u"code"_s, 10 },
            { u"message"_s, u"Application does not have permission for this action"_s } };
        return json(403, { { u"error"_s, told } });
    }
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
    return json(200, { { u"data"_s, data } });
}

} // namespace Relais::Test
