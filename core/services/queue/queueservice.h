// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/story.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <functional>

namespace Relais {

class Store;
class StoryStore;
struct StoredStory;
struct StoryQuery;

//! What the queue shows. Reads come from the store's own read connection and are bounded, so they
//! may be called from the UI thread; a large queue's order is better asked for with orderSoon().
//! Writes return at once and changed() follows.
class QueueService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueService)
public:
    enum class Tab { ForMe, Topic, Jobs, Saved };
    enum class Order { Newest, EndingSoon, MostRelayed };
    struct Filter {
        Tab tab = Tab::ForMe;
        TopicId topic {};
        CampaignId campaign {}; //!< empty: any
        QString search {}; //!< as typed; accents and case folded, every word a prefix
        std::optional<StoryKind> kind {};
        QString language {}; //!< empty: all
        bool hideRelayed = false;
        std::optional<Network> network {}; //!< may be relayed there
        bool unreadOnly = false;
        bool hiddenOnly = false; //!< what was dismissed, in place of all else
        bool draftsOnly = false; //!< what was begun, also where its story is over or was dismissed
        Order order = Order::Newest; //!< pinned stories first; a search is by rank
        bool operator==(const Filter &) const = default;
    };
    //! The store's number of a story, the same as long as it is kept: a hundred thousand of them
    //! are one block of memory.
    using Key = qint64;
    //! A story with what this member did with it.
    struct Row {
        Story story;
        QStringList topicNames;
        QString campaignName {}; //!< empty: of none
        bool unread = true;
        bool revisedSinceRead = false;
        bool saved = false;
        bool hasDraft = false;
        int ownRelays = 0;
        Key key = 0;
    };
    struct Counts {
        int forMe = 0;
        int unread = 0;
        int jobs = 0;
        int saved = 0;
        bool operator==(const Counts &) const = default;
    };
    //! The revisions of a story that this machine has, newest first: the one that is shown, then
    //! those before it (StoryStore::olderRevisions()).
    struct History {
        QList<Story> revisions;
        QDateTime readAt; //!< invalid: not read
    };
    //! What waits to be relayed: the first of it, and how much there is.
    struct Waiting {
        QList<Story> first;
        int all = 0;
    };
    static constexpr int usuallyLarge = 10'000; // stories

    QueueService(Store &store, const Clock &clock, QObject *parent = nullptr);

    //! Ids of the live stories in queue order: pinned, then newest approval; by rank when
    //! searching. The first so many of them where no more are needed.
    Result<QList<StoryId>> find(const Filter &filter, std::optional<int> most = {}) const;
    //! find(), by keys.
    Result<QList<Key>> order(const Filter &filter) const;
    //! order() beside the window: for a large queue, where it takes longer than a frame.
    QCoro::Task<Result<QList<Key>>> orderSoon(const Filter &filter) const;
    //! The live stories that were not relayed yet, in queue order; read beside the window.
    QCoro::Task<Result<Waiting>> waitingSoon(int most) const;
    //! Those of the queue that begin within so many days, the next one first; as waitingSoon().
    QCoro::Task<Result<QList<Story>>> eventsSoon(int days, int most) const;
    //! Read beside the window. NotFound.
    QCoro::Task<Result<History>> history(StoryId id) const;
    bool isLarge() const;
    void setLargeFrom(int stories) { m_largeFrom = stories; }
    //! The rows of some ids, in their order; ids that are gone are left out.
    Result<QList<Row>> rows(const QList<StoryId> &ids) const;
    Result<QList<Row>> rowsOf(const QList<Key> &keys) const; //!< as rows()
    std::optional<Key> keyOf(const StoryId &id) const;
    Result<Row> row(const StoryId &id) const;
    //! Of a large queue those that were counted last; changed() follows when they differ by now.
    Result<Counts> counts();
    //! The story that the company wants seen now: the pinned one, else the first in the queue of a
    //! campaign that runs, the one that began last before others; always with a link.
    std::optional<Row> foremost() const;
    Result<QList<Topic>> topics() const;
    Result<QString> teamName(const TeamId &team) const; //!< empty for one that is not known
    //! Those that the person subscribed to; all while there is none.
    Result<QList<Topic>> chosenTopics() const;
    Result<QList<Campaign>> campaigns() const; //!< running or to come, no draft; newest first
    //! Of the live stories, by code; of a large queue as they were when it was counted last.
    Result<QStringList> languages();
    Result<QList<Network>> networks() const; //!< offeredNetworks()
    //! How many stories a week were of such topics and languages, over the last four; nothing
    //! while no story of that time is here.
    std::optional<int> storiesAWeek(const QStringList &topics, const QStringList &languages) const;
    //! What comes first in For me: ids of topics, codes of languages; changed() follows.
    void setInterests(const QStringList &topics, const QStringList &languages);

    void markRead(const StoryId &id, bool read = true);
    void setSaved(const StoryId &id, bool saved);
    void setDismissed(const StoryId &id, bool dismissed);

Q_SIGNALS:
    void changed(); //!< anything that find() or rows() answers may differ now
    void failed(const Relais::Error &error);

private:
    using Mark = std::function<Result<void>(StoryStore)>;
    QCoro::Task<void> write(Mark mark);
    QCoro::Task<void> countSoon(QDateTime now, QString version);
    StoryQuery queryOf(const Filter &filter) const;
    Result<QList<Row>> named(const Result<QList<StoredStory>> &stored) const;

    Store &m_store;
    const Clock &m_clock;
    QStringList m_topics;
    QStringList m_languages;
    //! Asked for each minute by several, and a walk through all stories.
    struct Counted {
        Counts counts;
        QString version; //!< of the store
        QDateTime at;
    };
    std::optional<Counted> m_counted;
    std::optional<QStringList> m_languagesCounted;
    bool m_counting = false;
    int m_largeFrom = usuallyLarge;
};

} // namespace Relais
