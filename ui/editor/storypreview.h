// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

#include <QUrl>

namespace Relais::Ui {

class FlowLayout;
class PictureCache;
class PreviewCard;

//! A story as readers of a network would see a relay of it: the network of the caption that is
//! written, or another one by its tab.
class StoryPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryPreview)
public:
    StoryPreview(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setSample(const QUrl &link, const QString &person); //!< who relays it in the preview
    //! written: the caption that is chosen; nothing when there is none.
    void setStory(const Story &story, const std::optional<Caption> &written);

private:
    QList<Network> offered() const;
    void showTabs();
    void showNetwork(Network network);
    QString text() const; //!< of the network that is shown
    void refresh();

    Theme &m_theme;
    Story m_story;
    std::optional<Caption> m_written {};
    QUrl m_link;
    QString m_person;
    Network m_network = Network::LinkedIn;
    QList<Network> m_offered;
    QWidget *m_tabs;
    FlowLayout *m_tabFlow;
    PreviewCard *m_card;
};

} // namespace Relais::Ui
