// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/story.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QSet>

namespace Relais {
class CurationService;
class PlanningService;
class Settings;
class SourceService;
} // namespace Relais

namespace Relais::Ui {

class CalendarView;
struct StoryMove;

//! Binds the calendar to the curation service. A story that was approved gets its new day by a new
//! revision.
class CalendarPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarPage)
public:
    //! settings: where it is kept what is to be left as it is.
    CalendarPage(Theme &theme, CurationService &curation, Settings &settings, const Clock &clock,
        QWidget *parent = nullptr);

    //! From then on it asks how many stories a day are enough, and whose content they tell.
    void follow(PlanningService &planning, SourceService &sources);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QWidget *headStart() const override;
    QWidget *headEnd() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    void timePassed() override { look(); }
    CalendarView &view() const { return *m_view; }

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);
    void newStoryAsked();

private:
    void look(); //!< asks the backend
    void refresh(); //!< shows what is known
    void move(const StoryId &id, const QDate &date);
    void spread(const QList<StoryMove> &moves);
    void putBack(const QList<Story> &before); //!< to the days that they had
    void reviewAgain(const StoryId &id);
    void sayDraft(const Error &error); //!< why it is not reviewed again
    QStringList left() const;
    void setLeft(const QStringList &keys);
    void leave(const QString &key);
    void askRule();
    void lookAtOwn();
    void askWhom(); //!< how many people there is something to look at for

    CurationService &m_curation;
    Settings &m_settings;
    const Clock &m_clock;
    PlanningService *m_planning = nullptr;
    SourceService *m_sources = nullptr;
    CalendarView *m_view;
    QHash<QString, int> m_people; //!< by Concern::peopleKey()
    QSet<QString> m_asked;
    bool m_unanswered = false; //!< the backend did not answer when it was last asked
};

} // namespace Relais::Ui
