// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplepages.h"

#include "core/services/accountservice.h"
#include "core/services/cardservice.h"
#include "core/services/charterservice.h"
#include "core/services/curationservice.h"
#include "core/services/feedbackservice.h"
#include "core/services/leaveservice.h"
#include "core/services/relayservice.h"
#include "core/services/sourceservice.h"
#include "core/settings/settings.h"
#include "core/store/countstore.h"
#include "core/store/organizationstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "ui/board/boardview.h"
#include "ui/composer/composerview.h"
#include "ui/desktop/autostart.h"
#include "ui/help/helppage.h"
#include "ui/impact/impactpage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuepage.h"
#include "ui/settings/settingspage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

const QSize large(1240, 760);
const QSize small(1024, 700);

StoryId storyId(int number)
{
    return { u"0190163d-8694-739b-aea5-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
}

const QStringList titles {
    u"Our heat pump plant in Lyon now runs without gas"_s,
    u"Forty apprentices start this autumn"_s,
    u"Ein Sensor, der Lecks hört"_s,
    u"Une école, une pompe dans la cour"_s,
    u"Process engineer, heat pump assembly"_s,
};

QList<Story> stories()
{
    QList<Story> all;
    for (int i = 0; i < titles.size(); ++i) {
        Story story = aRow(i + 1).story;
        story.id = storyId(i + 1);
        story.title = titles.at(i);
        story.approvedAt = now.addSecs(-5400 * (i + 1));
        story.createdAt = story.approvedAt;
        story.topics = { { i % 2 == 0 ? u"climate"_s : u"people"_s } };
        story.expiry = now.addDays(i + 1);
        story.colleagues = 3 * i;
        if (i < 3)
            story.image = StoryImage { u"/media/%1.jpg"_s.arg(i), u"A picture"_s, 1200, 800 };
        story.pinned = i == 0;
        all.append(story);
    }
    all[2].language = u"de"_s;
    all[4].kind = StoryKind::Job;
    all[4].job.place = u"Lyon"_s;
    all[1].campaign = { u"week"_s };
    return all;
}

Relay aRelay(int number, int story, RelayState state, Network network)
{
    Relay relay;
    relay.id = { u"0190163d-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    relay.story = storyId(story);
    relay.revision = 3;
    relay.account = { u"own-page:linkedin"_s };
    relay.network = network;
    relay.text = u"Three winters ago my company called it a dream."_s;
    relay.trackedCode = u"code%1"_s.arg(number);
    relay.trackedLink = QUrl(u"https://relais.example/r/code%1"_s.arg(number));
    relay.language = u"en"_s;
    relay.ownPercent = 82;
    relay.state = state;
    relay.createdAt = now.addSecs(-7200 * number);
    relay.changedAt = relay.createdAt;
    return relay;
}

} // namespace

SamplePages::SamplePages(Theme &theme)
    : m_theme(theme)
    , m_core(ClientCore::open(m_folder.path(), m_clock).value())
{
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s));
    fill();
    m_window = std::make_unique<MainWindow>(theme);
    addPages();
    m_window->resize(large);
    m_window->show();
}

SamplePages::~SamplePages()
{
    m_window.reset();
}

void SamplePages::fill()
{
    Store::Job job = [](QSqlDatabase &db) -> Result<void> {
        const Topic climate { { u"climate"_s }, u"Climat"_s, u"Climate"_s };
        const Topic people { { u"people"_s }, u"Métiers"_s, u"People"_s };
        Campaign week;
        week.id = { u"week"_s };
        week.name = u"Norvane 2026"_s;
        OrganizationStore organization(db);
        if (const auto put = organization.upsertTopics({ climate, people }); !put)
            return put;
        if (const auto put = organization.upsertCampaigns({ week }); !put)
            return put;
        if (const auto put = StoryStore(db).upsert(stories()); !put)
            return put;
        RelayStore relays(db);
        for (const Relay &relay : { aRelay(1, 2, RelayState::Published, Network::LinkedIn),
                 aRelay(2, 3, RelayState::NeedsConfirmation, Network::LinkedIn),
                 aRelay(3, 4, RelayState::Published, Network::X),
                 aRelay(4, 4, RelayState::Cancelled, Network::X),
                 aRelay(5, 1, RelayState::Published, Network::LinkedIn) }) {
            if (const auto put = relays.insert(relay); !put)
                return put;
        }
        QList<RelayCount> counts;
        for (const int number : { 1, 3, 5 }) {
            const RelayId id = aRelay(number, 1, RelayState::Published, Network::X).id;
            counts.append({ id, MetricKind::Click, Provenance::Measured, 40LL * number, now });
            counts.append({ id, MetricKind::Impression, Provenance::Reported, 900, now });
        }
        const auto put = CountStore(db).put(counts);
        return put ? Result<void>() : Result<void>(fail(put.error()));
    };
    const auto written = QCoro::waitFor(m_core->store().write(std::move(job)));
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
}

void SamplePages::addPages()
{
    ClientCore &core = *m_core;
    m_window->addPage(u"queue"_s, u"queue"_s,
        new QueuePage(m_theme,
            { core.queue(), core.compose(), core.relays(), core.accounts(), core.session(),
                core.settings(), m_clock },
            m_images));
    m_window->addPage(u"outbox"_s, u"outbox"_s,
        new OutboxPage(m_theme, m_pictures, core.relays(), core.sync(), core.settings(), m_clock));
    m_window->addPage(u"impact"_s, u"impact"_s,
        new ImpactPage(
            m_theme, core.impact(), core.feedback(), core.session(), core.settings(), m_clock));
    m_window->addPage(u"settings"_s, {},
        new SettingsPage(m_theme,
            { core.settings(), core.session(), core.accounts(), core.exports(), core.leaving(),
                core.devices(), core.queue(), core.charter(), core.proxy(), core.pushJournal(),
                core.directory() },
            Autostart({ u"relais"_s }, m_folder.filePath(u"autostart"_s))));
    m_window->addPage(u"help"_s, {}, new HelpPage(m_theme));
}

QStringList SamplePages::names()
{
    return { u"queue"_s, u"composer"_s, u"several"_s, u"queue-small"_s, u"outbox"_s, u"impact"_s,
        u"settings-topics"_s, u"settings-appearance"_s, u"settings-privacy"_s,
        u"settings-network"_s, u"help"_s };
}

MainWindow &SamplePages::show(const QString &name)
{
    using Section = SettingsPage::Section;
    const bool isSmall = name.endsWith("-small"_L1);
    m_window->resize(isSmall ? small : large);
    const QString page = name == "composer"_L1 || name == "several"_L1 || isSmall
        ? u"queue"_s
        : name.section(u'-', 0, 0);
    m_window->openEntry(page);
    auto *queue = static_cast<QueuePage *>(m_window->page(u"queue"_s));
    queue->goBack();
    if (name == "composer"_L1)
        queue->openComposer(storyId(1));
    if (name == "several"_L1) {
        queue->openComposer(storyId(2));
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    }
    auto *settings = static_cast<SettingsPage *>(m_window->page(u"settings"_s));
    const QHash<QString, Section> sections { { u"settings-topics"_s, Section::Topics },
        { u"settings-appearance"_s, Section::Appearance },
        { u"settings-privacy"_s, Section::Privacy }, { u"settings-network"_s, Section::Network } };
    if (sections.contains(name))
        settings->show(sections.value(name));
    return *m_window;
}

} // namespace Relais::Ui::Test
