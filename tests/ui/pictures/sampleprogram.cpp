// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/sampleprogram.h"

#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/networks/connectors.h"
#include "core/secrets/secretstore.h"
#include "core/services/insights/insightsservice.h"
#include "core/services/signin/sessionsecret.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/countstore.h"
#include "core/store/draftstore.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

const QString organization = u"Norvane"_s;

//! FAKE of a keychain: keeps in memory, and is never locked.
class MemorySecrets final : public SecretStore {
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
            co_return fail(ErrorCode::NotFound, u"no such secret"_s);
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

std::unique_ptr<SecretStore> secretsOf(const Member &member)
{
    auto secrets = std::make_unique<MemorySecrets>();
    if (!member.id.isEmpty())
        secrets->keep(SignInService::secretKey(),
            toBytes(SessionSecret { SampleBackend::address(), u"refresh"_s, { u"d1"_s } }));
    return secrets;
}

//! With what every signed-in client asks first.
SampleBackend::Answers withSession(const SampleContent &content)
{
    SampleBackend::Answers answers = content.answers;
    Api::Session session;
    session.accessToken = u"access"_s;
    session.accessExpiresAt = now.addDays(1);
    session.refreshToken = u"refresh"_s;
    session.device = { u"d1"_s };
    session.member = content.member;
    session.organizationName = organization;
    session.privacyContact = u"Hélène D., dpo@norvane.example"_s;
    answers.insert(u"POST "_s + Api::Routes::refresh(), Api::toJson(session));
    answers.insert(u"GET "_s + Api::Routes::changes(),
        Api::toJson(Api::ChangesPage { content.changes, u"sample:1"_s, false }));
    return answers;
}

//! A relay that is there already goes a step further.
Result<void> putRelays(QSqlDatabase &db, const QList<Relay> &relays)
{
    RelayStore store(db);
    QHash<RelayId, RelayState> states;
    for (const Relay &relay : relays) {
        const auto before = states.constFind(relay.id);
        const QString reason = relay.lastError ? relay.lastError->reason : QString();
        const auto put = before == states.cend() ? store.insert(relay, reason)
                                                 : store.change(relay, *before, reason);
        if (!put)
            return put;
        states.insert(relay.id, relay.state);
    }
    return {};
}

Result<void> putTold(QSqlDatabase &db, const QList<QueuedPush> &told)
{
    PushStore pushes(db);
    QList<PushId> ids;
    for (const QueuedPush &push : told) {
        if (const auto put = pushes.enqueue(push); !put)
            return put;
        ids.append(push.id);
    }
    return pushes.settle(ids, now.addSecs(-1800));
}

Result<void> putOwn(QSqlDatabase &db, const SampleContent &content)
{
    for (const Account &account : content.accounts) {
        if (const auto put = AccountStore(db).put(account); !put)
            return put;
    }
    for (const Draft &draft : content.drafts) {
        if (const auto put = DraftStore(db).put(draft, now); !put)
            return put;
    }
    if (const auto put = putRelays(db, content.relays); !put)
        return put;
    if (const auto put = putTold(db, content.told); !put)
        return put;
    const auto put = CountStore(db).put(content.counts);
    return put ? Result<void>() : Result<void>(fail(put.error()));
}

void expectDone(const Result<void> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
}

} // namespace

SampleProgram::SampleProgram(Theme &theme, const SampleContent &content)
    : m_theme(theme)
    , m_backend(withSession(content), content.refusals)
    , m_core(
          ClientCore::open(m_folder.path(), m_clock, NetworkServices {}, secretsOf(content.member))
              .value())
{
    m_backend.takeEverything();
    m_core->settings().setChecksSpelling(false); // dictionaries are the machine's
    if (content.member.id.isEmpty())
        return;
    m_core->settings().setServer(SampleBackend::address());
    fill(content);
}

SampleProgram::~SampleProgram()
{
    m_tray.reset();
    m_onboarding.reset();
    m_window.reset();
}

// Signed in before, synced now; then what was done on this machine.
void SampleProgram::fill(const SampleContent &content)
{
    Store::Job identity = [member = content.member](QSqlDatabase &db) -> Result<void> {
        ProfileStore profile(db);
        if (const auto set = profile.setMember(member); !set)
            return set;
        return profile.setOrganizationName(organization);
    };
    expectDone(QCoro::waitFor(m_core->store().write(std::move(identity))), "the member");
    expectDone(QCoro::waitFor(m_core->start(false)), "the session");
    const auto synced = QCoro::waitFor(m_core->sync().round());
    if (!synced)
        qFatal("the sync: %s", qPrintable(synced.error().detail));
    Store::Job own = [content](QSqlDatabase &db) { return putOwn(db, content); };
    expectDone(QCoro::waitFor(m_core->store().write(std::move(own))), "what is on the machine");
    m_core->insights().setChoice(content.dashboard);
    if (!content.goesOffline)
        return;
    m_backend.goAway();
    if (QCoro::waitFor(m_core->sync().round()))
        qFatal("somebody answered");
}

MainWindow &SampleProgram::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_theme);
        m_window->resize(largeWindow);
        m_pages = new DesktopPages(
            { m_theme, *m_core, m_clock, m_images, m_pictures, { u"relais"_s } }, *m_window);
        m_window->show();
    }
    return *m_window;
}

DesktopPages &SampleProgram::pages()
{
    window();
    return *m_pages;
}

MainWindow &SampleProgram::open(const QString &entry)
{
    window().openEntry(entry);
    return *m_window;
}

MainWindow &SampleProgram::openSettings(SettingsPage::Section section)
{
    pages().showSettings(section);
    return *m_window;
}

OnboardingWindow &SampleProgram::onboarding(const QString &step, OnboardingWindow::What what)
{
    m_core->settings().setOnboardingStep(step);
    m_onboarding = std::make_unique<OnboardingWindow>(m_theme,
        OnboardingWindow::Services { m_core->session(), m_core->accounts(), m_core->settings(),
            m_core->charter(), m_core->sync(), m_core->queue() },
        what);
    m_onboarding->show();
    return *m_onboarding;
}

TrayIcon &SampleProgram::tray()
{
    if (!m_tray)
        m_tray = std::make_unique<TrayIcon>(m_theme,
            TrayIcon::Services {
                m_core->queue(), m_core->relays(), m_core->sync(), m_core->settings(), m_clock });
    return *m_tray;
}

} // namespace Relais::Ui::Test
