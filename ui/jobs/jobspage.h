// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobdetail.h"
#include "ui/jobs/jobrows.h"
#include "ui/jobs/jobwords.h"
#include "ui/shell/page.h"

#include <optional>

class QButtonGroup;

namespace Relais {
class SignInService;
}

namespace Relais::Ui {

class Banner;
class EmptyState;
class FlowLayout;
class JobFilter;
class RelayHandover;

//! The openings that the member may tell of: by place, with the facts and a link of one's own.
class JobsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsPage)
public:
    struct Services {
        QueueService &queue;
        FeedbackService &feedback;
        SignInService &session;
        const Clock &clock;
        std::optional<JobRelaying> relaying {}; //!< none: its words are in the composer alone
    };
    JobsPage(Theme &theme, const Services &services, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QList<QWidget *> areas() const override;
    void opened() override;
    void timePassed() override { reload(); }
    JobList &list() const { return *m_list; }
    JobDetail &detail() const { return *m_detail; }

Q_SIGNALS:
    void relayRequested(const Relais::StoryId &story); //!< in the composer

private:
    QWidget *makeLeft();
    void reload();
    void showEmpty(bool everywhere); //!< everywhere: no filter hides one
    void showPlaces(const QList<QueueService::Row> &rows);
    void bindRelaying(const JobRelaying &relaying);
    void relay(const Story &story, const Draft &draft);
    void showJob();
    void showPlan(const Story &story);
    void say(const QString &trouble); //!< over the page; empty: nothing is wrong
    void tell(JobDetail::Way way);
    void showMenu(const QPoint &at); //!< of the selected job; on the screen
    bool passes(const Story &story) const;

    Theme &m_theme;
    Services m_services;
    FlowLayout *m_chips;
    QButtonGroup *m_places;
    QStringList m_shownPlaces;
    JobFilter *m_filter;
    JobList *m_list;
    EmptyState *m_empty;
    JobDetail *m_detail;
    Banner *m_notice;
    RelayHandover *m_handover = nullptr; //!< may be missing
    StoryId m_relayed; //!< the one that is on its way to the outbox
    QString m_team; //!< the member's own
    QString m_place; //!< chosen; empty: all
    bool m_myTeam = false;
    QString m_search;
    int m_open = 0;
};

} // namespace Relais::Ui
