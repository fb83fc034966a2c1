// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

#include <QHash>
#include <QSet>

class QSqlDatabase;

namespace Relais {

//! Pinned stories come first in each.
enum class StoryOrder { Newest, EndingSoon, MostRelayed };

//! Which live stories, in queue order (pinned, then newest approval) or, when searching, by rank; a
//! word that thousands of stories have gives the newest of them in queue order instead.
struct StoryQuery {
    QDateTime now; //!< decides what is live
    QString search {}; //!< as typed
    std::optional<StoryKind> kind {};
    std::optional<StoryKind> notKind {};
    TopicId topic {};
    CampaignId campaign {};
    QString language {};
    std::optional<Network> network {}; //!< may be relayed there
    bool unreadOnly = false;
    StoryOrder order = StoryOrder::Newest; //!< not of a search
    //! With Newest: stories of one of these topics and languages come before the others.
    QStringList firstTopics {};
    QStringList firstLanguages {};
    bool savedOnly = false;
    bool hideRelayed = false;
    bool showDismissed = false;
    bool dismissedOnly = false;
    bool draftsOnly = false; //!< also of stories that are over, or were dismissed
    int limit = 200'000; //!< a search answers at most 1,000 of them
};

//! A story with what the member did with it on this machine.
struct StoredStory {
    Story story;
    bool read = false;
    bool saved = false;
    bool dismissed = false;
    bool hasDraft = false;
    int ownRelays = 0; //!< cancelled ones not counted
    QDateTime readAt {}; //!< invalid: not read
    //! The store's own number of it, the same as long as it is kept.
    qint64 key = 0;
    bool operator==(const StoredStory &) const = default;
};

//! Live stories, dismissed ones left out.
struct StoryCounts {
    int live = 0; //!< all kinds
    int unread = 0;
    int jobs = 0;
    int saved = 0;
    bool operator==(const StoryCounts &) const = default;
};

//! Stories and the member's marks on them. Made where it is used, on the store's reader, or on the
//! connection given to a job for what writes.
class StoryStore final {
public:
    explicit StoryStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<StoryId>> find(const StoryQuery &query) const;
    //! The same by the store's numbers: a hundred thousand ids are a hundred thousand texts.
    Result<QList<qint64>> keys(const StoryQuery &query) const;
    //! In the order of ids; those that are gone are left out.
    Result<QList<StoredStory>> rows(const QList<StoryId> &ids) const;
    Result<QList<StoredStory>> rowsOf(const QList<qint64> &keys) const;
    Result<qint64> keyOf(const StoryId &id) const; //!< NotFound
    //! More than so many are kept, live or not.
    Result<bool> hasMoreThan(int stories) const;
    Result<StoredStory> row(const StoryId &id) const; //!< NotFound
    //! The revisions that this machine had before, newest first: title, summary, language, expiry,
    //! time of approval and what is only ever shown.
    Result<QList<Story>> olderRevisions(const StoryId &id) const;
    //! Live events that begin from now until that time, the next one first; dismissed ones left
    //! out.
    Result<QList<Story>> events(const QDateTime &now, const QDateTime &until, int most) const;
    //! How many stories of each topic were read.
    Result<QHash<QString, int>> topicsRead() const;
    //! Approved after `since`, of one of these topics and in one of these languages; empty: any.
    Result<int> countSince(
        const QDateTime &since, const QStringList &topics, const QStringList &languages) const;
    Result<StoryCounts> counts(const QDateTime &now) const;
    Result<QStringList> languages(const QDateTime &now) const; //!< of the live ones, by code
    //! All that are kept, live or not.
    Result<int> count() const;
    //! Those of ids that are kept, live or not.
    Result<QSet<StoryId>> present(const QList<StoryId> &ids) const;
    Result<QList<StoryId>> signedBy(const QSet<PublicKey> &keys) const;

    // In a job.
    //! generation: ProfileStore::generation(); rows of an older one go when a full resync ends.
    Result<void> upsert(const QList<Story> &stories, int generation = 0);
    //! A full resync is not to remove it, though the backend brought nothing of it that is
    //! believed.
    Result<void> keepThrough(const StoryId &id, int generation);
    //! Marks stay: a story may come back.
    Result<int> remove(const QList<StoryId> &ids);
    Result<int> countOlderThan(int generation) const;
    Result<int> removeOlderThan(int generation);
    Result<void> markRead(const StoryId &id, const QDateTime &at); //!< invalid: unread again
    Result<void> markSaved(const StoryId &id, bool saved, const QDateTime &at);
    Result<void> markDismissed(const StoryId &id, bool dismissed, const QDateTime &at);
    //! The marks of the member before wait for them; those of the one who signs in are there again.
    Result<void> handOverMarks(const MemberId &from, const MemberId &to);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
