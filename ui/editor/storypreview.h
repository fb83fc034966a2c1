// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/lists/queuecard.h"
#include "ui/editor/storyform.h"

#include <QUrl>

namespace Relais::Ui {

class FlowLayout;
class PictureCache;
class PreviewCard;
class QueuePreview;
class TabButton;

//! A story as readers of a network would see a relay of it: the network of the caption that is
//! written, or another one by its tab. The last tab has it as ambassadors see it in their queue.
class StoryPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryPreview)
public:
    StoryPreview(
        Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent = nullptr);

    void setChoices(const EditorChoices &choices); //!< what topics and campaigns are called
    void setSample(const QUrl &link, const QString &person); //!< who relays it in the preview
    //! written: the caption that is chosen; nothing when there is none.
    void setStory(const Story &story, const std::optional<Caption> &written);

private:
    QList<Network> offered() const;
    void showTabs();
    void showNetwork(Network network);
    void showQueue();
    QString text() const; //!< of the network that is shown
    QueueCard::Row row() const; //!< as an ambassador has it who has not read it yet
    void refresh();

    Theme &m_theme;
    Story m_story;
    std::optional<Caption> m_written {};
    QList<Topic> m_topics;
    QList<Campaign> m_campaigns;
    QUrl m_link;
    QString m_person;
    Network m_network = Network::LinkedIn;
    bool m_inQueue = false; //!< instead of the network
    QList<Network> m_offered;
    QWidget *m_tabs;
    FlowLayout *m_tabFlow;
    PreviewCard *m_card;
    QueuePreview *m_queueCard;
    TabButton *m_queueTab = nullptr;
};

} // namespace Relais::Ui
