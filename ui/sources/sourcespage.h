// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/curation.h"
#include "ui/shell/page.h"

#include <QCoro/QCoroTask>
#include <QHash>

#include <functional>

namespace Relais {
class CurationService;
class IdeaInboxService;
class SourceService;
} // namespace Relais

namespace Relais::Ui {

class PictureCache;
class ReasonBar;
class SourcesBar;
class SourcesView;

//! Binds sources and candidates to their services.
class SourcesPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesPage)
public:
    struct Services {
        SourceService &sources;
        CurationService &curation;
        IdeaInboxService &ideas;
        const Clock &clock;
        PictureCache &pictures;
    };
    SourcesPage(Theme &theme, const Services &services, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QWidget *headEnd() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    void timePassed() override { refresh(); }
    SourcesView &view() const { return *m_view; }
    ReasonBar &reason() const { return *m_reason; }
    //! F5: the server looks at the chosen source, or at all, at once.
    void fetchNow();

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story); //!< that a candidate became
    void ideasAsked(); //!< of members

private:
    void connectView();
    void connectPanel();
    void look(const QUrl &url);
    void add(const QUrl &url);
    void fetch(const SourceId &id);
    void lookAgain(); //!< after a fetch was asked for
    void settleFetched();
    void pause(const SourceEntry &source);
    void saveSettings(const SourceId &id, const QUrl &url, const SourceSettings &settings);
    void remove(const SourceEntry &source);
    void askToRetract(const SourceEntry &source);
    void askRetraction(const SourceEntry &source, const SourceYield &yield);
    void retractAll(const SourceEntry &source, const SourceYield &yield, const QString &reason);
    void retract(const SourceEntry &source, const QList<StoryId> &withdraw, const QString &reason,
        const std::function<void()> &refused = {});
    void bringBack(const SourceEntry &source);
    void importList();
    void exportList();
    void follow(QCoro::Task<Result<void>> task, const QString &said);
    void reload();
    void showKept();
    void refreshReach();
    void refresh();
    void keep(const CandidateId &id, const StoryId &translationOf = {});
    void giveBack(const CandidateId &id);
    void giveLink(const CandidateId &id, const StoryId &story);
    void askForOriginal(const CandidateEntry &candidate);
    void askForStory(const CandidateEntry &candidate);
    void setDropped(const QList<CandidateId> &ids, bool dropped);
    void sayDropped(const QList<CandidateId> &ids, bool alike);
    void tell(const Result<void> &result);

    Theme &m_theme;
    SourceService &m_sources;
    CurationService &m_curation;
    IdeaInboxService &m_ideas;
    const Clock &m_clock;
    SourcesView *m_view;
    ReasonBar *m_reason;
    SourcesBar *m_bar;
    bool m_unanswered = false; //!< the last question
    QHash<SourceId, QDateTime> m_awaited; //!< asked to be fetched, with when they were before
    int m_looks = 0; //!< that are left for them
    bool m_looking = false;
};

} // namespace Relais::Ui
