// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/storypreview.h"

#include "ui/common/controls/tabbutton.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/composer/previewcard.h"
#include "ui/editor/queuepreview.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace Relais::Ui {

namespace {
constexpr qsizetype mostTabs = 4;
}

StoryPreview::StoryPreview(
    Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new QWidget)
    , m_tabFlow(new FlowLayout(0, m_tabs))
    , m_card(new PreviewCard(theme, pictures))
    , m_queueCard(new QueuePreview(theme, pictures, clock))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_tabs);
    column->addWidget(m_card);
    column->addWidget(m_queueCard);
    m_queueCard->hide();
    m_card->setShape(PreviewCard::Shape::Above);
}

void StoryPreview::setChoices(const EditorChoices &choices)
{
    m_topics = choices.topics;
    m_campaigns = choices.campaigns;
    if (m_inQueue)
        refresh();
}

void StoryPreview::setSample(const QUrl &link, const QString &person)
{
    m_link = link;
    m_person = person;
}

void StoryPreview::setStory(const Story &story, const std::optional<Caption> &written)
{
    const bool isFor = written && written->network;
    const bool wasForIt = isFor && m_written && m_written->network == written->network;
    if (isFor && !wasForIt) {
        m_network = *written->network;
        m_inQueue = false;
    }
    m_story = story;
    m_written = written;
    showTabs();
    refresh();
}

// The one that is written for first, then those that most people look at.
QList<Network> StoryPreview::offered() const
{
    QList<Network> all;
    if (m_written && m_written->network)
        all.append(*m_written->network);
    for (const Network network :
        { Network::LinkedIn, Network::Bluesky, Network::Wall, Network::Mastodon, Network::X }) {
        if (!all.contains(network) && allows(m_story, network))
            all.append(network);
    }
    all = all.mid(0, mostTabs);
    std::sort(all.begin(), all.end(), [](Network a, Network b) {
        const bool wall = a == Network::Wall || b == Network::Wall; // stands last
        return wall ? a != Network::Wall : a < b;
    });
    return all;
}

void StoryPreview::showTabs()
{
    const QList<Network> networks = offered();
    if (!networks.isEmpty() && !networks.contains(m_network))
        m_network = networks.constFirst();
    if (networks != m_offered || !m_queueTab) {
        m_offered = networks;
        qDeleteAll(m_tabs->findChildren<TabButton *>(QString(), Qt::FindDirectChildrenOnly));
        for (const Network network : networks) {
            auto *tab = new TabButton(m_theme, Format::networkLabel(network));
            tab->setAccessibleDescription(tr("Shows the preview for this network"));
            m_tabFlow->addWidget(tab);
            connect(tab, &TabButton::clicked, this, [this, network] { showNetwork(network); });
        }
        m_queueTab = new TabButton(m_theme, tr("Queue"));
        m_queueTab->setAccessibleDescription(
            tr("Shows the card that ambassadors see in their queue"));
        m_tabFlow->addWidget(m_queueTab);
        connect(m_queueTab, &TabButton::clicked, this, &StoryPreview::showQueue);
        m_tabs->updateGeometry();
    }
    const auto tabs = m_tabs->findChildren<TabButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (TabButton *tab : tabs)
        tab->setChecked(m_inQueue
                ? tab == m_queueTab
                : tab != m_queueTab && tab->text() == Format::networkLabel(m_network));
}

void StoryPreview::showNetwork(Network network)
{
    m_network = network;
    m_inQueue = false;
    showTabs();
    refresh();
}

void StoryPreview::showQueue()
{
    m_inQueue = true;
    showTabs();
    refresh();
}

QueueCard::Row StoryPreview::row() const
{
    QueueCard::Row row;
    row.story = m_story;
    for (const TopicId &id : m_story.topics) {
        for (const Topic &topic : m_topics) {
            if (topic.id == id)
                row.topicNames.append(topicLabel(topic));
        }
    }
    for (const Campaign &campaign : m_campaigns) {
        // No ambassador is told of a campaign in preparation.
        if (campaign.id == m_story.campaign && !campaign.isDraft)
            row.campaignName = campaign.name;
    }
    return row;
}

QString StoryPreview::text() const
{
    const QString language = m_written ? m_written->language : m_story.language;
    if (m_written && (!m_written->network || *m_written->network == m_network))
        return m_written->text;
    QString any;
    for (const Caption &caption : m_story.captions) {
        if (caption.language != language)
            continue;
        if (caption.network == m_network)
            return caption.text;
        if (!caption.network && any.isEmpty())
            any = caption.text;
    }
    if (!any.isEmpty())
        return any;
    return m_written ? m_written->text : m_story.title;
}

void StoryPreview::refresh()
{
    m_card->setVisible(!m_inQueue);
    m_queueCard->setVisible(m_inQueue);
    if (m_inQueue) {
        m_queueCard->showRow(row());
        return;
    }
    m_card->showCaption(m_story, m_network, text(), m_link, { m_person, tr("An ambassador") });
}

} // namespace Relais::Ui
