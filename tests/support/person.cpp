// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/person.h"

#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/api/signing.h"
#include "core/base/uuid7.h"
#include "core/domain/storysignature.h"

using namespace Qt::StringLiterals;

namespace Relais::Test {

QJsonObject objectOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

Person Person::join(const BackendProcess &backend, const QString &invitationLink)
{
    Person person;
    person.m_server = backend.url();
    const auto invitation = Api::invitationFrom(invitationLink);
    if (!invitation)
        return person;
    const QJsonObject body { { u"code"_s, invitation->code }, { u"device"_s, u"Test machine"_s } };
    const Answer answer = person.send("POST", Api::Routes::join(), body);
    const auto session = Api::sessionFrom(objectOf(answer));
    if (!session) {
        qWarning().noquote() << "join:" << answer.status << answer.body;
        return person;
    }
    person.m_token = session->accessToken.toUtf8();
    person.m_id = session->member.id;
    person.m_organization = session->organization;
    return person;
}

Answer Person::get(const QString &path) const
{
    return call("GET", m_server.resolved(QUrl(path)), m_token);
}

Answer Person::send(const QByteArray &method, const QString &path, const QJsonObject &body,
    const QByteArray &ifMatch) const
{
    return call(method, m_server.resolved(QUrl(path)), m_token,
        QJsonDocument(body).toJson(QJsonDocument::Compact), ifMatch);
}

QJsonArray Person::wallPosts() const
{
    return objectOf(get(Api::Routes::wallPosts())).value(u"posts"_s).toArray();
}

Answer Person::approve(const StoryId &story)
{
    if (!m_key) {
        m_key = KeyPair::make();
        const QByteArray bytes = bytesOfRegistration(m_organization, m_id, m_key->publicKey);
        const Answer registered = send("POST", Api::Routes::signingKeys(),
            Api::toJson(Api::KeyRegistration { m_key->publicKey, m_key->sign(bytes) }));
        if (registered.status >= 300)
            return registered;
    }
    auto next = Api::storyFrom(objectOf(get(Api::Routes::story(story))));
    if (!next)
        return {};
    next->revision += 1;
    SignedApproval approval { m_key->publicKey, SystemClock().now(), {} };
    approval.signature = m_key->sign(bytesToSign(m_organization, *next, approval.signedAt));
    return send("POST", Api::Routes::storyAction(story, u"approve"_s),
        { { u"signature"_s, Api::toJson(approval) } });
}

QString Person::push(const QString &kind, const QJsonObject &body) const
{
    const QList<Api::PushItem> items { { PushId { newUuid7(SystemClock()) }, kind, body } };
    const Answer answer = send("POST", Api::Routes::pushes(), Api::pushRequest(items));
    const auto results = Api::pushResultsFrom(objectOf(answer));
    return results && !results->isEmpty() ? Api::pushStatusKey(results->first().status)
                                          : u"http-%1"_s.arg(answer.status);
}

} // namespace Relais::Test
