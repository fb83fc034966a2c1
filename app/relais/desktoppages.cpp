// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktoppages.h"

#include "app/relais/desktoppageof.h"
#include "app/relais/organizationparts.h"
#include "core/base/log.h"
#include "core/services/clientcore.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/community/ideaservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/composeservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "ui/common/pictures/imagesource.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/desktop/autostart.h"
#include "ui/directory/directorypage.h"
#include "ui/help/helppage.h"
#include "ui/ideas/ideaspage.h"
#include "ui/impact/impactpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/mycard/mycardpage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queue/queuepage.h"
#include "ui/shell/columnkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellbinding.h"
#include "ui/wall/wallpage.h"

using namespace Qt::StringLiterals;

namespace Relais {

DesktopPages::DesktopPages(const Parts &parts, Ui::MainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_core(parts.core)
    , m_window(window)
{
    addForMembers();
    const Member member = m_core.session().member();
    if (member.has(Role::Editor))
        addForEditors();
    if (member.has(Role::Editor) || member.has(Role::Manager))
        addInsight();
    window.addPage(u"directory"_s, {}, {}, [this] { return makeDirectory(); });
    window.addPage(u"settings"_s, {}, {}, [this] { return makeSettings(); });
    addHelp();
    bindShell();
}

void DesktopPages::addForMembers()
{
    m_window.addPage(u"queue"_s, u"queue"_s, Ui::QueuePage::name(), [this] { return makeQueue(); });
    m_window.addPage(
        u"outbox"_s, u"outbox"_s, Ui::OutboxPage::name(), [this] { return makeOutbox(); });
    m_window.addPage(
        u"impact"_s, u"impact"_s, Ui::ImpactPage::name(), [this] { return makeImpact(); });
    m_window.addPage(u"wall"_s, u"wall"_s, Ui::WallPage::name(), [this] { return makeWall(); });
    m_window.addPage(u"ideas"_s, u"idea"_s, Ui::IdeasPage::name(), [this] { return makeIdeas(); });
    m_window.addPage(u"jobs"_s, u"job"_s, Ui::JobsPage::name(), [this] { return makeJobs(); });
    m_window.addPage(u"card"_s, u"card"_s, Ui::MyCardPage::name(), [this] {
        return new Ui::MyCardPage(
            m_parts.theme, { m_core.card(), m_core.session(), m_core.queue(), m_core.relays() });
    });
    connect(&m_core.ideas(), &IdeaService::changed, this, &DesktopPages::showIdeaFigure);
    showIdeaFigure();
}

void DesktopPages::showIdeaFigure()
{
    if (const auto counts = m_core.ideas().counts())
        m_window.rail().setCount(u"ideas"_s, counts->forMember);
    else
        qCWarning(lcUi) << "idea counts:" << errorCodeName(counts.error().code);
}

Ui::Page *DesktopPages::makeQueue()
{
    auto *made = new Ui::QueuePage(m_parts.theme,
        { m_core.queue(), m_core.compose(), m_core.relays(), m_core.accounts(), m_core.session(),
            m_core.settings(), m_parts.clock, &m_core.feedback(), &m_core.spelling(),
            &m_core.media() },
        m_parts.images);
    connect(made, &Ui::QueuePage::accountsRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Accounts); });
    return made;
}

Ui::Page *DesktopPages::makeOutbox()
{
    auto *made = new Ui::OutboxPage(m_parts.theme, m_parts.pictures, m_core.relays(), m_core.sync(),
        m_core.settings(), m_parts.clock);
    connect(made, &Ui::OutboxPage::storyRequested, this, &DesktopPages::compose);
    connect(made, &Ui::OutboxPage::rewriteRequested, this, &DesktopPages::composeAgain);
    connect(made, &Ui::OutboxPage::signInRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Accounts); });
    return made;
}

Ui::Page *DesktopPages::makeImpact()
{
    auto *made = new Ui::ImpactPage(m_parts.theme, m_parts.pictures,
        Ui::ImpactPage::Services { m_core.impact(), m_core.feedback(), m_core.directory(),
            m_core.session(), m_core.settings(), m_parts.clock });
    connect(made, &Ui::ImpactPage::relaysRequested, this, [this](const StoryId &story) {
        m_window.openEntry(u"outbox"_s);
        const auto relays = m_core.relays().relaysOf(story);
        if (relays && !relays->isEmpty())
            page<Ui::OutboxPage>(u"outbox"_s)->select(relays->first().relay.id);
    });
    connect(made, &Ui::ImpactPage::subjectRequested, this, &DesktopPages::showThanked);
    return made;
}

void DesktopPages::showThanked(const Thanks &thanks)
{
    if (thanks.kind == Thanks::For::Idea) {
        m_window.openEntry(u"ideas"_s);
        page<Ui::IdeasPage>(u"ideas"_s)->select({ thanks.object });
    } else {
        showPost({ thanks.object });
    }
}

Ui::Page *DesktopPages::makeWall()
{
    auto *made = new Ui::WallPage(m_parts.theme, m_parts.pictures,
        { m_core.wall(), m_core.queue(), m_core.charter(), m_core.feedback(), m_core.session(),
            m_core.directory(), m_core.postDeletions(), m_core.reach(), m_parts.clock,
            &m_core.recognition() });
    connect(made, &Ui::WallPage::directoryRequested, &m_window,
        [this] { m_window.openEntry(u"directory"_s); });
    connect(made, &Ui::WallPage::relayRequested, this, &DesktopPages::compose);
    connect(
        made, &Ui::WallPage::queueRequested, &m_window, [this] { m_window.openEntry(u"queue"_s); });
    connect(made, &Ui::WallPage::charterRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Charter); });
    return made;
}

