// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "core/base/result.h"
#include "core/domain/curation.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! A story's row: version is the ETag. editorName is only read.
struct StoredStory : WorkingStory {
    bool announced = false; //!< members were told of the latest revision
};

//! Stories and their revisions. Members only ever see the latest announced revision; an editor's
//! changes stay in the working copy until somebody approves them.
class StoryRepository final {
public:
    explicit StoryRepository(const QSqlDatabase &db);

    //! NotFound ("story-unknown").
    Result<StoredStory> byId(const StoryId &id) const;
    //! Latest changed first; before is the last story of the page before, or empty.
    Result<QList<StoredStory>> list(
        std::optional<StoryState> state, const StoryId &before, int limit) const;
    Result<void> insert(const StoredStory &stored);
    Result<void> update(const StoredStory &stored);

    //! Keeps the story as revision story.revision for good.
    Result<void> addRevision(const Story &story);
    Result<bool> hasRevision(const StoryId &id, int revision) const;
    //! The numbers of all revisions of these stories.
    static Reading readingRevisions(
        const QStringList &ids, QHash<StoryId, QList<int>> &revisions); //!< for readAll()
    //! As it was approved. NotFound ("revision-unknown").
    Result<Story> revision(const StoryId &id, int revision) const;

    //! A relay began with that suggested text; an empty id: with none.
    using CaptionUse = std::pair<StoryId, CaptionId>;
    Result<void> addCaptionUses(const QList<CaptionUse> &uses);
    static Statements addingCaptionUses(const QList<CaptionUse> &uses); //!< for changeAll()

    //! What members may know of: stories at the latest revision that was announced, withdrawn ones
    //! in that state. Ids that members may not know of are left out.
    Result<QHash<StoryId, Story>> published(const QStringList &ids) const;
    //! Ids of those whose revision that members see is a job, latest first.
    Result<QStringList> jobs(int limit) const;
    //! Marks stories whose embargo is over as announced.
    Result<QStringList> announceDue(const QDateTime &now);
    //! One colleague more, unless another published relay of the story is theirs; true when so.
    //! Everybody is told where that changes Threshold::told(): told each time, they would know
    //! when.
    Result<bool> addColleague(const StoryId &id, const MemberId &member, const RelayId &relay);
    using Colleague = std::pair<StoryId, MemberId>;
    //! Those of them who have a published relay of the story.
    static Reading readingColleagues(
        const QList<Colleague> &colleagues, QList<Colleague> &known); //!< for readAll()
    static Statements addingColleagues(const QHash<StoryId, int> &counts); //!< for changeAll()

private:
    Result<void> addUses(QHash<StoryId, Story> &stories, const QStringList &ids) const;
    Result<void> addCredits(QHash<StoryId, Story> &stories, const QStringList &ids) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
