// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplebackend.h"

#include <QJsonDocument>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

class OneProxy final : public QNetworkProxyFactory {
public:
    explicit OneProxy(quint16 port)
        : m_proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool listens = query.queryType() == QNetworkProxyQuery::TcpServer;
        return { listens ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy };
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

SampleBackend::SampleBackend(const Answers &answers, const Refusals &refusals)
    : m_answers(answers)
    , m_refusals(refusals)
    , m_server([this](const Relais::Test::ServerRequest &request) { return answerTo(request); })
{
}

SampleBackend::~SampleBackend()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

QUrl SampleBackend::address()
{
    return QUrl(u"http://relais.norvane.example"_s);
}

void SampleBackend::takeEverything() const
{
    QNetworkProxyFactory::setApplicationProxyFactory(new OneProxy(m_server.port()));
}

Relais::Test::ServerAnswer SampleBackend::answerTo(const Relais::Test::ServerRequest &request)
{
    constexpr int noContent = 204;
    constexpr int notFound = 404;
    constexpr int unavailable = 503;
    const QString route = QString::fromLatin1(request.method) + u' ' + request.path;
    m_asked.append(route);
    if (m_away)
        return Relais::Test::jsonAnswer(unavailable, R"({"code": "away"})");
    if (const auto refused = m_refusals.constFind(route); refused != m_refusals.cend()) {
        const QJsonObject why { { u"code"_s, refused->code } };
        return Relais::Test::jsonAnswer(
            refused->status, QJsonDocument(why).toJson(QJsonDocument::Compact));
    }
    if (request.method == "DELETE")
        return { .status = noContent };
    const QString query = request.query.toString(QUrl::FullyEncoded);
    auto found = m_answers.constFind(QString(route + u'?' + query));
    if (found == m_answers.cend())
        found = m_answers.constFind(route);
    if (found == m_answers.cend()) {
        qWarning().noquote() << "nothing is said to" << route;
        return Relais::Test::jsonAnswer(notFound, R"({"code": "not-found"})");
    }
    return Relais::Test::jsonAnswer(200, QJsonDocument(*found).toJson(QJsonDocument::Compact));
}

} // namespace Relais::Ui::Test
