// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/services/curation/ideainboxservice.h"
#include "ui/common/lists/idearows.h"
#include "ui/shell/page.h"

class QButtonGroup;

namespace Relais {
class FeedbackService;
class QueueService;
class ServerReach;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class IdeaReading;
class PageState;
class PictureCache;

//! What members brought in, for editors: read, ask, answer, decline, make a draft of it.
class IdeaInboxPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaInboxPage)
public:
    enum class Filter { Open, Stories, Closed };
    struct Services {
        IdeaInboxService &ideas;
        QueueService &queue; //!< for the names of topics
        FeedbackService &feedback;
        SignInService &session;
        ServerReach &reach;
        const Clock &clock;
        PictureCache *pictures = nullptr;
    };
    IdeaInboxPage(Theme &theme, const Services &services, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    IdeaList &list() const { return *m_list; }
    IdeaReading &reading() const { return *m_reading; }

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story); //!< in the editor

private:
    QWidget *makeLeft();
    void refresh();
    void showIdeas();
    void sayNothing(bool any);
    void showIdea();
    void act(IdeaAct act, const QString &text);
    void openStory();
    void thank(const QString &word);
    QString topicName(const TopicId &id) const;

    Theme &m_theme;
    Services m_services;
    QButtonGroup *m_filters;
    IdeaList *m_list;
    PageState *m_state;
    IdeaReading *m_reading;
    Filter m_filter = Filter::Open;
    QString m_search;
};

} // namespace Relais::Ui
