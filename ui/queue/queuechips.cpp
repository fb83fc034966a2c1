// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuechips.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QueueChips::QueueChips(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(8))
    , m_more(new Button(theme, Button::Kind::Quiet, tr("Filter")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(m_flow, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_more->setSize(Button::Size::Small);
    m_more->setIconName(u"filter"_s);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("New, language, kind, network, campaign, order (F)"));
    connect(m_more, &Button::clicked, this, [this] {
        mark();
        openMenu();
    });
    setTopics({});
}

void QueueChips::setTopics(const QList<Topic> &topics)
{
    if (topics == m_topics && !m_entries.isEmpty())
        return;
    m_topics = topics;
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.chip;
    m_entries.clear();
    using Tab = QueueService::Tab;
    addChip(tr("For me"), Tab::ForMe, {});
    for (const Topic &topic : topics)
        addChip(topicLabel(topic), Tab::Topic, topic.id);
    addChip(tr("Jobs"), Tab::Jobs, {});
    addChip(tr("Saved"), Tab::Saved, {})->setIconName(u"save"_s);
    mark();
}

Chip *QueueChips::addChip(const QString &text, QueueService::Tab tab, const TopicId &topic)
{
    auto *chip = new Chip(m_theme, text);
    m_flow->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, tab, topic] {
        QueueService::Filter filter = m_filter;
        filter.tab = tab;
        filter.topic = topic;
        choose(filter);
    });
    m_entries.append({ chip, tab, topic });
    return chip;
}

void QueueChips::setFilter(const QueueService::Filter &filter)
{
    m_filter = filter;
    mark();
}

void QueueChips::choose(const QueueService::Filter &filter)
{
    m_filter = filter;
    mark();
    Q_EMIT filterChosen(m_filter);
}

void QueueChips::mark()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.chip->setChecked(entry.tab == m_filter.tab && entry.topic == m_filter.topic);
    QueueService::Filter plain;
    plain.tab = m_filter.tab;
    plain.topic = m_filter.topic;
    plain.search = m_filter.search;
    m_more->setChecked(m_filter != plain);
}

void QueueChips::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QueueService::Filter unread = m_filter;
    unread.unreadOnly = !m_filter.unreadOnly;
    addChoice(*menu, nullptr, tr("Only new ones"), m_filter.unreadOnly, unread);
    QueueService::Filter relayed = m_filter;
    relayed.hideRelayed = !m_filter.hideRelayed;
    addChoice(*menu, nullptr, tr("Hide what I relayed"), m_filter.hideRelayed, relayed);
    QueueService::Filter hidden = m_filter;
    hidden.hiddenOnly = !m_filter.hiddenOnly;
    addChoice(*menu, nullptr, tr("Only what I hid"), m_filter.hiddenOnly, hidden);
    QueueService::Filter begun = m_filter;
    begun.draftsOnly = !m_filter.draftsOnly;
    addChoice(*menu, nullptr, tr("Only what I began to write"), m_filter.draftsOnly, begun);
    menu->addSeparator();
    const Choices choices = m_choices ? m_choices() : Choices();
    addLanguages(*menu->addMenu(tr("Language")), choices.languages);
    addKinds(*menu->addMenu(tr("Kind")));
    addNetworks(*menu->addMenu(tr("Network")));
    if (!choices.campaigns.isEmpty() || !m_filter.campaign.isEmpty())
        addCampaigns(*menu->addMenu(tr("Campaign")), choices.campaigns);
    addOrders(*menu->addMenu(tr("Sort by")));
    menu->addSeparator();
    QueueService::Filter plain;
    plain.search = m_filter.search;
    menu->addAction(tr("Show everything"), this, [this, plain] { choose(plain); })
        ->setEnabled(m_filter != plain);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void QueueChips::addChoice(QMenu &menu, QActionGroup *group, const QString &text, bool on,
    const QueueService::Filter &filter)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    action->setActionGroup(group);
    connect(action, &QAction::triggered, this, [this, filter] { choose(filter); });
}

void QueueChips::addLanguages(QMenu &menu, const QStringList &languages)
{
    auto *group = new QActionGroup(&menu);
    QStringList codes { QString() };
    codes += languages;
    if (!codes.contains(m_filter.language))
        codes += m_filter.language; // chosen before the last story of it went
    for (const QString &code : std::as_const(codes)) {
        QueueService::Filter filter = m_filter;
        filter.language = code;
        addChoice(menu, group, code.isEmpty() ? tr("All languages") : Format::languageLabel(code),
            m_filter.language == code, filter);
    }
}

void QueueChips::addCampaigns(QMenu &menu, const QList<Campaign> &campaigns)
{
    auto *group = new QActionGroup(&menu);
    QueueService::Filter any = m_filter;
    any.campaign = {};
    addChoice(menu, group, tr("All campaigns"), m_filter.campaign.isEmpty(), any);
    for (const Campaign &campaign : campaigns) {
        QueueService::Filter filter = m_filter;
        filter.campaign = campaign.id;
        QString name = campaign.name;
        addChoice(
            menu, group, name.replace(u'&', "&&"_L1), m_filter.campaign == campaign.id, filter);
    }
}

void QueueChips::addKinds(QMenu &menu)
{
    const QList<std::pair<std::optional<StoryKind>, QString>> kinds {
        { std::nullopt, tr("All kinds") },
        { StoryKind::Article, tr("Articles") },
        { StoryKind::Event, tr("Events") },
        { StoryKind::Video, tr("Videos") },
        { StoryKind::Statement, tr("Statements") },
    };
    auto *group = new QActionGroup(&menu);
    for (const auto &[kind, text] : kinds) {
        QueueService::Filter filter = m_filter;
        filter.kind = kind;
        addChoice(menu, group, text, m_filter.kind == kind, filter);
    }
}

void QueueChips::addNetworks(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    QueueService::Filter any = m_filter;
    any.network.reset();
    addChoice(menu, group, tr("All networks"), !m_filter.network, any);
    for (const Network network : std::as_const(m_networks)) {
        QueueService::Filter filter = m_filter;
        filter.network = network;
        addChoice(menu, group, Format::networkLabel(network), m_filter.network == network, filter);
    }
}

void QueueChips::addOrders(QMenu &menu)
{
    using Order = QueueService::Order;
    const QList<std::pair<Order, QString>> orders {
        { Order::Newest, tr("Newest first") },
        { Order::EndingSoon, tr("Ending soon first") },
        { Order::MostRelayed, tr("Most relayed first") },
    };
    auto *group = new QActionGroup(&menu);
    for (const auto &[order, text] : orders) {
        QueueService::Filter filter = m_filter;
        filter.order = order;
        addChoice(menu, group, text, m_filter.order == order, filter);
    }
}

} // namespace Relais::Ui
