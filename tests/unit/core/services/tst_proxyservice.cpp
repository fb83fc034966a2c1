// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/proxyservice.h"

#include "core/secrets/secretstore.h"

#include <QCoro/QCoroTask>

#include <QHash>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

class Keychain final : public SecretStore {
public:
    QCoro::Task<Result<void>> write(QString key, QByteArray secret) override
    {
        m_kept.insert(key, secret);
        co_return Result<void>();
    }
    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        if (isLocked)
            co_return fail(ErrorCode::KeychainLocked);
        if (!m_kept.contains(key))
            co_return fail(ErrorCode::NotFound);
        co_return m_kept.value(key);
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        m_kept.remove(key);
        co_return Result<void>();
    }

    bool isLocked = false;

private:
    QHash<QString, QByteArray> m_kept;
};

QNetworkProxy inForce()
{
    const QNetworkProxyQuery query(QUrl(u"https://relais.example/"_s));
    return QNetworkProxyFactory::proxyForQuery(query).value(0);
}

Settings::Proxy proxyFor(const QString &user)
{
    Settings::Proxy proxy;
    proxy.mode = Settings::ProxyMode::Manual;
    proxy.host = u"proxy.example"_s;
    proxy.port = 3128;
    proxy.user = user;
    return proxy;
}

} // namespace

class TestProxyService final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    void aPasswordThatWasNotTypedYetIsNoTrouble();
    void aLockedKeychainIsSaid();
};

void TestProxyService::aPasswordThatWasNotTypedYetIsNoTrouble()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Keychain keychain;
    ProxyService service(settings, keychain);
    int failures = 0;
    connect(&service, &ProxyService::failed, this, [&failures] { ++failures; });
    settings.setProxy(proxyFor(u"lea"_s));
    QCOMPARE(failures, 0);
    QCOMPARE(inForce().hostName(), u"proxy.example"_s);
    QVERIFY(QCoro::waitFor(service.setPassword(u"secret"_s)).has_value());
    QCOMPARE(inForce().password(), u"secret"_s);
    settings.setProxy(proxyFor(u"lea.m"_s)); // it is kept
    QCOMPARE(inForce().user(), u"lea.m"_s);
    QCOMPARE(inForce().password(), u"secret"_s);
    QCOMPARE(failures, 0);
}

void TestProxyService::aLockedKeychainIsSaid()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Keychain keychain;
    keychain.isLocked = true;
    ProxyService service(settings, keychain);
    QList<ErrorCode> failures;
    connect(&service, &ProxyService::failed, this,
        [&failures](const Error &error) { failures.append(error.code); });
    settings.setProxy(proxyFor(u"lea"_s));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.constFirst(), ErrorCode::KeychainLocked);
}

QTEST_GUILESS_MAIN(TestProxyService)
#include "tst_proxyservice.moc"
