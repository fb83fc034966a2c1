// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one comes in: the first start, signing in again, a new charter, a link.

#include "app/relais/desktopapp.h"

#include "app/relais/desktoppages.h"
#include "app/relais/desktoppresence.h"
#include "app/relais/programlinks.h"
#include "app/relais/storylinks.h"
#include "core/base/log.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "ui/onboarding/onboardingwindow.h"
#include "ui/shell/mainwindow.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

void DesktopApp::showOnboarding()
{
    using What = Ui::OnboardingWindow::What;
    if (!m_onboarding || m_onboarding->what() == What::Charter) {
        // To a machine that knows somebody, one only signs in again.
        const bool known = m_core.settings().onboardingStep().isEmpty()
            && (!m_core.settings().onboardedMember().isEmpty()
                || !m_core.session().member().id.isEmpty());
        if (m_onboarding)
            m_onboarding.release()->deleteLater();
        makeOnboarding(known ? What::SignIn : What::Everything);
    }
    m_onboarding->show();
    m_onboarding->activateWindow();
    qCInfo(lcUi) << "shown: signing in";
    if (m_main && m_core.session().state() == SignInService::State::SignedOut) {
        keepGeometry();
        m_presence.reset();
        m_main->hide();
        m_main.release()->deleteLater();
    }
}

void DesktopApp::makeOnboarding(Ui::OnboardingWindow::What what)
{
    m_onboarding = std::make_unique<Ui::OnboardingWindow>(m_theme,
        Ui::OnboardingWindow::Services { m_core.session(), m_core.accounts(), m_core.settings(),
            m_core.charter(), m_core.sync(), m_core.queue() },
        what);
    // Later: a step may be done the moment it is entered.
    connect(m_onboarding.get(), &Ui::OnboardingWindow::done, this, &DesktopApp::endOnboarding,
        Qt::QueuedConnection);
    connect(m_onboarding.get(), &Ui::OnboardingWindow::quitAsked, this, [this] {
        if (m_main && !m_quitting)
            showMain();
        else
            quit();
    });
}

void DesktopApp::endOnboarding()
{
    using What = Ui::OnboardingWindow::What;
    if (!m_onboarding)
        return;
    const What what = m_onboarding->what();
    const QString before = m_core.settings().onboardedMember();
    const QString member = m_core.session().member().id.value;
    if (what == What::SignIn && !before.isEmpty() && before != member) {
        m_onboarding->hide(); // somebody else: they have their own charter, topics and hours
        m_onboarding.release()->deleteLater();
        makeOnboarding(What::Everything);
        m_onboarding->show();
        return;
    }
    if (what == What::Everything || before.isEmpty())
        m_core.settings().finishOnboarding(member);
    showMain();
    if (!m_kept.isEmpty())
        take(std::exchange(m_kept, {}));
    else if (what == What::Everything)
        suggestFirstStory();
}

void DesktopApp::suggestFirstStory()
{
    const auto stories = m_core.queue().find({}, 1);
    if (!stories || stories->isEmpty()) {
        // The first sync may still be on its way. Who went on to another page is left there.
        const auto suggest = [this] {
            if (m_main && m_main->currentPage() == "queue"_L1)
                suggestFirstStory();
        };
        connect(&m_core.queue(), &QueueService::changed, m_main.get(), suggest,
            Qt::SingleShotConnection);
        return;
    }
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Good;
    message.icon = u"approve"_s;
    message.title = tr("You are ready: here is a first story");
    message.text = tr("Say in your own words why it matters to you, or choose another in the list. "
                      "Nothing goes out before you relay it.");
    message.closable = true;
    m_main->showMessage(u"first-story"_s, message);
    m_pages->compose(stories->constFirst()); // the window comes to nobody's front
}

void DesktopApp::askForCharter()
{
    const bool signedIn = m_core.session().state() == SignInService::State::SignedIn;
    if (m_onboarding || !m_main || !signedIn || !m_core.charter().isPending())
        return;
    makeOnboarding(Ui::OnboardingWindow::What::Charter);
    m_onboarding->show();
    m_onboarding->activateWindow();
    qCInfo(lcUi) << "shown: the charter";
}

// Whoever is known but signed out has only not been let in by the keychain yet.
bool DesktopApp::isSignedIn() const
{
    const SignInService::State state = m_core.session().state();
    const bool isKnown = !m_core.session().member().id.isEmpty();
    return state == SignInService::State::SignedIn
        || (state == SignInService::State::SignedOut && isKnown);
}

void DesktopApp::take(const QStringList &arguments)
{
    if (showsNothing(arguments))
        return;
    const auto story = storyLinkIn(arguments);
    const WallPostId post = wallPostLinkIn(arguments);
    if ((story && !m_main) || (!post.isEmpty() && (m_onboarding || !m_main)))
        m_kept = arguments;
    if (story) {
        openLink(*story);
        return;
    }
    const QString invitation = invitationIn(arguments);
    if (!invitation.isEmpty() && isSignedIn()) {
        tellSignedIn();
    } else if (!invitation.isEmpty()) {
        showOnboarding();
        qCInfo(lcUi) << "an invitation came";
        m_onboarding->setInvitation(invitation);
    }
    QWidget *window = m_onboarding ? static_cast<QWidget *>(m_onboarding.get()) : m_main.get();
    if (!window)
        return;
    toFront(*window);
    if (!post.isEmpty() && window == m_main.get())
        m_pages->showPost(post);
}

void DesktopApp::tellSignedIn()
{
    if (!m_main)
        return; // still coming in
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Info;
    message.icon = u"info"_s;
    message.title = tr("You are signed in already");
    message.text =
        tr("You do not need this invitation. To come in as somebody else, sign out first.");
    message.closable = true;
    m_main->showMessage(u"invitation"_s, message);
}

// Out of an e-mail or a page. Who is not signed in signs in first.
void DesktopApp::openLink(const StoryId &story)
{
    if (!m_main) {
        if (m_onboarding)
            toFront(*m_onboarding);
        return;
    }
    bringToFront({});
    auto *links = new StoryLinks(m_core.queue(), m_core.sync(), m_main.get());
    connect(links, &StoryLinks::found, this, &DesktopApp::compose);
    connect(links, &StoryLinks::notFound, this, [this] {
        Ui::MainWindow::Message message;
        message.tone = Ui::Tone::Info;
        message.icon = u"info"_s;
        message.title = tr("This story is not in your queue");
        message.text = tr("It may have ended or been withdrawn, or your company does not answer "
                          "just now.");
        message.closable = true;
        m_main->showMessage(u"link"_s, message);
    });
    connect(links, &StoryLinks::found, links, &QObject::deleteLater);
    connect(links, &StoryLinks::notFound, links, &QObject::deleteLater);
    links->open(story);
}

} // namespace Relais
