// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/storypreview.h"

#include "ui/common/controls/tabbutton.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/composer/previewcard.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace Relais::Ui {

namespace {
constexpr qsizetype mostTabs = 4;
}

StoryPreview::StoryPreview(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new QWidget)
    , m_tabFlow(new FlowLayout(0, m_tabs))
    , m_card(new PreviewCard(theme, pictures))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_tabs);
    column->addWidget(m_card);
    m_card->setShape(PreviewCard::Shape::Above);
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
    if (isFor && !wasForIt)
        m_network = *written->network;
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
    if (networks != m_offered) {
        m_offered = networks;
        qDeleteAll(m_tabs->findChildren<TabButton *>(QString(), Qt::FindDirectChildrenOnly));
        for (const Network network : networks) {
            auto *tab = new TabButton(m_theme, Format::networkLabel(network));
            tab->setAccessibleDescription(tr("Shows the preview for this network"));
            m_tabFlow->addWidget(tab);
            connect(tab, &TabButton::clicked, this, [this, network] { showNetwork(network); });
        }
        m_tabs->updateGeometry();
    }
    const auto tabs = m_tabs->findChildren<TabButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (TabButton *tab : tabs)
        tab->setChecked(tab->text() == Format::networkLabel(m_network));
}

void StoryPreview::showNetwork(Network network)
{
    m_network = network;
    showTabs();
    refresh();
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
    m_card->showCaption(m_story, m_network, text(), m_link, { m_person, tr("An ambassador") });
}

} // namespace Relais::Ui
