// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/changes.h"
#include "core/api/problem.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/networks/connectors.h"
#include "core/secrets/secretstore.h"
#include "core/services/clientcore.h"
#include "core/services/signin/sessionsecret.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"
#include "tests/support/httpserver.h"
#include "ui/common/controls/textlabel.h"

#include <QAbstractButton>
#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <utility>

namespace Relais::Ui::Test {

//! FAKE of a keychain: keeps in memory, and is never locked.
class OpenKeychain final : public SecretStore {
public:
    QCoro::Task<Result<void>> write(QString key, QByteArray secret) override
    {
        m_secrets.insert(key, secret);
        co_return {};
    }
    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        const auto found = m_secrets.constFind(key);
        if (found == m_secrets.cend())
            co_return fail(ErrorCode::NotFound, QStringLiteral("no such secret"));
        co_return Result<QByteArray>(*found);
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        m_secrets.remove(key);
        co_return {};
    }
    void keep(const QString &key, const QByteArray &secret) { m_secrets.insert(key, secret); }

private:
    QHash<QString, QByteArray> m_secrets;
};

//! A profile in which somebody with these roles is signed in, before a small server that answers
//! what the test gives it, and 404 to all else.
class SignedIn final {
    Q_DISABLE_COPY_MOVE(SignedIn)
public:
    explicit SignedIn(const QList<Role> &roles)
    {
        m_member.id = { QStringLiteral("0190163d-8694-739b-aea5-000000000001") };
        m_member.name = QStringLiteral("Hanna Vogt");
        m_member.email = QStringLiteral("hanna@norvane.example");
        m_member.roles = roles;
        answer("GET", Api::Routes::changes(),
            Api::toJson(Api::ChangesPage { {}, QStringLiteral("e1:1"), false }));
        listen(0);
    }

    //! Without a rhythm: nothing is synced but by sync(). False: the profile could not be made.
    bool open() { return start(false); }
    //! As at the next start of the program, with its rhythm.
    bool restart()
    {
        m_core.reset();
        return start(true);
    }
    ClientCore &core() const { return *m_core; }
    const Member &member() const { return m_member; }

    void answer(
        const QByteArray &method, const QString &path, const QJsonObject &body, int status = 200)
    {
        answer(method, path,
            Relais::Test::jsonAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    void answer(
        const QByteArray &method, const QString &path, const Relais::Test::ServerAnswer &given)
    {
        answer(method, path, [given](const Relais::Test::ServerRequest &) { return given; });
    }
    void answer(
        const QByteArray &method, const QString &path, Relais::Test::HttpServer::Handler handler)
    {
        m_answers.insert({ method, path }, std::move(handler));
    }
    //! What the server was asked so, in order.
    QList<Relais::Test::ServerRequest> asked(const QByteArray &method, const QString &path) const
    {
        QList<Relais::Test::ServerRequest> found;
        for (const Relais::Test::ServerRequest &request : m_requests) {
            if (request.method == method && request.path == path)
                found.append(request);
        }
        return found;
    }

    //! The server is gone, and the sync has found it out.
    void goOffline()
    {
        m_port = m_server->port();
        m_server.reset();
        sync();
    }
    //! It is there again, and the sync has found it out.
    void comeBack()
    {
        listen(m_port);
        sync();
    }
    void sync() { Q_UNUSED(QCoro::waitFor(m_core->sync().round())); }

private:
    bool start(bool rhythm)
    {
        auto keychain = std::make_unique<OpenKeychain>();
        keychain->keep(SignInService::secretKey(),
            toBytes(SessionSecret {
                m_server->url(), QStringLiteral("refresh"), { QStringLiteral("d1") } }));
        auto core =
            ClientCore::open(m_folder.path(), m_clock, NetworkServices {}, std::move(keychain));
        if (!core)
            return false;
        m_core = std::move(*core);
        m_core->settings().setServer(m_server->url());
        const auto written = QCoro::waitFor(m_core->store().write(
            [me = m_member](QSqlDatabase &db) { return ProfileStore(db).setMember(me); }));
        return written.has_value() && QCoro::waitFor(m_core->start(rhythm)).has_value();
    }
    void listen(quint16 port)
    {
        m_server = std::make_unique<Relais::Test::HttpServer>(
            [this](const Relais::Test::ServerRequest &request) { return reply(request); },
            Relais::Test::HttpServer::Transport::Plain, port);
    }
    Relais::Test::ServerAnswer reply(const Relais::Test::ServerRequest &request)
    {
        m_requests.append(request);
        if (request.path == Api::Routes::refresh()) {
            Api::Session session;
            session.accessToken = QStringLiteral("access");
            session.accessExpiresAt = m_clock.now().addSecs(3600);
            session.refreshToken = QStringLiteral("refresh");
            session.device = { QStringLiteral("0190163d-8694-739b-aea5-0000000000d1") };
            session.member = m_member;
            session.organizationName = QStringLiteral("Norvane");
            return Relais::Test::jsonAnswer(
                200, QJsonDocument(Api::toJson(session)).toJson(QJsonDocument::Compact));
        }
        const auto found = m_answers.constFind({ request.method, request.path });
        if (found != m_answers.cend())
            return (*found)(request);
        return Relais::Test::jsonAnswer(404, Api::toBody({ 404, QStringLiteral("not-found"), {} }));
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    Member m_member;
    QHash<std::pair<QByteArray, QString>, Relais::Test::HttpServer::Handler> m_answers;
    QList<Relais::Test::ServerRequest> m_requests;
    quint16 m_port = 0;
    std::unique_ptr<Relais::Test::HttpServer> m_server;
    std::unique_ptr<ClientCore> m_core;
};

//! Somebody who looks at page can read words.
inline bool shows(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const TextLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

//! The button with that text that one sees; null: there is none.
inline QAbstractButton *buttonOf(const QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

//! Off, and its tooltip says why.
inline bool isOffWithReason(const QWidget *control)
{
    return control && !control->isEnabled() && !control->toolTip().isEmpty();
}

} // namespace Relais::Ui::Test