Ui::Page *DesktopPages::makeIdeas()
{
    auto *made = new Ui::IdeasPage(m_parts.theme, m_parts.pictures, m_core.ideas(), m_parts.clock);
    connect(made, &Ui::IdeasPage::relayRequested, this, &DesktopPages::compose);
    Ui::keepColumns(*made, u"ideas"_s, m_core.settings());
    return made;
}

Ui::Page *DesktopPages::makeJobs()
{
    auto *made = new Ui::JobsPage(m_parts.theme,
        { m_core.queue(), m_core.feedback(), m_core.session(), m_parts.clock,
            Ui::JobRelaying {
                m_core.compose(), m_core.accounts(), m_core.relays(), m_core.settings() } });
    connect(made, &Ui::JobsPage::relayRequested, this, &DesktopPages::compose);
    Ui::keepColumns(*made, u"jobs"_s, m_core.settings());
    return made;
}

Ui::Page *DesktopPages::makeDirectory()
{
    auto *made = new Ui::DirectoryPage(m_parts.theme, m_core.directory());
    connect(made, &Ui::DirectoryPage::mentionRequested, this, [this](const Colleague &colleague) {
        m_window.openEntry(u"wall"_s);
        page<Ui::WallPage>(u"wall"_s)->mention(colleague);
    });
    connect(made, &Ui::DirectoryPage::postsRequested, this, [this](const QString &name) {
        m_window.openEntry(u"wall"_s);
        m_window.searchFor(name);
    });
    connect(made, &Ui::DirectoryPage::choiceRequested, this,
        [this] { showSettings(Ui::SettingsPage::Section::Directory); });
    return made;
}

Ui::Page *DesktopPages::makeSettings()
{
    auto *made = new Ui::SettingsPage(m_parts.theme,
        { m_core.settings(), m_core.session(), m_core.accounts(), m_core.exports(),
            m_core.leaving(), m_core.devices(), m_core.queue(), m_core.charter(), m_core.proxy(),
            m_core.pushJournal(), m_core.directory(), m_core.reach(), m_parts.clock,
            &m_core.digest(), m_parts.shortcut,
            { &m_core.directory(), &m_core.recognition(), &m_core.feedback(), &m_core.card() } },
        Ui::Autostart(m_parts.autostart));
    addOrganizationParts(*made, m_parts.theme, m_core, m_parts.clock);
    return made;
}

void DesktopPages::addHelp()
{
    m_window.addPage(u"help"_s, {}, {}, [this] {
        auto *made = new Ui::HelpPage(m_parts.theme);
        connect(made, &Ui::HelpPage::backRequested, &m_window, &Ui::MainWindow::openEntry);
        return made;
    });
    connect(&m_window, &Ui::MainWindow::helpRequested, this, [this](const QString &topic) {
        const QString from = m_window.currentPage();
        if (from != "help"_L1 || topic == "keys"_L1)
            page<Ui::HelpPage>(u"help"_s)->showTopic(topic, from == "help"_L1 ? QString() : from);
        m_window.openEntry(u"help"_s);
    });
}

void DesktopPages::bindShell()
{
    connect(&m_window, &Ui::MainWindow::settingsRequested, &m_window,
        [this] { m_window.openEntry(u"settings"_s); });
    auto *binding = new Ui::ShellBinding(m_window, m_core.sync(), m_core.session(), m_core.queue(),
        m_core.relays(), m_parts.clock, { u"queue"_s, u"outbox"_s }, &m_window);
    connect(&m_core.wall(), &WallService::failed, binding, &Ui::ShellBinding::sayNotKept);
    connect(binding, &Ui::ShellBinding::signInRequested, this, &DesktopPages::signInRequested);
    connect(binding, &Ui::ShellBinding::firstSyncChanged, page<Ui::QueuePage>(u"queue"_s),
        &Ui::QueuePage::setFirstSync);
}

void DesktopPages::compose(const StoryId &story)
{
    m_window.openEntry(u"queue"_s);
    page<Ui::QueuePage>(u"queue"_s)->openComposer(story);
}

void DesktopPages::composeAgain(const RelayId &relay)
{
    const auto draft = m_core.compose().draftAgain(relay);
    if (!draft) {
        qCWarning(lcUi) << "a relay cannot be written anew:" << errorCodeName(draft.error().code);
        if (const auto row = m_core.relays().row(relay))
            compose(row->relay.story); // there it is said why it cannot be shown
        return;
    }
    m_window.openEntry(u"queue"_s);
    page<Ui::QueuePage>(u"queue"_s)->openDraft(*draft);
}

void DesktopPages::showRelay(const RelayId &relay)
{
    m_window.openEntry(u"outbox"_s);
    page<Ui::OutboxPage>(u"outbox"_s)->select(relay);
}

void DesktopPages::showPost(const WallPostId &post)
{
    m_window.openEntry(u"wall"_s);
    page<Ui::WallPage>(u"wall"_s)->showPost(post);
}

void DesktopPages::writeIdea()
{
    m_window.openEntry(u"ideas"_s);
    page<Ui::IdeasPage>(u"ideas"_s)->writeNew();
}

void DesktopPages::keepDraft()
{
    page<Ui::QueuePage>(u"queue"_s)->keepDraft();
}

void DesktopPages::showSettings(Ui::SettingsPage::Section section)
{
    m_window.openEntry(u"settings"_s);
    page<Ui::SettingsPage>(u"settings"_s)->show(section);
}

} // namespace Relais
